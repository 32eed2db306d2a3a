"""Lists that several laptops write on: what tells two states of an entry apart, and how they meet.

Each entry carries the marks of what it was before, and the list those of what was taken away.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Protocol, Self, TypeVar

_LETTERS = 16
"""Letters of a mark: enough that two states of an entry never share one by accident."""

Gone = Mapping[str, tuple[str, ...]]
"""The marks of entries that were taken away, by id."""


class Remembering(Protocol):
    """An entry of a list, with the marks of its earlier contents."""

    @property
    def id(self) -> str:
        """What the entry is known by, whatever is changed in it."""

    @property
    def past(self) -> tuple[str, ...]:
        """The marks of all that it was before."""

    @property
    def held(self) -> Mapping[str, object]:
        """What it holds, without its id, as plain data."""

    def remembering(self, past: tuple[str, ...], own: str = "") -> Self:
        """The same with another past, and under another id where one is given."""


R = TypeVar("R", bound=Remembering)


def mark(entry: Remembering) -> str:
    """Return a short text that stands for what an entry holds and for all that it was before.

    As it carries its past, an entry that is changed and changed back has another mark: of two
    marks one can always tell whether one came after the other.
    """
    plain = json.dumps([entry.held, entry.past], sort_keys=True, ensure_ascii=True)
    return sha256(plain.encode()).hexdigest()[:_LETTERS]


def followed(
    former: Sequence[R], gone: Gone, entries: Sequence[R]
) -> tuple[tuple[R, ...], dict[str, tuple[str, ...]]]:
    """Return the entries that come in the place of others, and the marks of what is gone now.

    Entries keep the marks of what they were.
    """
    known = {each.id: each for each in former}
    kept = {each.id for each in entries}
    lost = {one: (*each.past, mark(each)) for one, each in known.items() if one not in kept}
    left = {one: marks for one, marks in gone.items() if one not in kept}
    return tuple(_next(known.get(each.id), each, gone) for each in entries), left | lost


def _next(former: R | None, entry: R, gone: Gone) -> R:
    if former is None:
        return entry.remembering(gone.get(entry.id, ()))
    if former.remembering(()) == entry.remembering(()):
        return former
    return entry.remembering((*former.past, mark(former)))


def together(
    ours: Sequence[R], our_gone: Gone, theirs: Sequence[R], their_gone: Gone
) -> tuple[tuple[R, ...], dict[str, tuple[str, ...]]]:
    """Return our entries with what happened to them elsewhere, and the marks of what is gone.

    An entry that was changed in one place is taken as changed; one that was taken away in one
    place and left alone in the other is gone. Where it was changed in both, both are kept: one
    of them becomes an entry of its own. The same copy again changes nothing.
    """
    here = {each.id: each for each in ours}
    there = {each.id: each for each in theirs}
    taken = {*here, *there, *our_gone, *their_gone}
    found: list[R] = []
    for each in ours:
        other = there.get(each.id)
        if other is not None:
            found.extend(_both(each, other, taken))
        elif mark(each) not in their_gone.get(each.id, ()):
            found.append(each)
    for each in theirs:
        if each.id not in here and mark(each) not in our_gone.get(each.id, ()):
            found.append(each)
    kept = {each.id for each in found}
    gone = {one: marks for one, marks in _all_gone(our_gone, their_gone) if one not in kept}
    return tuple(found), gone


def _both(ours: R, theirs: R, taken: set[str]) -> tuple[R, ...]:
    mine, other = mark(ours), mark(theirs)
    if mine == other or other in ours.past:
        return (ours,)
    if mine in theirs.past:
        return (theirs,)
    past = tuple(sorted({*ours.past, *theirs.past, mine, other}))
    # The choice is the same wherever the two are put together.
    (_, first), (name, second) = sorted(((mine, ours), (other, theirs)), key=lambda one: one[0])
    if first.remembering(()) == second.remembering(()) or name in taken:
        return (first.remembering(past),)
    return first.remembering(past), second.remembering((), name)


def _all_gone(ours: Gone, theirs: Gone) -> Iterator[tuple[str, tuple[str, ...]]]:
    for one in dict.fromkeys((*ours, *theirs)):
        yield one, tuple(dict.fromkeys((*ours.get(one, ()), *theirs.get(one, ()))))
