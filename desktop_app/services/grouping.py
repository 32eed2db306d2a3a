"""The groups of a gathering, who sits in each, and the topics each talks about."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from uuid6 import uuid7

from desktop_app.domain.board import Board
from desktop_app.domain.errors import NotFoundError, RefusedError
from desktop_app.domain.follow_up import Topic
from desktop_app.domain.gathering import Gathering, Group, Seat, Split, Way
from desktop_app.domain.grouping import make_groups
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.change import Change
from desktop_app.services.gathering_desk import GatheringDesk, sound
from desktop_app.services.group_table import NO_SUCH_GROUP, GroupTable
from desktop_app.services.table import Tabled

LARGEST_SEED = 999_999_999

NO_SUCH_PERSON = QT_TRANSLATE_NOOP("Errors", "This person is not registered any more.")
WRONG_SEED = QT_TRANSLATE_NOOP("Errors", "The seed is a whole number from 0 to {most}.")
TITLE_MISSING = QT_TRANSLATE_NOOP("Errors", "Write what topic {number} is about.")
NEGATIVE_VOTES = QT_TRANSLATE_NOOP("Errors", "A number of votes is 0 or more.")
BEYOND_BUDGET = QT_TRANSLATE_NOOP(
    "Errors",
    "The group has {people} people with {each} votes each: at most {budget} votes. "
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
        """Put other topics on a group's board, as they stand on its paper.

        A topic without an id is new and gets one.

        RefusedError for a topic without words, too many topics, or more votes than the people
        of the group have together (where it has any).
        """
        found = tuple(
            replace(t, id=t.id or str(uuid7()), title=sound(t.title), takeaway=sound(t.takeaway))
            for t in topics
        )
        _check(found)

        def discussed(now: Tabled) -> Board:
            board = replace(now.board, topics=found)
            _check_budget(board)
            return board if board.discussing else replace(board, clock=None)

        what = QT_TRANSLATE_NOOP("Undo", "Change the topics")
        return GroupTable(self._desk, gathering_id, group_id).change(what, discussed)

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
    for number, topic in enumerate(topics, 1):
        if not topic.title:
            raise RefusedError(TITLE_MISSING.filled(number=number))
        if topic.votes < 0:
            raise RefusedError(NEGATIVE_VOTES)


def _check_budget(board: Board) -> None:
    votes, people, each = board.used, board.rules.participants, board.rules.votes_each
    if people and votes > board.budget:
        raise RefusedError(
            BEYOND_BUDGET.filled(people=people, each=each, budget=board.budget, votes=votes)
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
