"""Any assessment that a store must keep and an exchange file must carry."""

from datetime import UTC, date, datetime, time, timedelta, timezone

from hypothesis import strategies as st

from desktop_app.domain.assessment import Assessment, AssessmentState, Voting
from desktop_app.domain.board import BoardRules
from desktop_app.domain.follow_up import (
    Action,
    ActionStatus,
    Origin,
    Story,
    ThumbVote,
    Topic,
    TopicState,
)
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.organisation import Organisation, Sector
from desktop_app.domain.response import Response, VoteRound

_LETTERS = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")
_NUMBERS = ("", "974760673", "991825827")

texts = st.text(_LETTERS, max_size=12) | st.sampled_from(["Æ Ø Å æøå", "to\nlinjer", '"\\%_'])
titles = texts.filter(lambda text: bool(text.strip()))
ids = st.text("abcæøå0123456789-.", min_size=1, max_size=12)
days = st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 1, 1))


def _moment(day: date, micros: int, offset: int) -> datetime:
    zone = timezone(timedelta(minutes=offset))
    return datetime.combine(day, time(), zone) + timedelta(microseconds=micros)


moments = st.builds(
    _moment, days, st.integers(0, 86_400_000_000 - 1), st.integers(-14 * 60, 14 * 60)
)
_scalars: st.SearchStrategy[object] = (
    st.none()
    | st.booleans()
    | st.integers(-(2**80), 2**80)
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts
)
_plain = st.recursive(
    _scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=4,
)
extras: st.SearchStrategy[dict[str, object]] = st.dictionaries(
    st.sampled_from(["x", "x-æ", "x y"]), _plain, max_size=2
)
"""Keys that no version of a file format knows, and what stands there."""

organisations = st.builds(
    Organisation,
    name=titles,
    number=st.sampled_from(_NUMBERS),
    sector=st.sampled_from(Sector),
    size=st.none() | st.integers(0, 1_000_000),
    extra=extras,
)


@st.composite
def assessments(draw: st.DrawFn, models: st.SearchStrategy[MaturityModel]) -> Assessment:
    """An assessment of any of the models, with answers, votes and follow-up that fit it."""
    model = draw(models)
    questions = [question.id for question in model.questions]
    dimensions = [dimension.id for dimension in model.dimensions]
    levels = st.integers(model.lowest, model.highest)
    answered = draw(st.lists(st.sampled_from(questions), unique=True, max_size=6))
    targeted = draw(st.lists(st.sampled_from(dimensions), unique=True, max_size=4))
    actions = draw(st.lists(_actions(questions), max_size=3, unique_by=lambda one: one.id))
    topics = draw(st.lists(_topics(dimensions), max_size=3, unique_by=lambda one: one.id))
    return Assessment(
        id=draw(ids),
        organisation=draw(organisations),
        model=model,
        held_on=draw(days),
        changed_at=draw(moments).astimezone(UTC),
        occasion=draw(texts),
        scope=draw(texts),
        participants=draw(st.none() | st.integers(0, 10_000)),
        minutes=draw(st.none() | st.integers(0, 10_000)),
        language=draw(st.sampled_from(["nb", "nn", "en"])),
        voting=draw(st.sampled_from(Voting)),
        state=draw(st.sampled_from(AssessmentState)),
        place=draw(st.sampled_from(["", *questions])),
        starts_from=draw(st.sampled_from(["", "nothing", "0192f1c2"])),
        responses={question: draw(_responses(model, question)) for question in answered},
        targets={dimension: draw(levels) for dimension in targeted},
        actions=tuple(actions),
        topics=tuple(topics),
        board_rules=draw(_rules()),
        stories=tuple(draw(st.lists(_stories(dimensions), max_size=2))),
        extra=draw(extras),
        file_extra=draw(extras),
    )


def _rounds(model: MaturityModel) -> st.SearchStrategy[VoteRound]:
    size = len(model.levels)
    return st.builds(
        VoteRound,
        counts=st.lists(st.integers(0, 9_999), min_size=size, max_size=size).map(tuple),
        abstained=st.integers(0, 9_999),
        at=st.none() | moments,
        revealed=st.booleans(),
        extra=extras,
    )


@st.composite
def _responses(draw: st.DrawFn, model: MaturityModel, question: str) -> Response:
    level = draw(st.none() | st.integers(model.lowest, model.highest))
    return Response(
        question=question,
        level=level,
        not_applicable=draw(st.none() | titles) if level is None else None,
        note=draw(texts),
        dissent=draw(texts),
        parked=draw(st.booleans()),
        rounds=tuple(draw(st.lists(_rounds(model), max_size=3))),
        extra=draw(extras),
    )


def _origins(questions: list[str], dimensions: list[str]) -> st.SearchStrategy[Origin]:
    found = st.just(Origin()) | ids.map(lambda topic: Origin(topic=topic))
    if questions:
        found |= st.sampled_from(questions).map(lambda question: Origin(question=question))
    if dimensions:
        found |= st.sampled_from(dimensions).map(lambda dimension: Origin(dimension=dimension))
    return found


def _actions(questions: list[str]) -> st.SearchStrategy[Action]:
    return st.builds(
        Action,
        id=ids,
        title=titles,
        why=texts,
        owner=texts,
        due=st.none() | days,
        effort=st.none() | st.integers(1, 3),
        effect=st.none() | st.integers(1, 3),
        status=st.sampled_from(ActionStatus),
        origin=_origins(questions, []),
        extra=extras,
    )


def _topics(dimensions: list[str]) -> st.SearchStrategy[Topic]:
    thumbs = st.builds(ThumbVote, *[st.integers(0, 99)] * 3)
    return st.builds(
        Topic,
        id=ids,
        title=titles,
        votes=st.integers(18, 9_999),
        state=st.sampled_from(TopicState),
        takeaway=texts,
        thumbs=st.lists(thumbs, max_size=2).map(tuple),
        origin=_origins([], dimensions),
        merged=st.lists(_merged(dimensions), max_size=2).map(tuple),
        extra=extras,
    )


def _merged(dimensions: list[str]) -> st.SearchStrategy[Topic]:
    return st.builds(
        Topic,
        id=ids,
        title=titles,
        votes=st.integers(0, 9),
        origin=_origins([], dimensions),
        extra=extras,
    )


def _rules() -> st.SearchStrategy[BoardRules]:
    return st.builds(
        BoardRules,
        participants=st.none() | st.integers(1, 9_999),
        votes_each=st.integers(1, 20),
        box_minutes=st.integers(1, 120),
        extension_minutes=st.integers(1, 120),
        sound=st.booleans(),
    )


def _stories(dimensions: list[str]) -> st.SearchStrategy[Story]:
    return st.builds(
        Story,
        service=titles,
        succeeded=texts,
        why=texts,
        dimensions=st.lists(st.sampled_from(dimensions), max_size=2).map(tuple),
        extra=extras,
    )
