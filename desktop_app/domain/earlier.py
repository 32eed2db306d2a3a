"""What cards and stories were before, out of a gathering's history: needed to put copies together.

A copy of an entry carries only the marks of what it was. What stands behind a mark is in the
history of the store that once had it.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from desktop_app.domain.assessment import HistoryEntry
from desktop_app.domain.copies import Remembering, mark
from desktop_app.domain.follow_up import Origin, Story, ThumbVote, Topic, TopicState
from desktop_app.domain.gathering import Card, SharedStory

CARD = "card"
STORY = "story"
"""Kinds of the history's entries that tell what became of a card or story."""

Earlier = Mapping[str, Mapping[str, Any]]
"""What entries held, as the history keeps it, by their marks."""


def kept(entry: Card | SharedStory) -> dict[str, object]:
    """Return what the history keeps of an entry, as plain data without what is empty.

    `mark` is the entry's, and `steps` the number of all that it was before.
    """
    held = _topic_kept(entry.topic) if isinstance(entry, Card) else _story_kept(entry)
    return held | _behind(entry)


def kept_beside(entry: Card | SharedStory, other: Card | SharedStory) -> dict[str, object]:
    """Return what the history keeps of an entry that another laptop made otherwise of the same.

    `beside` is the mark of what was made there.
    """
    return kept(entry) | {"beside": mark(other)}


def _behind(entry: Remembering) -> dict[str, object]:
    return {"mark": mark(entry), "steps": len({*entry.past})}


def _topic_kept(topic: Topic) -> dict[str, object]:
    origin = {name: value for name, value in vars(topic.origin).items() if value is not None}
    held = {
        "title": topic.title,
        "votes": topic.votes,
        "state": topic.state.value,
        "takeaway": topic.takeaway,
        "thumbs": [[one.up, one.sideways, one.down] for one in topic.thumbs],
        "merged": [{"id": part.id} | _topic_kept(part) for part in topic.merged],
        "origin": origin,
        "extra": dict(topic.extra),
    }
    return _filled(held)


def _story_kept(entry: SharedStory) -> dict[str, object]:
    held: dict[str, object] = {
        "organisation": entry.organisation,
        "service": entry.story.service,
        "succeeded": entry.story.succeeded,
        "why": entry.story.why,
        "dimensions": list(entry.story.dimensions),
        "extra": dict(entry.story.extra),
    }
    return _filled(held)


def _filled(held: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in held.items() if value not in ("", [], {}, 0)}


def earlier(entries: Iterable[HistoryEntry]) -> Earlier:
    """Return all that cards and stories ever were in the store, as far as its history tells.

    What a file said of those that were changed here as well is among it. Entries of versions that
    kept less do not count.
    """
    found: dict[str, Mapping[str, Any]] = {}
    for entry in entries:
        if entry.kind.rpartition(" ")[2] in {CARD, STORY}:
            for side in (entry.old, entry.new):
                if isinstance(side, Mapping) and "mark" in side:
                    found[side["mark"]] = {**found.get(side["mark"], {}), **side}
    return found


def earlier_card(own: str, plain: Mapping[str, Any]) -> Card:
    """Return a card of that id as it was; its past is not known."""
    return Card(_topic(own, plain))


def earlier_story(own: str, plain: Mapping[str, Any]) -> SharedStory:
    """Return a story of that id as it was; its past is not known."""
    told = Story(
        service=plain.get("service", ""),
        succeeded=plain.get("succeeded", ""),
        why=plain.get("why", ""),
        dimensions=tuple(plain.get("dimensions", ())),
        extra=plain.get("extra", {}),
    )
    return SharedStory(own, told, plain.get("organisation", ""))


def _topic(own: str, plain: Mapping[str, Any]) -> Topic:
    return Topic(
        id=own,
        title=plain.get("title", ""),
        votes=plain.get("votes", 0),
        state=TopicState(plain.get("state", TopicState.PROPOSED)),
        takeaway=plain.get("takeaway", ""),
        thumbs=tuple(ThumbVote(*counted) for counted in plain.get("thumbs", ())),
        origin=Origin(**plain.get("origin", {})),
        merged=tuple(_topic(part["id"], part) for part in plain.get("merged", ())),
        extra=plain.get("extra", {}),
    )
