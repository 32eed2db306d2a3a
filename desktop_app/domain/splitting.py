"""Splitting the people of a gathering into groups, evenly, and the same way for the same seed."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from random import Random

from desktop_app.domain.gathering import Way

Member = tuple[str, int]
"""A registration's id and the place of the seat in it."""


@dataclass(frozen=True)
class Guest:
    """A person to place: whose, of which sector, and the group of one who must stay, else None."""

    member: Member
    organisation: str
    sector: str
    locked: int | None = None


def split(guests: Sequence[Guest], groups: int, seed: int, way: Way) -> dict[Member, int]:
    """Return the group (from 0) of each guest.

    Group sizes differ by at most one. Mixed, each organisation's numbers in any two groups
    differ by at most one too: people are dealt round the groups, organisation by organisation,
    without starting over. By sector, people of one sector sit together, and within the groups
    of a sector its organisations are spread. Locked guests stay; the others even the groups
    out around them as far as that goes.

    ValueError for fewer than one group.
    """
    if groups < 1:
        raise ValueError(groups)
    random = Random(seed)
    if way is Way.BY_SECTOR:
        return _by_sector(guests, groups, random)
    free = [guest for guest in guests if guest.locked is None]
    if len(free) == len(guests):
        dealt = _in_order(guests, random)
        return {guest.member: place % groups for place, guest in enumerate(dealt)}
    return _Around(guests, groups).fill(_in_order(free, random))


def smallest(sizes: Sequence[int], own: Sequence[int]) -> int:
    """Return the group for a latecomer: the smallest, then that with fewest of the organisation."""
    return min(range(len(sizes)), key=lambda group: (sizes[group], own[group], group))


def _in_order(guests: Iterable[Guest], random: Random) -> list[Guest]:
    """Return the guests organisation by organisation, in an order that the seed decides."""
    blocks = _blocks(guests, lambda guest: guest.organisation)
    random.shuffle(blocks)
    for block in blocks:
        random.shuffle(block)
    return [guest for block in blocks for guest in block]


def _blocks(guests: Iterable[Guest], key: Callable[[Guest], str]) -> list[list[Guest]]:
    found: dict[str, list[Guest]] = defaultdict(list)
    for guest in guests:
        found[key(guest)].append(guest)
    return list(found.values())


def _by_sector(guests: Sequence[Guest], groups: int, random: Random) -> dict[Member, int]:
    """Fill the groups one after the other, sector by sector; a sector deals over its groups."""
    placed = {guest.member: guest.locked for guest in guests if guest.locked is not None}
    taken = [0] * groups
    for group in placed.values():
        taken[group] += 1
    room = [
        group
        for group, size in enumerate(_sizes(len(guests), taken))
        for _ in range(size - taken[group])
    ]
    free = [guest for guest in guests if guest.locked is None]
    sectors = _blocks(free, lambda guest: guest.sector)
    random.shuffle(sectors)
    for sector in sectors:
        own, room = room[: len(sector)], room[len(sector) :]
        for guest, group in zip(_in_order(sector, random), _dealt(own), strict=True):
            placed[guest.member] = group
    return placed


def _sizes(people: int, least: Sequence[int]) -> list[int]:
    """Return how large each group becomes: as even as the locked people in it allow."""
    sizes = list(least)
    low = min(sizes)
    left = people - sum(sizes)
    while left:
        for group, size in enumerate(sizes):
            if left and size == low:
                sizes[group] += 1
                left -= 1
        low += 1
    return sizes


def _dealt(room: Sequence[int]) -> list[int]:
    """Return the groups of some free chairs in turn, so that neighbours get different ones."""
    turns: dict[int, int] = defaultdict(int)
    keyed = []
    for group in room:
        keyed.append((turns[group], group))
        turns[group] += 1
    return [group for _, group in sorted(keyed)]


class _Around:
    """Groups that have people already, which the others are placed around."""

    def __init__(self, guests: Sequence[Guest], groups: int) -> None:
        self._groups = groups
        self._sizes = [0] * groups
        self._own: dict[str, list[int]] = defaultdict(lambda: [0] * groups)
        self._placed: dict[Member, int] = {}
        self._movable: list[dict[str, list[Guest]]] = [defaultdict(list) for _ in range(groups)]
        for guest in guests:
            if guest.locked is not None:
                self._put(guest, guest.locked)

    def fill(self, guests: Iterable[Guest]) -> dict[Member, int]:
        """Place each where fewest of its organisation are, then even the sizes out."""
        for guest in guests:
            own = self._own[guest.organisation]
            group = min(range(self._groups), key=lambda g: (own[g], self._sizes[g], g))
            self._put(guest, group)
            self._movable[group][guest.organisation].append(guest)
        while self._even_out():
            pass
        return self._placed

    def _put(self, guest: Guest, group: int) -> None:
        self._placed[guest.member] = group
        self._sizes[group] += 1
        self._own[guest.organisation][group] += 1

    def _even_out(self) -> bool:
        """Move one person from a larger to a smaller group; False when nobody can move."""
        order = sorted(range(self._groups), key=lambda g: self._sizes[g])
        for large in reversed(order):
            for small in order:
                if self._sizes[large] - self._sizes[small] < 2:
                    break
                if self._move_one(large, small):
                    return True
        return False

    def _move_one(self, large: int, small: int) -> bool:
        for organisation, movable in self._movable[large].items():
            own = self._own[organisation]
            if movable and own[large] > own[small]:
                guest = movable.pop()
                own[large] -= 1
                self._sizes[large] -= 1
                self._put(guest, small)
                self._movable[small][organisation].append(guest)
                return True
        return False
