"""What the cells of a list of earlier results may say: levels, days, and nothing."""

import re
from datetime import date
from fractions import Fraction

from desktop_app.domain.model import MaturityModel

_NUMBER = re.compile(r"-?\d{1,6}(?:[.,]\d{1,6})?")
_LEADING = re.compile(r"(-?\d{1,6})\s*[-–:.) ]\s*\D")
_UNANSWERED = {"", "-", "–", "?", "ubesvart", "ikke svart", "ikkje svart", "unanswered"}
_AWAY = {"ia", "i/a", "n/a", "na", "ikke aktuelt", "ikkje aktuelt", "not applicable"}
_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")


def day_of(text: str) -> date | None:
    """Return a day: ISO, as in 30.09.2017, or a year alone, which stands for its last day."""
    found = _DAY.fullmatch(text)
    try:
        if found:
            return date(int(found[3]), int(found[2]), int(found[1]))
        if text.isascii() and text.isdigit() and len(text) == 4:
            return date(int(text), 12, 31)
        return date.fromisoformat(text)
    except ValueError:
        return None


def is_blank(text: str) -> bool:
    """Tell whether nobody answered."""
    return text.casefold() in _UNANSWERED


def is_away(text: str) -> bool:
    """Tell whether the question was found not to concern the organisation."""
    return text.casefold() in _AWAY


def is_answer(text: str, model: MaturityModel) -> bool:
    """Tell whether a cell can be an answer, a level outside of the scale included."""
    return is_away(text) or level_value(text, model) is not None


def level_value(text: str, model: MaturityModel) -> Fraction | None:
    """Return the number in a cell: "3", "2,5", "3 – Utforskende", or the name of a level."""
    if _NUMBER.fullmatch(text):
        return Fraction(text.replace(",", "."))
    leading = _LEADING.match(text)
    if leading:
        return Fraction(leading[1])
    names = {level.name.casefold(): level.value for level in model.levels}
    named = names.get(text.casefold())
    return None if named is None else Fraction(named)


def letters(column: int) -> str:
    """Return what spreadsheets call a column, from 0: A, B … Z, AA."""
    text = ""
    while column >= 0:
        column, rest = divmod(column, 26)
        text = chr(ord("A") + rest) + text
        column -= 1
    return text
