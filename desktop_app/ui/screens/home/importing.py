"""Take in a file that was chosen or dropped, wherever in the program that was."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from desktop_app.services.change import Change
from desktop_app.services.exchanging import Arrival, Conflict, Exchanging, Novelty
from desktop_app.ui.shell.notices import Choice, Enquiry, Tone
from desktop_app.ui.shell.screen import Surroundings

Changes = tuple[Change, ...]
T = TypeVar("T")


class Importing:
    """Reads the file off the window's thread, and asks where the store knows another version."""

    def __init__(self, exchanging: Exchanging, around: Surroundings) -> None:
        self._exchanging = exchanging
        self._around = around

    def take_in(self, path: Path) -> None:
        """Take in one file."""
        reading = self._around.words.translate("Home", "Reading {name} …")
        self._run(
            reading.format(name=path.name), lambda: self._exchanging.look_at(path), self._seen
        )

    def _seen(self, arrival: Arrival) -> None:
        if arrival.novelty is Novelty.NEW:
            self._write(arrival, Conflict.KEEP)
        elif arrival.novelty is Novelty.IDENTICAL:
            known = self._around.words.translate(
                "Home", "{organisation} is here already, with the same answers. Nothing changed."
            )
            self._say(known, arrival, Tone.CALM)
        else:
            self._ask(arrival)

    def _ask(self, arrival: Arrival) -> None:
        say = self._around.words.translate
        if arrival.novelty is Novelty.NEWER:
            text = say("Home", "The file has a newer version of {organisation} than the one here.")
        else:
            text = say("Home", "The file has an older version of {organisation} than the one here.")
        self._around.notices.ask(
            Enquiry(
                say("Home", "Which version do you want?"),
                text.format(organisation=arrival.assessment.organisation.name),
                (
                    Choice(
                        say("Home", "The one in the file"),
                        lambda: self._write(arrival, Conflict.REPLACE),
                    ),
                    Choice(say("Home", "Both"), lambda: self._write(arrival, Conflict.BOTH)),
                    Choice(say("Home", "The one here"), lambda: None, primary=True),
                ),
            )
        )

    def _write(self, arrival: Arrival, conflict: Conflict) -> None:
        def written(changes: Changes) -> None:
            for change in changes:
                self._around.hub.tell(change)
            imported = self._around.words.translate("Home", "{organisation} was imported.")
            self._say(imported, arrival, Tone.GOOD)

        saving = self._around.words.translate("Home", "Importing {name} …")
        self._run(
            saving.format(name=arrival.path.name),
            lambda: self._exchanging.take_in((arrival,), conflict),
            written,
        )

    def _say(self, text: str, arrival: Arrival, tone: Tone) -> None:
        name = arrival.assessment.organisation.name
        self._around.notices.say(text.format(organisation=name), tone)

    def _run(self, text: str, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._around.tasks.run(self._around.hub, text, lambda _: work(), done)
