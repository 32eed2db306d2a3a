"""Splitting the people of a gathering into groups, evenly, and the same way for the same seed."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from random import Random

from desktop_app.domain.gathering import Way


@dataclass(frozen=True)
class Guest:
    """A person to place: whose, of which sector, and the group of one who must stay, else None."""

    organisation: str
    sector: str
    locked: int | None = None


def split(guests: Sequence[Guest], groups: int, seed: int, way: Way) -> list[int]:
    """Return the group (from 0) of each guest, in the guests' order.

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
    free = [place for place, guest in enumerate(guests) if guest.locked is None]
    dealt = _in_order(guests, free, random)
    if len(free) < len(guests):
        return _Around(guests, groups).fill(dealt)
    placed = [0] * len(guests)
    for turn, place in enumerate(dealt):
        placed[place] = turn % groups
    return placed


def smallest(sizes: Sequence[int], own: Sequence[int]) -> int:
    """Return the group for a latecomer: the smallest, then that with fewest of the organisation."""
    return min(range(len(sizes)), key=lambda group: (sizes[group], own[group], group))


def _in_order(guests: Sequence[Guest], places: Iterable[int], random: Random) -> list[int]:
    """Return the places organisation by organisation, in an order that the seed decides."""
    blocks = _blocks(places, lambda place: guests[place].organisation)
    random.shuffle(blocks)
    for block in blocks:
        random.shuffle(block)
    return [place for block in blocks for place in block]


def _blocks(places: Iterable[int], key: Callable[[int], str]) -> list[list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for place in places:
        found[key(place)].append(place)
    return list(found.values())


def _by_sector(guests: Sequence[Guest], groups: int, random: Random) -> list[int]:
    """Fill the groups one after the other, sector by sector; a sector deals over its groups."""
    placed = [guest.locked for guest in guests]
    taken = [0] * groups
    for group in placed:
        if group is not None:
            taken[group] += 1
    chairs = [
        group
        for group, size in enumerate(_sizes(len(guests), taken))
        for _ in range(size - taken[group])
    ]
    free = [place for place, group in enumerate(placed) if group is None]
    sectors = _blocks(free, lambda place: guests[place].sector)
    random.shuffle(sectors)
    begin = 0
    for sector in sectors:
        own = _dealt(chairs[begin : begin + len(sector)])
        begin += len(sector)
        for place, group in zip(_in_order(guests, sector, random), own, strict=True):
            placed[place] = group
    return [group for group in placed if group is not None]


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


def _dealt(chairs: Sequence[int]) -> list[int]:
    """Return the groups of some free chairs in turn, so that neighbours get different ones."""
    turns: dict[int, int] = defaultdict(int)
    keyed = []
    for group in chairs:
        keyed.append((turns[group], group))
        turns[group] += 1
    return [group for _, group in sorted(keyed)]


class _Around:
    """Groups that have people already, which the others are placed around."""

    def __init__(self, guests: Sequence[Guest], groups: int) -> None:
        self._guests = guests
        self._groups = groups
        self._sizes = [0] * groups
        self._own: dict[str, list[int]] = defaultdict(lambda: [0] * groups)
        self._placed = [0] * len(guests)
        self._movable: list[dict[str, list[int]]] = [defaultdict(list) for _ in range(groups)]
        for place, guest in enumerate(guests):
            if guest.locked is not None:
                self._put(place, guest.locked)

    def fill(self, places: Iterable[int]) -> list[int]:
        """Place each where fewest of its organisation are, then even the sizes out."""
        for place in places:
            organisation = self._guests[place].organisation
            own = self._own[organisation]
            group = min(range(self._groups), key=lambda g: (own[g], self._sizes[g], g))
            self._put(place, group)
            self._movable[group][organisation].append(place)
        while self._even_out():
            pass
        return self._placed

    def _put(self, place: int, group: int) -> None:
        self._placed[place] = group
        self._sizes[group] += 1
        self._own[self._guests[place].organisation][group] += 1

    def _even_out(self) -> bool:
        """Move one person from a larger to a smaller group; False when nobody can move."""
        order = sorted(range(self._groups), key=lambda g: self._sizes[g])
        pairs = ((large, small) for large in reversed(order) for small in order)
        return any(
            self._sizes[large] - self._sizes[small] > 1 and self._move_one(large, small)
            for large, small in pairs
        )

    def _move_one(self, large: int, small: int) -> bool:
        for organisation, movable in self._movable[large].items():
            own = self._own[organisation]
            if movable and own[large] > own[small]:
                place = movable.pop()
                own[large] -= 1
                self._sizes[large] -= 1
                self._put(place, small)
                self._movable[small][organisation].append(place)
                return True
        return False
