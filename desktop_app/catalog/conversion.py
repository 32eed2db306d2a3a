"""What happens while the file of another tool becomes a model: problems, and what is left out."""

from collections.abc import Mapping
from pathlib import Path

from desktop_app.catalog.model_file import ModelFile
from desktop_app.catalog.problem import CatalogProblem
from desktop_app.catalog.yaml_document import YamlDocument
from desktop_app.domain.model_document import read_model
from desktop_app.domain.model_fields import Fields, Findings, Where
from desktop_app.domain.model_limits import LONGEST_TEXT
from desktop_app.domain.model_sentences import cited
from desktop_app.domain.problem import Problem
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence

Plain = dict[str, object]

_LEFT_OUT = QT_TRANSLATE_NOOP("Import", "Left out: {what} ({count}).")
_SHORTENED = QT_TRANSLATE_NOOP(
    "Import", "Texts shortened to {limit} characters, the most allowed: {count}."
)
_OTHER_KEYS = QT_TRANSLATE_NOOP("Import", "other keys")
_UNLIMITED = 10**9
_MOST_KEYS = 30
"""So many unknown keys are named; a file can hold very many."""


class Conversion:
    """Knows, for one file, where each part of the model comes from and what found no place."""

    def __init__(self, path: Path, document: YamlDocument, names: Mapping[str, Sentence]) -> None:
        """Begin with a file; `names` says in plain words what its keys stand for."""
        self.findings = Findings(unknown_keys_are_errors=False)
        self._path = path
        self._document = document
        self._names = names
        self._origins: dict[Where, Where] = {}
        self._remarks: list[Sentence] = []
        self._counted: dict[str, tuple[Sentence, int]] = {}

    def came_from(self, where: Where, origin: Where) -> None:
        """Remember that the part of the model at `where` was taken from `origin` in the file."""
        self._origins[where] = origin

    def remark(self, sentence: Sentence) -> None:
        """Say something about the file as a whole."""
        self._remarks.append(sentence)

    def leave_out(self, what: Sentence) -> None:
        """Count one more thing that a model has no room for."""
        self._count(what.source, _LEFT_OUT.filled(what=what))

    def leave_out_but(self, fields: Fields, known: tuple[str, ...]) -> None:
        """Count every key that is not known and holds something."""
        for key, value in fields.values.items():
            if key not in known and value not in (None, "", [], {}, False):
                named = self._names.get(str(key))
                if named is not None:
                    self.leave_out(named)
                else:
                    self._leave_out_key(f"“{cited(key)}”")

    def _leave_out_key(self, key: str) -> None:
        if key not in self._counted and len(self._counted) >= _MOST_KEYS:
            self.leave_out(_OTHER_KEYS)
        else:
            self._count(key, _LEFT_OUT.filled(what=key))

    def text(self, fields: Fields, key: str) -> str:
        """Return the text of a key, also where it looks like a number; "" where it is missing."""
        value = fields.values.get(key)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return str(value)
        text = fields.checked_text(value, key, required=False, longest=_UNLIMITED).strip()
        if len(text) <= LONGEST_TEXT:
            return text
        return self.shortened(text)

    def shortened(self, text: str) -> str:
        """Return a text as long as a model allows, and remember that it was cut."""
        if len(text) <= LONGEST_TEXT:
            return text
        self._count(_SHORTENED.source, _SHORTENED.filled(limit=LONGEST_TEXT))
        return text[: LONGEST_TEXT - 1].rstrip() + "…"

    def finished(self, plain: Plain | None) -> ModelFile:
        """Read the model that was made, if any, and give every problem its line in the file."""
        lines = self._document.problems + [
            (self._document.line(each.where), each.sentence) for each in self.findings.problems
        ]
        made = None
        if plain is not None:
            reading = read_model(plain, unknown_keys_are_errors=True)
            made = reading.model
            lines += self._new(reading.problems, {line for line, _ in lines})
        if lines or made is None:
            lines.sort(key=lambda each: each[0])
            problems = (CatalogProblem(self._path.name, line, said) for line, said in lines)
            return ModelFile(None, tuple(problems))
        return ModelFile(made, (), self._left_out())

    def _new(self, problems: tuple[Problem, ...], known: set[int]) -> list[tuple[int, Sentence]]:
        """Return the problems of the model, but for those that follow from what is known."""
        found = []
        for problem in problems:
            origin = self._origin(problem.where)
            line = self._document.line(origin)
            if line not in known and (origin or not known):
                found.append((line, problem.sentence))
        return found

    def _origin(self, where: Where) -> Where:
        for length in range(len(where), 0, -1):
            if where[:length] in self._origins:
                return self._origins[where[:length]]
        return ()

    def _left_out(self) -> tuple[Sentence, ...]:
        counted = (sentence.filled(count=count) for sentence, count in self._counted.values())
        return (*self._remarks, *counted)

    def _count(self, key: str, sentence: Sentence) -> None:
        _, count = self._counted.get(key, (sentence, 0))
        self._counted[key] = (sentence, count + 1)
