"""Words of the gatherings' screens: sectors, attendance, languages, programmes to begin with."""

from datetime import time

from desktop_app.domain.gathering import Attendance, Item, Way
from desktop_app.domain.organisation import Sector
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording

SECTORS = {
    Sector.MINISTRY: QT_TRANSLATE_NOOP("Gatherings", "Ministry"),
    Sector.AGENCY: QT_TRANSLATE_NOOP("Gatherings", "Agency"),
    Sector.MUNICIPALITY: QT_TRANSLATE_NOOP("Gatherings", "Municipality"),
    Sector.COUNTY: QT_TRANSLATE_NOOP("Gatherings", "County"),
    Sector.STATE_ENTERPRISE: QT_TRANSLATE_NOOP("Gatherings", "State enterprise"),
    Sector.HEALTH: QT_TRANSLATE_NOOP("Gatherings", "Health"),
    Sector.EDUCATION: QT_TRANSLATE_NOOP("Gatherings", "Education"),
    Sector.OTHER: QT_TRANSLATE_NOOP("Gatherings", "Other"),
}
ATTENDANCE = {
    Attendance.EXPECTED: QT_TRANSLATE_NOOP("Gatherings", "Expected"),
    Attendance.PRESENT: QT_TRANSLATE_NOOP("Gatherings", "Here"),
    Attendance.ABSENT: QT_TRANSLATE_NOOP("Gatherings", "Absent"),
}
WAYS = {
    Way.MIXED: QT_TRANSLATE_NOOP("Gatherings", "Organisations mixed"),
    Way.BY_SECTOR: QT_TRANSLATE_NOOP("Gatherings", "By sector"),
}
THEMES = (
    QT_TRANSLATE_NOOP("Gatherings", "User orientation"),
    QT_TRANSLATE_NOOP("Gatherings", "New technology and innovation"),
    QT_TRANSLATE_NOOP("Gatherings", "Leadership and culture"),
    QT_TRANSLATE_NOOP("Gatherings", "Digital maturity"),
    QT_TRANSLATE_NOOP("Gatherings", "Cooperation across the public sector"),
)
_PROGRAMME = (
    (QT_TRANSLATE_NOOP("Gatherings", "Plenary: the theme of the day"), 60),
    (QT_TRANSLATE_NOOP("Gatherings", "Break; people find their groups"), 15),
    (QT_TRANSLATE_NOOP("Gatherings", "Lean Coffee in three groups"), 75),
    (QT_TRANSLATE_NOOP("Gatherings", "Plenary: what the groups take along"), 30),
)
TOPICS = (
    QT_TRANSLATE_NOOP("Gatherings", "Leadership"),
    QT_TRANSLATE_NOOP("Gatherings", "Culture"),
    QT_TRANSLATE_NOOP("Gatherings", "User orientation"),
    QT_TRANSLATE_NOOP("Gatherings", "Digital transformation and maturity"),
    QT_TRANSLATE_NOOP("Gatherings", "Competence"),
    QT_TRANSLATE_NOOP("Gatherings", "Finance and resources"),
    QT_TRANSLATE_NOOP("Gatherings", "Cooperation across the public sector"),
)
"""What groups have talked about most; a board can begin with them."""


def template(words: Wording) -> tuple[Item, ...]:
    """Return a programme to begin with: an hour in plenary, then three groups."""
    return tuple(Item(title.said(words.translate), minutes) for title, minutes in _PROGRAMME)


def clock_of(text: str) -> time | None:
    """Return the time that a text means: 9, 9.30, 09:30 or 0930; None where it means none."""
    digits = text.strip().replace(".", ":").replace(" ", "")
    hours, _, minutes = digits.partition(":")
    if not minutes and len(hours) > len("23"):
        hours, minutes = hours[:-2], hours[-2:]
    if not (hours.isascii() and hours.isdigit()):
        return None
    if minutes and not (minutes.isascii() and minutes.isdigit()):
        return None
    try:
        return time(int(hours), int(minutes or "0"))
    except ValueError:
        return None
