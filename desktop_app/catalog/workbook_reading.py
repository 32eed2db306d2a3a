"""Reads a maturity model out of a spreadsheet: a whole workbook, or one plain sheet."""

from dataclasses import replace
from pathlib import Path

from desktop_app.catalog import workbook_words as words
from desktop_app.catalog.model_file import ModelFile
from desktop_app.catalog.problem import CatalogProblem, UnreadableError
from desktop_app.catalog.workbook_cells import Sheet, read_sheets
from desktop_app.catalog.workbook_columns import QuestionTable, head_row, question_table
from desktop_app.catalog.workbook_head import Head, LevelRow, read_head, read_levels
from desktop_app.catalog.workbook_notes import Notes, Places
from desktop_app.catalog.workbook_questions import Plain, Questionnaire, QuestionnaireReading
from desktop_app.catalog.workbook_translation import Translated, read_translated
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.model_document import read_model
from desktop_app.domain.model_ids import made_id
from desktop_app.domain.model_limits import LANGUAGE, LONGEST_ID, MODEL_FORMAT
from desktop_app.domain.model_sentences import cited
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

_FIRST_VERSION = "1.0"

_NO_QUESTIONS = QT_TRANSLATE_NOOP(
    "Errors",
    "no sheet has questions; a sheet of questions needs a column “Dimension”, a column "
    "“Question” and a column for each level, in one row of headings",
)
_NOT_A_LANGUAGE = QT_TRANSLATE_NOOP(
    "Errors",
    "the sheet holds questions, but its name is not the code of a language; call it for "
    "instance nb, nn or en, or leave only one sheet with questions",
)
_LANGUAGE_TWICE = QT_TRANSLATE_NOOP(
    "Errors", "another sheet holds the questions in the language “{language}” already"
)
_OWN_MISSING = QT_TRANSLATE_NOOP(
    "Errors", "no sheet holds the questions in “{language}”, the model's own language"
)
_NO_LEVELS = QT_TRANSLATE_NOOP(
    "Errors",
    "no column is that of a level; such a column begins with the level's number, "
    "for instance “1 Starting”",
)


def load_workbook_file(path: Path) -> ModelFile:
    """Read the model of an Excel workbook, whatever it holds; every problem names its cell.

    A workbook as `write_workbook` makes it holds everything that a model file can. One sheet
    with a column for the dimension, one for the question and one for each level is enough:
    ids are then made from the titles, and the file's name is the model's title.
    """
    try:
        sheets = read_sheets(path)
        return _Workbook(path, sheets).read()
    except UnreadableError as error:
        return ModelFile(None, (CatalogProblem(path.name, None, error.sentence),))


class _Workbook:
    def __init__(self, path: Path, sheets: tuple[Sheet, ...]) -> None:
        self._path = path
        self._sheets = sheets
        self._notes = Notes(path.name, sheets)
        self._places = Places()
        self._head = Head()
        self._levels: tuple[LevelRow, ...] = ()

    def read(self) -> ModelFile:
        """Read head and levels, then the questions, then the translations."""
        tables = self._take_sheets()
        if not tables:
            raise UnreadableError(_NO_QUESTIONS)
        own = self._own(tables)
        if own is None:
            return ModelFile(None, self._notes.problems)
        language, table = own
        found = QuestionnaireReading(table, self._notes).read()
        model = self._model(language, table, found)
        others = {code: each for code, each in tables.items() if each is not table}
        codes = dict.fromkeys((*others, *self._languages()))
        translations = {}
        for code in codes:
            taken = Translated(code, others.get(code), self._head, self._levels)
            translations[code] = read_translated(taken, model, found, self._notes)
        if self._notes.problems or model is None:
            return ModelFile(None, self._notes.problems)
        whole = {code: each for code, each in translations.items() if each is not None}
        return ModelFile(replace(model, translations=whole), ())

    def _take_sheets(self) -> dict[str, QuestionTable]:
        """Read the small sheets, and return those with questions by the names they bear."""
        heads = {}
        for sheet in self._sheets:
            kind = words.sheet_kind(sheet.title)
            if kind == "model" and not self._head.places:
                self._head = read_head(sheet, self._notes)
            elif kind == "levels" and not self._levels:
                self._levels = read_levels(sheet, self._notes)
            elif kind is None and (head := head_row(sheet)) is not None:
                heads[sheet.title] = (sheet, head)
        alone = len(heads) == 1
        tables: dict[str, QuestionTable] = {}
        for title, (sheet, head) in heads.items():
            code = title.strip()
            if not alone and not LANGUAGE.fullmatch(code):
                self._notes.note((title, 0, 0), _NOT_A_LANGUAGE)
            elif code in tables:
                self._notes.note((title, 0, 0), _LANGUAGE_TWICE.filled(language=cited(code)))
            else:
                tables[code] = question_table(sheet, head, self._notes)
        return tables

    def _own(self, tables: dict[str, QuestionTable]) -> tuple[str, QuestionTable] | None:
        """Return the model's own language and its sheet; None, and a note, without any."""
        said = self._head.own.get("language", "").strip()
        code, table = next(iter(tables.items()))
        if said in tables:
            return said, tables[said]
        if said and (len(tables) > 1 or LANGUAGE.fullmatch(code)):
            place = self._head.places["language", ""]
            self._notes.note(place, _OWN_MISSING.filled(language=cited(said)))
            return None
        if not said:
            english = any(words.is_english(c.text) for c in table.sheet.rows[table.head].values())
            said = code if LANGUAGE.fullmatch(code) else ("en" if english else "nb")
        return said, table

    def _languages(self) -> list[str]:
        """Return the languages that the small sheets translate into."""
        found = [language for _, language in self._head.translated if language]
        for level in self._levels:
            found += [language for _, language in level.texts if language]
        return found

    def _model(
        self, language: str, table: QuestionTable, found: Questionnaire
    ) -> MaturityModel | None:
        own = self._head.own
        title = own.get("title") or self._path.stem
        plain: Plain = {
            "format": MODEL_FORMAT,
            "id": own.get("id") or made_id(title, (), otherwise="model")[:LONGEST_ID],
            "version": own.get("version") or _FIRST_VERSION,
            "language": language,
            "title": title,
            "summary": own.get("summary"),
            "source": own.get("source"),
            "levels": self._scale(table),
            "dimensions": found.plain(self._places),
        }
        for (key, spoken), place in self._head.places.items():
            if not spoken:
                self._places.keep((key,), place)
        self._places.keep((), (table.sheet.title, table.head, 1))
        reading = read_model(plain, unknown_keys_are_errors=True)
        self._places.note_all(reading.problems, self._notes)
        return reading.model

    def _scale(self, table: QuestionTable) -> list[Plain]:
        """Return the levels of the levels' sheet, else those that the headings name."""
        if self._levels:
            for number, level in enumerate(self._levels):
                self._places.keep(("levels", number), level.place)
                for (key, spoken), place in level.places.items():
                    if not spoken:
                        self._places.keep(("levels", number, key), place)
            return [{"value": level.value, **_own_texts(level.texts)} for level in self._levels]
        names = table.columns.level_names
        if not names:
            self._notes.note((table.sheet.title, table.head, 1), _NO_LEVELS)
            return [{"value": value, "name": str(value)} for value in (1, 2)]
        for number, value in enumerate(sorted(names)):
            place = (table.sheet.title, table.head, table.columns.levels[value])
            self._places.keep(("levels", number), place)
        return [{"value": value, "name": names[value]} for value in sorted(names)]


def _own_texts(texts: dict[tuple[str, str], str]) -> Plain:
    return {key: text for (key, language), text in texts.items() if not language}
