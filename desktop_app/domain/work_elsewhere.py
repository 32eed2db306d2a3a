"""What was written on another laptop, put together with a gathering that is here."""

from dataclasses import dataclass, replace

from desktop_app.domain.attendance_merge import with_people_of
from desktop_app.domain.earlier import Earlier
from desktop_app.domain.gathering import Card, Gathering, Group, SharedStory, Told
from desktop_app.domain.group_board import merged
from desktop_app.domain.joining import Joining
from desktop_app.domain.shared_stories import with_stories_of


@dataclass(frozen=True)
class PutTogether:
    """A gathering with the work of another laptop in it.

    `cards`, by the ids of their groups, and `stories` are those of the other laptop that changed
    a part which was changed here as well: there what is here stands.
    """

    gathering: Gathering
    cards: tuple[tuple[str, Card], ...] = ()
    stories: tuple[SharedStory, ...] = ()

    @property
    def as_there(self) -> Gathering:
        """The gathering with those cards and stories as they are on the other laptop."""
        wanted = {(group, card.id): card for group, card in self.cards}
        told, stories = self.gathering.told, {each.id: each for each in self.stories}
        groups = tuple(
            replace(g, cards=tuple(wanted.get((g.id, each.id), each) for each in g.cards))
            for g in self.gathering.groups
        )
        as_told = tuple(stories.get(each.id, each) for each in told.stories)
        return replace(self.gathering, groups=groups, told=Told(as_told, told.gone))


def with_work_of(ours: Gathering, theirs: Gathering, known: Earlier) -> PutTogether:
    """Return our gathering with what another laptop wrote down.

    That is its boards, who came, who came late, and the stories of success. `known` tells what
    cards and stories were before.
    """
    joining = Joining(known)
    boarded = with_boards_of(ours, theirs, joining)
    peopled = with_people_of(boarded.gathering, theirs)
    gathering, stories = with_stories_of(peopled, theirs, joining)
    return PutTogether(gathering, boarded.cards, stories)


def with_boards_of(ours: Gathering, theirs: Gathering, joining: Joining) -> PutTogether:
    """Return our gathering with what happened to its boards in another copy of it.

    A group that is not here comes along with its board, so that no card is lost.
    """
    there = {group.id: group for group in theirs.groups}
    here = {group.id for group in ours.groups}
    groups: list[Group] = []
    stood: list[tuple[str, Card]] = []
    for group in ours.groups:
        both, cards = merged(group, there[group.id], joining) if group.id in there else (group, ())
        groups.append(both)
        stood += [(group.id, card) for card in cards]
    groups += [group for group in theirs.groups if group.id not in here and group.cards]
    return PutTogether(replace(ours, groups=tuple(groups)), tuple(stood))
