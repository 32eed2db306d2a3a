"""An organisation through the years: its finished assessments of one model, by date held."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.follow_up import Action
from desktop_app.domain.model import Dimension, MaturityModel, Question
from desktop_app.domain.results import Results, results

MOST_MOVED = 5
"""How many questions are named as having moved most."""


@dataclass(frozen=True)
class Move:
    """How far the agreed level of a question moved, in levels; below 0 it fell."""

    question: Question
    dimension: Dimension
    before: int
    now: int

    @property
    def change(self) -> int:
        """Now minus before."""
        return self.now - self.before


@dataclass(frozen=True)
class Step:
    """From one assessment to the next, on the questions alone that are the same in both.

    `same` of the `of` questions of the later one compare: equal id and equal revision, on the
    same scale. `before` and `now` are the overall scores on them alone, with the later weights;
    `dimensions` the pairs by dimension id of the later model. `broken` tells that the two
    questionnaires differ in what is scored.
    """

    same: int
    of: int
    broken: bool
    before: Fraction | None
    now: Fraction | None
    dimensions: Mapping[str, tuple[Fraction, Fraction]]
    moves: tuple[Move, ...]

    @property
    def change(self) -> Fraction | None:
        """Now minus before; None where one of them is missing."""
        return None if self.before is None or self.now is None else self.now - self.before


@dataclass(frozen=True)
class Trend:
    """Assessments by date held, the one looked at last, and the steps between them.

    There are two or more; `found` has the result of each, `steps` one fewer.
    """

    assessments: tuple[Assessment, ...]
    found: tuple[Results, ...]
    steps: tuple[Step, ...]

    @property
    def last_actions(self) -> tuple[Action, ...]:
        """What was planned last time, and what has become of it."""
        return self.assessments[-2].actions

    @property
    def last_step(self) -> Step:
        """From last time to now."""
        return self.steps[-1]


def trend(now: Assessment, others: Iterable[Assessment]) -> Trend | None:
    """Return how the organisation came to `now`; None where it has no earlier assessment.

    `others` are its other assessments; only finished ones of the same model count that were held
    before this one.
    """
    earlier = sorted(
        (each for each in others if comes_before(each, now)), key=lambda each: each.held_on
    )
    if not earlier:
        return None
    line = (*earlier, now)
    steps = tuple(step(*pair) for pair in pairwise(line))
    return Trend(line, tuple(map(results, line)), steps)


def comes_before(one: Assessment, other: Assessment) -> bool:
    """Tell whether `one` is finished, of the same model, and held before `other`."""
    return (
        one.state is AssessmentState.FINISHED
        and one.model.id == other.model.id
        and one.held_on < other.held_on
    )


def step(before: Assessment, now: Assessment) -> Step:
    """Compare two assessments of one model, whatever their versions."""
    same = same_questions(before.model, now.model)
    then = results(replace(before, model=_only(now.model, same)))
    today = results(replace(now, model=_only(now.model, same)))
    pairs = {
        each.dimension.id: (a, b)
        for was, each in zip(then.dimensions, today.dimensions, strict=True)
        if (a := was.score.value) is not None and (b := each.score.value) is not None
    }
    return Step(
        same=len(same),
        of=len(now.model.questions),
        broken=_scored(before.model) != _scored(now.model),
        before=then.overall.value,
        now=today.overall.value,
        dimensions=pairs,
        moves=tuple(_moves(before, now, same)),
    )


def same_questions(one: MaturityModel, other: MaturityModel) -> frozenset[str]:
    """Return the ids of the questions that two versions of a model share unchanged.

    None are shared by two scales: a level then does not mean the same.
    """
    if (one.lowest, one.highest) != (other.lowest, other.highest):
        return frozenset()
    theirs = {question.id: question.revision for question in other.questions}
    return frozenset(q.id for q in one.questions if theirs.get(q.id) == q.revision)


def most_moved(moves: Sequence[Move], most: int = MOST_MOVED) -> tuple[Move, ...]:
    """Return the questions that moved farthest, up or down; ties by the model's order."""
    moved = [move for move in moves if move.change]
    return tuple(sorted(moved, key=lambda move: -abs(move.change))[:most])


def scores_before(then: Results, now: Results) -> Mapping[str, Fraction]:
    """Return the former scores by dimension id, where a dimension's questions are the same."""
    before = {d.dimension.id: d for d in then.dimensions}
    if (then.model.lowest, then.model.highest) != (now.model.lowest, now.model.highest):
        return {}
    return {
        each.dimension.id: score
        for each in now.dimensions
        if (was := before.get(each.dimension.id)) is not None
        and (score := was.score.value) is not None
        and _asked(was.dimension) == _asked(each.dimension)
    }


def _moves(before: Assessment, now: Assessment, same: frozenset[str]) -> Iterable[Move]:
    for dimension, question in now.model.walk():
        then, today = before.response(question.id).level, now.response(question.id).level
        if question.id in same and then is not None and today is not None:
            yield Move(question, dimension, then, today)


def _only(model: MaturityModel, questions: frozenset[str]) -> MaturityModel:
    """Return the model with those of its questions alone."""
    return replace(
        model,
        dimensions=tuple(
            replace(each, questions=tuple(q for q in each.questions if q.id in questions))
            for each in model.dimensions
        ),
    )


def _asked(dimension: Dimension) -> frozenset[tuple[str, int, Fraction]]:
    """What makes the scores of two dimensions comparable."""
    return frozenset((q.id, q.revision, q.weight) for q in dimension.questions)


def _scored(model: MaturityModel) -> object:
    """What makes the overall scores of two versions comparable as they stand."""
    scale = model.lowest, model.highest
    return scale, frozenset((d.id, d.weight, _asked(d)) for d in model.dimensions)
