"""Reads what a workbook says in one more language: its sheet, and columns of the small sheets."""

from dataclasses import dataclass

from desktop_app.catalog.workbook_columns import QuestionTable
from desktop_app.catalog.workbook_head import Head, LevelRow
from desktop_app.catalog.workbook_notes import Notes, Place, Places, Where
from desktop_app.catalog.workbook_questions import (
    DimensionRows,
    Plain,
    Questionnaire,
    Row,
    add_once,
    texts_of,
)
from desktop_app.domain.model import MaturityModel, Translation
from desktop_app.domain.model_document import read_translation
from desktop_app.domain.model_limits import TRANSLATION_FORMAT
from desktop_app.domain.model_sentences import cited
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

_NO_ID = QT_TRANSLATE_NOOP(
    "Errors", "the row has no question id, so it cannot be known which question it translates"
)
_ID_TWICE = QT_TRANSLATE_NOOP("Errors", "the question “{id}” stands here again; remove one row")


@dataclass(frozen=True)
class Translated:
    """Where the texts of one more language stand; a language may have no sheet of its own."""

    language: str
    table: QuestionTable | None
    head: Head
    levels: tuple[LevelRow, ...]


def read_translated(
    taken: Translated, model: MaturityModel | None, own: Questionnaire, notes: Notes
) -> Translation | None:
    """Read the texts and hold them against the model, or only their form without one."""
    places = Places()
    plain: Plain = {
        "format": TRANSLATION_FORMAT,
        "model": model.id if model else "-",
        "version": model.version if model else "-",
        "language": taken.language,
        "levels": _levels(taken, places),
    }
    for key in ("title", "summary"):
        if text := taken.head.translated.get((key, taken.language)):
            plain[key] = text
            for where in ((key,), ("language",)):
                places.keep(where, taken.head.places[key, taken.language])
    if taken.table is not None:
        places.keep((), (taken.table.sheet.title, taken.table.head, 1))
        rows = _Rows(taken.table, own, notes, places)
        plain["questions"], plain["dimensions"] = rows.questions, rows.dimensions()
    translation, problems = read_translation(plain, model, unknown_keys_are_errors=True)
    places.note_all(problems, notes)
    return translation


def _levels(taken: Translated, places: Places) -> Plain:
    found: Plain = {}
    for level in taken.levels:
        texts = {key: text for (key, code), text in level.texts.items() if code == taken.language}
        if texts:
            found[str(level.value)] = texts
        for (key, code), place in level.places.items():
            if code == taken.language:
                places.keep(("levels", str(level.value), key), place)
    named = taken.table.columns if taken.table and not taken.levels else None
    if named is not None:
        for value, name in named.level_names.items():
            found[str(value)] = {"name": name}
    return found


class _Rows:
    """Takes the rows of a translation's sheet; a question is known by its id."""

    def __init__(
        self, table: QuestionTable, own: Questionnaire, notes: Notes, places: Places
    ) -> None:
        self.questions: Plain = {}
        self._dimensions: dict[str, DimensionRows] = {}
        self._own = own
        self._notes = notes
        self._places = places
        for number, cells in table.rows():
            row = Row(table, number, cells, notes)
            if row.has_question():
                self._add(row)

    def dimensions(self) -> Plain:
        """Return titles and summaries by the id of the dimension."""
        for known, dimension in self._dimensions.items():
            for key, place in dimension.places.items():
                self._places.keep(("dimensions", known, key), place)
        return {known: each.texts for known, each in self._dimensions.items() if each.texts}

    def _add(self, row: Row) -> None:
        question_id = row.text("question_id")
        if not question_id:
            self._notes.note(row.place("question_id"), _NO_ID)
            return
        if question_id in self.questions:
            sentence = _ID_TWICE.filled(id=cited(question_id))
            self._notes.note(row.place("question_id"), sentence)
            return
        plain, cells = texts_of(row)
        signs, places = self._signs(row, question_id)
        if signs:
            plain["evidence"] = signs
        self.questions[question_id] = plain
        # The id first: a question that the model lacks is named there.
        self._places.keep(("questions", question_id), row.place("question_id"))
        for inner, place in {**cells, **places}.items():
            self._places.keep(("questions", question_id, *inner), place)
        self._add_dimension(row, self._own.dimension_of.get(question_id))

    def _signs(self, row: Row, question_id: str) -> tuple[list[str], dict[Where, Place]]:
        """Return the signs in the order of the model's own, "" where one is not translated."""
        found = row.signs()
        columns = self._own.signs.get(question_id, ())
        surplus = [number for number in found if number not in columns]
        signs: list[str] = []
        places: dict[Where, Place] = {}
        for place, number in enumerate((*columns, *surplus)):
            signs.append(found[number][0] if number in found else "")
            if number in found:
                places["evidence", place] = places["evidence",] = found[number][1]
        while signs and not signs[-1]:
            signs.pop()
        return signs, places

    def _add_dimension(self, row: Row, dimension_id: str | None) -> None:
        if dimension_id is None:
            return
        known = self._dimensions.setdefault(
            dimension_id, DimensionRows(dimension_id, row.place("dimension"))
        )
        for key, column in (("title", "dimension"), ("summary", "dimension_summary")):
            add_once(known, key, row.text(column), row.place(column), self._notes)
