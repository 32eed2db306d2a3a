"""The topics of all groups of a gathering as one list, most votes first."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.follow_up import Topic
from desktop_app.domain.gathering import Group, organisation_key


@dataclass(frozen=True)
class SharedTopic:
    """A topic with its votes from all groups that have a card of that title.

    `voices` are the cards with the names of their groups, in the groups' order.
    """

    title: str
    votes: int
    voices: tuple[tuple[str, Topic], ...]

    @property
    def whole_title(self) -> str:
        """The title, and that of every topic that a group laid together with it, each once."""
        found: dict[str, str] = {}
        laid = (part.title for _, topic in self.voices for part in topic.merged)
        for text in (self.title, *laid):
            found.setdefault(organisation_key(text), text)
        return " + ".join(found.values())

    @property
    def takeaways(self) -> tuple[tuple[str, str], ...]:
        """What the groups take with them: (group's name, sentence)."""
        return tuple(
            (group, topic.takeaway.strip())
            for group, topic in self.voices
            if topic.takeaway.strip()
        )


def across(groups: Sequence[Group]) -> tuple[SharedTopic, ...]:
    """Return the topics of all boards; cards with the same title, whatever the case, are one.

    Most votes first; ties: the one proposed first, group after group.
    """
    found: dict[str, list[tuple[str, Topic]]] = {}
    for group in groups:
        for card in group.cards:
            found.setdefault(organisation_key(card.topic.title), []).append(
                (group.name, card.topic)
            )
    topics = [
        SharedTopic(voices[0][1].title, sum(topic.votes for _, topic in voices), tuple(voices))
        for voices in found.values()
    ]
    return tuple(sorted(topics, key=lambda topic: -topic.votes))
