"""Lists that several laptops write on: what tells two states of an entry apart, and how they meet.

Each entry carries the marks of what it was before, and the list those of what was taken away.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Generic, Protocol, Self, TypeVar

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


Join = Callable[[R, R], tuple[R, bool] | None]
"""Puts ours and theirs together by what both come from, and tells whether a part of ours stood
where both changed it otherwise; None where it is not known what they come from."""


@dataclass(frozen=True)
class Met(Generic[R]):
    """The entries of two copies, and the marks of what is gone.

    `theirs` are those of the other copy, as they are there, that were changed in both, or became
    something else as soon as they were here. `stood` are the ids of those where a part of ours
    stood. `crossed` are pairs of what came together here and what the other laptop makes of the
    same when it takes our copy in.
    """

    entries: tuple[R, ...]
    gone: Gone
    theirs: tuple[R, ...] = ()
    stood: frozenset[str] = frozenset()
    crossed: tuple[tuple[R, R], ...] = ()


def together(
    ours: Sequence[R], our_gone: Gone, theirs: Sequence[R], their_gone: Gone, join: Join[R]
) -> Met[R]:
    """Return our entries with what happened to them elsewhere, and the marks of what is gone.

    An entry that was changed in one place is taken as changed; one that was taken away in one
    place and left alone in the other is gone. One that was changed in both is put together by
    `join`. Where that cannot be, both are kept: one of them becomes an entry of its own. The same
    copy again changes nothing.
    """
    here = {each.id: each for each in ours}
    there = {each.id: each for each in theirs}
    taken = {*here, *there, *our_gone, *their_gone}
    found, both, stood = list[R](), list[R](), set[str]()
    for each in ours:
        other = there.get(each.id)
        if other is None:
            if mark(each) not in their_gone.get(each.id, ()):
                found.append(each)
        elif (only := _newer(each, other)) is not None:
            found.append(only)
        elif (joined := join(each, other)) is not None:
            both.append(other)
            found.append(joined[0].remembering(_pasts(each, other)))
            stood |= {each.id} if joined[1] else set()
        elif each.remembering(()) == other.remembering(()):
            found.append(each.remembering(_pasts(each, other)))
        else:
            both.append(other)
            found.extend(_side_by_side(each, other, taken))
    for each in theirs:
        if each.id not in here and mark(each) not in our_gone.get(each.id, ()):
            found.append(each)
    kept = {each.id for each in found}
    gone = {one: marks for one, marks in _all_gone(our_gone, their_gone) if one not in kept}
    return Met(tuple(found), gone, tuple(both), frozenset(stood))


def crossing(here: Sequence[R], there: Sequence[R]) -> tuple[tuple[R, R], ...]:
    """Return what two laptops make otherwise of the same two copies, in pairs.

    `here` and `there` are the entries of both after each has taken in the other's.
    """
    known = {each.id: each for each in there}
    pairs = ((each, known[each.id]) for each in here if each.id in known)
    return tuple(pair for pair in pairs if pair[0] != pair[1] and _same_past(*pair))


def _same_past(one: Remembering, other: Remembering) -> bool:
    return {*one.past} == {*other.past}


def _newer(ours: R, theirs: R) -> R | None:
    """The one that came after the other; None where both were changed."""
    if ours == theirs:
        return ours
    mine, other = mark(ours), mark(theirs)
    if mine == other or other in ours.past:
        return ours
    if mine in theirs.past:
        return theirs
    return None


def _pasts(ours: Remembering, theirs: Remembering) -> tuple[str, ...]:
    return tuple(sorted({*ours.past, *theirs.past, mark(ours), mark(theirs)}))


def _side_by_side(ours: R, theirs: R, taken: set[str]) -> tuple[R, ...]:
    # The choice is the same wherever the two are put together.
    (_, first), (name, second) = sorted(((mark(one), one) for one in (ours, theirs)), key=_by_mark)
    past = _pasts(ours, theirs)
    if name in taken:
        return (first.remembering(past),)
    return first.remembering(past), second.remembering((), name)


def _by_mark(marked: tuple[str, object]) -> str:
    return marked[0]


def _all_gone(ours: Gone, theirs: Gone) -> Iterator[tuple[str, tuple[str, ...]]]:
    for one in dict.fromkeys((*ours, *theirs)):
        yield one, tuple(dict.fromkeys((*ours.get(one, ()), *theirs.get(one, ()))))
