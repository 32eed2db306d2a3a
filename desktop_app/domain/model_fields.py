"""Takes the keys of a document's objects one by one, and notes everything that is wrong."""

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction

from desktop_app.domain import model_limits as limits
from desktop_app.domain import model_sentences as say
from desktop_app.domain.model_values import fraction, is_newer, meant, walk
from desktop_app.domain.problem import Problem
from desktop_app.domain.wording import Sentence

Where = tuple[str | int, ...]


class Findings:
    """The problems found so far, at most `MOST_PROBLEMS` and a sentence that says so."""

    def __init__(self, *, unknown_keys_are_errors: bool) -> None:
        self.unknown_keys_are_errors = unknown_keys_are_errors
        self.problems: list[Problem] = []

    @property
    def full(self) -> bool:
        """Tell whether nothing more is noted."""
        return len(self.problems) > limits.MOST_PROBLEMS

    def note(self, where: Where, sentence: Sentence) -> None:
        """Note one problem."""
        if len(self.problems) == limits.MOST_PROBLEMS:
            sentence = say.MORE_PROBLEMS.filled(count=limits.MOST_PROBLEMS)
        if not self.full:
            self.problems.append(Problem(where, sentence))


class Fields:
    """One object of the document: where it lies, what it is called, and its keys."""

    def __init__(
        self, values: Mapping[object, object], where: Where, subject: Sentence, findings: Findings
    ) -> None:
        self.values = values
        self.where = where
        self.subject = subject
        self.findings = findings

    def note(
        self, place: str | int | Where, sentence: Sentence, key: str = "", **values: object
    ) -> None:
        """Note a problem at a key, or deeper; `key` names the place where it is not the key."""
        where = place if isinstance(place, tuple) else (place,)
        named = say.cited(key or where[0])
        self.findings.note(
            (*self.where, *where), sentence.filled(subject=self.subject, key=named, **values)
        )

    def text(self, key: str, *, required: bool = False, longest: int = limits.LONGEST_TEXT) -> str:
        """Return a text of at most `longest` characters, "" where it is missing or wrong."""
        if key not in self.values:
            if required:
                self.note(key, say.MISSING)
            return ""
        return self.checked_text(self.values[key], key, required=required, longest=longest)

    def checked_text(
        self,
        value: object,
        place: str | Where,
        key: str = "",
        *,
        required: bool,
        longest: int = limits.LONGEST_TEXT,
    ) -> str:
        """Return `value` if it can stand as a text at `place`, else ""."""
        if value is None:
            if required:
                self.note(place, say.EMPTY, key)
        elif isinstance(value, (bool, int, float)):
            written = str(value).lower() if isinstance(value, bool) else value
            self.note(place, say.NOT_QUOTED, key, value=say.cited(written))
        elif not isinstance(value, str):
            self.note(place, say.NOT_TEXT, key, kind=say.kind_of(value))
        elif required and not value.strip():
            self.note(place, say.EMPTY, key)
        elif len(value) > longest:
            self.note(place, say.TOO_LONG, key, length=len(value), limit=longest)
        elif odd := limits.UNPRINTABLE.search(value):
            self.note(place, say.UNPRINTABLE_CHARACTER, key, code=f"U+{ord(odd.group()):04X}")
        else:
            return value
        return ""

    def name(self, key: str, pattern: re.Pattern[str], sentence: Sentence, longest: int) -> str:
        """Return a required id or code that matches `pattern`, "" where it is wrong."""
        value = self.text(key, required=True, longest=longest)
        if value and not pattern.fullmatch(value):
            self.note(key, sentence, value=say.cited(value))
            return ""
        return value

    def whole(self, key: str, low: int, high: int, default: int | None = None) -> int | None:
        """Return a whole number from `low` to `high`; required where there is no default."""
        value = self.values.get(key)
        if value is None:
            if default is None:
                self.note(key, say.MISSING)
            return default
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            self.note(key, say.NOT_WHOLE, low=low, high=high, value=say.cited(value))
            return default
        return value

    def weight(self) -> Fraction:
        """Return the exact weight: a number above 0, or a fraction written as "1/3"."""
        value = self.values.get("weight")
        found = Fraction(1) if value is None else fraction(value)
        if found is None or not 0 < found <= limits.HIGHEST_WEIGHT:
            high = limits.HIGHEST_WEIGHT
            self.note("weight", say.NOT_A_WEIGHT, high=high, value=say.cited(value))
            return Fraction(1)
        return found

    def group(self, key: str) -> Mapping[object, object]:
        """Return the group of keys under `key`, empty where it is missing or wrong."""
        value = self.values.get(key)
        if value is None:
            return {}
        if not isinstance(value, Mapping):
            self.note(key, say.KEY_NOT_A_GROUP, kind=say.kind_of(value))
            return {}
        return value

    def format(self, right: str, *, required: bool) -> None:
        """Check that the key "format" says `right`."""
        value = self.values.get("format")
        if value is None:
            if required:
                self.note("format", say.NO_FORMAT, format=right)
        elif value != right:
            newer = is_newer(value, right)
            sentence = say.NEWER_FORMAT if newer else say.OTHER_FORMAT
            self.note("format", sentence, value=say.cited(value), format=right)

    def entries(self, key: str, *, required: bool = False) -> Sequence[object] | None:
        """Return the list under `key`; None where it is missing or wrong."""
        value = self.values.get(key)
        if value is None:
            if required:
                self.note(key, say.MISSING)
            return None
        if not isinstance(value, (list, tuple)):
            self.note(key, say.NOT_A_LIST, kind=say.kind_of(value))
            return None
        return value

    def texts(self, key: str, *, required: bool) -> tuple[str, ...]:
        """Return the list of texts under `key`; entries may be "" where not required."""
        return tuple(
            self.checked_text(value, (key, place), f"{key} {place + 1}", required=required)
            for place, value in enumerate(self.entries(key) or ())
        )

    def rest(self, known: tuple[str, ...]) -> dict[str, object]:
        """Return the keys that are not known, or note each as a problem."""
        kept: dict[str, object] = {}
        for key in self.values:
            if key in known or self.findings.full:
                continue
            if self.findings.unknown_keys_are_errors or not isinstance(key, str):
                self._note_unknown(key, known)
            elif self._storable(key):
                kept[key] = self.values[key]
        return kept

    def _note_unknown(self, key: object, known: tuple[str, ...]) -> None:
        place = key if isinstance(key, (str, int)) else str(key)
        right = meant(str(key), known)
        if right is None:
            self.note(place, say.UNKNOWN_KEY, known=", ".join(known))
        else:
            self.note(place, say.MISSPELT_KEY, meant=right)

    def _storable(self, key: str) -> bool:
        """Tell whether the value of an unknown key can be kept and written again."""
        for depth, text in walk(key, self.values[key]):
            if depth > limits.DEEPEST_NESTING:
                self.note(key, say.TOO_DEEP, limit=limits.DEEPEST_NESTING)
                return False
            if odd := limits.UNWRITABLE.search(text):
                self.note(key, say.UNPRINTABLE_CHARACTER, code=f"U+{ord(odd.group()):04X}")
                return False
        return True


def titled(
    parent: Fields,
    entry: object,
    where: Where,
    key: str,
    named: Sentence,
    numbered: Sentence,
    number: int,
) -> Fields | None:
    """Open an entry of a list, called by its `key` or else by its number (from 1)."""
    subject = numbered.filled(number=number)
    if not isinstance(entry, Mapping):
        sentence = say.NOT_A_GROUP.filled(subject=subject, kind=say.kind_of(entry))
        parent.findings.note((*parent.where, *where), sentence)
        return None
    value = entry.get(key)
    if value is not None and not isinstance(value, (Mapping, list, tuple)):
        subject = named.filled(name=say.cited(value))
    return Fields(entry, (*parent.where, *where), subject, parent.findings)
