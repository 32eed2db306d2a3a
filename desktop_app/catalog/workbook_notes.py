"""What is wrong in the cells of a workbook, and what a usable cell says."""

import re
from collections.abc import Mapping

from desktop_app.catalog.problem import CatalogProblem
from desktop_app.catalog.workbook_cells import Cell, Kind, Sheet, cell_name
from desktop_app.domain.model_limits import MOST_PROBLEMS
from desktop_app.domain.model_sentences import MORE_PROBLEMS, cited
from desktop_app.domain.problem import Problem
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence

Where = tuple[str | int, ...]
Place = tuple[str, int, int]
"""The name of a sheet, a row and a column; row 0 is the sheet as a whole."""

_UNUSABLE: Mapping[Kind, Sentence] = {
    Kind.FORMULA: QT_TRANSLATE_NOOP(
        "Errors", "the cell holds a formula; copy it, and paste its value in its place"
    ),
    Kind.ERROR: QT_TRANSLATE_NOOP(
        "Errors", "the cell holds an error ({value}); write what should stand there"
    ),
    Kind.DATE: QT_TRANSLATE_NOOP(
        "Errors",
        "the cell holds a date or a time; format the cell as text, and write its content anew",
    ),
    Kind.TRUTH: QT_TRANSLATE_NOOP(
        "Errors",
        "the cell holds TRUE or FALSE; format the cell as text, and write its content anew",
    ),
}
_WRITTEN_NUMBER = re.compile(r"-?[0-9]{1,15}(?:[.,][0-9]{1,15})?")
_STAND_IN = "–"
"""Stands for the text of a cell that was complained about, so that nobody misses it."""


class Notes:
    """Collects the problems of one workbook, with the cell of each."""

    def __init__(self, name: str, sheets: tuple[Sheet, ...]) -> None:
        self._name = name
        self._order = {sheet.title: place for place, sheet in enumerate(sheets)}
        self._found: list[tuple[tuple[int, int, int], CatalogProblem]] = []
        self._unusable: set[Place] = set()

    @property
    def problems(self) -> tuple[CatalogProblem, ...]:
        """All problems, in the order of sheets, rows and columns."""
        self._found.sort(key=lambda each: each[0])
        problems = [problem for _, problem in self._found[:MOST_PROBLEMS]]
        if len(self._found) > MOST_PROBLEMS:
            more = MORE_PROBLEMS.filled(count=MOST_PROBLEMS)
            problems.append(CatalogProblem(self._name, None, more))
        return tuple(problems)

    def note(self, place: Place | None, sentence: Sentence) -> None:
        """Note a problem; with no place it concerns the whole workbook."""
        if len(self._found) > MOST_PROBLEMS:
            return
        if place is None:
            self._found.append(((-1, 0, 0), CatalogProblem(self._name, None, sentence)))
            return
        sheet, row, column = place
        cell = cell_name(row, column) if row else ""
        order = (self._order[sheet], row, column)
        self._found.append((order, CatalogProblem(self._name, None, sentence, sheet[:60], cell)))

    def text(self, sheet: Sheet, cell: Cell | None) -> str:
        """Return what a cell says, "" for an empty one; a cell of another kind is noted."""
        if cell is None:
            return ""
        return str(cell.value) if self._usable(sheet, cell) else _STAND_IN

    def number(self, sheet: Sheet, cell: Cell | None) -> object:
        """Return the number of a cell, also one written as text; other texts as they are."""
        if cell is None or not self._usable(sheet, cell):
            return None
        value = cell.value
        if isinstance(value, str) and _WRITTEN_NUMBER.fullmatch(value.strip()):
            number = float(value.replace(",", "."))
            return int(number) if number.is_integer() else number
        return value

    def _usable(self, sheet: Sheet, cell: Cell) -> bool:
        sentence = _UNUSABLE.get(cell.kind)
        if sentence is None:
            return True
        place = (sheet.title, cell.row, cell.column)
        if place not in self._unusable:
            self._unusable.add(place)
            self.note(place, sentence.filled(value=cited(cell.text)))
        return False


class Places:
    """Knows from which cell each part of a document was taken."""

    def __init__(self) -> None:
        self._cells: dict[Where, Place] = {}

    def keep(self, where: Where, place: Place) -> None:
        """Remember the cell of a part; the first one stays."""
        self._cells.setdefault(where, place)

    def of(self, where: Where) -> Place | None:
        """Return the cell of a part, or of the nearest part around it that has one."""
        for length in range(len(where), -1, -1):
            if where[:length] in self._cells:
                return self._cells[where[:length]]
        return None

    def note_all(self, problems: tuple[Problem, ...], notes: Notes) -> None:
        """Note the problems of a document at their cells."""
        for problem in problems:
            notes.note(self.of(problem.where), problem.sentence)
