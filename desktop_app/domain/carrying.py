"""Two people change the same thing: what one has made of it is carried onto what the other has.

What concerns different parts stands side by side: another card, or another field of one card.
Where both have changed the same part otherwise, neither goes over the other.
"""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from desktop_app.domain.board import BoardClock, at_rest, own_votes
from desktop_app.domain.follow_up import Origin, Topic, TopicState
from desktop_app.domain.gathering import Card, Split

T = TypeVar("T")

_COUNTED = "votes"
"""What is counted up and down: of two votes at once both count."""
_WHOLE = (BoardClock, Origin, Split)
"""What means something only as a whole."""
_OPEN = (TopicState.PROPOSED, TopicState.VOTED)
_ABSENT = object()


class SpeaksAgainstError(Exception):
    """Both have changed the same part, each otherwise."""


_Settle = Callable[[Any, Any], Any]
"""What becomes of a part that both have changed otherwise: as it is now, and as it is after."""


def _refused(_now: Any, _after: Any) -> Any:
    raise SpeaksAgainstError


def carried(now: T, before: T, after: T) -> T:
    """Return `now` with what changed from `before` to `after`.

    SpeaksAgainstError where `now` is another than both in a part that changed.
    """
    found: T = _carried(_refused, now, before, after)
    return found


def carried_as_far(now: T, before: T, after: T) -> tuple[T, bool]:
    """Return `now` with what changed from `before` to `after`, and whether something stood.

    A part that both have changed otherwise stands as it is now.
    """
    stood: list[Any] = []

    def stands(part: Any, _: Any) -> Any:
        stood.append(part)
        return part

    found: T = _carried(stands, now, before, after)
    return found, bool(stood)


def carried_over(now: T, before: T, after: T) -> T:
    """Return `now` with what changed from `before` to `after`, also where both have changed it."""
    found: T = _carried(lambda _, part: part, now, before, after)
    return found


def _carried(settle: _Settle, now: Any, before: Any, after: Any) -> Any:
    if before == after:
        return now
    if now == before:
        return after
    if all(isinstance(each, Topic) for each in (now, before, after)):
        return _resting(_of_fields(settle, *map(_loose, (now, before, after))))
    if _is_made_of_fields(now, before, after):
        return _of_fields(settle, now, before, after)
    return now if now == after else _inside(settle, now, before, after)


def _inside(settle: _Settle, now: Any, before: Any, after: Any) -> Any:
    if all(isinstance(each, tuple) for each in (now, before, after)):
        return _in_row(settle, now, before, after)
    if all(isinstance(each, Mapping) for each in (now, before, after)):
        return _named(settle, now, before, after)
    return settle(now, after)


def _loose(topic: Topic) -> Topic:
    """The topic without what follows from its other parts: the sum of votes, its open column."""
    state = TopicState.PROPOSED if topic.state in _OPEN else topic.state
    return replace(topic, votes=own_votes(topic), state=state)


def _resting(topic: Topic) -> Topic:
    whole = replace(topic, votes=topic.votes + sum(part.votes for part in topic.merged))
    return replace(whole, state=at_rest(whole)) if whole.state in _OPEN else whole


def _of_fields(settle: _Settle, now: Any, before: Any, after: Any) -> Any:
    names = (each.name for each in fields(now))
    return replace(now, **{n: _field(settle, n, now, before, after) for n in names})


def _is_made_of_fields(*values: Any) -> bool:
    kinds = {type(each) for each in values}
    return len(kinds) == 1 and is_dataclass(values[0]) and not isinstance(values[0], _WHOLE)


def _field(settle: _Settle, name: str, now: Any, before: Any, after: Any) -> Any:
    values = [getattr(each, name) for each in (now, before, after)]
    if name != _COUNTED:
        return _carried(settle, *values)
    count: int = values[0] + values[2] - values[1]
    if count >= 0:
        return count
    return 0 if values[0] == values[2] == 0 else settle(values[0], values[2])


_Row = tuple[Any, ...]


def _in_row(settle: _Settle, now: _Row, before: _Row, after: _Row) -> Any:
    if all(_known_apart(each) for each in (now, before, after)):
        return _by_id(settle, now, before, after)
    if len(now) == len(before) == len(after):
        each = zip(now, before, after, strict=True)
        return tuple(_carried(settle, *three) for three in each)
    return _nameless(settle, now, before, after)


def _known_apart(row: _Row) -> bool:
    """Whether each item of a row is known by something that no other has."""
    ids = [*map(_id, row)]
    return None not in ids and len({*ids}) == len(ids)


def _id(item: object) -> Hashable:
    """What an item is known by, whatever is changed in it; None where it has no such thing."""
    known = item.topic if isinstance(item, Card) else item
    found: Hashable = getattr(known, "id", None)
    return found or None


def _by_id(settle: _Settle, now: _Row, before: _Row, after: _Row) -> Any:
    rows = (now, before, after)
    found = _named(settle, *({_id(each): each for each in row} for row in rows))
    if [*map(_id, now)] == [*map(_id, before)] and found.keys() == {*map(_id, after)}:
        return tuple(found[_id(each)] for each in after)
    order = [each for each in map(_id, now) if each in found]
    for place, each in enumerate(map(_id, after)):
        if each in found and each not in order:
            order.insert(place, each)
    return tuple(found[each] for each in order)


_Map = Mapping[Any, Any]


def _named(settle: _Settle, now: _Map, before: _Map, after: _Map) -> dict[Any, Any]:
    found = {}
    for name in (*now, *(each for each in after if each not in now)):
        maps = (now, before, after)
        value = _carried(settle, *(each.get(name, _ABSENT) for each in maps))
        if value is not _ABSENT:
            found[name] = value
    return found


def _nameless(settle: _Settle, now: _Row, before: _Row, after: _Row) -> Any:
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
            return settle(now, after)
        place = found.index(each)
        found[place : place + 1] = [come.pop(0)] if come else []
    return (*found, *come)
