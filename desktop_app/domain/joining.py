"""One card or story that was changed on two laptops: the changes of both in one.

What concerns different parts stands side by side. Where both have changed the same part, that of
here stands. It takes what both come from, and that only the history can tell.
"""

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import astuple, replace
from typing import Any, TypeVar

from desktop_app.domain.carrying import carried_as_far
from desktop_app.domain.copies import Remembering, mark
from desktop_app.domain.earlier import Earlier, earlier_card, earlier_story
from desktop_app.domain.follow_up import Topic
from desktop_app.domain.gathering import Card, SharedStory

R = TypeVar("R", bound=Remembering)
_Held = Mapping[str, Any]


class Joining:
    """Puts together what was changed in two places, as far as `known` tells what it was before."""

    def __init__(self, known: Earlier) -> None:
        self._known = known

    def card(self, ours: Card, theirs: Card) -> tuple[Card, bool] | None:
        """Return the card with the changes of both, and whether a part of ours had to stand.

        None where it is not known what both come from. Votes of both count.
        """
        before = self._both_come_from(ours, theirs, earlier_card)
        if before is None:
            return None
        return _together(ours.topic, before.topic, theirs.topic)

    def laid(
        self, part: Topic, marks: Sequence[str], alone: Card, *, here: Set[str]
    ) -> tuple[Card, bool] | None:
        """Return the card `alone` with what was changed of it before it was laid under another.

        `part` is what was laid there, and `marks` are those of all that it was. `here` are the ids
        of our cards. None where it is not known what both come from, or what lay under it then.
        """
        under = Card(part, tuple(marks))
        before = self._both_come_from(under, alone, earlier_card)
        if before is None or before.topic.merged:
            return None
        ours, theirs = (alone, under) if alone.id in here else (under, alone)
        return _together(ours.topic, before.topic, theirs.topic)

    def story(self, ours: SharedStory, theirs: SharedStory) -> tuple[SharedStory, bool] | None:
        """Return the story with the changes of both, and whether a part of ours had to stand.

        None where it is not known what both come from.
        """
        before = self._both_come_from(ours, theirs, earlier_story)
        if before is None:
            return None
        return carried_as_far(*(each.remembering(()) for each in (ours, before, theirs)))

    def _both_come_from(self, ours: R, theirs: R, read: Callable[[str, _Held], R]) -> R | None:
        """The last that both were before they parted.

        What comes before it is in the past of both: it is the last where nothing else is.
        """
        shared = {*ours.past} & {*theirs.past}
        for one in shared:
            held = self._known.get(one)
            if held is not None and held["steps"] + 1 == len(shared):
                return read(ours.id, held)
        held = self._crossed(shared, {*ours.past, mark(ours)}, {*theirs.past, mark(theirs)})
        return None if held is None else read(ours.id, held)

    def _crossed(self, shared: Set[str], here: Set[str], there: Set[str]) -> _Held | None:
        """What both come from whose files crossed: each had put the same two together.

        What came out of it may be another on each side. Either serves, as long as both laptops
        take the same: then what they make of it is the same as well.
        """
        for one in here - shared:
            held = self._known.get(one, {})
            beside: str = held.get("beside", "")
            if beside in there - shared and held["steps"] == len(shared):
                return self._known[min(one, beside)]
        return None


def _together(ours: Topic, before: Topic, theirs: Topic) -> tuple[Card, bool]:
    """Put two topics together; what both have added stands in one order, wherever that is done."""
    topic, stood = carried_as_far(ours, before, theirs)
    known = {part.id for part in before.merged}
    old = tuple(part for part in topic.merged if part.id in known)
    new = sorted((part for part in topic.merged if part.id not in known), key=lambda part: part.id)
    if all({part.id for part in each.merged} - known for each in (ours, theirs)):
        topic = replace(topic, merged=(*old, *new))
    rounds = len(before.thumbs)
    if all(each.thumbs[:rounds] == before.thumbs != each.thumbs for each in (ours, theirs)):
        added = sorted(topic.thumbs[rounds:], key=astuple)
        topic = replace(topic, thumbs=(*before.thumbs, *added))
    return Card(topic), stood
