"""A tally has the very figures that the result of the whole assessment has."""

from hypothesis import given, settings

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.tally import Tally
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
