"""The piles of ballots that are being typed in, a row for each ballot."""

from collections.abc import Iterable

from sqlalchemy import Connection, RowMapping, delete, insert, select

from desktop_app.domain.paper import Ballot, Blank, Mark
from desktop_app.storage.keys import Keys
from desktop_app.storage.schema import ballot


class BallotBook:
    """Reads and writes piles in one transaction."""

    def __init__(self, connection: Connection, keys: Keys) -> None:
        self._connection = connection
        self._keys = keys

    def pile(self, assessment_id: str) -> tuple[Ballot, ...]:
        """Return the ballots of an assessment in their order; NotFoundError without one."""
        key = self._keys.of(assessment_id)
        query = select(ballot).where(ballot.c.assessment == key).order_by(ballot.c.place)
        return tuple(ballot_from(row) for row in self._connection.execute(query).mappings())

    def at(self, assessment_id: str, place: int) -> Ballot | None:
        """Return the ballot at a place of the pile, if there is one."""
        key = self._keys.of(assessment_id)
        here = (ballot.c.assessment == key) & (ballot.c.place == place)
        row = self._connection.execute(select(ballot).where(here)).mappings().first()
        return ballot_from(row) if row else None

    def put(self, assessment_id: str, written: Iterable[Ballot], gone: Iterable[int] = ()) -> None:
        """Write ballots over those at their places, and take away those at the places `gone`."""
        key = self._keys.of(assessment_id)
        rows = [ballot_row(key, each) for each in written]
        places = {each["place"] for each in rows} | set(gone)
        here = (ballot.c.assessment == key) & ballot.c.place.in_(places)
        self._connection.execute(delete(ballot).where(here))
        if rows:
            self._connection.execute(insert(ballot), rows)


def ballot_row(key: int, value: Ballot) -> dict[str, object]:
    """Row of a ballot of the assessment `key`."""
    marks = {
        question: str(mark) if isinstance(mark, Blank) else mark
        for question, mark in value.marks.items()
    }
    return {"assessment": key, "place": value.place, "sheet": value.sheet, "marks": marks}


def ballot_from(row: RowMapping) -> Ballot:
    """Ballot of a row; ValueError for a mark that nobody can make."""
    marks: dict[str, Mark] = {
        question: mark if isinstance(mark, int) else Blank(mark)
        for question, mark in row["marks"].items()
    }
    return Ballot(row["place"], row["sheet"], marks)
