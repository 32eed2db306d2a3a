"""What a list of assessments shows of each, read without loading models or answers."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import RowMapping, ScalarSelect, Select, func, select

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.coverage import Coverage
from desktop_app.domain.organisation import Sector
from desktop_app.storage.schema import assessment, model, organisation, response


@dataclass(frozen=True)
class AssessmentOverview:
    """One line of the list; `place` is the question where the room stopped."""

    id: str
    organisation: str
    sector: Sector
    model_id: str
    model_version: str
    model_title: str
    occasion: str
    held_on: date
    state: AssessmentState
    coverage: Coverage
    changed_at: datetime
    place: str


def _agreed() -> ScalarSelect[int]:
    counted = select(func.count()).select_from(response)
    here = response.c.assessment == assessment.c.key
    return counted.where(here, response.c.level.is_not(None)).scalar_subquery()


def _not_applicable() -> ScalarSelect[int]:
    counted = select(func.count()).select_from(response)
    here = response.c.assessment == assessment.c.key
    reason = response.c.not_applicable.is_not(None)
    return counted.where(here, response.c.level.is_(None), reason).scalar_subquery()


def overview_query() -> Select[*tuple[object, ...]]:
    """Query for the rows of all overviews, newest change first."""
    return (
        select(
            assessment.c.id,
            organisation.c.name.label("organisation"),
            organisation.c.sector,
            model.c.id.label("model_id"),
            model.c.version.label("model_version"),
            model.c.title.label("model_title"),
            model.c.questions,
            assessment.c.occasion,
            assessment.c.held_on,
            assessment.c.state,
            assessment.c.changed_at,
            assessment.c.place,
            _agreed().label("agreed"),
            _not_applicable().label("not_applicable"),
        )
        .join(organisation, organisation.c.key == assessment.c.organisation)
        .join(model, model.c.hash == assessment.c.model)
        .order_by(assessment.c.changed_at.desc(), assessment.c.key.desc())
    )


def overview_from(row: RowMapping) -> AssessmentOverview:
    """Overview of a row of the query."""
    agreed, not_applicable = row["agreed"], row["not_applicable"]
    return AssessmentOverview(
        id=row["id"],
        organisation=row["organisation"],
        sector=Sector(row["sector"]),
        model_id=row["model_id"],
        model_version=row["model_version"],
        model_title=row["model_title"],
        occasion=row["occasion"],
        held_on=row["held_on"],
        state=AssessmentState(row["state"]),
        coverage=Coverage(agreed, not_applicable, row["questions"] - agreed - not_applicable),
        changed_at=row["changed_at"],
        place=row["place"],
    )
