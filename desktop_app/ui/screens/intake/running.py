"""Looking at files and taking them in off the window's thread, with progress and a way out."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import ExpectedError
from desktop_app.exchange.finding import exchange_files
from desktop_app.services.exchanging import Conflict
from desktop_app.services.intake import Order, Prospect, Taken
from desktop_app.services.workbench import Workbench
from desktop_app.ui.shell.notices import Tone
from desktop_app.ui.shell.place import HOME
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.shell.tasks import Progress

_MOST_TOLD = 50


@dataclass
class Pending:
    """What waits to be taken in, kept outside of the screen, which may be built anew.

    `prospects` is None until the files at `paths` have been looked at.
    """

    paths: tuple[Path, ...] = ()
    prospects: tuple[Prospect, ...] | None = None
    choices: dict[Prospect, Conflict] = field(default_factory=dict)

    def wait_for(self, paths: tuple[Path, ...]) -> None:
        """Forget what waited, and let these files and folders wait."""
        self.paths, self.prospects, self.choices = paths, None, {}


class Running:
    """Does the work of the screen `owner`; what is taken in is told even after a cancel."""

    def __init__(
        self, owner: QWidget, around: Surroundings, bench: Workbench, pending: Pending
    ) -> None:
        self._owner = owner
        self._around = around
        self._intake = bench.intake
        self._pending = pending
        self._progress: Progress | None = None
        self._safe: list[Taken] = []
        around.tasks.ended.connect(self._ended)

    def let_go(self) -> None:
        """Listen no more."""
        self._around.tasks.ended.disconnect(self._ended)

    def look(self, seen: Callable[[], None]) -> None:
        """Look at what waits; `seen` is called when the pending has its prospects."""

        def work(progress: Progress) -> tuple[Prospect, ...]:
            files = exchange_files(self._pending.paths)
            found = []
            for number, prospect in enumerate(self._intake.look(files), start=1):
                found.append(prospect)
                progress.at(number / len(files))
            return tuple(found)

        def done(found: tuple[Prospect, ...]) -> None:
            self._pending.prospects = found
            seen()

        text = self._around.words.translate("Intake", "Looking at the files …")
        self._progress = self._around.tasks.run(self._owner, text, work, done)

    def take_in(self, orders: tuple[Order, ...]) -> None:
        """Take in what was ordered, then go home and say what came of it."""
        self._safe = []

        def work(progress: Progress) -> ExpectedError | None:
            try:
                for some in self._intake.take_in(orders):
                    self._safe.extend(some)
                    progress.at(len(self._safe) / len(orders))
            except ExpectedError as error:
                return error
            return None

        text = self._around.words.translate("Intake", "Importing …")
        self._progress = self._around.tasks.run(self._owner, text, work, self._tell)

    def _ended(self) -> None:
        """Go home after a cancel, when what was under way has come to its end."""
        if self._progress is not None and self._progress.cancelled:
            self._progress = None
            self._tell(None)

    def _tell(self, stopped: ExpectedError | None) -> None:
        around, say = self._around, self._around.words.translate
        changes = [one.change for one in self._safe if one.change is not None]
        refused = [one.error.sentence.said(say) for one in self._safe if one.error is not None]
        # Before going home, where each would make the cards anew.
        for change in changes:
            around.hub.tell(change)
        around.go(HOME)
        text = say("Intake", "%n file(s) imported.", None, len(changes))
        if stopped is not None:
            text = f"{stopped.sentence.said(say)} {text}"
        tone = Tone.BAD if stopped is not None else Tone.WARN if refused else Tone.GOOD
        around.notices.say(text, tone, tuple(refused[:_MOST_TOLD]))
