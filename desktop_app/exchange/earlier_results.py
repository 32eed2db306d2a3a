"""Lines of a spreadsheet as earlier results, with what is wrong said cell by cell."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from desktop_app.domain.model import MaturityModel
from desktop_app.domain.organisation import Organisation, Sector, is_organisation_number
from desktop_app.domain.response import Response
from desktop_app.domain.scoring import level_reached
from desktop_app.domain.sector_words import sector_of_word
from desktop_app.domain.text import writable
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.exchange.column_meaning import Detail, Layout, Orientation, Part, upright
from desktop_app.exchange.places import shortened
from desktop_app.exchange.sheet import Sheet
from desktop_app.exchange.sheet_values import (
    day_of,
    is_answer,
    is_away,
    is_blank,
    letters,
    level_value,
)

LONGEST_NAME = 200

_NO_LEVEL = QT_TRANSLATE_NOOP(
    "Errors", "{cell}: {found} is not a level; the scale goes from {low} to {high}"
)
_NOT_WHOLE = QT_TRANSLATE_NOOP("Errors", "{cell}: {found} is not a whole level")
_NO_DAY = QT_TRANSLATE_NOOP("Errors", "{cell}: {found} is not a date such as 2017-09-30")
_NO_COUNT = QT_TRANSLATE_NOOP("Errors", "{cell}: {found} is not a whole number")
_NO_NUMBER = QT_TRANSLATE_NOOP("Errors", "{cell}: {found} is not an organisation number")
_NO_SECTOR = QT_TRANSLATE_NOOP("Errors", "{cell}: {found} is not a sector that is known here")
_NO_NAME = QT_TRANSLATE_NOOP("Errors", "{cell}: the name of the organisation is missing")
_LONG_NAME = QT_TRANSLATE_NOOP("Errors", "{cell}: the name has more than {most} characters")
NO_COLUMN = QT_TRANSLATE_NOOP("Errors", "No column holds the name of the organisation.")
NO_ANSWERS = QT_TRANSLATE_NOOP("Errors", "No column holds answers to a question of the model.")


@dataclass(frozen=True)
class Earlier:
    """One line: whose results, and the answers by question; `held_on` is None where not said."""

    organisation: Organisation
    responses: dict[str, Response]
    held_on: date | None = None
    occasion: str = ""
    participants: int | None = None


@dataclass(frozen=True)
class EarlierReading:
    """The lines that are sound, what is wrong with the others, and the lines left out because
    no cell under a question is a level (headings, texts, sums)."""

    lines: tuple[Earlier, ...] = ()
    problems: tuple[Sentence, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass
class _Row:
    """A row under way: cells with their places, and the problems found so far."""

    number: int
    cells: tuple[str, ...]
    turned: bool
    problems: list[Sentence] = field(default_factory=list)

    def complain(self, column: int, sentence: Sentence, **values: object) -> None:
        """Note what is wrong with a cell."""
        row, at = (column, self.number) if self.turned else (self.number, column)
        cell, found = f"{letters(at)}{row + 1}", shortened(self.cells[column])
        self.problems.append(sentence.filled(cell=cell, found=found, **values))


def read_results(sheet: Sheet, layout: Layout, model: MaturityModel) -> EarlierReading:
    """Return what a sheet says when it is read with a layout; a line with a problem is not read."""
    details = {m.key: c for c, m in enumerate(layout.meanings) if m.part is Part.DETAIL}
    answers = [
        c for c, m in enumerate(layout.meanings) if m.part in {Part.QUESTION, Part.DIMENSION}
    ]
    missing = [] if Detail.ORGANISATION in details else [NO_COLUMN]
    missing += [] if answers else [NO_ANSWERS]
    if missing:
        return EarlierReading(problems=tuple(missing))
    lines, problems, left_out = [], [], []
    for row in _rows(sheet, layout):
        if not any(row.cells[column] for column in answers):
            continue
        if not any(is_answer(row.cells[column], model) for column in answers):
            left_out.append(row.cells[details[Detail.ORGANISATION]])
            continue
        earlier = _line(row, layout, details, model)
        lines.extend([] if row.problems else [earlier])
        problems.extend(row.problems)
    return EarlierReading(tuple(lines), tuple(problems), tuple(left_out))


def _rows(sheet: Sheet, layout: Layout) -> Iterator[_Row]:
    turned = layout.orientation is Orientation.QUESTIONS
    for number, cells in enumerate(upright(sheet, layout.orientation).rows):
        if number > layout.heading:
            yield _Row(number, cells, turned)


def _line(row: _Row, layout: Layout, details: dict[str, int], model: MaturityModel) -> Earlier:
    day = _cell(row, details, Detail.DATE)
    held_on = day_of(day)
    if day and held_on is None:
        row.complain(details[Detail.DATE], _NO_DAY)
    return Earlier(
        organisation=Organisation(
            name=_name(row, details),
            number=_number(row, details),
            sector=_sector(row, details),
            size=_count(row, details, Detail.SIZE),
        ),
        responses=_responses(row, layout, model),
        held_on=held_on,
        occasion=_cell(row, details, Detail.OCCASION)[:LONGEST_NAME],
        participants=_count(row, details, Detail.PARTICIPANTS),
    )


def _cell(row: _Row, details: dict[str, int], detail: Detail) -> str:
    return writable(row.cells[details[detail]]).strip() if detail in details else ""


def _name(row: _Row, details: dict[str, int]) -> str:
    name = _cell(row, details, Detail.ORGANISATION)
    if not name:
        row.complain(details[Detail.ORGANISATION], _NO_NAME)
    if len(name) > LONGEST_NAME:
        row.complain(details[Detail.ORGANISATION], _LONG_NAME, most=LONGEST_NAME)
    return name


def _number(row: _Row, details: dict[str, int]) -> str:
    number = "".join(_cell(row, details, Detail.NUMBER).split())
    if number and not is_organisation_number(number):
        row.complain(details[Detail.NUMBER], _NO_NUMBER)
    return number


def _sector(row: _Row, details: dict[str, int]) -> Sector:
    word = _cell(row, details, Detail.SECTOR)
    found = sector_of_word(word)
    if word and found is None:
        row.complain(details[Detail.SECTOR], _NO_SECTOR)
    return found or Sector.OTHER


def _count(row: _Row, details: dict[str, int], detail: Detail) -> int | None:
    text = "".join(_cell(row, details, detail).split())
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 8):
        row.complain(details[detail], _NO_COUNT)
        return None
    return int(text)


def _responses(row: _Row, layout: Layout, model: MaturityModel) -> dict[str, Response]:
    """Return the answers; that of a question counts before that of its dimension."""
    of_dimension, of_question = {}, {}
    for column, meaning in enumerate(layout.meanings):
        text = row.cells[column]
        if meaning.part is Part.QUESTION:
            response = _response(row, column, meaning.key, model)
            if response is not None:
                of_question[meaning.key] = response
        elif meaning.part is Part.DIMENSION:
            level = _dimension_level(row, column, model)
            if level is not None:
                of_dimension[meaning.key] = (level, text)
    spread = {
        question.id: Response(question.id, of_dimension[dimension.id][0], note=_source(*found))
        for dimension, question in model.walk()
        if (found := of_dimension.get(dimension.id))
    }
    return {**spread, **of_question}


def _source(level: int, text: str) -> str:
    """Keep the figure of the whole dimension where it was no level."""
    return "" if text == str(level) else text


def _response(row: _Row, column: int, question: str, model: MaturityModel) -> Response | None:
    text = row.cells[column]
    if is_blank(text):
        return None
    if is_away(text):
        return Response(question, not_applicable=text)
    value = level_value(text, model)
    if value is None or not model.lowest <= value <= model.highest:
        row.complain(column, _NO_LEVEL, low=model.lowest, high=model.highest)
        return None
    if value.denominator != 1:
        row.complain(column, _NOT_WHOLE)
        return None
    return Response(question, int(value))


def _dimension_level(row: _Row, column: int, model: MaturityModel) -> int | None:
    text = row.cells[column]
    if is_blank(text) or is_away(text):
        return None
    value = level_value(text, model)
    if value is None or not model.lowest <= value <= model.highest:
        row.complain(column, _NO_LEVEL, low=model.lowest, high=model.highest)
        return None
    return level_reached(value, model)
