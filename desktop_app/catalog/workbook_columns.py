"""Finds the row of headings on a sheet of questions, and what each column holds."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.catalog import workbook_words as words
from desktop_app.catalog.workbook_cells import Cell, Kind, Merged, Sheet
from desktop_app.catalog.workbook_notes import Notes
from desktop_app.domain.model_sentences import cited
from desktop_app.domain.model_values import meant
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

_LAST_HEAD_ROW = 20
_CARRIED = ("dimension_id", "dimension", "dimension_summary", "dimension_weight")
"""Columns whose empty cells mean "as above", so that merging them down does no harm."""

_UNKNOWN = QT_TRANSLATE_NOOP(
    "Errors",
    "the column “{heading}” is unknown; the column of a level begins with its number, "
    "for instance “1 Starting”; remove columns that do not belong to the model",
)
_MISSPELT = QT_TRANSLATE_NOOP(
    "Errors", "the column “{heading}” is unknown; did you mean “{meant}”?"
)
_TWICE = QT_TRANSLATE_NOOP("Errors", "the column “{heading}” stands here again; remove one of them")
_NO_HEADING = QT_TRANSLATE_NOOP(
    "Errors", "the column has content but no heading; name it, or remove its content"
)
_MERGED = QT_TRANSLATE_NOOP(
    "Errors", "the cells {cells} are merged; separate them, and write the content of each"
)


@dataclass
class Columns:
    """Where on a sheet each thing stands; evidence, levels and steps by number or level."""

    named: dict[str, int] = field(default_factory=dict)
    evidence: dict[int, int] = field(default_factory=dict)
    levels: dict[int, int] = field(default_factory=dict)
    level_names: dict[int, str] = field(default_factory=dict)
    steps: dict[int, int] = field(default_factory=dict)

    def all(self) -> set[int]:
        """Return the columns of the questions, the dimensions' left out."""
        named = {column for key, column in self.named.items() if key not in _CARRIED}
        rest = (self.evidence, self.levels, self.steps)
        return named.union(*(found.values() for found in rest))


@dataclass(frozen=True)
class QuestionTable:
    """A sheet with a question in each row; `head` is the row of the headings."""

    sheet: Sheet
    head: int
    columns: Columns

    def rows(self) -> Iterator[tuple[int, dict[int, Cell]]]:
        """Yield the rows below the headings, from the top."""
        return ((row, cells) for row, cells in sorted(self.sheet.rows.items()) if row > self.head)


def head_row(sheet: Sheet) -> int | None:
    """Return the row of headings: the first with one for the questions; None without any."""
    for row in sorted(sheet.rows)[:_LAST_HEAD_ROW]:
        if any(words.question_column(cell.text) == "prompt" for cell in sheet.rows[row].values()):
            return row
    return None


def question_table(sheet: Sheet, head: int, notes: Notes) -> QuestionTable:
    """Return what the columns of a sheet hold; what is wrong with headings is noted."""
    columns = Columns()
    for column, cell in sorted(sheet.rows[head].items()):
        text = notes.text(sheet, cell)
        place = (sheet.title, cell.row, cell.column)
        if cell.kind not in (Kind.TEXT, Kind.NUMBER):
            continue
        found = _slot(columns, text)
        if found is None:
            right = meant(text.strip(), words.known_headings())
            said = _MISSPELT.filled(meant=right) if right else _UNKNOWN
            notes.note(place, said.filled(heading=cited(text)))
            continue
        slots, key = found
        if key in slots:
            notes.note(place, _TWICE.filled(heading=cited(text)))
        slots.setdefault(key, column)
    table = QuestionTable(sheet, head, columns)
    _note_nameless(table, notes)
    for merged in sheet.merged:
        if merged.bottom > head and not _harmless(merged, columns):
            place = (sheet.title, merged.top, merged.left)
            notes.note(place, _MERGED.filled(cells=merged.name))
    return table


def _slot(columns: Columns, heading: str) -> tuple[dict, object] | None:  # type: ignore[type-arg]
    """Return where a column of that heading is kept, and under which key."""
    key = words.question_column(heading)
    if key is not None:
        return columns.named, key
    number = words.evidence_heading(heading)
    if number is not None:
        return columns.evidence, number
    step = words.step_heading(heading)
    if step is not None:
        return columns.steps, step
    level = words.level_heading(heading)
    if level is None:
        return None
    columns.level_names.setdefault(level[0], level[1] or heading.strip())
    return columns.levels, level[0]


def _note_nameless(table: QuestionTable, notes: Notes) -> None:
    named = set(table.sheet.rows[table.head])
    seen: set[int] = set()
    for row, cells in table.rows():
        for column in sorted(set(cells) - named - seen):
            seen.add(column)
            notes.note((table.sheet.title, row, column), _NO_HEADING)


def _harmless(merged: Merged, columns: Columns) -> bool:
    carried = {columns.named.get(key) for key in _CARRIED}
    return merged.left == merged.right and merged.left in carried
