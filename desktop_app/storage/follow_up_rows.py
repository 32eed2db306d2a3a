"""Between actions, topics and stories and their rows."""

from sqlalchemy import RowMapping

from desktop_app.domain.follow_up import (
    Action,
    ActionStatus,
    Origin,
    Story,
    ThumbVote,
    Topic,
    TopicState,
)


def action_row(key: int, position: int, value: Action) -> dict[str, object]:
    """Row of the action at `position` of the assessment `key`."""
    return {
        "assessment": key,
        "position": position,
        "id": value.id,
        "title": value.title,
        "why": value.why,
        "owner": value.owner,
        "due": value.due,
        "effort": value.effort,
        "effect": value.effect,
        "status": value.status.value,
        "origin": origin_plain(value.origin),
        "extra": dict(value.extra),
    }


def action_from(row: RowMapping) -> Action:
    """Action of a row; ValueError for an unknown status."""
    return Action(
        id=row["id"],
        title=row["title"],
        why=row["why"],
        owner=row["owner"],
        due=row["due"],
        effort=row["effort"],
        effect=row["effect"],
        status=ActionStatus(row["status"]),
        origin=Origin(**row["origin"]),
        extra=row["extra"],
    )


def topic_row(key: int, position: int, value: Topic) -> dict[str, object]:
    """Row of the topic at `position` of the assessment `key`."""
    return {
        "assessment": key,
        "position": position,
        "id": value.id,
        "title": value.title,
        "votes": value.votes,
        "state": value.state.value,
        "takeaway": value.takeaway,
        "thumbs": [[thumbs.up, thumbs.sideways, thumbs.down] for thumbs in value.thumbs],
        "origin": origin_plain(value.origin),
        "extra": dict(value.extra),
    }


def topic_from(row: RowMapping) -> Topic:
    """Topic of a row; ValueError for an unknown state."""
    return Topic(
        id=row["id"],
        title=row["title"],
        votes=row["votes"],
        state=TopicState(row["state"]),
        takeaway=row["takeaway"],
        thumbs=tuple(ThumbVote(*thumbs) for thumbs in row["thumbs"]),
        origin=Origin(**row["origin"]),
        extra=row["extra"],
    )


def story_row(key: int, position: int, value: Story) -> dict[str, object]:
    """Row of the story at `position` of the assessment `key`."""
    return {
        "assessment": key,
        "position": position,
        "service": value.service,
        "succeeded": value.succeeded,
        "why": value.why,
        "dimensions": list(value.dimensions),
        "extra": dict(value.extra),
    }


def story_from(row: RowMapping) -> Story:
    """Story of a row."""
    return Story(
        service=row["service"],
        succeeded=row["succeeded"],
        why=row["why"],
        dimensions=tuple(row["dimensions"]),
        extra=row["extra"],
    )


def origin_plain(origin: Origin) -> dict[str, str]:
    """Where something came from, as plain data."""
    named = {"question": origin.question, "dimension": origin.dimension, "topic": origin.topic}
    return {name: value for name, value in named.items() if value is not None}
