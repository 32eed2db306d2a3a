"""One thing that is wrong with a file of the catalog: which file, which line, what."""

from dataclasses import dataclass

from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence

_IN_LINE = QT_TRANSLATE_NOOP("Errors", "{name}, line {line}: {problem}")
_IN_FILE = QT_TRANSLATE_NOOP("Errors", "{name}: {problem}")


@dataclass(frozen=True)
class CatalogProblem:
    """`line` counts from 1; it is None where the file as a whole is meant."""

    name: str
    line: int | None
    sentence: Sentence

    def located(self) -> Sentence:
        """Return the sentence with its place: "NAME, line 214: question …"."""
        if self.line is None:
            return _IN_FILE.filled(name=self.name, problem=self.sentence)
        return _IN_LINE.filled(name=self.name, line=self.line, problem=self.sentence)

    def __str__(self) -> str:
        return str(self.located())


class UnreadableError(Exception):
    """A file cannot be read far enough to look at its content."""

    def __init__(self, sentence: Sentence, line: int | None = None) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.line = line
