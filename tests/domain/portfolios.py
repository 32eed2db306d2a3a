"""Small portfolios for the tests of lists, groups and their charts."""

from datetime import date, timedelta

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.organisation import Sector
from desktop_app.domain.portfolio import Entry, Member
from desktop_app.domain.response import Response
from desktop_app.domain.standing import standing
from tests.domain.samples import DAY, dimension, model

TWO = model(dimension("lead", (1, 1)), dimension("culture"))


def member(name: str, sector: Sector = Sector.AGENCY, size: int | None = 100) -> Member:
    """An organisation without a number."""
    return Member(name.casefold(), name, "", sector, size)


def entry(
    who: Member,
    *levels: int | None,
    of: MaturityModel = TWO,
    held_on: date = DAY,
    state: AssessmentState = AssessmentState.FINISHED,
) -> Entry:
    """An assessment whose first questions have those levels; None is unanswered."""
    answers = {
        question.id: Response(question.id, level)
        for question, level in zip(of.questions, levels, strict=False)
    }
    found = standing(of, answers)
    return Entry(f"{who.identity} {held_on}", who, of, held_on, state, found)


def group_of(*scores: tuple[int | None, int | None]) -> tuple[Entry, ...]:
    """An organisation for each pair of levels: of leadership and of culture."""
    return tuple(
        entry(member(f"Nr {place:02}"), lead, lead, culture)
        for place, (lead, culture) in enumerate(scores, 1)
    )


def days(number: int) -> date:
    """That many days after the usual one."""
    return DAY + timedelta(days=number)
