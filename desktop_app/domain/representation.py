"""Who is represented at a gathering, of those who are expected."""

from dataclasses import dataclass

from desktop_app.domain.gathering import Attendance, Gathering, organisation_key
from desktop_app.domain.organisation import Sector


@dataclass(frozen=True)
class Representation:
    """Organisations, people and sectors that come, and which of the expected are missing.

    `present` is the number of people who have come; `here` and `missing` are names from the
    list of those expected, in its order.
    """

    organisations: int
    people: int
    present: int
    sectors: tuple[Sector, ...]
    here: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def expected(self) -> int:
        """How many organisations are expected."""
        return len(self.here) + len(self.missing)


def representation(gathering: Gathering) -> Representation:
    """Count who is registered; an organisation whose people are all absent does not count.

    Organisations count once, however often they are registered; names are compared without
    regard to case.
    """
    coming: set[str] = set()
    sectors: set[Sector] = set()
    people = present = 0
    for registration in gathering.registrations:
        marks = [seat.attendance for seat in registration.seats]
        here = sum(mark is not Attendance.ABSENT for mark in marks)
        people += here
        present += marks.count(Attendance.PRESENT)
        if here:
            coming.add(organisation_key(registration.organisation))
            sectors.add(registration.sector)
    wanted = {organisation_key(name): name.strip() for name in gathering.expected.members}
    return Representation(
        organisations=len(coming),
        people=people,
        present=present,
        sectors=tuple(sector for sector in Sector if sector in sectors),
        here=tuple(name for key, name in wanted.items() if key in coming),
        missing=tuple(name for key, name in wanted.items() if key not in coming),
    )
