"""What all papers of a gathering say alike: its title, its day, its people, names of sectors."""

from collections.abc import Sequence
from datetime import datetime

from desktop_app.domain.gathering import Gathering, Registration, Seat
from desktop_app.domain.organisation import Sector
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.reporting.story import Block, Story, Title

SECTORS = {
    Sector.MINISTRY: QT_TRANSLATE_NOOP("Paper", "ministries"),
    Sector.AGENCY: QT_TRANSLATE_NOOP("Paper", "agencies"),
    Sector.MUNICIPALITY: QT_TRANSLATE_NOOP("Paper", "municipalities"),
    Sector.COUNTY: QT_TRANSLATE_NOOP("Paper", "counties"),
    Sector.STATE_ENTERPRISE: QT_TRANSLATE_NOOP("Paper", "state enterprises"),
    Sector.HEALTH: QT_TRANSLATE_NOOP("Paper", "health"),
    Sector.EDUCATION: QT_TRANSLATE_NOOP("Paper", "education"),
    Sector.OTHER: QT_TRANSLATE_NOOP("Paper", "others"),
}


def paper(
    gathering: Gathering, title: str, blocks: Sequence[Block], words: Wording, at: datetime
) -> Story:
    """Return a paper of several pages with the gathering's theme above them."""
    made = words.translate("Paper", "Made with Startpunkt on {day}")
    return Story(
        title=f"{title}: {gathering.theme}",
        subject=gathering.series or gathering.theme,
        language=words.language,
        at=at,
        footer=made.format(day=words.day(at.date())),
        blocks=tuple(blocks),
        head=f"{title} · {gathering.theme}",
        numbering=words.translate("Paper", "{page} of {pages}"),
    )


def headline(gathering: Gathering, above: str, words: Wording) -> Title:
    """Return the theme with series, place and day."""
    parts = [gathering.series, gathering.place, words.day(gathering.held_on)]
    return Title(gathering.theme, above, " · ".join(part for part in parts if part.strip()))


def by_organisation(
    members: Sequence[tuple[Registration, Seat]],
) -> list[tuple[Registration, list[Seat]]]:
    """Return members by their registrations, in the order of the organisations' names."""
    found: dict[str, tuple[Registration, list[Seat]]] = {}
    for registration, seat in members:
        found.setdefault(registration.id, (registration, []))[1].append(seat)
    return sorted(found.values(), key=lambda each: each[0].organisation.casefold())
