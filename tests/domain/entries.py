"""Organisations with scores, for the tests of comparisons."""

from collections.abc import Mapping
from datetime import date

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.organisation import Sector
from desktop_app.domain.portfolio import Entry, Member
from desktop_app.domain.response import Response
from desktop_app.domain.standing import standing
from tests.domain.samples import DAY, dimension, model

TWO = model(dimension("lead", (1, 1, 2)), dimension("culture"))
"""Two dimensions: lead with three questions, culture with one."""


def entry(
    name: str,
    levels: Mapping[str, int],
    questionnaire: MaturityModel = TWO,
    sector: Sector = Sector.AGENCY,
    size: int | None = 200,
    held_on: date = DAY,
) -> Entry:
    """A finished assessment of the organisation of that name with those agreed levels."""
    return Entry(
        id=name,
        member=Member(name.casefold(), name, "", sector, size),
        model=questionnaire,
        held_on=held_on,
        state=AssessmentState.FINISHED,
        standing=standing(
            questionnaire, {each: Response(each, level) for each, level in levels.items()}
        ),
    )


def at(name: str, level: int) -> Entry:
    """An organisation that agreed on that level for every question."""
    return entry(name, {question.id: level for question in TWO.questions})
