"""The columns of a list of registrations, by the words people put over them."""

from collections.abc import Sequence
from enum import StrEnum


class Column(StrEnum):
    """What stands in a column; `OTHER` has a heading that means nothing to us, and is left out."""

    ORGANISATION = "organisation"
    PEOPLE = "people"
    SECTOR = "sector"
    NAME = "name"
    GIVEN_NAME = "given name"
    FAMILY_NAME = "family name"
    DATE = "date"
    OTHER = "other"
    UNKNOWN = "unknown"


_WORDS = {
    Column.ORGANISATION: (
        "organisasjon",
        "organisation",
        "organization",
        "virksomhet",
        "verksemd",
        "etat",
        "arbeidssted",
        "arbeidsstad",
        "arbeidsgiver",
    ),
    Column.PEOPLE: (
        "antall",
        "antal",
        "tal",
        "antall personer",
        "antall deltakere",
        "antal deltakarar",
        "deltakere",
        "deltakarar",
        "personer",
        "personar",
        "people",
        "number",
        "number of people",
        "participants",
    ),
    Column.SECTOR: ("sektor", "sector", "type"),
    Column.NAME: ("navn", "namn", "name", "deltaker", "deltakar", "participant", "person"),
    Column.GIVEN_NAME: ("fornavn", "fornamn", "førenamn", "first name", "given name"),
    Column.FAMILY_NAME: ("etternavn", "etternamn", "last name", "family name", "surname"),
    Column.DATE: ("dato", "date", "påmeldt", "påmeld", "påmeldingsdato", "registered"),
}


def columns_of(cells: Sequence[str]) -> tuple[Column, ...]:
    """Return what stands below each cell of a line of headings; empty where it is none.

    A line is one of headings when a cell of it names the organisation.
    """
    found = tuple(_column(cell) for cell in cells)
    return found if Column.ORGANISATION in found else ()


def _column(cell: str) -> Column:
    word = " ".join(cell.casefold().split()).rstrip(":")
    for column, words in _WORDS.items():
        if word in words:
            return column
    return Column.OTHER
