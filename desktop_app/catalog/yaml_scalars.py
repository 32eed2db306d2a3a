"""What a bare word of YAML 1.2 means: `no`, `ja` and `on` are words, `true` and 1.0 are not."""

import re
from collections.abc import Callable


class WrittenNumber(float):
    """A number that still knows how it was written: 1.10 rather than 1.1."""

    written: str

    def __new__(cls, written: str) -> "WrittenNumber":
        """Read the number as YAML 1.2 does."""
        number = super().__new__(cls, written)
        number.written = written
        return number

    def __str__(self) -> str:
        return self.written


_MEANINGS: tuple[tuple[re.Pattern[str], Callable[[str], object]], ...] = (
    (re.compile(r"~|null|Null|NULL|"), lambda _: None),
    (re.compile(r"true|True|TRUE"), lambda _: True),
    (re.compile(r"false|False|FALSE"), lambda _: False),
    (re.compile(r"[-+]?[0-9]{1,18}"), int),
    (re.compile(r"0o[0-7]{1,18}"), lambda word: int(word[2:], 8)),
    (re.compile(r"0x[0-9a-fA-F]{1,15}"), lambda word: int(word[2:], 16)),
    (re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"), WrittenNumber),
    (
        re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)"),
        lambda word: float(word.replace(".", "")),
    ),
)


def meaning_of(word: str) -> object:
    """Return what an unquoted word stands for by the core schema of YAML 1.2."""
    for pattern, read in _MEANINGS:
        if pattern.fullmatch(word):
            return read(word)
    return word
