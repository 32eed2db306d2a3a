"""Two people change the same thing: what one has made of it is carried onto what the other has.

What concerns different parts stands side by side: another card, or another field of one card.
Where both have changed the same part otherwise, neither goes over the other.
"""

from collections.abc import Hashable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from desktop_app.domain.board import BoardClock
from desktop_app.domain.follow_up import Origin
from desktop_app.domain.gathering import Card, Split

T = TypeVar("T")

_COUNTED = "votes"
"""What is counted up and down: of two votes at once both count."""
_WHOLE = (BoardClock, Origin, Split)
"""What means something only as a whole."""
_ABSENT = object()


class SpeaksAgainstError(Exception):
    """Both have changed the same part, each otherwise."""


def carried(now: T, before: T, after: T) -> T:
    """Return `now` with what changed from `before` to `after`.

    SpeaksAgainstError where `now` is another than both in a part that changed.
    """
    found: T = _carried(now, before, after)
    return found


def _carried(now: Any, before: Any, after: Any) -> Any:
    if before == after:
        return now
    if now == before:
        return after
    if _is_made_of_fields(now, before, after):
        return replace(now, **{f.name: _field(f.name, now, before, after) for f in fields(now)})
    if now == after:
        return now
    if all(isinstance(each, tuple) for each in (now, before, after)):
        return _in_row(now, before, after)
    if all(isinstance(each, Mapping) for each in (now, before, after)):
        return _named(now, before, after)
    raise SpeaksAgainstError


def _is_made_of_fields(*values: Any) -> bool:
    kinds = {type(each) for each in values}
    return len(kinds) == 1 and is_dataclass(values[0]) and not isinstance(values[0], _WHOLE)


def _field(name: str, now: Any, before: Any, after: Any) -> Any:
    values = [getattr(each, name) for each in (now, before, after)]
    if name != _COUNTED:
        return _carried(*values)
    count: int = values[0] + values[2] - values[1]
    if count < 0:
        raise SpeaksAgainstError
    return count


def _in_row(now: tuple[Any, ...], before: tuple[Any, ...], after: tuple[Any, ...]) -> Any:
    if all(_id(each) is not None for each in (*now, *before, *after)):
        return _by_id(now, before, after)
    if len(now) == len(before) == len(after):
        return tuple(map(_carried, now, before, after))
    return _nameless(now, before, after)


def _id(item: object) -> Hashable:
    """What an item is known by, whatever is changed in it; None where it has no such thing."""
    known = item.topic if isinstance(item, Card) else item
    found: Hashable = getattr(known, "id", None)
    return found or None


def _by_id(now: tuple[Any, ...], before: tuple[Any, ...], after: tuple[Any, ...]) -> Any:
    found = _named(*({_id(each): each for each in row} for row in (now, before, after)))
    if [*map(_id, now)] == [*map(_id, before)]:
        return tuple(found[_id(each)] for each in after)
    order = [each for each in map(_id, now) if each in found]
    for place, each in enumerate(map(_id, after)):
        if each in found and each not in order:
            order.insert(place, each)
    return tuple(found[each] for each in order)


def _named(now: Mapping[Any, Any], before: Mapping[Any, Any], after: Mapping[Any, Any]) -> Any:
    found = {}
    for name in (*now, *(each for each in after if each not in now)):
        maps = (now, before, after)
        value = _carried(*(each.get(name, _ABSENT) for each in maps))
        if value is not _ABSENT:
            found[name] = value
    return found


def _nameless(now: tuple[Any, ...], before: tuple[Any, ...], after: tuple[Any, ...]) -> Any:
    """Carry what is known by nothing but itself: what went is looked for, what came joins."""
    gone, come = [*before], list[Any]()
    for each in after:
        if each in gone:
            gone.remove(each)
        else:
            come.append(each)
    found = [*now]
    for each in gone:
        if each not in found:
            raise SpeaksAgainstError
        place = found.index(each)
        found[place : place + 1] = [come.pop(0)] if come else []
    return (*found, *come)
