"""Between a gathering and the rows of its tables."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import time
from typing import Any

from sqlalchemy import RowMapping

from desktop_app.domain.board import BoardRules
from desktop_app.domain.follow_up import Topic
from desktop_app.domain.gathering import (
    Attendance,
    Card,
    Expected,
    Gathering,
    Group,
    Item,
    Registration,
    Seat,
    SharedStory,
    Split,
    Told,
    Way,
)
from desktop_app.domain.organisation import Sector
from desktop_app.storage.board_rows import clock_from, rules_from
from desktop_app.storage.follow_up_rows import story_from, story_row, topic_from, topic_row


def header_row(value: Gathering) -> dict[str, object]:
    """Row of a gathering's own fields, without key and id."""
    split = value.split
    return {
        "held_on": value.held_on,
        "changed_at": value.changed_at,
        "starts": value.starts.isoformat("minutes"),
        "series": value.series,
        "theme": value.theme,
        "place": value.place,
        "language": value.language,
        "expected": {
            "name": value.expected.name,
            "members": list(value.expected.members),
            "extra": dict(value.expected.extra),
        },
        "split": split and {"seed": split.seed, "way": split.way.value, "extra": dict(split.extra)},
        "extra": dict(value.extra),
        "file_extra": dict(value.file_extra),
    }


def header_from(row: RowMapping) -> Gathering:
    """Gathering of a row, still without programme, registrations and groups."""
    expected, split = row["expected"], row["split"]
    return Gathering(
        id=row["id"],
        theme=row["theme"],
        held_on=row["held_on"],
        changed_at=row["changed_at"],
        series=row["series"],
        place=row["place"],
        starts=time.fromisoformat(row["starts"]),
        language=row["language"],
        expected=Expected(expected["name"], tuple(expected["members"]), expected["extra"]),
        split=split and Split(split["seed"], Way(split["way"]), split["extra"]),
        extra=row["extra"],
        file_extra=row["file_extra"],
    )


def item_row(key: int, position: int, value: Item) -> dict[str, object]:
    """Row of the item at `position` of the programme."""
    return {
        "gathering": key,
        "position": position,
        "title": value.title,
        "minutes": value.minutes,
        "extra": dict(value.extra),
    }


def item_from(row: RowMapping) -> Item:
    """Item of a row."""
    return Item(row["title"], row["minutes"], row["extra"])


def registration_row(key: int, position: int, value: Registration) -> dict[str, object]:
    """Row of a registration with its seats."""
    return {
        "gathering": key,
        "position": position,
        "id": value.id,
        "organisation": value.organisation,
        "sector": value.sector.value,
        "people": len(value.seats),
        "registered_on": value.registered_on,
        "seats": [_seat_plain(seat) for seat in value.seats],
        "extra": dict(value.extra),
    }


def _seat_plain(seat: Seat) -> list[object]:
    shown = [seat.name, seat.group, seat.locked, seat.attendance.value, dict(seat.extra)]
    return [*shown, seat.id, seat.marked, seat.renamed]


def _seat_from(plain: Sequence[Any]) -> Seat:
    """Seat of a row; stores before revision 4 have no ids, and nothing that counts."""
    name, group, locked, attendance, extra, *rest = plain
    own, marked, renamed = rest or ("", 0, 0)
    return Seat(name, group, locked, Attendance(attendance), own, marked, renamed, extra)


def registration_from(row: RowMapping) -> Registration:
    """Registration of a row; ValueError for an unknown sector or attendance."""
    return Registration(
        id=row["id"],
        organisation=row["organisation"],
        sector=Sector(row["sector"]),
        seats=tuple(map(_seat_from, row["seats"])),
        registered_on=row["registered_on"],
        extra=row["extra"],
    )


def group_row(key: int, position: int, value: Group) -> dict[str, object]:
    """Row of the group at `position`, without its cards."""
    return {
        "gathering": key,
        "position": position,
        "id": value.id,
        "name": value.name,
        "gone": {one: list(marks) for one, marks in value.gone.items()},
        "extra": dict(value.extra),
    }


def group_from(row: RowMapping, cards: Iterable[Card], board: RowMapping | None) -> Group:
    """Group of a row, with its cards in order, and its rules and clock where they are kept."""
    gone: Mapping[str, list[str]] = row["gone"]
    return Group(
        id=row["id"],
        name=row["name"],
        cards=tuple(cards),
        gone={one: tuple(marks) for one, marks in gone.items()},
        rules=BoardRules() if board is None else rules_from(board),
        clock=None if board is None else clock_from(board),
        extra=row["extra"],
    )


def card_rows(key: int, place: int, value: Group) -> list[dict[str, object]]:
    """Rows of the cards of the group at `place`."""
    return [
        {
            "gathering": key,
            "place": place,
            "position": position,
            "topic": _topic_plain(position, card.topic),
            "past": list(card.past),
        }
        for position, card in enumerate(value.cards)
    ]


def _topic_plain(position: int, topic: Topic) -> dict[str, object]:
    """What a topic's own table would hold of it, and the topics laid together with it."""
    row = topic_row(0, position, topic)
    held = {name: value for name, value in row.items() if name not in ("assessment", "position")}
    merged = [_topic_plain(0, part) for part in topic.merged]
    return held | {"merged": merged} if merged else held


def _topic_from(plain: Any) -> Topic:
    merged = tuple(map(_topic_from, plain.get("merged", ())))
    return replace(topic_from(plain), merged=merged)


def card_from(row: RowMapping) -> Card:
    """Card of a row; ValueError for an unknown state."""
    return Card(_topic_from(row["topic"]), tuple(row["past"]))


def story_rows(key: int, told: Told) -> list[dict[str, object]]:
    """Rows of the stories that organisations tell each other."""
    return [
        {name: value for name, value in story_row(0, 0, each.story).items() if name != "assessment"}
        | {
            "gathering": key,
            "position": position,
            "id": each.id,
            "organisation": each.organisation,
            "past": list(each.past),
        }
        for position, each in enumerate(told.stories)
    ]


def gone_story_rows(key: int, told: Told) -> list[dict[str, object]]:
    """Rows of the marks of stories that were taken away."""
    return [
        {"gathering": key, "story": one, "marks": list(marks)} for one, marks in told.gone.items()
    ]


def told_from(rows: Iterable[RowMapping], gone: Iterable[RowMapping]) -> Told:
    """Stories of their rows, and the marks of those that are gone."""
    return Told(
        tuple(
            SharedStory(row["id"], story_from(row), row["organisation"], tuple(row["past"]))
            for row in rows
        ),
        {row["story"]: tuple(row["marks"]) for row in gone},
    )
