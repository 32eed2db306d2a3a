"""What the room says to the question at hand, except votes and texts."""

from dataclasses import replace

from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.screens.questions.desk import Desk
from desktop_app.ui.screens.questions.state import Panel

AGREED = QT_TRANSLATE_NOOP("Questions", "Level {level} agreed. Saved.")
CLEARED = QT_TRANSLATE_NOOP("Questions", "The answer is removed. Saved.")
NOT_APPLICABLE = QT_TRANSLATE_NOOP("Questions", "Not applicable. Saved.")
PARKED = QT_TRANSLATE_NOOP("Questions", "Parked for later. Saved.")
UNPARKED = QT_TRANSLATE_NOOP("Questions", "No longer parked. Saved.")
DEFERRED = QT_TRANSLATE_NOOP("Questions", "The questions can wait. Saved.")
NO_SUCH_LEVEL = QT_TRANSLATE_NOOP("Questions", "The scale goes from {lowest} to {highest}.")


class Answers:
    """Every method is one input of the facilitator, committed before it returns."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def level_of(self, digit: int) -> int | None:
        """Return the level that a digit means: 0 is the tenth where the scale has no 0.

        Where the scale has no such level, that is said, and the answer is None.
        """
        model = self._desk.assessment.model
        level = 10 if digit == 0 and not model.has_level(0) else digit
        if model.has_level(level):
            return level
        self._desk.notify(NO_SUCH_LEVEL.filled(lowest=model.lowest, highest=model.highest))
        return None

    def agree(self, level: int) -> None:
        """The room agrees on a level."""
        if self._desk.unasked():
            return
        answering = self._desk.answering
        where = self._where
        self._answer()
        self._desk.commit(lambda: answering.agree(*where, level), AGREED.filled(level=level))

    def clear(self) -> None:
        """Take the answer away; votes and notes stay."""
        if self._desk.unasked():
            return
        response = self._desk.response
        if response.level is None and response.not_applicable is None:
            return
        answering = self._desk.answering
        where = self._where
        self._desk.commit(lambda: answering.clear(*where), CLEARED)

    def set_aside(self, reason: str) -> None:
        """The question does not concern the organisation, because …"""
        if self._desk.unasked():
            return
        answering = self._desk.answering
        where = self._where
        if reason.strip():
            self._answer()
        self._desk.commit(lambda: answering.set_aside(*where, reason), NOT_APPLICABLE)

    def park(self) -> None:
        """Put the question aside for later, or take it up again."""
        if self._desk.unasked():
            return
        answering = self._desk.answering
        where = self._where
        parked = not self._desk.response.parked
        said = PARKED if parked else UNPARKED
        self._desk.commit(lambda: answering.park(*where, parked), said)

    def defer(self, questions: tuple[str, ...]) -> None:
        """Park what does not fit into the time left."""
        if questions and not self._desk.refused():
            polling, assessment = self._desk.bench.polling, self._desk.assessment.id
            self._desk.commit(lambda: polling.defer(assessment, questions), DEFERRED)

    def _answer(self) -> None:
        """An answer takes the field for the reason away."""
        if self._desk.position.panel is Panel.REASON:
            self._desk.position = replace(self._desk.position, panel=Panel.NONE)

    @property
    def _where(self) -> tuple[str, str]:
        return self._desk.assessment.id, self._desk.position.question
