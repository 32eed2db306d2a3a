"""Actions, topics and stories as plain data, and back."""

from collections.abc import Sequence

from desktop_app.domain.board import own_votes
from desktop_app.domain.follow_up import (
    Action,
    ActionStatus,
    Origin,
    Story,
    ThumbVote,
    Topic,
    TopicState,
)
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.exchange.places import shortened
from desktop_app.exchange.plain_object import plain_object
from desktop_app.exchange.scale import Scale
from desktop_app.exchange.section import Section

VOTES_LIMIT = 10_000
"""The most votes for a topic, and the most thumbs of a kind."""
HIGHEST_EFFORT = 3

_TWICE = QT_TRANSLATE_NOOP("Errors", "the id {id} stands twice")
_TOO_FEW = QT_TRANSLATE_NOOP("Errors", "the topics joined to this one have more votes than it has")
_ORIGINS = QT_TRANSLATE_NOOP("Errors", "only one of question, dimension and topic may stand here")


def read_actions(sections: Sequence[Section]) -> tuple[Action, ...]:
    """Return the actions in the file's order."""
    actions = tuple(_action(section) for section in sections)
    _check_ids([action.id for action in actions], sections)
    return actions


def _action(section: Section) -> Action:
    origin = section.section("origin")
    return Action(
        id=section.identifier("id"),
        title=section.text("title", needed=True),
        why=section.text("why"),
        owner=section.text("owner"),
        due=section.day("due"),
        effort=section.whole("effort", 1, HIGHEST_EFFORT),
        effect=section.whole("effect", 1, HIGHEST_EFFORT),
        status=section.choice("status", ActionStatus.PROPOSED),
        origin=_origin(origin),
        extra=section.rest(origin=origin),
    )


def read_topics(sections: Sequence[Section]) -> tuple[Topic, ...]:
    """Return the topics in the file's order."""
    topics = tuple(_topic(section) for section in sections)
    _check_ids([topic.id for topic in topics], sections)
    return topics


def _topic(section: Section) -> Topic:
    origin, thumbs = section.section("origin"), section.sections("thumbs")
    joined = section.sections("joined")
    topic = Topic(
        id=section.identifier("id"),
        title=section.text("title", needed=True),
        votes=section.count("votes", VOTES_LIMIT),
        state=section.choice("state", TopicState.PROPOSED),
        takeaway=section.text("takeaway"),
        thumbs=tuple(_thumb_vote(inner) for inner in thumbs),
        origin=_origin(origin),
        merged=tuple(_joined(inner) for inner in joined),
        extra=section.rest(thumbs=thumbs, origin=origin),
    )
    if own_votes(topic) < 0:
        section.complain(_TOO_FEW, "votes")
    return topic


def _joined(section: Section) -> Topic:
    origin = section.section("origin")
    return Topic(
        id=section.identifier("id"),
        title=section.text("title", needed=True),
        votes=section.count("votes", VOTES_LIMIT),
        state=section.choice("state", TopicState.PROPOSED),
        origin=_origin(origin),
        extra=section.rest(origin=origin),
    )


def _thumb_vote(section: Section) -> ThumbVote:
    return ThumbVote(
        *(section.count(key, VOTES_LIMIT, needed=True) for key in ("up", "sideways", "down"))
    )


def _origin(section: Section) -> Origin:
    found = {
        key: section.identifier(key, needed=False) or None
        for key in ("question", "dimension", "topic")
    }
    if sum(value is not None for value in found.values()) > 1:
        section.complain(_ORIGINS)
    return Origin(**found)


def _check_ids(ids: Sequence[str], sections: Sequence[Section]) -> None:
    seen: set[str] = set()
    for found, section in zip(ids, sections, strict=True):
        if found and found in seen:
            section.complain(_TWICE.filled(id=shortened(found)), "id")
        seen.add(found)


def read_stories(sections: Sequence[Section], scale: Scale) -> tuple[Story, ...]:
    """Return the stories in the file's order."""
    stories = tuple(map(read_story, sections))
    for section, story in zip(sections, stories, strict=True):
        for place, dimension in enumerate(story.dimensions):
            scale.check_dimension(section, dimension, "dimensions", place)
    return stories


def read_story(section: Section) -> Story:
    """Return a story; what else was asked for before is not among its unknown keys."""
    dimensions = section.texts("dimensions")
    return Story(
        service=section.text("service", needed=True),
        succeeded=section.text("succeeded"),
        why=section.text("why"),
        dimensions=dimensions,
        extra=section.rest(),
    )


def plain_action(action: Action) -> dict[str, object]:
    """Return an action as it stands in the file."""
    return plain_object(
        (
            ("id", action.id, None),
            ("title", action.title, None),
            ("why", action.why, ""),
            ("owner", action.owner, ""),
            ("due", action.due and action.due.isoformat(), None),
            ("effort", action.effort, None),
            ("effect", action.effect, None),
            ("status", action.status.value, ActionStatus.PROPOSED),
            ("origin", _plain_origin(action.origin), {}),
        ),
        action.extra,
    )


def plain_topic(topic: Topic) -> dict[str, object]:
    """Return a topic as it stands in the file."""
    thumbs = [{"up": one.up, "sideways": one.sideways, "down": one.down} for one in topic.thumbs]
    return plain_object(
        (
            ("id", topic.id, None),
            ("title", topic.title, None),
            ("votes", topic.votes, 0),
            ("state", topic.state.value, TopicState.PROPOSED),
            ("takeaway", topic.takeaway, ""),
            ("thumbs", thumbs, []),
            ("origin", _plain_origin(topic.origin), {}),
            ("joined", [plain_topic(part) for part in topic.merged], []),
        ),
        topic.extra,
    )


def plain_story(story: Story) -> dict[str, object]:
    """Return a story as it stands in the file."""
    return plain_object(
        (
            ("service", story.service, None),
            ("succeeded", story.succeeded, ""),
            ("why", story.why, ""),
            ("dimensions", list(story.dimensions), []),
        ),
        story.extra,
    )


def _plain_origin(origin: Origin) -> dict[str, object]:
    return plain_object(
        (
            ("question", origin.question, None),
            ("dimension", origin.dimension, None),
            ("topic", origin.topic, None),
        ),
        {},
    )
