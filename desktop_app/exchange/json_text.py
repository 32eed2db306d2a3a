"""JSON read strictly: what the standard reader lets pass silently is a problem here."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from math import isfinite

from desktop_app.domain.errors import InvalidFileError
from desktop_app.domain.problem import Problem
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.exchange.places import Where

DEPTH_LIMIT = 50
"""How deep lists and objects may stand in each other."""
MOST_PROBLEMS = 2_000
"""How many problems of a kind are looked for; a file with more is no accident."""
_LONGEST_NUMBER = 40
_SURROGATE = re.compile("[\ud800-\udfff]")

_NO_JSON = QT_TRANSLATE_NOOP(
    "Errors", "The file {name} is not valid JSON: line {line}, column {column}: {what}."
)
_CUT_OFF = QT_TRANSLATE_NOOP(
    "Errors", "The file {name} ends too early, on line {line}: it seems to be cut off."
)
_TOO_DEEP = QT_TRANSLATE_NOOP(
    "Errors", "In the file {name}, lists and objects stand in each other more than {limit} deep."
)
_SYNTAX = {
    "Expecting ',' delimiter": QT_TRANSLATE_NOOP("Errors", "a comma is missing"),
    "Expecting ':' delimiter": QT_TRANSLATE_NOOP("Errors", "a colon is missing"),
    "Expecting property name enclosed in double quotes": QT_TRANSLATE_NOOP(
        "Errors", "a key in double quotes is missing"
    ),
    "Extra data": QT_TRANSLATE_NOOP("Errors", "something stands after the end"),
    "Invalid control character at": QT_TRANSLATE_NOOP(
        "Errors", "a text has a line break or another control character in it"
    ),
}
_OTHER_SYNTAX = QT_TRANSLATE_NOOP("Errors", "a value or a sign is wrong here")
_NOT_A_NUMBER = QT_TRANSLATE_NOOP("Errors", "{number} is not a number that JSON knows")
_HUGE = QT_TRANSLATE_NOOP("Errors", "the number is too large or has too many digits")
_TWICE = QT_TRANSLATE_NOOP("Errors", "the key {key} stands twice")
_NUL = QT_TRANSLATE_NOOP("Errors", "the text has a NUL character in it")
_HALF_LETTER = QT_TRANSLATE_NOOP("Errors", "the text has half a letter (a lone surrogate) in it")


@dataclass(frozen=True)
class _Refused:
    """Stands where a number stood that cannot be used."""

    sentence: Sentence


class _Doubled(dict[str, object]):
    """An object in which keys stand more than once."""

    twice: tuple[str, ...] = ()


def parsed(text: str, name: str) -> tuple[object, tuple[Problem, ...]]:
    """Return the value of a JSON text, and every number, key and text in it that is not sound.

    Raises:
        InvalidFileError: not JSON, cut off, or nested deeper than `DEPTH_LIMIT`.
    """
    too_deep = InvalidFileError(_TOO_DEEP.filled(name=name, limit=DEPTH_LIMIT))
    try:
        plain: object = json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_whole,
            parse_float=_decimal,
            parse_constant=lambda found: _Refused(_NOT_A_NUMBER.filled(number=found)),
        )
    except RecursionError as error:
        raise too_deep from error
    except json.JSONDecodeError as error:
        raise _not_json(error, name) from error
    if _depth(plain) > DEPTH_LIMIT:
        raise too_deep
    return plain, tuple(islice(_unsound((), plain), MOST_PROBLEMS))


def _object(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    times = Counter(key for key, _ in pairs)
    doubled = _Doubled(found)
    doubled.twice = tuple(key for key in found if times[key] > 1)
    return doubled


def _whole(digits: str) -> object:
    return _Refused(_HUGE) if len(digits) > _LONGEST_NUMBER else int(digits)


def _decimal(digits: str) -> object:
    value = float(digits)
    return value if isfinite(value) else _Refused(_HUGE)


def _not_json(error: json.JSONDecodeError, name: str) -> InvalidFileError:
    rest = error.doc[error.pos :]
    if not rest.strip() or error.msg.startswith("Unterminated string"):
        return InvalidFileError(_CUT_OFF.filled(name=name, line=error.lineno))
    what = _SYNTAX.get(error.msg, _OTHER_SYNTAX)
    return InvalidFileError(
        _NO_JSON.filled(name=name, line=error.lineno, column=error.colno, what=what)
    )


def _depth(plain: object) -> int:
    """Return how deep lists and objects stand in each other, without recursion."""
    depth, row = 0, [plain]
    while row := [value for value in row if isinstance(value, dict | list)]:
        depth += 1
        row = [inner for value in row for inner in _inside(value)]
    return depth


def _inside(value: dict[object, object] | list[object]) -> Iterable[object]:
    return value.values() if isinstance(value, dict) else value


def _unsound(where: Where, value: object) -> Iterator[Problem]:
    if isinstance(value, _Refused):
        yield Problem(where, value.sentence)
    elif isinstance(value, str):
        yield from _unsound_text(where, value)
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _unsound((*where, place), inner)
    elif isinstance(value, dict):
        if isinstance(value, _Doubled):
            for key in value.twice:
                yield Problem((*where, key), _TWICE.filled(key=key))
        for key, inner in value.items():
            yield from _unsound_text((*where, key), key)
            yield from _unsound((*where, key), inner)


def _unsound_text(where: Where, text: str) -> Iterator[Problem]:
    if "\0" in text:
        yield Problem(where, _NUL)
    if _SURROGATE.search(text):
        yield Problem(where, _HALF_LETTER)
