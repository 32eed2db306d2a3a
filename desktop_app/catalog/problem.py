"""One thing that is wrong with a file of the catalog: which file, which line or cell, what."""

from dataclasses import dataclass

from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence

_IN_LINE = QT_TRANSLATE_NOOP("Errors", "{name}, line {line}: {problem}")
_IN_CELL = QT_TRANSLATE_NOOP("Errors", "{name}, sheet “{sheet}”, cell {cell}: {problem}")
_IN_SHEET = QT_TRANSLATE_NOOP("Errors", "{name}, sheet “{sheet}”: {problem}")
_IN_FILE = QT_TRANSLATE_NOOP("Errors", "{name}: {problem}")


@dataclass(frozen=True)
class CatalogProblem:
    """`line` counts from 1; it is None where the file as a whole, or a workbook's cell, is meant.

    `sheet` and `cell` (for instance "B7") say where in a workbook; "" where that is not known.
    """

    name: str
    line: int | None
    sentence: Sentence
    sheet: str = ""
    cell: str = ""

    def located(self) -> Sentence:
        """Return the sentence with its place: "NAME, line 214: question …"."""
        placed = {"name": self.name, "problem": self.sentence}
        if self.line is not None:
            return _IN_LINE.filled(line=self.line, **placed)
        if self.cell:
            return _IN_CELL.filled(sheet=self.sheet, cell=self.cell, **placed)
        if self.sheet:
            return _IN_SHEET.filled(sheet=self.sheet, **placed)
        return _IN_FILE.filled(**placed)

    def __str__(self) -> str:
        return str(self.located())


class UnreadableError(Exception):
    """A file cannot be read far enough to look at its content."""

    def __init__(self, sentence: Sentence, line: int | None = None) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.line = line
