"""The groups of a gathering, who sits in each, and the topics each talks about."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from uuid6 import uuid7

from desktop_app.domain.errors import NotFoundError, RefusedError
from desktop_app.domain.follow_up import Topic
from desktop_app.domain.gathering import MOST_CARDS, Gathering, Group, Seat, Split, Way
from desktop_app.domain.group_board import with_topics
from desktop_app.domain.grouping import make_groups, sizes
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.change import Change
from desktop_app.services.gathering_desk import GatheringDesk, sound

VOTES_EACH = 3
"""How many votes each participant has."""
LARGEST_SEED = 999_999_999

NO_SUCH_GROUP = QT_TRANSLATE_NOOP("Errors", "This group is not there any more.")
NO_SUCH_PERSON = QT_TRANSLATE_NOOP("Errors", "This person is not registered any more.")
WRONG_SEED = QT_TRANSLATE_NOOP("Errors", "The seed is a whole number from 0 to {most}.")
TITLE_MISSING = QT_TRANSLATE_NOOP("Errors", "Write what topic {number} is about.")
TOO_MANY_TOPICS = QT_TRANSLATE_NOOP("Errors", "A group has at most {most} topics.")
NEGATIVE_VOTES = QT_TRANSLATE_NOOP("Errors", "A number of votes is 0 or more.")
BEYOND_BUDGET = QT_TRANSLATE_NOOP(
    "Errors",
    "{group} has {people} people with {each} votes each: at most {budget} votes. "
    "These are {votes}; nothing was changed.",
)


class Grouping:
    """Groups and their topics."""

    def __init__(self, desk: GatheringDesk) -> None:
        self._desk = desk

    def having_seen(self, gathering: Gathering) -> "Grouping":
        """Return these use cases for somebody who has a gathering before the eyes.

        Others may have written since: OvertakenError where they have changed the same.
        """
        return Grouping(self._desk.having_seen(gathering))

    def split(self, gathering_id: str, names: Sequence[str], seed: int, way: Way) -> Change:
        """Make a group for each name and place everybody by the seed.

        Groups that are there keep their boards, in order. RefusedError where that cannot be.
        """
        if not 0 <= seed <= LARGEST_SEED:
            raise RefusedError(WRONG_SEED.filled(most=LARGEST_SEED))
        wanted = [sound(name) for name in names]

        def made(old: Gathering) -> Gathering:
            groups = [
                replace(old.groups[place], name=name or old.groups[place].name)
                if place < len(old.groups)
                else Group(str(uuid7()), name)
                for place, name in enumerate(wanted)
            ]
            extra = old.split.extra if old.split else {}
            return make_groups(old, groups, Split(seed, way, extra))

        what = QT_TRANSLATE_NOOP("Undo", "Make groups")
        return self._desk.change(gathering_id, what, made)

    def seat(
        self, gathering_id: str, registration_id: str, place: int, group_id: str, *, locked: bool
    ) -> Change:
        """Put a person in a group by hand, and say whether that shall stay."""

        def seated(old: Gathering) -> Gathering:
            if all(group.id != group_id for group in old.groups):
                raise NotFoundError(NO_SUCH_GROUP)
            return _with_seat(
                old, registration_id, place, lambda s: replace(s, group=group_id, locked=locked)
            )

        what = QT_TRANSLATE_NOOP("Undo", "Change the group")
        return self._desk.change(gathering_id, what, seated)

    def rename(self, gathering_id: str, group_id: str, name: str) -> Change:
        """Give a group another name; an empty one changes nothing."""
        what = QT_TRANSLATE_NOOP("Undo", "Rename the group")
        wanted = sound(name)
        return self._on_one(
            gathering_id, group_id, what, lambda group: replace(group, name=wanted or group.name)
        )

    def discuss(self, gathering_id: str, group_id: str, topics: Sequence[Topic]) -> Change:
        """Put other topics on a group's board, with their votes and takeaways.

        A topic without an id is new and gets one.

        RefusedError for a topic without words, too many topics, or more votes than the people
        of the group have together (where it has any).
        """
        found = tuple(
            replace(t, id=t.id or str(uuid7()), title=sound(t.title), takeaway=sound(t.takeaway))
            for t in topics
        )
        _check(found)

        def discussed(old: Gathering) -> Gathering:
            _check_budget(old, group_id, found)
            groups = tuple(
                with_topics(group, found) if group.id == group_id else group for group in old.groups
            )
            return replace(old, groups=groups)

        what = QT_TRANSLATE_NOOP("Undo", "Change the topics")
        return self._desk.change(gathering_id, what, discussed)

    def _on_one(
        self, gathering_id: str, group_id: str, what: Sentence, changed: Callable[[Group], Group]
    ) -> Change:
        def on_all(old: Gathering) -> Gathering:
            if all(group.id != group_id for group in old.groups):
                raise NotFoundError(NO_SUCH_GROUP)
            groups = tuple(changed(g) if g.id == group_id else g for g in old.groups)
            return replace(old, groups=groups)

        return self._desk.change(gathering_id, what, on_all)


def _check(topics: Sequence[Topic]) -> None:
    if len(topics) > MOST_CARDS:
        raise RefusedError(TOO_MANY_TOPICS.filled(most=MOST_CARDS))
    for number, topic in enumerate(topics, 1):
        if not topic.title:
            raise RefusedError(TITLE_MISSING.filled(number=number))
        if topic.votes < 0:
            raise RefusedError(NEGATIVE_VOTES)


def _check_budget(gathering: Gathering, group_id: str, topics: Sequence[Topic]) -> None:
    people = sizes(gathering).get(group_id)
    if people is None:
        raise NotFoundError(NO_SUCH_GROUP)
    votes, budget = sum(topic.votes for topic in topics), people * VOTES_EACH
    if people and votes > budget:
        name = gathering.group(group_id).name
        raise RefusedError(
            BEYOND_BUDGET.filled(
                group=name, people=people, each=VOTES_EACH, budget=budget, votes=votes
            )
        )


def _with_seat(
    old: Gathering, registration_id: str, place: int, changed: Callable[[Seat], Seat]
) -> Gathering:
    found = {each.id: each for each in old.registrations}.get(registration_id)
    if found is None or not 0 <= place < len(found.seats):
        raise NotFoundError(NO_SUCH_PERSON)
    seats = tuple(
        changed(seat) if number == place else seat for number, seat in enumerate(found.seats)
    )
    registrations = tuple(
        replace(each, seats=seats) if each is found else each for each in old.registrations
    )
    return replace(old, registrations=registrations)
