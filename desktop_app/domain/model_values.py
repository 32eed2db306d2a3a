"""What single values of a document mean: weights, formats, misspelt words, unknown content."""

import difflib
import math
import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import lru_cache

from desktop_app.domain import model_limits as limits


@lru_cache(maxsize=1_000)
def meant(word: str, known: tuple[str, ...]) -> str | None:
    """Return the known word that `word` probably stands for."""
    if len(word) > limits.LONGEST_ID:
        return None
    close = difflib.get_close_matches(word.lower(), known, n=1)
    return close[0] if close else None


def walk(key: str, value: object) -> Iterator[tuple[int, str]]:
    """Yield the depth and the text of everything below; without recursion, as files may lie."""
    left: list[tuple[int, object]] = [(0, key), (0, value)]
    while left:
        depth, item = left.pop()
        yield depth, item if isinstance(item, str) else ""
        if isinstance(item, Mapping):
            left += [(depth + 1, part) for pair in item.items() for part in pair]
        elif isinstance(item, (list, tuple)):
            left += [(depth + 1, part) for part in item]


def fraction(value: object) -> Fraction | None:
    """Return the exact value of a weight; None where it is no number, or out of all bounds."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return Fraction(value)
    if isinstance(value, float):
        # The shortest decimal that reads back to the float: 0.1 is meant as one tenth.
        within = math.isfinite(value) and 0 < value <= limits.HIGHEST_WEIGHT
        return Fraction(str(value)) if within else None
    if isinstance(value, str) and limits.FRACTION.fullmatch(value):
        return Fraction(value)
    return None


def is_newer(value: object, right: str) -> bool:
    """Tell whether a format is a later one of the same name: "startpunkt.model/2"."""
    name, _, number = right.rpartition("/")
    found = re.fullmatch(r"(.*)/([1-9][0-9]{0,8})", str(value)[: limits.LONGEST_ID])
    return found is not None and found[1] == name and int(found[2]) > int(number)
