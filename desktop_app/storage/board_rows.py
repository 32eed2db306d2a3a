"""Between a Lean Coffee board and its rows: rules and clock, and topics laid together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy import RowMapping

from desktop_app.domain.board import BoardClock, BoardRules
from desktop_app.domain.follow_up import Origin, Topic
from desktop_app.storage.follow_up_rows import origin_plain


def board_row(
    owner: Mapping[str, int], rules: BoardRules, clock: BoardClock | None
) -> list[dict[str, object]]:
    """Row of rules and clock of the board of an owner; none where all is as usual."""
    if rules == BoardRules() and clock is None:
        return []
    row: dict[str, object] = {
        "participants": rules.participants,
        "votes_each": rules.votes_each,
        "box_minutes": rules.box_minutes,
        "extension_minutes": rules.extension_minutes,
        "sound": rules.sound,
        "started_at": clock and clock.started_at,
        "seconds": clock and clock.seconds,
    }
    return [{**owner, **row}]


def rules_from(row: RowMapping) -> BoardRules:
    """Rules of a row."""
    return BoardRules(
        row["participants"],
        row["votes_each"],
        row["box_minutes"],
        row["extension_minutes"],
        row["sound"],
    )


def clock_from(row: RowMapping) -> BoardClock | None:
    """Clock of a row, if there is one; without a beginning it stands still."""
    return None if row["seconds"] is None else BoardClock(row["started_at"], row["seconds"])


def merged_rows(key: int, topics: Iterable[Topic]) -> list[dict[str, object]]:
    """Rows of all topics that are laid together with others in the assessment `key`."""
    return [
        {
            "assessment": key,
            "card": topic.id,
            "position": position,
            "id": part.id,
            "title": part.title,
            "votes": part.votes,
            "origin": origin_plain(part.origin),
            "extra": dict(part.extra),
        }
        for topic in topics
        for position, part in enumerate(topic.merged)
    ]


def merged_from(row: RowMapping) -> Topic:
    """Topic of a row, as it was when it was laid together with another."""
    return Topic(
        id=row["id"],
        title=row["title"],
        votes=row["votes"],
        origin=Origin(**row["origin"]),
        extra=row["extra"],
    )


def with_merged(topics: Iterable[Topic], rows: Iterable[RowMapping]) -> tuple[Topic, ...]:
    """The topics with those that are laid together with them."""
    parts: Mapping[str, list[Topic]] = defaultdict(list)
    for row in rows:
        parts[row["card"]].append(merged_from(row))
    return tuple(replace(topic, merged=tuple(parts[topic.id])) for topic in topics)
