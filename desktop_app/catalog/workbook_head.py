"""Reads the two small sheets of a workbook: what the model is, and what its levels are called."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from desktop_app.catalog import workbook_words as words
from desktop_app.catalog.workbook_cells import Cell, Sheet
from desktop_app.catalog.workbook_notes import Notes, Place
from desktop_app.domain.model_sentences import cited
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

_LAST_HEAD_ROW = 20
_IN_EACH_LANGUAGE = ("title", "summary")

_UNKNOWN_ROW = QT_TRANSLATE_NOOP("Errors", "the row “{name}” is unknown; the rows are: {known}")
_ROW_TWICE = QT_TRANSLATE_NOOP("Errors", "the row “{name}” stands here again; remove one of them")
_UNKNOWN_COLUMN = QT_TRANSLATE_NOOP("Errors", "the column “{heading}” is unknown; remove it")
_COLUMN_TWICE = QT_TRANSLATE_NOOP(
    "Errors", "the column “{heading}” stands here again; remove one of them"
)
_NOTHING_TO_TRANSLATE = QT_TRANSLATE_NOOP("Errors", "“{name}” is not translated; remove the text")
_NO_LEVEL_COLUMNS = QT_TRANSLATE_NOOP(
    "Errors", "the sheet needs a column “{value}” and a column “{name}”"
)
_LEVEL_ROW = QT_TRANSLATE_NOOP(
    "Errors", "“{value}” is not the value of a level; write a whole number"
)

Column = tuple[str, str]
"""What a column holds, and in which language; "" is the model's own."""


@dataclass
class Head:
    """What the sheet of the model says; texts by row, and by row and language."""

    own: dict[str, str] = field(default_factory=dict)
    translated: dict[Column, str] = field(default_factory=dict)
    places: dict[Column, Place] = field(default_factory=dict)


@dataclass(frozen=True)
class LevelRow:
    """One level: its value, and its texts with their cells by column."""

    value: int
    place: Place
    texts: dict[Column, str]
    places: dict[Column, Place]


def read_head(sheet: Sheet, notes: Notes) -> Head:
    """Read the sheet with a row for each thing that is known of the model."""
    head, columns = _columns(sheet, words.model_column, "value", notes)
    columns = columns or {1: ("field", ""), 2: ("value", "")}
    names = [column for column, key in columns.items() if key == ("field", "")]
    found = Head()
    for row, cells in _below(sheet, head):
        name = cells.get(names[0] if names else 1)
        if name is None:
            continue
        text = notes.text(sheet, name)
        place = (sheet.title, row, name.column)
        key = words.model_row(text)
        if key is None:
            known = ", ".join(words.Vocabulary("nb").model_row(each) for each in _ROWS)
            notes.note(place, _UNKNOWN_ROW.filled(name=cited(text), known=known))
        elif (key, "") in found.places:
            notes.note(place, _ROW_TWICE.filled(name=cited(text)))
        else:
            found.places[key, ""] = place
            _take_row(found, key, row, cells, columns, (sheet, notes))
    return found


_ROWS = ("id", "version", "language", "title", "summary", "source")


def _take_row(
    found: Head,
    key: str,
    row: int,
    cells: dict[int, Cell],
    columns: dict[int, Column],
    on: tuple[Sheet, Notes],
) -> None:
    sheet, notes = on
    for column, (kind, language) in columns.items():
        text = notes.text(sheet, cells.get(column)) if kind == "value" else ""
        if not text:
            continue
        place = (sheet.title, row, column)
        if not language:
            found.own[key] = text
            found.places[key, ""] = place
        elif key in _IN_EACH_LANGUAGE:
            found.translated[key, language] = text
            found.places[key, language] = place
        else:
            notes.note(place, _NOTHING_TO_TRANSLATE.filled(name=cited(key)))


def read_levels(sheet: Sheet, notes: Notes) -> tuple[LevelRow, ...]:
    """Read the sheet with a row for each level."""
    head, columns = _columns(sheet, words.level_column, "name", notes)
    by_key = {key: column for column, key in columns.items()}
    if ("value", "") not in by_key or ("name", "") not in by_key:
        spoken = words.Vocabulary("nb")
        needed = {key: spoken.level_column(key) for key in ("value", "name")}
        notes.note((sheet.title, 0, 0), _NO_LEVEL_COLUMNS.filled(**needed))
        return ()
    found: list[tuple[int | None, LevelRow]] = []
    for row, cells in _below(sheet, head):
        if not set(cells) & set(columns):
            continue
        place = (sheet.title, row, by_key["value", ""])
        value = notes.number(sheet, cells.get(by_key["value", ""]))
        known = value if isinstance(value, int) else None
        if known is None:
            notes.note(place, _LEVEL_ROW.filled(value=cited("" if value is None else value)))
        texts = {
            key: text
            for column, key in columns.items()
            if key[0] != "value" and (text := notes.text(sheet, cells.get(column)))
        }
        places = {key: (sheet.title, row, column) for column, key in columns.items()}
        found.append((known, LevelRow(known or 0, place, texts, places)))
    return _numbered(found)


def _numbered(found: list[tuple[int | None, LevelRow]]) -> tuple[LevelRow, ...]:
    """Give levels without a value the one they probably have, so that the rest can be checked."""
    first = next((value - n for n, (value, _) in enumerate(found) if value is not None), 1)
    return tuple(
        replace(level, value=first + n) if value is None else level
        for n, (value, level) in enumerate(found)
    )


def _columns(
    sheet: Sheet, meaning: Callable[[str], Column | None], needed: str, notes: Notes
) -> tuple[int, dict[int, Column]]:
    """Return the row of headings and what the columns hold; (0, {}) where there are none."""
    for row in sorted(sheet.rows)[:_LAST_HEAD_ROW]:
        found = {column: meaning(cell.text) for column, cell in sheet.rows[row].items()}
        if not any(key is not None and key[0] == needed for key in found.values()):
            continue
        columns: dict[int, Column] = {}
        for column, key in sorted(found.items()):
            heading = cited(sheet.rows[row][column].text)
            if key is None:
                notes.note((sheet.title, row, column), _UNKNOWN_COLUMN.filled(heading=heading))
            elif key in columns.values():
                notes.note((sheet.title, row, column), _COLUMN_TWICE.filled(heading=heading))
            else:
                columns[column] = key
        return row, columns
    return 0, {}


def _below(sheet: Sheet, head: int) -> Iterator[tuple[int, dict[int, Cell]]]:
    return ((row, cells) for row, cells in sorted(sheet.rows.items()) if row > head)
