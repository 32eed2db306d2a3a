"""The registrations of a gathering as plain data, and back; names only where they are asked for."""

from collections.abc import Sequence

from desktop_app.domain.gathering import MOST_PEOPLE, Attendance, Registration, Seat
from desktop_app.domain.organisation import Sector
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.exchange.places import shortened
from desktop_app.exchange.plain_object import plain_object
from desktop_app.exchange.section import Section

MOST_MARKS = 1_000_000
"""How often a file may say that attendance was noted, or a name changed."""

_TWICE = QT_TRANSLATE_NOOP("Errors", "the id {id} stands twice")
_NO_GROUP = QT_TRANSLATE_NOOP("Errors", "there is no group {id}")
_PEOPLE = QT_TRANSLATE_NOOP("Errors", "these are {count} people; at most {limit} are allowed")


def read_registrations(
    root: Section, sections: Sequence[Section], groups: set[str]
) -> tuple[Registration, ...]:
    """Return the registrations in the file's order; seats are in groups of the file, or none."""
    found = tuple(_registration(section, groups) for section in sections)
    seen: set[str] = set()
    for registration, section in zip(found, sections, strict=True):
        if registration.id and registration.id in seen:
            section.complain(_TWICE.filled(id=shortened(registration.id)), "id")
        seen.add(registration.id)
    people = sum(len(registration.seats) for registration in found)
    if people > MOST_PEOPLE:
        root.complain(_PEOPLE.filled(count=people, limit=MOST_PEOPLE), "registrations")
    return found


def _registration(section: Section, groups: set[str]) -> Registration:
    return Registration(
        id=section.identifier("id"),
        organisation=section.text("organisation", needed=True),
        sector=section.choice("sector", Sector.OTHER),
        seats=tuple(_seat(inner, groups) for inner in section.sections("seats")),
        registered_on=section.day("registered_on"),
        extra=section.rest(),
    )


def _seat(section: Section, groups: set[str]) -> Seat:
    group = section.identifier("group", needed=False)
    if group and group not in groups:
        section.complain(_NO_GROUP.filled(id=shortened(group)), "group")
    return Seat(
        name=section.text("name"),
        group=group,
        locked=section.flag("locked"),
        attendance=section.choice("attendance", Attendance.EXPECTED),
        id=section.identifier("id", needed=False),
        marked=section.count("marked", MOST_MARKS),
        renamed=section.count("renamed", MOST_MARKS),
        extra=section.rest(),
    )


def plain_registrations(
    registrations: Sequence[Registration], *, names: bool
) -> list[dict[str, object]]:
    """Return the registrations as they stand in the file.

    Without `names` what this version does not know of a person is left out too: it may be
    personal.
    """
    return [
        plain_object(
            (
                ("id", each.id, None),
                ("organisation", each.organisation, None),
                ("sector", each.sector.value, Sector.OTHER),
                ("registered_on", each.registered_on and each.registered_on.isoformat(), None),
                ("seats", [_plain_seat(seat, names=names) for seat in each.seats], []),
            ),
            each.extra,
        )
        for each in registrations
    ]


def _plain_seat(seat: Seat, *, names: bool) -> dict[str, object]:
    return plain_object(
        (
            ("name", seat.name if names else "", ""),
            ("group", seat.group, ""),
            ("locked", seat.locked, False),
            ("attendance", seat.attendance.value, Attendance.EXPECTED),
            ("id", seat.id, ""),
            ("marked", seat.marked, 0),
            ("renamed", seat.renamed if names else 0, 0),
        ),
        seat.extra if names else {},
    )
