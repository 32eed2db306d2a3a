"""Turns the rows of a sheet into dimensions with questions, as plain data of the model format."""

from dataclasses import dataclass, field

from desktop_app.catalog.workbook_cells import Cell, Sheet, cell_name
from desktop_app.catalog.workbook_columns import QuestionTable
from desktop_app.catalog.workbook_notes import Notes, Place, Places, Where
from desktop_app.domain.model_ids import made_id
from desktop_app.domain.model_sentences import cited
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

Plain = dict[str, object]

_NO_DIMENSION = QT_TRANSLATE_NOOP(
    "Errors", "the question belongs to no dimension; name its dimension in this row"
)
_DIFFERS = QT_TRANSLATE_NOOP(
    "Errors", "the dimension has “{value}” here, but “{first}” in cell {cell}; write it once"
)
_BULLETS = "-–—•*· \t"


@dataclass
class DimensionRows:
    """A dimension as its rows tell it, and where each of its texts stands."""

    id: str
    place: Place
    texts: dict[str, object] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    questions: list[Plain] = field(default_factory=list)
    cells: list[dict[Where, Place]] = field(default_factory=list)


@dataclass
class Questionnaire:
    """What the sheet of the model's own language holds."""

    dimensions: list[DimensionRows] = field(default_factory=list)
    signs: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """Which columns of evidence each question fills: a translation keeps to them."""
    dimension_of: dict[str, str] = field(default_factory=dict)

    def plain(self, places: Places) -> list[Plain]:
        """Return the dimensions as plain data; `places` learns where all of it stands."""
        found = []
        for number, dimension in enumerate(self.dimensions):
            where: Where = ("dimensions", number)
            places.keep(where, dimension.place)
            for key, place in dimension.places.items():
                places.keep((*where, key), place)
            for count, cells in enumerate(dimension.cells):
                for inner, place in cells.items():
                    places.keep((*where, "questions", count, *inner), place)
            texts = {"id": dimension.id, **dimension.texts}
            found.append({**texts, "questions": dimension.questions})
        return found


class Row:
    """One row below the headings, asked for its content by what the columns hold."""

    def __init__(
        self, table: QuestionTable, number: int, cells: dict[int, Cell], notes: Notes
    ) -> None:
        self.number = number
        self._table = table
        self._cells = cells
        self._notes = notes

    @property
    def sheet(self) -> Sheet:
        """The sheet it stands on."""
        return self._table.sheet

    def has_question(self) -> bool:
        """Tell whether anything but a dimension stands in the row."""
        return bool(self._table.columns.all() & set(self._cells))

    def place(self, key: str) -> Place:
        """The cell under a heading, else the first one of the row."""
        return (self.sheet.title, self.number, self._table.columns.named.get(key, 1))

    def text(self, key: str) -> str:
        """The text under a heading, "" where there is none."""
        return self._notes.text(self.sheet, self._cell(key))

    def number_in(self, key: str) -> object:
        """The number under a heading, None where there is none."""
        return self._notes.number(self.sheet, self._cell(key))

    def signs(self) -> dict[int, tuple[str, Place]]:
        """The filled cells of evidence by number; lines of a cell of all signs come first."""
        found: dict[int, tuple[str, Place]] = {}
        lines = 0
        for number, column in sorted(self._table.columns.evidence.items()):
            text = self._notes.text(self.sheet, self._cells.get(column))
            place = (self.sheet.title, self.number, column)
            if number == 0:
                signs = [line.strip(_BULLETS) for line in text.splitlines()]
                for lines, sign in enumerate(filter(None, signs), start=1):
                    found[lines] = (sign, place)
            elif text:
                found[lines + number] = (text, place)
        return found

    def by_level(self, key: str) -> dict[int, tuple[str, Place]]:
        """The filled cells of "levels" or "steps" by level."""
        columns = self._table.columns.levels if key == "levels" else self._table.columns.steps
        found = {}
        for level, column in columns.items():
            text = self._notes.text(self.sheet, self._cells.get(column))
            if text:
                found[level] = (text, (self.sheet.title, self.number, column))
        return found

    def _cell(self, key: str) -> Cell | None:
        column = self._table.columns.named.get(key)
        return None if column is None else self._cells.get(column)


def texts_of(row: Row) -> tuple[Plain, dict[Where, Place]]:
    """Return the prompt, help and texts by level of a row, and where each stands."""
    plain: Plain = {}
    cells: dict[Where, Place] = {(): row.place("prompt")}
    for key in ("prompt", "help"):
        cells[key,] = row.place(key)
        if text := row.text(key):
            plain[key] = text
    for key in ("levels", "steps"):
        found = row.by_level(key)
        if found:
            plain[key] = {level: text for level, (text, _) in found.items()}
            cells[key,] = next(iter(found.values()))[1]
            cells |= {(key, level): place for level, (_, place) in found.items()}
    return plain, cells


def add_once(dimension: DimensionRows, key: str, value: object, place: Place, notes: Notes) -> None:
    """Take a text of a dimension from the first row that has it; another one is noted."""
    if value in ("", None):
        return
    first = dimension.texts.setdefault(key, value)
    dimension.places.setdefault(key, place)
    if not _same(str(first), str(value)):
        _, row, column = dimension.places[key]
        cell = cell_name(row, column)
        notes.note(place, _DIFFERS.filled(value=cited(value), first=cited(first), cell=cell))


class QuestionnaireReading:
    """Reads the rows one by one; ids that are missing are made from titles and prompts."""

    def __init__(self, table: QuestionTable, notes: Notes) -> None:
        self._notes = notes
        self._rows = [Row(table, number, cells, notes) for number, cells in table.rows()]
        self._by_id: dict[str, DimensionRows] = {}
        self._taken = {
            row.text(key) for row in self._rows for key in ("question_id", "dimension_id")
        }
        self._current: DimensionRows | None = None
        self.found = Questionnaire()

    def read(self) -> Questionnaire:
        """Read all rows."""
        for row in self._rows:
            dimension = self._dimension(row)
            if row.has_question():
                if dimension is None:
                    self._notes.note(row.place("dimension"), _NO_DIMENSION)
                else:
                    self._add_question(dimension, row)
        return self.found

    def _dimension(self, row: Row) -> DimensionRows | None:
        own_id, title = row.text("dimension_id"), row.text("dimension")
        if own_id or title:
            self._current = self._find(row, own_id, title)
        if self._current is not None:
            for key, column in (("title", "dimension"), ("summary", "dimension_summary")):
                add_once(self._current, key, row.text(column), row.place(column), self._notes)
            weight = row.number_in("dimension_weight")
            place = row.place("dimension_weight")
            add_once(self._current, "weight", weight, place, self._notes)
        return self._current

    def _find(self, row: Row, own_id: str, title: str) -> DimensionRows:
        if not own_id:
            for known in self._by_id.values():
                if _same(str(known.texts.get("title", "")), title):
                    return known
            own_id = made_id(title, {*self._by_id, *self._taken}, otherwise="d")
        if own_id not in self._by_id:
            key = "dimension_id" if row.text("dimension_id") else "dimension"
            found = DimensionRows(own_id, row.place(key))
            found.places["id"] = row.place(key)
            self._by_id[own_id] = found
            self.found.dimensions.append(found)
        return self._by_id[own_id]

    def _add_question(self, dimension: DimensionRows, row: Row) -> None:
        plain, cells = texts_of(row)
        own_id = row.text("question_id")
        if not own_id:
            before = f"{dimension.id}."
            own_id = made_id(row.text("prompt"), self._taken, otherwise="q", before=before)
            self._taken.add(own_id)
        signs = row.signs()
        for key in ("weight", "revision"):
            cells[key,] = row.place(key)
            number = row.number_in(key)
            if number is not None:
                plain[key] = number
        if signs:
            plain["evidence"] = [text for text, _ in signs.values()]
            cells |= {("evidence", n): place for n, (_, place) in enumerate(signs.values())}
        cells["id",] = row.place("question_id")
        dimension.questions.append({"id": own_id, **plain})
        dimension.cells.append(cells)
        self.found.signs.setdefault(own_id, tuple(signs))
        self.found.dimension_of.setdefault(own_id, dimension.id)


def _same(first: str, second: str) -> bool:
    return first.strip().casefold() == second.strip().casefold()
