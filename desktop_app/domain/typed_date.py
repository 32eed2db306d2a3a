"""Dates as people in Norway type them: in figures, with the name of the month, or as ISO."""

import re
from datetime import date

_MONTHS = (
    ("januar", "january"),
    ("februar", "february"),
    ("mars", "march"),
    ("april",),
    ("mai", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("august",),
    ("september",),
    ("oktober", "october"),
    ("november",),
    ("desember", "december"),
)
_SHORTEST = 3
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_FIGURES = re.compile(r"(\d{1,2})[./ -]+(\d{1,2})(?:[./ -]+(\d{4}|\d{2})?)?")
_NAMED = re.compile(r"(\d{1,2})\.?\s*([a-zæøå]+)\.?\s*(\d{4}|\d{2})?")


def typed_date(text: str, today: date) -> date | None:
    """Return the day that a text means, or None where it means none.

    Takes 2027-03-01, 20270301, 1.3.2027, 01.03.27, 1/3-27, 1/3 and 1. mars (2027), with
    Norwegian and English months and their beginnings; without a year it is the next such day
    from `today` on.
    """
    plain = " ".join(text.lower().split())
    for pattern in (_ISO, _COMPACT):
        if found := pattern.fullmatch(plain):
            year, month, day = map(int, found.groups())
            return _day(year, month, day)
    if found := _FIGURES.fullmatch(plain):
        return _of_year(found[3], int(found[2]), int(found[1]), today)
    if (found := _NAMED.fullmatch(plain)) and (named := _month(found[2])):
        return _of_year(found[3], named, int(found[1]), today)
    return None


def _month(name: str) -> int | None:
    if len(name) < _SHORTEST:
        return None
    for number, names in enumerate(_MONTHS, 1):
        if any(known.startswith(name) for known in names):
            return number
    return None


def _of_year(year: str | None, month: int, day: int, today: date) -> date | None:
    if year is not None:
        return _day(int(year) + (2000 if len(year) == len("27") else 0), month, day)
    # 29 February may be some years away.
    for later in range(9):
        found = _day(today.year + later, month, day)
        if found is not None and found >= today:
            return found
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
