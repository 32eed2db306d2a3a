"""All assessments of the store as a list: a few columns of each, and no answers."""

from array import array
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from itertools import count

from sqlalchemy import Connection, func, select

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.columns import Made, Texts
from desktop_app.domain.organisation import Sector
from desktop_app.domain.portfolio import Entries, Members
from desktop_app.storage.model_book import KnownModels, ModelBook
from desktop_app.storage.schema import assessment, organisation, standing
from desktop_app.storage.standing_rows import score_from, scores_from

_BATCH = 500
_SECTORS = {sector.value: sector for sector in Sector}
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

    def entries(self, read: Callable[[int], None]) -> Entries:
        """Return an entry for each assessment; `read` is told now and then how many there are."""
        numbers, members = self._members()
        # Many are held on one day: one object is enough for all of them.
        models, days = _Numbers(), dict[date, date]()
        ids, texts, whose, used = Texts(), Texts(), array("i"), array("i")
        held, states = list[date](), list[AssessmentState]()
        agreed, left_out, levels = array("i"), array("i"), list[int | None]()
        scores = list[Fraction | None]()
        for batch in self._connection.execute(_QUERY).partitions(_BATCH):
            key, owner, model, day, state, *figures = zip(*batch, strict=True)
            ids.extend(key)
            whose.extend(map(numbers.__getitem__, owner))
            used.extend(map(models.__getitem__, model))
            held.extend(map(days.setdefault, day, day))
            states.extend(map(_STATES.__getitem__, state))
            agreed.extend(figures[0])
            left_out.extend(figures[1])
            levels.extend(figures[2])
            scores.extend(map(score_from, figures[3]))
            texts.extend(figures[4])
            read(len(ids))
        return Entries(
            members,
            tuple(map(self._models.get, models)),
            ids,
            whose,
            used,
            held,
            states,
            agreed,
            left_out,
            levels,
            scores,
            Made(scores_from, texts),
        )

    def _members(self) -> tuple[dict[int, int], Members]:
        """Return the organisations, and the place of each by its key."""
        table = organisation.c
        columns = (table.key, table.identity, table.name, table.number, table.sector, table.size)
        places: dict[int, int] = {}
        identities, names, numbers = Texts(), list[str](), list[str]()
        sectors, sizes = list[Sector](), list[int | None]()
        rows = self._connection.execute(select(*columns).order_by(table.key))
        for batch in rows.partitions(_BATCH):
            key, identity, name, number, sector, size = zip(*batch, strict=True)
            places.update(zip(key, count(len(places)), strict=False))
            identities.extend(identity)
            names.extend(name)
            numbers.extend(number)
            sectors.extend(map(_SECTORS.__getitem__, sector))
            sizes.extend(size)
        return places, Members(identities, names, numbers, sectors, sizes)


class _Numbers(dict[str, int]):
    """Numbers what it is asked for, from 0 on."""

    def __missing__(self, asked: str) -> int:
        return self.setdefault(asked, len(self))


_QUERY = (
    select(
        assessment.c.id,
        assessment.c.organisation,
        assessment.c.model,
        assessment.c.held_on,
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
