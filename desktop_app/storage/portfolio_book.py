"""All assessments of the store as a list: a few columns of each, and no answers."""

from collections.abc import Callable
from datetime import date

from sqlalchemy import Connection, func, select

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.organisation import Sector
from desktop_app.domain.portfolio import Entry, Member
from desktop_app.domain.standing import Standing
from desktop_app.storage.model_book import KnownModels, ModelBook
from desktop_app.storage.schema import assessment, organisation, standing
from desktop_app.storage.standing_rows import score_from, scores_from

_BATCH = 2000
_STATES = {state.value: state for state in AssessmentState}


class PortfolioBook:
    """Reads the list in one transaction."""

    def __init__(self, connection: Connection, known: KnownModels) -> None:
        self._connection = connection
        self._models = ModelBook(connection, known)

    def size(self) -> int:
        """The number of assessments."""
        counted = select(func.count()).select_from(assessment)
        return self._connection.scalar(counted) or 0

    def entries(self, read: Callable[[int], None]) -> tuple[Entry, ...]:
        """Return an entry for each assessment; `read` is told now and then how many there are."""
        members = self._members()
        models: dict[str, MaturityModel] = {}
        # Many are held on one day, and of one occasion: one object is enough for all of them.
        days: dict[date, date] = {}
        occasions: dict[str, str] = {}
        found: list[Entry] = []
        for batch in self._connection.execute(_QUERY).partitions(_BATCH):
            for key, whose, used, held_on, occasion, state, *figures in batch:
                if used not in models:
                    models[used] = self._models.get(used)
                found.append(
                    Entry(
                        key,
                        members[whose],
                        models[used],
                        days.setdefault(held_on, held_on),
                        occasions.setdefault(occasion, occasion),
                        _STATES[state],
                        _standing(*figures),
                    )
                )
            read(len(found))
        return tuple(found)

    def _members(self) -> dict[int, Member]:
        table = organisation.c
        columns = (table.key, table.identity, table.name, table.number, table.sector, table.size)
        return {
            key: Member(identity, name, number, Sector(sector), size)
            for key, identity, name, number, sector, size in self._connection.execute(
                select(*columns)
            )
        }


_QUERY = (
    select(
        assessment.c.id,
        assessment.c.organisation,
        assessment.c.model,
        assessment.c.held_on,
        assessment.c.occasion,
        assessment.c.state,
        standing.c.agreed,
        standing.c.not_applicable,
        standing.c.level,
        standing.c.score,
        standing.c.scores,
    )
    .join_from(assessment, standing, standing.c.assessment == assessment.c.key)
    .order_by(assessment.c.key)
)


def _standing(
    agreed: int, not_applicable: int, level: int | None, score: str, scores: str
) -> Standing:
    return Standing(agreed, not_applicable, level, score_from(score), scores_from(scores))
