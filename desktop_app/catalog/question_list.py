"""Reads a flat list of questions with ordered answers, as quizzes and self-tests keep them."""

import re
from pathlib import Path

from desktop_app.catalog.conversion import Conversion, Plain
from desktop_app.catalog.library_questions import Ids
from desktop_app.catalog.library_scale import Step, plain_levels, scale_of_answers, stand_in
from desktop_app.catalog.model_file import ModelFile
from desktop_app.catalog.spoken import OWN
from desktop_app.catalog.yaml_document import YamlDocument
from desktop_app.domain.model_fields import Fields, titled
from desktop_app.domain.model_ids import made_id
from desktop_app.domain.model_limits import MODEL_FORMAT, MOST_LEVELS, MOST_QUESTIONS
from desktop_app.domain.model_sentences import EMPTY, QUESTION_NUMBER, TOO_MANY_QUESTIONS
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

_KNOWN = ("text", "category", "answers")
_LIST = QT_TRANSLATE_NOOP("Errors", "the list of questions")
_ANSWER_NUMBER = QT_TRANSLATE_NOOP("Errors", "answer number {number}")
_LANGUAGE = QT_TRANSLATE_NOOP(
    "Import", "The file does not say its language; by its words it is “{language}”."
)
_MISFIT = QT_TRANSLATE_NOOP(
    "Import", "answers of questions that have more or fewer of them than the levels"
)
_SPOKEN = {
    "nb": {"og", "ikke", "hvordan", "hva", "dere", "hvor", "en", "er", "har", "av"},
    "nn": {"og", "ikkje", "korleis", "kva", "de", "kor", "ein", "er", "har", "av"},
    "en": {"and", "not", "how", "what", "you", "the", "a", "is", "do", "of"},
}


def is_question_list(plain: object) -> bool:
    """Tell whether the content of a file is a list, and so one of questions."""
    return isinstance(plain, list)


def read_question_list(path: Path, document: YamlDocument) -> ModelFile:
    """Make a model of a list of questions, each with `text`, `category` and ordered `answers`.

    The categories become dimensions, and the answers level texts; the scale has as many levels
    as most questions have answers. The file's name is the model's title.
    """
    return _List(path, document).read()


class _List:
    def __init__(self, path: Path, document: YamlDocument) -> None:
        self._title = path.name.removesuffix(path.suffix).removesuffix(".model") or path.name
        self._conversion = Conversion(path, document, {})
        self._entries = document.plain if isinstance(document.plain, list) else []
        self._found: dict[str, tuple[int, list[Plain]]] = {}
        self._dimensions: list[Plain] = []
        self._ids, self._dimension_ids = Ids(), Ids()

    def read(self) -> ModelFile:
        """Read the questions, then the scale that their answers give."""
        conversion, count = self._conversion, len(self._entries)
        if count > MOST_QUESTIONS:
            sentence = TOO_MANY_QUESTIONS.filled(count=count, limit=MOST_QUESTIONS)
            conversion.findings.note((), sentence)
            return conversion.finished(None)
        outer = Fields({}, (), _LIST, conversion.findings)
        questions = []
        for place, entry in enumerate(self._entries):
            number = place + 1
            fields = titled(outer, entry, (place,), "", QUESTION_NUMBER, QUESTION_NUMBER, number)
            if fields is not None:
                conversion.leave_out_but(fields, _KNOWN)
                questions.append((fields, self._answers(fields)))
        steps = scale_of_answers(
            [[{OWN: answer} for answer in answers] for _, answers in questions], (), conversion
        )
        steps = steps or stand_in(())
        for fields, answers in questions:
            self._add(fields, answers, steps)
        language = _language(str(self._dimensions))
        conversion.remark(_LANGUAGE.filled(language=language))
        return conversion.finished(
            {
                "format": MODEL_FORMAT,
                "id": made_id(self._title, (), otherwise="model"),
                "version": "1.0",
                "language": language,
                "title": self._title,
                "levels": plain_levels(steps, conversion),
                "dimensions": self._dimensions,
            }
        )

    def _answers(self, fields: Fields) -> list[str]:
        found = []
        # More than a scale can have are one too many, however many they are.
        some = (fields.entries("answers") or ())[: MOST_LEVELS + 1]
        for place, entry in enumerate(some):
            if isinstance(entry, str):
                found.append(entry)
                continue
            where = ("answers", place)
            inner = titled(fields, entry, where, "", _ANSWER_NUMBER, _ANSWER_NUMBER, place + 1)
            if inner is not None:
                found.append(self._conversion.text(inner, "text"))
                self._conversion.leave_out_but(inner, ("text",))
        return found

    def _add(self, fields: Fields, answers: list[str], steps: list[Step]) -> None:
        category = self._conversion.text(fields, "category")
        key = " ".join(category.casefold().split())
        if key not in self._found:
            place = len(self._dimensions)
            self._found[key] = (place, [])
            self._conversion.came_from(("dimensions", place), fields.where)
            self._dimensions.append(
                {
                    "id": self._dimension_ids.new(made_id(category, (), otherwise="d"), "d"),
                    "title": category or self._title,
                    "questions": self._found[key][1],
                }
            )
        place, questions = self._found[key]
        where = ("dimensions", place, "questions", len(questions))
        self._conversion.came_from(where, fields.where)
        for number, step in enumerate(steps):
            origin = (*fields.where, "answers", number)
            self._conversion.came_from((*where, "levels", str(step.value)), origin)
        prompt = self._conversion.text(fields, "text")
        self._conversion.came_from((*where, "prompt"), (*fields.where, "text"))
        if not prompt:
            fields.note("text", EMPTY)
        fits = len(answers) == len(steps)
        if answers and not fits:
            self._conversion.leave_out(_MISFIT)
        questions.append(
            {
                "id": self._ids.new(made_id(prompt, (), otherwise="q"), "q"),
                "prompt": prompt,
                "levels": {
                    str(step.value): answer for step, answer in zip(steps, answers, strict=fits)
                }
                if fits
                else {},
            }
        )


def _language(text: str) -> str:
    words = re.findall(r"\w+", text.casefold())
    return max(("en", "nb", "nn"), key=lambda code: sum(word in _SPOKEN[code] for word in words))
