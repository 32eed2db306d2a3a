"""The wordings marked in the program, found in its syntax tree.

lupdate of the pinned PySide6 overlooks plurals whose number is not a literal; it is handed what
is found here instead, as calls that it understands.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MARKS = ("translate", "say", "QT_TRANSLATE_NOOP")
"""Names of the calls that mark a wording; screens with many texts call theirs `say`."""


@dataclass(frozen=True, order=True)
class Wording:
    """A text to translate; `comment` tells apart equal texts of different meaning."""

    context: str
    text: str
    comment: str
    plural: bool

    def as_call(self) -> str:
        """Return a call that lupdate reads rightly."""
        words = [repr(self.context), repr(self.text)]
        if self.comment or self.plural:
            words.append(repr(self.comment) if self.comment else "None")
        if self.plural:
            words.append("1")
        return f"translate({', '.join(words)})"


def wordings(files: list[Path]) -> list[Wording]:
    """Return all wordings of Python files, each once, in a steady order."""
    return sorted({found for path in files for found in _marked(path)})


def _marked(path: Path) -> Iterator[Wording]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or _name(node.func) not in MARKS:
            continue
        words = [_constant(word) for word in node.args[:3]]
        if len(words) >= 2 and words[0] and words[1]:
            comment = words[2] if len(words) > 2 else ""
            yield Wording(words[0], words[1], comment, plural=len(node.args) > 3)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _constant(word: ast.expr) -> str:
    return word.value if isinstance(word, ast.Constant) and isinstance(word.value, str) else ""
