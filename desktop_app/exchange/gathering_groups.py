"""The groups of a gathering and their boards as plain data, and back."""

from collections.abc import Sequence
from itertools import islice

from desktop_app.domain.gathering import MOST_CARDS, MOST_GROUPS, Card, Group
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.exchange.board_document import plain_rules, read_rules
from desktop_app.exchange.follow_up_document import plain_topic, read_topics
from desktop_app.exchange.places import shortened
from desktop_app.exchange.plain_object import plain_object
from desktop_app.exchange.section import LIST_LIMIT, Section

_TWICE = QT_TRANSLATE_NOOP("Errors", "the id {id} stands twice")
_TOO_MANY = QT_TRANSLATE_NOOP("Errors", "has {length} entries; at most {limit} are allowed")


def read_groups(root: Section) -> tuple[Group, ...]:
    """Return the groups in the file's order, with their cards."""
    sections = root.sections("groups")
    if len(sections) > MOST_GROUPS:
        root.complain(_TOO_MANY.filled(length=len(sections), limit=MOST_GROUPS), "groups")
    groups = tuple(_group(section) for section in sections)
    seen: set[str] = set()
    for group, section in zip(groups, sections, strict=True):
        if group.id and group.id in seen:
            section.complain(_TWICE.filled(id=shortened(group.id)), "id")
        seen.add(group.id)
    return groups


def _group(section: Section) -> Group:
    topics, gone = section.sections("topics"), section.section("gone")
    board = section.section("board")
    if len(topics) > MOST_CARDS:
        section.complain(_TOO_MANY.filled(length=len(topics), limit=MOST_CARDS), "topics")
    # Asked for before the topics are read, so that it is not kept among their unknown keys.
    pasts = [topic.texts("past") for topic in topics]
    found = zip(read_topics(topics), pasts, strict=True)
    return Group(
        id=section.identifier("id"),
        name=section.text("name", needed=True),
        cards=tuple(Card(topic, past) for topic, past in found),
        rules=read_rules(board),
        gone={one: gone.texts(one) for one in islice(gone.rest(), LIST_LIMIT)},
        extra=section.rest(board=board),
    )


def plain_groups(groups: Sequence[Group]) -> list[dict[str, object]]:
    """Return the groups as they stand in the file."""
    return [
        plain_object(
            (
                ("id", group.id, None),
                ("name", group.name, None),
                ("topics", [_plain_card(card) for card in group.cards], []),
                ("board", plain_rules(group.rules), {}),
                ("gone", {one: list(marks) for one, marks in group.gone.items()}, {}),
            ),
            group.extra,
        )
        for group in groups
    ]


def _plain_card(card: Card) -> dict[str, object]:
    past = {"past": list(card.past)} if card.past else {}
    return plain_topic(card.topic) | past
