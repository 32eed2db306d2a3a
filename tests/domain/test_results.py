"""All figures of an assessment together, and what must hold for any assessment."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.consensus import Spread, consensus
from desktop_app.domain.coverage import Coverage
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.response import Response, VoteRound
from desktop_app.domain.results import Results, results
from tests.domain.samples import agreed, assessment, dimension, model


def leadership() -> MaturityModel:
    return model(dimension("leadership", (1, 1, 2)))


def test_the_worked_example_of_the_rules() -> None:
    answers = [agreed(f"leadership.{n}", level) for n, level in ((1, 2), (2, 3), (3, 4))]
    found = results(assessment(leadership(), answers, {"leadership": 4}))
    (result,) = found.dimensions
    assert result.score.value == Fraction(13, 4)
    assert result.score.level == 3
    assert result.gap == Fraction(3, 4)
    assert not result.reached
    assert [question.gap for question in found.questions] == [2, 1, 0]
    assert [question.weighted_gap for question in found.questions] == [2, 1, 0]
    assert [question.level for question in found.questions] == [2, 3, 4]
    assert found.overall.coverage == Coverage(3, 0, 0)


def test_the_worked_tie_of_the_rules() -> None:
    answers = [
        agreed("leadership.1", 2),
        agreed("leadership.2", 3),
        Response("leadership.3", not_applicable="The ministry decides"),
    ]
    found = results(assessment(leadership(), answers))
    assert found.dimensions[0].score.value == Fraction(5, 2)
    assert found.dimensions[0].score.level == 3
    assert found.overall.coverage == Coverage(2, 1, 0)


def test_overall_weighs_only_dimensions_with_a_score() -> None:
    parts = model(dimension("a", weight=3), dimension("b"), dimension("c", weight=100))
    found = results(assessment(parts, [agreed("a.1", 1), agreed("b.1", 5)]))
    assert found.overall.value == 2
    assert found.overall.level == 2
    assert found.dimensions[2].score.value is None
    assert found.dimensions[2].score.level is None
    assert found.overall.coverage.preliminary


def test_nothing_answered_gives_no_figures() -> None:
    found = results(assessment(leadership(), targets={"leadership": 4}))
    assert found.overall.value is None
    (result,) = found.dimensions
    assert (result.gap, result.consensus, result.reached) == (None, None, False)
    assert {(q.gap, q.weighted_gap, q.spread) for q in found.questions} == {(None, None, None)}


def test_a_target_below_the_score_is_reached_and_has_no_gap() -> None:
    found = results(assessment(leadership(), [agreed("leadership.1", 5)], {"leadership": 3}))
    assert found.dimensions[0].gap == 0
    assert found.dimensions[0].reached
    assert found.questions[0].gap == 0


def test_weighted_gap_takes_both_weights() -> None:
    parts = model(dimension("a", (1, Fraction(5, 2)), weight=3))
    found = results(assessment(parts, [agreed("a.2", 1)], {"a": 3}))
    assert found.questions[1].weighted_gap == 15


def test_a_dimension_s_consensus_is_the_mean_over_last_rounds() -> None:
    answers = [
        agreed("leadership.1", 3, 0, 0, 8, 0, 0),
        replace(
            agreed("leadership.2", 3),
            rounds=(VoteRound((4, 0, 0, 0, 4)), VoteRound((1, 2, 3, 2, 1))),
        ),
    ]
    found = results(assessment(leadership(), answers))
    spread_out = consensus((1, 2, 3, 2, 1))
    assert spread_out is not None
    assert found.dimensions[0].consensus == (1 + spread_out) / 2
    assert found.questions[1].consensus == spread_out
    assert found.questions[1].convergence == spread_out
    assert found.questions[1].spread is Spread.DIVIDED


NOT_APPLICABLE = 0
levels = st.one_of(st.none(), st.integers(NOT_APPLICABLE, 5))
votes = st.lists(st.integers(0, 9), min_size=5, max_size=5).map(tuple)
question = st.tuples(st.fractions(Fraction(1, 9), 9), levels, votes)
part = st.tuples(st.fractions(Fraction(1, 9), 9), st.lists(question, min_size=1, max_size=5))
targets = st.lists(st.integers(1, 5), min_size=4, max_size=4)


@st.composite
def assessments(draw: st.DrawFn) -> Assessment:
    """Any assessment of up to four dimensions with up to five questions each."""
    parts = draw(st.lists(part, min_size=1, max_size=4))
    dimensions, responses = [], []
    for place, (weight, questions) in enumerate(parts):
        each = dimension(f"d{place}", [found[0] for found in questions], weight)
        dimensions.append(each)
        for asked, (_, answer, counts) in zip(each.questions, questions, strict=True):
            responses.append(
                Response(
                    asked.id,
                    level=answer or None,
                    not_applicable="Not ours" if answer == NOT_APPLICABLE else None,
                    rounds=(VoteRound(counts),),
                )
            )
    wanted = draw(targets)
    return assessment(
        model(*dimensions),
        responses,
        {each.id: target for each, target in zip(dimensions, wanted, strict=False)},
    )


def figures(found: Results) -> tuple[object, ...]:
    """What a report would show, without the coverage."""
    return (
        found.overall.value,
        found.overall.level,
        [
            (d.dimension.id, d.score.value, d.score.level, d.gap, d.consensus)
            for d in found.dimensions
        ],
        [
            (q.question.id, q.level, q.gap, q.weighted_gap, q.consensus)
            for q in found.questions
            if q.applicable
        ],
    )


@given(assessments())
def test_every_figure_stays_within_its_bounds(held: Assessment) -> None:
    found = results(held)
    for score in (found.overall, *(d.score for d in found.dimensions)):
        assert (score.value is None) == (score.level is None)
        assert score.value is None or 1 <= score.value <= 5
    gaps = [d.gap for d in found.dimensions] + [q.gap for q in found.questions]
    assert all(gap is None or 0 <= gap <= 4 for gap in gaps)
    spreads = [d.consensus for d in found.dimensions] + [q.consensus for q in found.questions]
    assert all(value is None or 0 <= value <= 1 for value in spreads)
    assert found.overall.coverage.total == len(held.model.questions)


@given(assessments())
def test_not_applicable_counts_as_if_it_were_not_in_the_model(held: Assessment) -> None:
    dimensions = tuple(
        replace(
            each,
            questions=tuple(
                asked for asked in each.questions if not held.response(asked.id).not_applicable
            ),
        )
        for each in held.model.dimensions
    )
    without = replace(held, model=replace(held.model, dimensions=dimensions))
    assert figures(results(held)) == figures(results(without))
    assert (
        results(held).overall.coverage.preliminary == results(without).overall.coverage.preliminary
    )


@given(assessments(), st.randoms(use_true_random=False))
def test_the_order_of_answers_does_not_matter(held: Assessment, shuffler: object) -> None:
    mixed = list(held.responses.items())
    shuffler.shuffle(mixed)  # type: ignore[attr-defined] # hypothesis hands out a random.Random
    assert results(replace(held, responses=dict(mixed))) == results(held)


@given(assessments(), st.fractions(Fraction(1, 9), 9))
def test_weights_scale_freely(held: Assessment, factor: Fraction) -> None:
    dimensions = tuple(
        replace(
            each,
            weight=each.weight * factor,
            questions=tuple(
                replace(asked, weight=asked.weight / factor) for asked in each.questions
            ),
        )
        for each in held.model.dimensions
    )
    scaled = replace(held, model=replace(held.model, dimensions=dimensions))
    assert figures(results(scaled)) == figures(results(held))


def test_an_answer_to_a_question_that_the_model_lacks_changes_nothing() -> None:
    known = [agreed("leadership.1", 2)]
    with_stray = results(assessment(leadership(), [*known, agreed("gone.1", 5)]))
    assert with_stray == results(assessment(leadership(), known))
