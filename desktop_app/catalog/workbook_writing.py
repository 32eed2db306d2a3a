"""Writes a maturity model as an Excel workbook, for authors who live in spreadsheets."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.catalog.installing import write_files
from desktop_app.catalog.workbook_guide import LINES, TITLE
from desktop_app.catalog.workbook_words import Vocabulary
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.model import Dimension, MaturityModel, Question, QuestionTexts, Translation
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

MOST_SIGNS = 1_000
"""The most signs of evidence of one question that a sheet has columns for."""

_HEAD, _WIDE, _NARROW = "D5E3E4", 48, 16
_TEXT = "@"
_KEPT = 2
"""How many columns stay in view when a sheet of questions is scrolled: the ids."""
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_TOO_MANY_SIGNS = QT_TRANSLATE_NOOP(
    "Errors",
    "The question {id} has more signs of evidence than a spreadsheet has columns for. "
    "Export the model as .yaml.",
)

Content = str | int | float | Fraction | None


def write_workbook(model: MaturityModel, path: Path, language: str, translate: Translate) -> None:
    """Write a workbook; reading it gives an equal model, in all its languages.

    Args:
        model: what to write; keys that the format does not know are left out.
        path: the file, which is replaced where it exists.
        language: of the headings: nb, nn or en.
        translate: the words of the sheet that explains.

    Raises:
        ExpectedError: where the file cannot be written, or a question has too many signs.
    """
    from openpyxl import Workbook

    for question in model.questions:
        if len(question.evidence) > MOST_SIGNS:
            raise ExpectedError(_TOO_MANY_SIGNS.filled(id=question.id))
    book = Workbook(write_only=True)
    book.properties.creator = "Startpunkt"
    words = Vocabulary(language)
    sheets = _Sheets(model, words)
    guide: list[list[Content]] = [[line.said(translate)] for line in (TITLE, *LINES)]
    _write(book.create_sheet(words.sheet("guide")), guide, [110])
    small = (_NARROW, *[_WIDE] * (2 * len(model.languages)))
    _write(book.create_sheet(words.sheet("model")), list(sheets.head()), small)
    _write(book.create_sheet(words.sheet("levels")), list(sheets.levels()), small)
    for code in model.languages:
        rows, widths = sheets.questions(code)
        _write(book.create_sheet(code), rows, widths, _KEPT)
    content = BytesIO()
    book.save(content)
    write_files(path.parent, {path.name: content.getvalue()})


class _Sheets:
    """The rows of the sheets of one model."""

    def __init__(self, model: MaturityModel, words: Vocabulary) -> None:
        self._model = model
        self._words = words
        self._others = [model.translations[code] for code in model.languages[1:]]
        self._signs = max(len(question.evidence) for question in model.questions)
        self._values = [level.value for level in model.levels]

    def head(self) -> Iterator[list[Content]]:
        """Yield the rows of the sheet of the model."""
        model, words = self._model, self._words
        heads = [words.model_column("value", each.language) for each in self._others]
        yield [words.model_column("field"), words.model_column("value"), *heads]
        for key in ("id", "version", "language", "source"):
            yield [words.model_row(key), getattr(model, key)]
        yield [words.model_row("title"), model.title, *(each.title for each in self._others)]
        summaries = (each.summary for each in self._others)
        yield [words.model_row("summary"), model.summary, *summaries]

    def levels(self) -> Iterator[list[Content]]:
        """Yield the rows of the sheet of the levels."""
        words = self._words
        codes = ["", *(each.language for each in self._others)]
        pairs = [words.level_column(key, code) for code in codes for key in ("name", "summary")]
        yield [words.level_column("value"), *pairs]
        for level in self._model.levels:
            texts = [level.name, level.summary]
            for each in self._others:
                texts += each.levels.get(level.value, ("", ""))
            yield [level.value, *texts]

    def questions(self, code: str) -> tuple[list[list[Content]], list[int]]:
        """Return the rows of the sheet of a language, and how wide its columns are."""
        translation = self._model.translations.get(code) if code != self._model.language else None
        heads = self._heads(translation is None)
        rows: list[list[Content]] = [[heading for heading, _ in heads]]
        for dimension in self._model.dimensions:
            for question in dimension.questions:
                first = question is dimension.questions[0]
                if translation is None:
                    rows.append(self._own(dimension, question, first))
                else:
                    rows.append(self._translated(translation, dimension, question, first))
        return rows, [width for _, width in heads]

    def _heads(self, own: bool) -> list[tuple[str, int]]:
        words = self._words
        named = [
            ("dimension_id", _NARROW),
            ("question_id", _NARROW),
            ("dimension", _NARROW),
            ("dimension_summary", _WIDE),
            ("prompt", _WIDE),
            ("help", _WIDE),
        ]
        if own:
            named[4:4] = [("dimension_weight", _NARROW)]
            named += [("weight", _NARROW), ("revision", _NARROW)]
        heads = [(words.question_column(key), width) for key, width in named]
        heads += [(words.level(value), _WIDE) for value in self._values]
        heads += [(words.step(value), _WIDE) for value in self._values[:-1]]
        return heads + [(words.evidence(place + 1), _WIDE) for place in range(self._signs)]

    def _own(self, dimension: Dimension, question: Question, first: bool) -> list[Content]:
        about = [dimension.title, dimension.summary, dimension.weight] if first else [None] * 3
        return [
            dimension.id,
            question.id,
            *about,
            question.prompt,
            question.help,
            question.weight,
            question.revision,
            *self._by_number(question),
        ]

    def _translated(
        self, translation: Translation, dimension: Dimension, question: Question, first: bool
    ) -> list[Content]:
        texts = translation.questions.get(question.id, QuestionTexts())
        about = translation.dimensions.get(dimension.id, ("", "")) if first else ("", "")
        head = [dimension.id, question.id, *about, texts.prompt, texts.help]
        return [*head, *self._by_number(texts)]

    def _by_number(self, texts: Question | QuestionTexts) -> list[Content]:
        levels = [texts.levels.get(value) for value in self._values]
        steps = [texts.steps.get(value) for value in self._values[:-1]]
        return [*levels, *steps, *texts.evidence]


def _write(
    sheet: "Worksheet",
    rows: list[list[Content]],
    widths: Sequence[int],
    kept: int = 0,
) -> None:
    from openpyxl.utils import get_column_letter

    for place, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.freeze_panes = f"{get_column_letter(kept + 1)}2"
    for number, row in enumerate(rows):
        filled = [*row, *[None] * (len(widths) - len(row))]
        sheet.append([_cell(sheet, content, heading=not number) for content in filled])


def _cell(sheet: "Worksheet", content: Content, *, heading: bool) -> "Cell":
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font, PatternFill

    cell = WriteOnlyCell(sheet)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if heading:
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", start_color=_HEAD)
    found = _number(content) if isinstance(content, Fraction) else content
    if isinstance(found, int | float):
        cell.value = found
    else:
        # Text stays text: what looks like a number, a date or a formula is none.
        cell.number_format = _TEXT
        if found:
            cell.value = _ESCAPE.sub("_x005F_", found).replace("\r", "_x000D_")
            cell.data_type = "s"
    return cell


def _number(weight: Fraction) -> int | float | str:
    """Return a weight as the number that a spreadsheet keeps exactly, else as "1/3"."""
    if weight.denominator == 1:
        return weight.numerator
    decimal = float(f"{float(weight):.15g}")
    return decimal if Fraction(str(decimal)) == weight else str(weight)
