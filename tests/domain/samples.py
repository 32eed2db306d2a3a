"""Small models and assessments for the tests of the rules."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from fractions import Fraction

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.model import Dimension, Level, MaturityModel, Question
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.response import Response, VoteRound

Weight = int | Fraction
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
DAY = date(2026, 11, 23)


def dimension(name: str, weights: Sequence[Weight] = (1,), weight: Weight = 1) -> Dimension:
    """A dimension whose questions are called name.1, name.2 … with those weights."""
    questions = tuple(
        Question(f"{name}.{place}", f"{name} {place}?", weight=Fraction(each))
        for place, each in enumerate(weights, 1)
    )
    return Dimension(name, name.title(), questions, weight=Fraction(weight))


def model(*dimensions: Dimension, lowest: int = 1, highest: int = 5) -> MaturityModel:
    """A model of those dimensions with levels from lowest to highest."""
    levels = tuple(Level(value, f"Level {value}") for value in range(lowest, highest + 1))
    return MaturityModel("sample", "1.0", "en", "Sample", levels, dimensions)


def assessment(
    questionnaire: MaturityModel,
    responses: Sequence[Response] = (),
    targets: Mapping[str, int] | None = None,
) -> Assessment:
    """An assessment of that model with those responses and targets."""
    return Assessment(
        id="0192f1c2-0000-7000-8000-000000000001",
        organisation=Organisation("Eksempeldirektoratet"),
        model=questionnaire,
        held_on=DAY,
        changed_at=NOON,
        responses={response.question: response for response in responses},
        targets=targets or {},
    )


def agreed(name: str, level: int, *counts: int) -> Response:
    """A response with an agreed level, after one round of those votes if there are any."""
    return Response(name, level=level, rounds=(VoteRound(counts),) if counts else ())
