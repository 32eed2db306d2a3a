"""Goes from question to question; the store remembers where the room is."""

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.screens.questions.desk import Desk
from desktop_app.ui.screens.questions.picture import Position

ASKED = QT_TRANSLATE_NOOP("Questions", "Question {number} of {total}: {prompt}")
END = QT_TRANSLATE_NOOP("Questions", "This was the last question.")


class Moving:
    """Every way from one question to another stores first what was typed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of all questions in the model's order."""
        return tuple(question.id for question in self._desk.assessment.model.questions)

    def stand_at(self, question_id: str, *, at_end: bool = False) -> None:
        """Turn to a question, or to the end behind it; what there is to think about stays open."""
        here = self._desk.position
        self._desk.position = Position(
            question_id, at_end=at_end, help_shown=here.help_shown, clock_shown=here.clock_shown
        )

    def go(self, question_id: str) -> None:
        """Go to a question."""
        desk = self._desk
        desk.keep()
        self.stand_at(question_id)
        if not desk.finished:
            try:
                desk.bench.answering.stop_at(desk.assessment.id, question_id)
            except ExpectedError as error:
                desk.view.fail(error)
        desk.show()
        prompt = desk.assessment.model.question(question_id).prompt
        number = self.ids.index(question_id) + 1
        desk.view.announce(ASKED.filled(number=number, total=len(self.ids), prompt=prompt))

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) question; behind the last one is the end."""
        ids, position = self.ids, self._desk.position
        here = len(ids) if position.at_end else ids.index(position.question)
        there = min(max(here + by, 0), len(ids))
        if there == here:
            return
        if there < len(ids):
            self.go(ids[there])
            return
        self._desk.keep()
        self.stand_at(ids[-1], at_end=True)
        self._desk.show()
        self._desk.view.announce(END)

    def step_dimension(self, by: int) -> None:
        """Go to the first question of the next (1) or the previous (-1) dimension."""
        dimensions = self._desk.assessment.model.dimensions
        at = self._desk.position.question
        here = next(p for p, d in enumerate(dimensions) if any(q.id == at for q in d.questions))
        there = here + by
        if 0 <= there < len(dimensions):
            self.go_to_dimension(there)

    def go_to_dimension(self, place: int) -> None:
        """Go to the first question of the dimension at `place`, 0 being the first."""
        self.go(self._desk.assessment.model.dimensions[place].questions[0].id)
