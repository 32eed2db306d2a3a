"""How far each question has come, kept up to date one answer at a time.

A model may have thousands of questions, and a key press changes one of them.
"""

from collections.abc import Mapping

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.consensus import Spread, round_consensus, spread
from desktop_app.domain.model import Dimension, Question
from desktop_app.domain.response import Handling, Response
from desktop_app.ui.screens.questions.state import Mark, Segment, Stop


class Survey:
    """The stops and segments of an assessment; `last` has the levels agreed last time."""

    def __init__(self, assessment: Assessment, last: Mapping[str, int]) -> None:
        self._last = last
        model = assessment.model
        self._dimensions = model.dimensions
        self._walk = tuple(model.walk())
        self._places = {question.id: place for place, (_, question) in enumerate(self._walk)}
        self._of = {dimension.id: at for at, dimension in enumerate(model.dimensions)}
        self._stops = tuple(
            _stop(place + 1, dimension, question, assessment.response(question.id))
            for place, (dimension, question) in enumerate(self._walk)
        )
        self._segments = [self._segment(dimension) for dimension in model.dimensions]
        texts = [text for _, question in self._walk for text in question.levels.values()]
        self.ids = tuple(self._places)
        self.longest_text = max((*texts, *(level.summary for level in model.levels)), key=len)
        self.longest_prompt = max((question.prompt for _, question in self._walk), key=len)

    @property
    def stops(self) -> tuple[Stop, ...]:
        """All questions, in the model's order."""
        return self._stops

    @property
    def handled(self) -> int:
        """Questions that need no more of the room's time."""
        return sum(segment.handled for segment in self._segments)

    def take(self, response: Response) -> None:
        """A question has another answer."""
        place = self._places.get(response.question)
        if place is not None:
            dimension, question = self._walk[place]
            stop = _stop(place + 1, dimension, question, response)
            self._stops = (*self._stops[:place], stop, *self._stops[place + 1 :])
            self._segments[self._of[dimension.id]] = self._segment(dimension)

    def last_level(self, question_id: str) -> int | None:
        """The level agreed on a question last time; None where it does not compare."""
        return self._last.get(question_id)

    def place(self, question_id: str) -> int:
        """The place of a question among all, 0 being the first."""
        return self._places[question_id]

    def find(self, question_id: str) -> tuple[Dimension, Question]:
        """A question with its dimension."""
        return self._walk[self._places[question_id]]

    def segments(self, current: str | None) -> tuple[Segment, ...]:
        """The dimensions; the one of the question `current` knows its place in it."""
        found = list(self._segments)
        if current is not None:
            dimension, question = self.find(current)
            at = self._of[dimension.id]
            plain = found[at]
            here = dimension.questions.index(question)
            found[at] = Segment(plain.dimension, plain.title, plain.marks, here, plain.handled)
        return tuple(found)

    def _segment(self, dimension: Dimension) -> Segment:
        first = self._places[dimension.questions[0].id]
        stops = self._stops[first : first + len(dimension.questions)]
        marks = tuple(stop.mark for stop in stops)
        handled = sum(mark in {Mark.AGREED, Mark.NOT_APPLICABLE} for mark in marks)
        return Segment(dimension.id, dimension.title, marks, None, handled)


def _stop(number: int, dimension: Dimension, question: Question, answer: Response) -> Stop:
    value = round_consensus(answer.last_round) if answer.rounds else None
    return Stop(
        question=question.id,
        number=number,
        dimension=dimension.title,
        prompt=question.prompt,
        mark=_mark(answer),
        level=answer.level,
        parked=answer.parked,
        divided=value is not None and spread(value) is Spread.DIVIDED,
        dissent=bool(answer.dissent),
    )


def _mark(response: Response) -> Mark:
    """Return the mark of a question; an answer counts for more than being parked."""
    if response.handling is Handling.AGREED:
        return Mark.AGREED
    if response.handling is Handling.NOT_APPLICABLE:
        return Mark.NOT_APPLICABLE
    return Mark.PARKED if response.parked else Mark.OPEN
