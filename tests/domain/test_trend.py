"""An organisation through the years, and what two versions of a questionnaire have in common."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.follow_up import Action
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.results import results
from desktop_app.domain.trend import (
    most_moved,
    same_questions,
    scores_before,
    step,
    trend,
)
from tests.domain.entries import TWO
from tests.domain.samples import agreed, assessment, dimension, model
from tests.strategies.assessments import assessments
from tests.strategies.models import models

F = Fraction


def held(
    year: int,
    levels: dict[str, int],
    questionnaire: MaturityModel = TWO,
    state: AssessmentState = AssessmentState.FINISHED,
) -> Assessment:
    """An assessment of that year with those agreed levels."""
    made = assessment(questionnaire, [agreed(*pair) for pair in levels.items()])
    return replace(made, id=str(year), held_on=date(year, 11, 1), state=state)


def revised(*questions: str) -> MaturityModel:
    """The next version of the model, in which those questions mean something new."""
    return replace(
        TWO,
        version="2.0",
        dimensions=tuple(
            replace(
                each,
                questions=tuple(
                    replace(q, revision=2 if q.id in questions else 1) for q in each.questions
                ),
            )
            for each in TWO.dimensions
        ),
    )


def test_finished_assessments_of_the_model_in_order_and_the_one_looked_at_last() -> None:
    now = held(2026, {"lead.1": 4}, state=AssessmentState.IN_PROGRESS)
    others = [
        held(2025, {"lead.1": 3}),
        held(2024, {"lead.1": 2}),
        held(2023, {}, state=AssessmentState.IN_PROGRESS),
        held(2022, {}, replace(TWO, id="another")),
        held(2026, {"lead.1": 1}),
        held(2027, {"lead.1": 1}),
    ]
    found = trend(now, others)
    assert found is not None
    assert [each.held_on.year for each in found.assessments] == [2024, 2025, 2026]
    assert [each.overall.value for each in found.found] == [2, 3, 4]
    assert [each.change for each in found.steps] == [1, 1]
    assert found.last_step is found.steps[-1]


def test_without_an_earlier_one_there_is_no_trend() -> None:
    assert trend(held(2026, {}), [held(2027, {})]) is None


def test_what_was_planned_last_time() -> None:
    planned = (Action("1", "Appoint an owner"),)
    found = trend(held(2026, {}), [replace(held(2025, {}), actions=planned)])
    assert found is not None
    assert found.last_actions == planned


def test_two_versions_compare_on_the_questions_that_are_the_same() -> None:
    before = held(2025, {"lead.1": 1, "lead.2": 1, "lead.3": 5, "culture.1": 2})
    now = held(2026, {"lead.1": 2, "lead.2": 2, "lead.3": 1, "culture.1": 3}, revised("lead.3"))
    found = step(before, now)
    assert (found.same, found.of, found.broken) == (3, 4, True)
    # Without lead.3 the dimensions stand at 1 and 2, then at 2 and 3.
    assert (found.before, found.now, found.change) == (F(3, 2), F(5, 2), 1)
    assert found.dimensions == {"lead": (1, 2), "culture": (2, 3)}
    assert [move.question.id for move in found.moves] == ["lead.1", "lead.2", "culture.1"]
    assert scores_before(results(before), results(now)) == {"culture": 2}


def test_the_same_questionnaire_does_not_break_the_line() -> None:
    before, now = held(2025, {"lead.1": 1}), held(2026, {"lead.1": 2})
    found = step(before, now)
    assert (found.same, found.of, found.broken) == (4, 4, False)
    assert not step(before, replace(now, model=replace(TWO, version="1.1"))).broken


def test_other_weights_break_the_line_though_all_questions_are_the_same() -> None:
    heavier = replace(TWO, dimensions=(replace(TWO.dimensions[0], weight=F(2)), TWO.dimensions[1]))
    before = held(2025, {"lead.1": 1, "culture.1": 4})
    found = step(before, held(2026, {"lead.1": 1, "culture.1": 4}, heavier))
    assert (found.same, found.broken) == (4, True)
    # The later weights count for both.
    assert (found.before, found.now) == (2, 2)


def test_another_scale_has_nothing_in_common() -> None:
    shorter = model(dimension("lead", (1, 1, 2)), dimension("culture"), highest=4)
    assert same_questions(TWO, shorter) == frozenset()
    before, now = held(2025, {"culture.1": 1}), held(2026, {"culture.1": 2}, shorter)
    found = step(before, now)
    assert (found.same, found.before, found.now, found.change) == (0, None, None, None)
    assert scores_before(results(before), results(now)) == {}


def test_what_moved_most_up_or_down() -> None:
    before = held(2025, {"lead.1": 1, "lead.2": 4, "lead.3": 3, "culture.1": 2})
    now = held(2026, {"lead.1": 2, "lead.2": 2, "lead.3": 3, "culture.1": 5})
    moved = most_moved(step(before, now).moves)
    assert [(m.question.id, m.change) for m in moved] == [
        ("culture.1", 3),
        ("lead.2", -2),
        ("lead.1", 1),
    ]
    assert len(most_moved(moved, 2)) == 2


def test_a_question_answered_only_once_has_not_moved() -> None:
    found = step(held(2025, {"lead.1": 1}), held(2026, {"lead.2": 2}))
    assert found.moves == ()
    assert (found.before, found.now) == (1, 2)


@settings(max_examples=12)
@given(st.data())
def test_a_step_to_oneself_changes_nothing(data: st.DataObject) -> None:
    one = data.draw(assessments(models()))
    found = step(one, one)
    overall = results(one).overall.value
    assert (found.before, found.now, found.broken) == (overall, overall, False)
    assert (found.same, found.of) == (len(one.model.questions),) * 2
    assert most_moved(found.moves) == ()
