"""Builds plain data out of JSON, with lines, and refuses what is hostile at once."""

import json
import re

from desktop_app.catalog import yaml_problems as say
from desktop_app.catalog.problem import UnreadableError
from desktop_app.catalog.yaml_building import MOST_GROUPS, MOST_PROBLEMS, MOST_VALUES
from desktop_app.catalog.yaml_document import LocatedGroup, LocatedList, YamlDocument
from desktop_app.catalog.yaml_scalars import WrittenNumber
from desktop_app.domain.model_limits import DEEPEST_NESTING
from desktop_app.domain.model_sentences import MORE_PROBLEMS, cited
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence

_NOT_JSON = QT_TRANSLATE_NOOP(
    "Errors",
    "the line is not valid JSON; a comma, a colon, a bracket or a quotation mark is missing, "
    "or one too many stands here",
)
_CUT_OFF = QT_TRANSLATE_NOOP("Errors", "the file ends before its content does; it was cut off")

_DECODER = json.JSONDecoder()
_SPACE = re.compile(r"[ \t\r\n]*")
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,17})(?![0-9.eE])")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_WORDS = {"true": True, "false": False, "null": None}


def read_json(text: str) -> YamlDocument:
    """Read one JSON value: groups, lists, texts, numbers, true, false and null.

    Raises:
        UnreadableError: where the text is not JSON, or passes a limit (nesting, values).
    """
    builder = _Builder(text)
    builder.document.plain = builder.value(0)
    builder.end()
    return builder.document


class _Builder:
    """Walks once through the text; `document` is what it has built."""

    def __init__(self, text: str) -> None:
        self.document = YamlDocument()
        self._text = text
        self._at = 0
        self._line = 1
        self._counted = 0
        self._values = 0
        self._groups = 0

    def value(self, depth: int) -> object:
        """Read the value that begins here; `depth` counts the brackets around it."""
        self._values += 1
        if self._values > MOST_VALUES:
            raise self._refused(say.TOO_MANY_VALUES.filled(limit=MOST_VALUES))
        sign = self._next()
        if sign in "{[":
            self._open(depth)
        if sign == "{":
            return self._group(depth + 1)
        if sign == "[":
            return self._list(depth + 1)
        return self._words() if sign == '"' else self._bare()

    def _open(self, depth: int) -> None:
        self._groups += 1
        if self._groups > MOST_GROUPS:
            raise self._refused(say.TOO_MANY_GROUPS.filled(limit=MOST_GROUPS))
        if depth == DEEPEST_NESTING:
            raise self._refused(say.TOO_DEEP.filled(limit=DEEPEST_NESTING))

    def end(self) -> None:
        """Make sure that nothing follows."""
        if self._skip() < len(self._text):
            raise self._refused(_NOT_JSON)

    def _group(self, depth: int) -> LocatedGroup:
        found = LocatedGroup()
        self._at += 1
        if self._taken("}"):
            return found
        while True:
            if self._next() != '"':
                raise self._refused(_NOT_JSON)
            line = self._here()
            key = self._words()
            self._expect(":")
            value = self.value(depth)
            if key in found:
                first = found.lines[key]
                self._note(line, say.KEY_TWICE.filled(key=cited(key), first=first))
            else:
                found[key], found.lines[key] = value, line
            if self._taken("}"):
                return found
            self._expect(",")

    def _list(self, depth: int) -> LocatedList:
        found = LocatedList()
        self._at += 1
        if self._taken("]"):
            return found
        while True:
            self._skip()
            found.lines.append(self._here())
            found.append(self.value(depth))
            if self._taken("]"):
                return found
            self._expect(",")

    def _words(self) -> str:
        try:
            words, self._at = _DECODER.raw_decode(self._text, self._at)
        except json.JSONDecodeError as error:
            self._at = error.pos
            raise self._refused(_NOT_JSON) from None
        return str(words)

    def _bare(self) -> object:
        if whole := _WHOLE.match(self._text, self._at):
            self._at = whole.end()
            return int(whole.group())
        if number := _NUMBER.match(self._text, self._at):
            self._at = number.end()
            return WrittenNumber(number.group())
        for word, meaning in _WORDS.items():
            if self._text.startswith(word, self._at):
                self._at += len(word)
                return meaning
        raise self._refused(_NOT_JSON)

    def _skip(self) -> int:
        space = _SPACE.match(self._text, self._at)
        self._at = space.end() if space else self._at
        return self._at

    def _next(self) -> str:
        if self._skip() == len(self._text):
            raise self._refused(_CUT_OFF)
        return self._text[self._at]

    def _taken(self, sign: str) -> bool:
        """Step over `sign` where it stands next, and tell whether it did."""
        found = self._next() == sign
        self._at += found
        return found

    def _expect(self, sign: str) -> None:
        if not self._taken(sign):
            raise self._refused(_NOT_JSON)

    def _here(self) -> int:
        """Return the line in which the walk stands; lines are counted once, as it goes."""
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = max(self._counted, self._at)
        return self._line

    def _refused(self, sentence: Sentence) -> UnreadableError:
        return UnreadableError(sentence, self._here())

    def _note(self, line: int, sentence: Sentence) -> None:
        if len(self.document.problems) == MOST_PROBLEMS:
            sentence = MORE_PROBLEMS.filled(count=MOST_PROBLEMS)
        if len(self.document.problems) <= MOST_PROBLEMS:
            self.document.problems.append((line, sentence))
