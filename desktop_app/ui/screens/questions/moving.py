"""Goes from question to question; the store remembers where the room is."""

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.screens.questions.desk import Desk
from desktop_app.ui.screens.questions.dimension_end import is_done
from desktop_app.ui.screens.questions.picture import Position

ASKED = QT_TRANSLATE_NOOP("Questions", "Question {number} of {total}: {prompt}")
END = QT_TRANSLATE_NOOP("Questions", "This was the last question.")
DIMENSION_DONE = QT_TRANSLATE_NOOP("Questions", "{dimension} is done: time for a look back.")


class Moving:
    """Every way from one question to another stores first what was typed.

    No way leads out of a secret round: the laptop is not in the facilitator's hands.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._looked_back: set[str] = set()

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of all questions in the model's order."""
        return self._desk.survey.ids

    def stand_at(self, question_id: str, *, at_end: bool = False, ended: str | None = None) -> None:
        """Turn to a question, to the end behind it, or to the end of its dimension.

        What there is to think about stays open.
        """
        here = self._desk.position
        self._desk.position = Position(
            question_id,
            at_end=at_end,
            ended=ended,
            help_shown=here.help_shown,
            clock_shown=here.clock_shown,
        )

    def go(self, question_id: str) -> None:
        """Go to a question."""
        desk = self._desk
        if desk.shielded():
            return
        desk.clock.wake()
        desk.keep()
        self.stand_at(question_id)
        stints = desk.clock.turned(question_id)
        if not desk.finished:
            try:
                desk.bench.answering.stop_at(desk.assessment.id, question_id, stints)
            except ExpectedError as error:
                desk.view.fail(error)
            else:
                desk.clock.forget(stints)
        desk.show()
        prompt = desk.survey.find(question_id)[1].prompt
        number = desk.survey.place(question_id) + 1
        desk.view.announce(ASKED.filled(number=number, total=len(self.ids), prompt=prompt))

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) question; behind the last one is the end.

        Behind the last question of a dimension that is done the room looks back, once.
        """
        desk, ids, position = self._desk, self.ids, self._desk.position
        if desk.shielded():
            return
        here = len(ids) if position.at_end else desk.survey.place(position.question)
        if position.ended is not None and by < 0:
            self.go(position.question)
            return
        if by > 0 and position.ended is None and not position.at_end and self._look_back():
            return
        there = min(max(here + by, 0), len(ids))
        if there == here:
            return
        if there < len(ids):
            self.go(ids[there])
            return
        desk.keep()
        desk.clock.between()
        self.stand_at(ids[-1], at_end=True)
        desk.show()
        desk.view.announce(END)

    def _look_back(self) -> bool:
        """Show the result of the dimension whose last question is left, if it is done."""
        desk = self._desk
        dimension, question = desk.survey.find(desk.position.question)
        last = question is dimension.questions[-1]
        if not last or dimension.id in self._looked_back or desk.finished:
            return False
        if not is_done(desk.assessment, dimension.id):
            return False
        self._looked_back.add(dimension.id)
        desk.keep()
        desk.clock.between()
        self.stand_at(question.id, ended=dimension.id)
        desk.show()
        desk.view.announce(DIMENSION_DONE.filled(dimension=dimension.title))
        return True

    def step_dimension(self, by: int) -> None:
        """Go to the first question of the next (1) or the previous (-1) dimension."""
        dimensions = self._desk.assessment.model.dimensions
        dimension, _ = self._desk.survey.find(self._desk.position.question)
        here = dimensions.index(dimension)
        there = here + by
        if 0 <= there < len(dimensions):
            self.go_to_dimension(there)

    def go_to_dimension(self, place: int) -> None:
        """Go to the first question of the dimension at `place`, 0 being the first."""
        self.go(self._desk.assessment.model.dimensions[place].questions[0].id)
