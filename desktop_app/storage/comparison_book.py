"""The latest finished assessment of each organisation, as the comparison of many needs it."""

from datetime import date

from sqlalchemy import Connection, Select, func, select

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.organisation import Sector
from desktop_app.domain.portfolio import Entry, Member
from desktop_app.storage.model_book import ModelBook
from desktop_app.storage.schema import assessment, model, organisation, standing
from desktop_app.storage.standing_rows import standing_from


class ComparisonBook:
    """Reads many assessments in one transaction, with as many queries for many as for one."""

    def __init__(self, connection: Connection, models: ModelBook) -> None:
        self._connection = connection
        self._models = models

    def latest(self, model_id: str, but_not: str | None = None) -> tuple[Entry, ...]:
        """Return an entry for each organisation that finished an assessment of a model, by name.

        `but_not` is the id of an assessment whose organisation is left out. Of two assessments
        held on one day the one that came later into the store counts.
        """
        found = [
            Entry(
                id=row["id"],
                member=Member(
                    row["identity"], row["name"], row["number"], Sector(row["sector"]), row["size"]
                ),
                model=self._models.get(row["model"]),
                held_on=row["held_on"],
                state=AssessmentState.FINISHED,
                standing=standing_from(row),
            )
            for row in self._connection.execute(_rows(_latest_keys(model_id, but_not))).mappings()
        ]
        return tuple(sorted(found, key=lambda entry: (entry.member.name.casefold(), entry.id)))

    def days(self, model_id: str, but_not: str) -> tuple[date, ...]:
        """Return the days on which the latest of all organisations but one were held."""
        held = select(assessment.c.held_on).distinct()
        found = held.where(assessment.c.key.in_(_latest_keys(model_id, but_not)))
        return tuple(self._connection.scalars(found))

    def size(self, model_id: str) -> int:
        """Return how many assessments of a model are finished."""
        counted = (
            select(func.count())
            .select_from(assessment)
            .join(model, model.c.hash == assessment.c.model)
            .where(model.c.id == model_id, assessment.c.state == AssessmentState.FINISHED.value)
        )
        return self._connection.scalar(counted) or 0

    def newest_model(self) -> str | None:
        """Return the id of the model of the latest finished assessment; None without any."""
        newest = (
            select(model.c.id)
            .join_from(assessment, model, model.c.hash == assessment.c.model)
            .where(assessment.c.state == AssessmentState.FINISHED.value)
            .order_by(assessment.c.held_on.desc(), assessment.c.key.desc())
        )
        return self._connection.scalar(newest.limit(1))


def _latest_keys(model_id: str, but_not: str | None) -> Select[int]:
    """Query for the keys of the assessments that stand for their organisations."""
    latest = (assessment.c.held_on.desc(), assessment.c.key.desc())
    turn = func.row_number().over(partition_by=assessment.c.organisation, order_by=latest)
    finished = (
        select(assessment.c.key, turn.label("turn"))
        .join(model, model.c.hash == assessment.c.model)
        .where(model.c.id == model_id, assessment.c.state == AssessmentState.FINISHED.value)
    )
    if but_not is not None:
        ours = select(assessment.c.organisation).where(assessment.c.id == but_not)
        finished = finished.where(assessment.c.organisation.not_in(ours.correlate(None)))
    ranked = finished.subquery()
    return select(ranked.c.key).where(ranked.c.turn == 1)


def _rows(wanted: Select[int]) -> Select[*tuple[object, ...]]:
    """Query for what is compared: who, when, and where they stand."""
    return (
        select(
            assessment.c.id,
            assessment.c.model,
            assessment.c.held_on,
            organisation.c.identity,
            organisation.c.name,
            organisation.c.number,
            organisation.c.sector,
            organisation.c.size,
            standing.c.agreed,
            standing.c.not_applicable,
            standing.c.level,
            standing.c.score,
            standing.c.scores,
        )
        .join_from(assessment, organisation, organisation.c.key == assessment.c.organisation)
        .join(standing, standing.c.assessment == assessment.c.key)
        .where(assessment.c.key.in_(wanted))
    )
