"""Take in a gathering's file that was chosen or dropped, wherever in the program that was."""

from collections.abc import Iterator
from pathlib import Path

from desktop_app.services.change import Change
from desktop_app.services.gathering_exchange import (
    GatheringArrival,
    GatheringExchange,
    Standing,
)
from desktop_app.services.gatherings import Gatherings
from desktop_app.ui.screens.gatherings.places import page
from desktop_app.ui.screens.gatherings.state import TOPICS
from desktop_app.ui.shell.notices import Tone
from desktop_app.ui.shell.screen import Surroundings


class TakingIn:
    """Reads the file off the window's thread; what it brings can be undone."""

    def __init__(
        self, exchange: GatheringExchange, gatherings: Gatherings, around: Surroundings
    ) -> None:
        self._exchange = exchange
        self._gatherings = gatherings
        self._around = around

    def take_in(self, path: Path) -> None:
        """Take in one file."""
        around = self._around
        text = around.words.translate("Gatherings", "Reading {name} …").format(name=path.name)
        around.tasks.run(around.hub, text, lambda _: self._exchange.look_at(path), self._seen)

    def _seen(self, arrival: GatheringArrival) -> None:
        say, around = self._around.words.translate, self._around
        if arrival.standing is Standing.NOTHING_NEW:
            text = say("Gatherings", "{theme} is here already, with all topics of the file.")
            around.notices.say(text.format(theme=arrival.gathering.theme))
            return
        text = say("Gatherings", "Taking in {name} …").format(name=arrival.path.name)
        around.tasks.run(
            around.hub,
            text,
            lambda _: self._exchange.take_in(arrival),
            lambda change: self._done(arrival, change),
        )

    def _done(self, arrival: GatheringArrival, change: Change) -> None:
        say, around = self._around.words.translate, self._around
        if change.step is not None:
            what = change.what.said(say)
            around.undo.push(change, self._gatherings.undo, self._gatherings.redo, what)
        around.hub.tell(change)
        around.go(page(change.assessment, TOPICS))
        if arrival.standing is Standing.NEW:
            text = say("Gatherings", "{theme} was taken in.")
        else:
            text = say("Gatherings", "The boards are put together.")
        tone = Tone.WARN if arrival.stood or arrival.apart else Tone.GOOD
        said = (text.format(theme=arrival.gathering.theme), *self._both(arrival))
        around.notices.say(" ".join((*said, *self._people(arrival))), tone)

    def _both(self, arrival: GatheringArrival) -> Iterator[str]:
        """Yield what was changed on both laptops, so that somebody has a look at it."""
        say, stood, apart = self._around.words.translate, arrival.stood, arrival.apart
        if stood.cards:
            yield say(
                "Gatherings",
                "On %n card(s) both laptops changed the same. What was here stands; both are kept "
                "in the history.",
                None,
                stood.cards,
            )
        if stood.stories:
            yield say(
                "Gatherings",
                "In %n success story(s) both laptops changed the same. What was here stands; both "
                "are kept in the history.",
                None,
                stood.stories,
            )
        if apart.cards:
            yield say(
                "Gatherings",
                "%n card(s) were changed on both laptops, and are kept twice.",
                None,
                apart.cards,
            )
        if apart.stories:
            yield say(
                "Gatherings",
                "%n success story(s) were changed on both laptops, and are kept twice.",
                None,
                apart.stories,
            )

    def _people(self, arrival: GatheringArrival) -> Iterator[str]:
        say = self._around.words.translate
        if arrival.late:
            yield say("Gatherings", "Latecomers: %n.", None, arrival.late)
        if arrival.marked:
            yield say("Gatherings", "Attendance noted: %n.", None, arrival.marked)
        if arrival.named:
            yield say("Gatherings", "Names of people: %n.", None, arrival.named)
        if arrival.stories:
            yield say("Gatherings", "New success stories: %n.", None, arrival.stories)
