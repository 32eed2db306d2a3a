"""One object of a document, read key by key; remembers what was wrong and what was not asked."""

import re
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeGuard, TypeVar

from desktop_app.domain.problem import Problem
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.exchange.json_text import MOST_PROBLEMS
from desktop_app.exchange.places import Where, shortened

TEXT_LIMIT = 4_000
"""The longest text, in characters."""
ID_LIMIT = 100
"""The longest id, in characters."""

LIST_LIMIT = 10_000
"""The longest list of objects or numbers."""

_MISSING = QT_TRANSLATE_NOOP("Errors", "{key} is missing")
_NO_TEXT = QT_TRANSLATE_NOOP("Errors", "must be a text in double quotes")
_BLANK = QT_TRANSLATE_NOOP("Errors", "must not be empty")
_LONG_TEXT = QT_TRANSLATE_NOOP("Errors", "has {length} characters; at most {limit} are allowed")
_NO_WHOLE = QT_TRANSLATE_NOOP("Errors", "must be a whole number from {low} to {high}")
_NO_FLAG = QT_TRANSLATE_NOOP("Errors", "must be true or false")
_NO_LIST = QT_TRANSLATE_NOOP("Errors", "must be a list in square brackets")
_LONG_LIST = QT_TRANSLATE_NOOP("Errors", "has {length} entries; at most {limit} are allowed")
_NO_OBJECT = QT_TRANSLATE_NOOP("Errors", "must be an object in curly brackets")
_NO_DAY = QT_TRANSLATE_NOOP("Errors", "must be a date such as 2026-11-23")
_NO_MOMENT = QT_TRANSLATE_NOOP(
    "Errors", "must be a time with its offset, such as 2026-11-23T09:40:00+01:00"
)
_NO_ID = QT_TRANSLATE_NOOP("Errors", "must be 1 to {limit} characters without spaces")
_UNKNOWN = QT_TRANSLATE_NOOP("Errors", "{found} is not known; choose one of {choices}")
_UNKNOWN_OF_MANY = QT_TRANSLATE_NOOP("Errors", "{found} is not known")
_MISSPELT = QT_TRANSLATE_NOOP("Errors", "{found} is not known; did you mean {nearest}?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?"
    r"(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)"
)
_MOST_CHOICES_SHOWN = 12
_MOST_MEANT = 50

_Choice = TypeVar("_Choice", bound=StrEnum)


class Section:
    """An object of the document.

    Each reader returns the value of a key, or its default where the key is missing, null or
    wrong; what is wrong goes to the list `problems`, which sections share.
    """

    def __init__(self, plain: Mapping[str, object], where: Where, problems: list[Problem]) -> None:
        self.where = where
        self._plain = plain
        self._problems = problems
        self._used: set[str] = set()

    def complain(self, sentence: Sentence, *steps: str | int) -> None:
        """Note a problem at a place inside this object, or at the object itself."""
        if len(self._problems) < MOST_PROBLEMS:
            self._problems.append(Problem((*self.where, *steps), sentence))

    def complain_of_choice(
        self, found: object, choices: Collection[str], *steps: str | int
    ) -> None:
        """Note that something is not among the choices, and what it was perhaps meant to be."""
        shown = shortened(found)
        # Looking for what was meant takes long in a long list; a flood of errors has another cause.
        look = len(self._problems) < _MOST_MEANT
        near = get_close_matches(shown, choices, n=1) if look else []
        if near:
            sentence = _MISSPELT.filled(found=shown, nearest=near[0])
        elif len(choices) > _MOST_CHOICES_SHOWN:
            sentence = _UNKNOWN_OF_MANY.filled(found=shown)
        else:
            sentence = _UNKNOWN.filled(found=shown, choices=", ".join(choices))
        self.complain(sentence, *steps)

    def rest(self, **inner: "Section | list[Section]") -> dict[str, object]:
        """The keys that no reader asked for, and those that spell out their default.

        `inner` are objects that have no place of their own for such keys: theirs stay under
        their name.
        """
        rest = {key: value for key, value in self._plain.items() if key not in self._used}
        for key, below in inner.items():
            rests = below.rest() if isinstance(below, Section) else [one.rest() for one in below]
            if rests if isinstance(rests, dict) else any(rests):
                rest[key] = rests
        return rest

    def text(self, key: str, default: str = "", *, needed: bool = False) -> str:
        """A text of at most `TEXT_LIMIT` characters; where it is needed, not only blanks."""
        value = self._take(key, default, needed=needed)
        if value is None:
            return default
        if not isinstance(value, str):
            self.complain(_NO_TEXT, key)
            return default
        if len(value) > TEXT_LIMIT:
            self.complain(_LONG_TEXT.filled(length=len(value), limit=TEXT_LIMIT), key)
        elif needed and not value.strip():
            self.complain(_BLANK, key)
        return value

    def optional_text(self, key: str) -> str | None:
        """A text of at most `TEXT_LIMIT` characters; None where it is missing or wrong."""
        found = self.text(key)
        return found if isinstance(self._plain.get(key), str) else None

    def identifier(self, key: str, *, needed: bool = True) -> str:
        """An id: 1 to `ID_LIMIT` printable characters without spaces; "" where it is missing."""
        value = self._take(key, needed=needed)
        if value is None:
            return ""
        if isinstance(value, str) and _is_id(value):
            return value
        self.complain(_NO_ID.filled(limit=ID_LIMIT), key)
        return ""

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        found = []
        for place, value in enumerate(self._list(key) or ()):
            if isinstance(value, str):
                found.append(value)
            else:
                self.complain(_NO_TEXT, key, place)
        return tuple(found)

    def whole(
        self, key: str, low: int, high: int, default: int | None = None, *, needed: bool = False
    ) -> int | None:
        """A whole number from `low` to `high`."""
        value = self._take(key, default, needed=needed)
        return default if value is None else self._whole(value, low, high, key)

    def count(self, key: str, high: int, *, needed: bool = False) -> int:
        """A whole number from 0 to `high`; 0 where it is missing."""
        return self.whole(key, 0, high, None if needed else 0, needed=needed) or 0

    def counts(self, key: str, high: int) -> tuple[int, ...] | None:
        """A list, which must be there, of whole numbers from 0 to `high`; None where it is not."""
        found = self._list(key, needed=True)
        if found is None:
            return None
        numbers = (self._whole(value, 0, high, key, place) for place, value in enumerate(found))
        return tuple(number or 0 for number in numbers)

    def flag(self, key: str, *, default: bool = False) -> bool:
        """True or false."""
        value = self._take(key, default)
        if value is None:
            return default
        if not isinstance(value, bool):
            self.complain(_NO_FLAG, key)
            return default
        return value

    def choice(self, key: str, default: _Choice) -> _Choice:
        """One of the words of an enumeration."""
        value = self._take(key, default)
        kind = type(default)
        words = [str(member) for member in kind]
        if value is None:
            return default
        if value in words:
            return kind(str(value))
        self.complain_of_choice(value, words, key)
        return default

    def day(self, key: str, *, needed: bool = False) -> date | None:
        """A date."""
        value = self._take(key, needed=needed)
        if value is None:
            return None
        if isinstance(value, str) and _DAY.fullmatch(value):
            with suppress(ValueError):
                return date.fromisoformat(value)
        self.complain(_NO_DAY, key)
        return None

    def moment(self, key: str) -> datetime | None:
        """A time of a day, with its offset from UTC."""
        value = self._take(key)
        if value is None:
            return None
        if isinstance(value, str) and _MOMENT.fullmatch(value):
            with suppress(ValueError, OverflowError):
                moment = datetime.fromisoformat(value)
                moment.astimezone(UTC)
                return moment
        self.complain(_NO_MOMENT, key)
        return None

    def section(self, key: str, *, needed: bool = False) -> "Section":
        """The object inside; an empty one where it is missing."""
        value = self._take(key, {}, needed=needed)
        return _silent() if value is None else self._inner(value, key)

    def sections(self, key: str) -> list["Section"]:
        """A list of objects."""
        return [self._inner(value, key, place) for place, value in enumerate(self._list(key) or ())]

    def _take(self, key: str, default: object = None, *, needed: bool = False) -> object:
        value = self._plain.get(key)
        if value is None:
            if needed:
                self.complain(_MISSING.filled(key=key))
        elif value != default:
            self._used.add(key)
        return value

    def _whole(self, value: object, low: int, high: int, *steps: str | int) -> int | None:
        if is_whole(value) and low <= value <= high:
            return value
        self.complain(_NO_WHOLE.filled(low=low, high=high), *steps)
        return None

    def _list(self, key: str, *, needed: bool = False) -> Sequence[object] | None:
        value = self._take(key, [], needed=needed)
        if isinstance(value, list):
            if len(value) > LIST_LIMIT:
                self.complain(_LONG_LIST.filled(length=len(value), limit=LIST_LIMIT), key)
            return value[:LIST_LIMIT]
        if value is not None:
            self.complain(_NO_LIST, key)
        return None

    def _inner(self, value: object, *steps: str | int) -> "Section":
        if isinstance(value, Mapping):
            return Section(value, (*self.where, *steps), self._problems)
        self.complain(_NO_OBJECT, *steps)
        return _silent()


def _silent() -> Section:
    """Stand for an object that is not there: that it lacks keys is no news."""
    return Section({}, (), [])


def is_whole(value: object) -> TypeGuard[int]:
    """Tell whether a value is a whole number, which true and false are not."""
    return isinstance(value, int) and not isinstance(value, bool)


def _is_id(text: str) -> bool:
    return 0 < len(text) <= ID_LIMIT and text.isprintable() and " " not in text
