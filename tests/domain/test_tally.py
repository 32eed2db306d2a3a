"""A tally has the very figures that the result of the whole assessment has."""

from fractions import Fraction

from hypothesis import given, settings

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.standing import Standing
from desktop_app.domain.tally import Tally
from tests.domain.samples import dimension, model
from tests.domain.test_standing import reckoned
from tests.strategies.assessments import assessments
from tests.strategies.models import models


@settings(max_examples=15)
@given(assessments(models()))
def test_a_tally_never_differs_from_the_result(assessment: Assessment) -> None:
    levels = [(q, r.level) for q, r in assessment.responses.items() if r.level is not None]
    expected = reckoned(assessment)
    tally = Tally(assessment.model)
    assert tally.standing(levels, expected.not_applicable) == expected
    assert tally.standing([*levels, ("not.in.the.model", 1)], expected.not_applicable) == expected


def test_only_agreed_levels_of_the_models_own_questions_count() -> None:
    tally = Tally(model(dimension("lead", (1, 2)), dimension("culture")))
    levels = [("lead.1", 1), ("lead.2", 4), ("culture.1", None), ("not.in.the.model", 5)]
    assert tally.standing(levels, 1) == Standing(2, 1, 3, Fraction(3), (Fraction(3), None))
