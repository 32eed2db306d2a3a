"""A standing has the very figures that the result of the whole assessment has."""

from hypothesis import given, settings

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.results import results
from desktop_app.domain.standing import Standing, standing
from tests.strategies.assessments import assessments
from tests.strategies.models import models


def reckoned(assessment: Assessment) -> Standing:
    """The standing by way of all figures of the result."""
    found = results(assessment)
    covered = found.overall.coverage
    return Standing(
        covered.agreed,
        covered.not_applicable,
        found.overall.level,
        found.overall.value,
        tuple(dimension.score.value for dimension in found.dimensions),
    )


@settings(max_examples=12)
@given(assessments(models()))
def test_a_standing_never_differs_from_the_result(assessment: Assessment) -> None:
    assert standing(assessment.model, assessment.responses) == reckoned(assessment)
