"""What the columns of a list of earlier results mean, guessed from the words over them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum

from desktop_app.domain.localising import localised
from desktop_app.domain.model import MaturityModel
from desktop_app.exchange.sheet import Sheet

NEAR = 0.85
"""How alike a heading and a prompt are, 0 to 1, to be taken for the same."""
_SHORTEST_NEAR = 15
_MOST_HEADS = 20
"""Rows in which the headings are looked for."""
_NUMBERING = re.compile(r"^\s*(?:[a-zæøå]{0,2}\d+[.):]?)+\s+", re.IGNORECASE)


class Orientation(StrEnum):
    """What stands in a row."""

    ORGANISATIONS = "organisations"
    QUESTIONS = "questions"


class Detail(StrEnum):
    """What a column says of an assessment besides answers."""

    ORGANISATION = "organisation"
    NUMBER = "number"
    SECTOR = "sector"
    SIZE = "size"
    DATE = "date"
    OCCASION = "occasion"
    PARTICIPANTS = "participants"


class Part(StrEnum):
    """Of which kind a column is."""

    IGNORED = "ignored"
    DETAIL = "detail"
    QUESTION = "question"
    DIMENSION = "dimension"


@dataclass(frozen=True)
class Meaning:
    """What a column holds: `key` is a `Detail`, or the id of a question or dimension."""

    part: Part
    key: str = ""


IGNORED = Meaning(Part.IGNORED)

_WORDS = {
    Detail.ORGANISATION: (
        "organisasjon", "organisation", "organization", "virksomhet", "verksemd", "etat", "navn",
        "namn", "name", "virksomhetsnavn", "kommune",
    ),
    Detail.NUMBER: ("organisasjonsnummer", "orgnr", "org.nr", "org nr", "organisation number"),
    Detail.SECTOR: ("sektor", "sector"),
    Detail.SIZE: ("ansatte", "tilsette", "antall ansatte", "employees", "størrelse", "size"),
    Detail.DATE: ("dato", "date", "år", "year", "gjennomført", "held on"),
    Detail.OCCASION: ("anledning", "høve", "occasion", "samling"),
    Detail.PARTICIPANTS: ("deltakere", "deltakarar", "antall deltakere", "participants"),
}  # fmt: skip


@dataclass(frozen=True)
class Layout:
    """How a sheet is read: what its rows are, in which row (from 0) the headings stand, and
    what each column means. Where rows are questions, this is said of the sheet when turned."""

    orientation: Orientation
    heading: int
    meanings: tuple[Meaning, ...]


def upright(sheet: Sheet, orientation: Orientation) -> Sheet:
    """Return the sheet with organisations as rows."""
    return sheet if orientation is Orientation.ORGANISATIONS else sheet.turned


def guess(sheet: Sheet, model: MaturityModel) -> Layout:
    """Guess how a sheet is laid out: the way in which most headings mean something."""
    return max((guess_along(sheet, model, each) for each in Orientation), key=_understood)


def guess_along(sheet: Sheet, model: MaturityModel, orientation: Orientation) -> Layout:
    """Guess headings and columns where it is known what the rows are."""
    known = dict(_known(model))
    lines = upright(sheet, orientation).rows[:_MOST_HEADS]
    # Like words are looked for in one line only: to compare letter by letter takes its time.
    _, _, place = max(
        (_number_known(line, known), sum(map(bool, line)), -number)
        for number, line in enumerate(lines)
    )
    meanings = meanings_of(lines[-place], model)
    return Layout(orientation, -place, _with_organisation(meanings))


def _number_known(heads: Sequence[str], known: dict[str, Meaning]) -> int:
    return sum(_plain(head) in known for head in heads)


def _understood(layout: Layout) -> int:
    return sum(meaning.part is not Part.IGNORED for meaning in layout.meanings)


def _with_organisation(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """Take the first column that means nothing for the organisation, where none is named."""
    organisation = Meaning(Part.DETAIL, Detail.ORGANISATION)
    if organisation in meanings or IGNORED not in meanings:
        return meanings
    place = meanings.index(IGNORED)
    return (*meanings[:place], organisation, *meanings[place + 1 :])


def meanings_of(heads: Sequence[str], model: MaturityModel) -> tuple[Meaning, ...]:
    """Return what each heading means; what another column means already is ignored."""
    known = dict(_known(model))
    used: set[Meaning] = set()
    found = []
    for head in heads:
        meaning = _meaning(head, known)
        found.append(IGNORED if meaning in used else meaning)
        used.add(meaning)
    return tuple(found)


def _known(model: MaturityModel) -> Iterator[tuple[str, Meaning]]:
    for detail, words in _WORDS.items():
        for word in words:
            yield word, Meaning(Part.DETAIL, detail)
    for language in model.languages:
        spoken = localised(model, language)
        for dimension, question in spoken.walk():
            yield _plain(dimension.title), Meaning(Part.DIMENSION, dimension.id)
            yield dimension.id, Meaning(Part.DIMENSION, dimension.id)
            yield _plain(question.prompt), Meaning(Part.QUESTION, question.id)
            yield question.id.casefold(), Meaning(Part.QUESTION, question.id)


def _meaning(head: str, known: dict[str, Meaning]) -> Meaning:
    plain = _plain(head)
    for text in (plain, _NUMBERING.sub("", plain)):
        if text in known:
            return known[text]
    if len(plain) >= _SHORTEST_NEAR:
        text = _NUMBERING.sub("", plain)
        for near in get_close_matches(text, known, 1, NEAR):
            return known[near]
    return IGNORED


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(" ?:.")
