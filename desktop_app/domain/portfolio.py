"""All assessments of a store as a list, with what a list shows of each."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import TypeVar, overload

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.columns import Made
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.organisation import Sector
from desktop_app.domain.standing import Standing

Scores = tuple[Fraction | None, ...]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Member:
    """An organisation of the list; one object for all of its entries."""

    identity: str
    name: str
    number: str
    sector: Sector
    size: int | None


@dataclass(frozen=True, slots=True)
class Entry:
    """An assessment of the list; entries of one model as answered share the model object."""

    id: str
    member: Member
    model: MaturityModel
    held_on: date
    state: AssessmentState
    standing: Standing


@dataclass(frozen=True)
class Members(Sequence[Member]):
    """Organisations in columns; a member is made when it is asked for."""

    identities: Sequence[str] = ()
    names: Sequence[str] = ()
    numbers: Sequence[str] = ()
    sectors: Sequence[Sector] = ()
    sizes: Sequence[int | None] = ()

    def __len__(self) -> int:
        return len(self.names)

    @overload
    def __getitem__(self, place: int) -> Member: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Member]: ...
    def __getitem__(self, place: int | slice) -> Member | Sequence[Member]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        return Member(
            self.identities[place],
            self.names[place],
            self.numbers[place],
            self.sectors[place],
            self.sizes[place],
        )


@dataclass(frozen=True)
class Entries(Sequence[Entry]):
    """Entries in columns; an entry is made when it is asked for.

    Of a hundred thousand entries few are shown. What is worked out of all of them runs along one
    column or two, which lie together in memory, and makes and frees nothing for each entry.
    `whose` has the places of the entries' organisations in `members`, `used` those of their
    models in `models`; values that many share are one object. `levels`, `scores` and
    `dimensions` are of the entries' standings.
    """

    members: Members = field(default_factory=Members)
    models: Sequence[MaturityModel] = ()
    ids: Sequence[str] = ()
    whose: Sequence[int] = ()
    used: Sequence[int] = ()
    days: Sequence[date] = ()
    states: Sequence[AssessmentState] = ()
    agreed: Sequence[int] = ()
    not_applicable: Sequence[int] = ()
    levels: Sequence[int | None] = ()
    scores: Sequence[Fraction | None] = ()
    dimensions: Sequence[Scores] = ()

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, place: int) -> Entry: ...
    @overload
    def __getitem__(self, place: slice) -> "Entries": ...
    def __getitem__(self, place: int | slice) -> "Entry | Entries":
        if isinstance(place, slice):
            return self.picked(range(*place.indices(len(self))))
        return Entry(
            self.ids[place],
            self.members[self.whose[place]],
            self.models[self.used[place]],
            self.days[place],
            self.states[place],
            Standing(
                self.agreed[place],
                self.not_applicable[place],
                self.levels[place],
                self.scores[place],
                self.dimensions[place],
            ),
        )

    def picked(self, places: Sequence[int]) -> "Entries":
        """Return the entries of some places, in that order."""

        def column(of: Sequence[T]) -> Sequence[T]:
            return Made(of.__getitem__, places)

        return Entries(
            self.members,
            self.models,
            column(self.ids),
            column(self.whose),
            column(self.used),
            column(self.days),
            column(self.states),
            column(self.agreed),
            column(self.not_applicable),
            column(self.levels),
            column(self.scores),
            column(self.dimensions),
        )


def in_columns(entries: Iterable[Entry]) -> Entries:
    """Return entries in columns; those that are so already as they are."""
    if isinstance(entries, Entries):
        return entries
    found = tuple(entries)
    members: dict[str, int] = {}
    models: dict[int, int] = {}
    whose = array("l", [members.setdefault(e.member.identity, len(members)) for e in found])
    used = array("l", [models.setdefault(id(e.model), len(models)) for e in found])
    known = {entry.member.identity: entry.member for entry in found}.values()
    by_id = {id(entry.model): entry.model for entry in found}
    return Entries(
        Members(
            tuple(members),
            [member.name for member in known],
            [member.number for member in known],
            [member.sector for member in known],
            [member.size for member in known],
        ),
        [by_id[each] for each in models],
        [entry.id for entry in found],
        whose,
        used,
        [entry.held_on for entry in found],
        [entry.state for entry in found],
        [entry.standing.agreed for entry in found],
        [entry.standing.not_applicable for entry in found],
        [entry.standing.level for entry in found],
        [entry.standing.score for entry in found],
        [entry.standing.scores for entry in found],
    )
