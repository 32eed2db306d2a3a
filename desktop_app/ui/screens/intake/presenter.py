"""What the preview of an import shows and decides, without any widget."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Protocol

from desktop_app.domain.wording import Wording
from desktop_app.services.exchanging import Conflict, Novelty
from desktop_app.services.intake import Order, Prospect
from desktop_app.ui.screens.intake.state import Fate, FileLine, IntakeState

_ORDER = tuple(Fate)


class View(Protocol):
    """What the presenter needs of the screen."""

    def show_state(self, state: IntakeState) -> None:
        """Show the state."""


class IntakePresenter:
    """Says what will happen to each file, and keeps what was decided.

    `choices` are kept outside, so that they outlive the screen; nothing decided is to keep the
    copy that is here.
    """

    def __init__(
        self,
        view: View,
        words: Wording,
        prospects: Sequence[Prospect],
        choices: dict[Prospect, Conflict],
    ) -> None:
        self._view = view
        self._words = words
        self._looked = prospects
        self._prospects = sorted(prospects, key=lambda one: _ORDER.index(_fate(one)))
        self._choices = choices

    def refresh(self) -> None:
        """Show everything as it is decided now."""
        wanted = sum(self._is_wanted(one) for one in self._prospects)
        disputed = sum(one.disputed for one in self._prospects)
        lines = tuple(self._line(one) for one in self._prospects)
        self._view.show_state(IntakeState(lines, self._summary(), wanted, disputed))

    def decide(self, row: int, conflict: Conflict) -> None:
        """Choose a version for one file."""
        one = self._prospects[row]
        if one.disputed:
            self._choices[one] = conflict
            self.refresh()

    def decide_all(self, conflict: Conflict) -> None:
        """Choose the same for every file that the store has another version of."""
        for one in self._prospects:
            if one.disputed:
                self._choices[one] = conflict
        self.refresh()

    def orders(self) -> tuple[Order, ...]:
        """Everything that is to be taken in, in the order in which it was looked at."""
        return tuple(
            Order(one.path, self._choice(one), one.digest)
            for one in self._looked
            if self._is_wanted(one)
        )

    def _choice(self, one: Prospect) -> Conflict:
        chosen = self._choices.get(one, Conflict.KEEP)
        if chosen is Conflict.NEWER:
            newer = one.novelty is Novelty.NEWER and not one.ahead
            return Conflict.REPLACE if newer else Conflict.KEEP
        return chosen

    def _is_wanted(self, one: Prospect) -> bool:
        if one.disputed:
            return self._choice(one) is not Conflict.KEEP
        return one.novelty is Novelty.NEW

    def _summary(self) -> str:
        say = self._words.translate
        counts = Counter(_fate(one) for one in self._prospects)
        parts = (
            (Fate.NEW, say("Intake", "%n new", None, counts[Fate.NEW])),
            (Fate.IDENTICAL, say("Intake", "%n here already", None, counts[Fate.IDENTICAL])),
            (Fate.DISPUTED, say("Intake", "%n in another version", None, counts[Fate.DISPUTED])),
            (Fate.BROKEN, say("Intake", "%n broken", None, counts[Fate.BROKEN])),
        )
        return " · ".join(text for fate, text in parts if counts[fate])

    def _line(self, one: Prospect) -> FileLine:
        subject = one.subject
        if subject is None:
            return FileLine(one.path.name, "", "", self._says(one), Fate.BROKEN, "", self._why(one))
        return FileLine(
            name=one.path.name,
            organisation=subject.organisation,
            day=self._words.day(date.fromisoformat(subject.held_on)),
            says=self._says(one),
            fate=_fate(one),
            choice=self._choice(one).value if one.disputed else "",
            details=self._remarks(one),
        )

    def _says(self, one: Prospect) -> str:
        say = self._words.translate
        simple = {
            Fate.BROKEN: say("Intake", "Broken: left out"),
            Fate.NEW: say("Intake", "New: is taken in"),
            Fate.IDENTICAL: say("Intake", "Here already: nothing to do"),
        }
        newer = {
            Conflict.KEEP: say("Intake", "Newer: the one here stays"),
            Conflict.REPLACE: say("Intake", "Newer: replaces the one here"),
            Conflict.BOTH: say("Intake", "Newer: both are kept"),
        }
        older = {
            Conflict.KEEP: say("Intake", "Older: the one here stays"),
            Conflict.REPLACE: say("Intake", "Older: replaces the one here"),
            Conflict.BOTH: say("Intake", "Older: both are kept"),
        }
        if not one.disputed:
            return simple[_fate(one)]
        return (newer if one.novelty is Novelty.NEWER else older)[self._choice(one)]

    def _why(self, one: Prospect) -> tuple[str, ...]:
        if one.error is None:
            return ()
        say = self._words.translate
        sentences = (one.error.sentence, *one.error.details)
        return tuple(sentence.said(say) for sentence in sentences)

    def _remarks(self, one: Prospect) -> tuple[str, ...]:
        say = self._words.translate
        found = []
        if one.twin is not None:
            text = say("Intake", "The file {name} holds another version of the same assessment.")
            if not one.disputed:
                text = say("Intake", "The file {name} holds the same.")
            found.append(text.format(name=one.twin.name))
        if one.ahead:
            found.append(
                say(
                    "Intake",
                    "The file says that it was changed in the future, so a clock was wrong. "
                    "Which version is the newer one is not certain.",
                )
            )
        return tuple(found)


def _fate(one: Prospect) -> Fate:
    if one.novelty is None:
        return Fate.BROKEN
    if one.disputed:
        return Fate.DISPUTED
    return Fate.NEW if one.novelty is Novelty.NEW else Fate.IDENTICAL
