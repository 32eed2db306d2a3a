"""What the room may see of an assessment: nothing that is written, whispered or still hidden."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain.action_plan import is_open
from desktop_app.domain.assessment import Assessment, Voting
from desktop_app.domain.consensus import Spread, round_consensus, spread
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.model import Dimension, Level, MaturityModel
from desktop_app.domain.response import Handling, Response, VoteRound
from desktop_app.domain.results import DimensionResult, Results, Score
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.assessments import Assessments
from desktop_app.services.last_time import LastTime

NO_SUCH_TASK = QT_TRANSLATE_NOOP("Errors", "This action is no longer among those to be done.")


@dataclass(frozen=True)
class RoomLevel:
    """A level as it stands on the wall; `text` is "" where the model says nothing of it."""

    value: int
    name: str
    text: str


@dataclass(frozen=True)
class RoomVotes:
    """The votes that the room may see, lowest level first.

    `shown` is the latest round and None as long as it is hidden; of a hidden round only
    `given` is known, how many have voted or abstained. `earlier` is the revealed round before.
    `spread` is the word for `shown`.
    """

    shown: tuple[int, ...] | None
    earlier: tuple[int, ...] | None
    given: int
    spread: Spread | None


@dataclass(frozen=True)
class RoomQuestion:
    """A question with the room's answer; `place` of `of` within its dimension.

    `handled` of `total` questions need no more of the room's time. `counted` is True where
    hands are counted before the room agrees. `last` is the level of last time, None as long as
    the room could still be swayed by it. The longest prompt and level text of the model let the
    wall keep one layout for all questions.
    """

    id: str
    dimension: str
    place: int
    of: int
    handled: int
    total: int
    prompt: str
    levels: tuple[RoomLevel, ...]
    counted: bool
    votes: RoomVotes
    agreed: int | None
    last: int | None
    not_applicable: bool
    longest_prompt: str
    longest_text: str


@dataclass(frozen=True)
class RoomScale:
    """What the levels mean, in the model called `title`."""

    title: str
    levels: tuple[RoomLevel, ...]


@dataclass(frozen=True)
class RoomDimension:
    """The figures of a dimension that charts draw."""

    title: str
    score: Score
    target: int | None
    consensus: float | None


@dataclass(frozen=True)
class RoomFigures:
    """The result as figures alone, without a single answer."""

    title: str
    levels: tuple[RoomLevel, ...]
    overall: Score
    dimensions: tuple[RoomDimension, ...]

    def results(self) -> Results:
        """Return the figures in the form that charts draw; there is no question in it."""
        levels = tuple(Level(level.value, level.name, level.text) for level in self.levels)
        found = tuple(
            DimensionResult(
                dimension=Dimension(str(place), each.title, ()),
                score=each.score,
                target=each.target,
                gap=None,
                consensus=each.consensus,
                questions=(),
            )
            for place, each in enumerate(self.dimensions)
        )
        model = MaturityModel(
            id="",
            version="",
            language="",
            title=self.title,
            levels=levels,
            dimensions=tuple(each.dimension for each in found),
        )
        return Results(model, self.overall, found)


@dataclass(frozen=True)
class RoomTask:
    """An action as it is read back: what, by whom (a role or unit), by when; `place` of `of`."""

    title: str
    owner: str
    due: date | None
    place: int
    of: int


class RoomViews:
    """Reads assessments for the wall; every answer is a value without anything private."""

    def __init__(self, assessments: Assessments, last_time: LastTime) -> None:
        self._assessments = assessments
        self._last_time = last_time

    def question(self, assessment_id: str, question_id: str) -> RoomQuestion:
        """One question as the room sees it; NotFoundError where the assessment is gone."""
        assessment = self._assessments.spoken(assessment_id)
        found = room_question(assessment, question_id)
        if not _decided(found):
            return found
        return replace(found, last=self._last_time.level(assessment, question_id))

    def scale(self, assessment_id: str) -> RoomScale:
        """What the levels mean."""
        model = self._assessments.spoken(assessment_id).model
        return RoomScale(model.title, _summaries(model))

    def task(self, assessment_id: str, action_id: str) -> RoomTask:
        """One action that is still to be done; NotFoundError where it is gone or done."""
        tasks = [one for one in self._assessments.get(assessment_id).actions if is_open(one)]
        for place, one in enumerate(tasks, 1):
            if one.id == action_id:
                return RoomTask(one.title, one.owner.strip(), one.due, place, len(tasks))
        raise NotFoundError(NO_SUCH_TASK)

    def figures(self, assessment_id: str) -> RoomFigures:
        """The result as figures; rounds that are still hidden count for nothing."""
        found = self._assessments.results(assessment_id)
        return RoomFigures(
            title=found.model.title,
            levels=_summaries(found.model),
            overall=found.overall,
            dimensions=tuple(
                RoomDimension(each.dimension.title, each.score, each.target, each.consensus)
                for each in found.dimensions
            ),
        )


def room_question(assessment: Assessment, question_id: str) -> RoomQuestion:
    """Return a question as the room sees it; the model is in the language to show."""
    model = assessment.model
    dimension, question = next((d, q) for d, q in model.walk() if q.id == question_id)
    answer = assessment.response(question_id)
    handled = sum(
        assessment.response(each.id).handling is not Handling.UNANSWERED for each in model.questions
    )
    texts = [text for each in model.questions for text in each.levels.values()]
    return RoomQuestion(
        id=question.id,
        dimension=dimension.title,
        place=dimension.questions.index(question) + 1,
        of=len(dimension.questions),
        handled=handled,
        total=len(model.questions),
        prompt=question.prompt,
        levels=tuple(
            RoomLevel(level.value, level.name, question.levels.get(level.value) or level.summary)
            for level in model.levels
        ),
        counted=assessment.voting is not Voting.DIRECT,
        votes=_votes(answer),
        agreed=answer.level,
        last=None,
        not_applicable=answer.handling is Handling.NOT_APPLICABLE,
        longest_prompt=max((each.prompt for each in model.questions), key=len),
        longest_text=max((*texts, *(level.summary for level in model.levels)), key=len),
    )


def _decided(asked: RoomQuestion) -> bool:
    """Tell whether nobody can be swayed any more: votes are shown, or all agreed without any."""
    hidden = asked.votes.shown is None and asked.votes.given > 0
    return asked.votes.shown is not None or (asked.agreed is not None and not hidden)


def _votes(answer: Response) -> RoomVotes:
    rounds = [each for each in answer.rounds if not each.revealed or each.votes]
    last = rounds[-1] if rounds else None
    if last is None:
        return RoomVotes(None, None, 0, None)
    revealed = [each for each in rounds if each.revealed and each is not last]
    earlier = revealed[-1].counts if revealed else None
    given = last.votes + last.abstained
    if not last.revealed:
        return RoomVotes(None, earlier, given, None)
    return RoomVotes(last.counts, earlier, given, _word(last))


def _word(found: VoteRound) -> Spread | None:
    value = round_consensus(found)
    return None if value is None else spread(value)


def _summaries(model: MaturityModel) -> tuple[RoomLevel, ...]:
    return tuple(RoomLevel(each.value, each.name, each.summary) for each in model.levels)
