"""What was written on another laptop, put together with a gathering that is here."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop_app.domain.attendance_merge import with_people_of
from desktop_app.domain.copies import Met
from desktop_app.domain.earlier import Earlier
from desktop_app.domain.gathering import Card, Gathering, Group, SharedStory
from desktop_app.domain.group_board import merged
from desktop_app.domain.joining import Joining
from desktop_app.domain.shared_stories import with_stories_of


@dataclass(frozen=True)
class PutTogether:
    """A gathering with the work of another laptop in it.

    `boards`, by the ids of the groups, and `stories` tell how the cards and stories of both met.
    """

    gathering: Gathering
    boards: Mapping[str, Met[Card]]
    stories: Met[SharedStory]

    @property
    def cards_stood(self) -> int:
        """The number of cards where both changed the same part, and what was here stands."""
        return sum(len(met.stood) for met in self.boards.values())


def with_work_of(ours: Gathering, theirs: Gathering, known: Earlier) -> PutTogether:
    """Return our gathering with what another laptop wrote down.

    That is its boards, who came, who came late, and the stories of success. `known` tells what
    cards and stories were before.
    """
    joining = Joining(known)
    boarded, boards = with_boards_of(ours, theirs, joining)
    peopled = with_people_of(boarded, theirs)
    gathering, stories = with_stories_of(peopled, theirs, joining)
    return PutTogether(gathering, boards, stories)


def with_boards_of(
    ours: Gathering, theirs: Gathering, joining: Joining
) -> tuple[Gathering, dict[str, Met[Card]]]:
    """Return our gathering with what happened to its boards in another copy of it.

    A group that is not here comes along with its board, so that no card is lost. How the boards
    met is returned as well, by the ids of the groups.
    """
    there = {group.id: group for group in theirs.groups}
    here = {group.id for group in ours.groups}
    groups: list[Group] = []
    boards: dict[str, Met[Card]] = {}
    for group in ours.groups:
        if group.id in there:
            both, boards[group.id] = merged(group, there[group.id], joining)
            groups.append(both)
        else:
            groups.append(group)
    groups += [group for group in theirs.groups if group.id not in here and group.cards]
    return replace(ours, groups=tuple(groups)), boards
