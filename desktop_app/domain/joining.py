"""One card or story that was changed on two laptops: the changes of both in one.

What concerns different parts stands side by side. Where both have changed the same part, that of
here stands. It takes what both come from, and that only the history can tell.
"""

from collections.abc import Callable, Mapping, Sequence, Set
from typing import Any, TypeVar

from desktop_app.domain.carrying import carried_as_far
from desktop_app.domain.copies import Remembering
from desktop_app.domain.earlier import Earlier, earlier_card, earlier_story
from desktop_app.domain.follow_up import Topic
from desktop_app.domain.gathering import Card, SharedStory

R = TypeVar("R", bound=Remembering)


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
        topic, stood = carried_as_far(ours.topic, before.topic, theirs.topic)
        return Card(topic), stood

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
        topic, stood = carried_as_far(ours.topic, before.topic, theirs.topic)
        return Card(topic), stood

    def story(self, ours: SharedStory, theirs: SharedStory) -> tuple[SharedStory, bool] | None:
        """Return the story with the changes of both, and whether a part of ours had to stand.

        None where it is not known what both come from.
        """
        before = self._both_come_from(ours, theirs, earlier_story)
        if before is None:
            return None
        return carried_as_far(*(each.remembering(()) for each in (ours, before, theirs)))

    def _both_come_from(
        self, ours: R, theirs: R, read: Callable[[str, Mapping[str, Any]], R]
    ) -> R | None:
        """The last that both were before they parted.

        What comes before it is in the past of both: it is the last where nothing else is.
        """
        shared = {*ours.past} & {*theirs.past}
        for one in shared:
            held = self._known.get(one)
            if held is not None and held["steps"] + 1 == len(shared):
                return read(ours.id, held)
        return None
