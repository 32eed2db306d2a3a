"""The board of a group as it changes, and two copies of it put together without loss."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from hashlib import sha256

from desktop_app.domain.board import Board, BoardRules, at_rest
from desktop_app.domain.follow_up import Topic, TopicState
from desktop_app.domain.gathering import Attendance, Card, Gathering, Group

_LETTERS = 16
"""Letters of a mark: enough that two states of a card never share one by accident."""

Gone = Mapping[str, tuple[str, ...]]


def board_of(gathering: Gathering, group_id: str) -> Board:
    """Return a group's board; as many take part as sit in the group, unless its rules say else.

    Whoever is absent has no votes. KeyError where there is no such group.
    """
    group = gathering.group(group_id)
    rules = group.rules
    if rules.participants is None:
        rules = replace(rules, participants=_voters(gathering, group_id))
    return Board(tuple(card.topic for card in group.cards), rules, group.clock)


def with_board(gathering: Gathering, group_id: str, board: Board) -> Gathering:
    """Return the gathering with another board for a group.

    A number of participants that is the group's own is not kept twice: the board follows when
    somebody comes late.
    """
    rules = board.rules
    if rules.participants == _voters(gathering, group_id):
        rules = replace(rules, participants=None)

    def boarded(group: Group) -> Group:
        return replace(with_topics(group, board.topics), rules=rules, clock=board.clock)

    groups = tuple(boarded(g) if g.id == group_id else g for g in gathering.groups)
    return replace(gathering, groups=groups)


def _voters(gathering: Gathering, group_id: str) -> int | None:
    here = [s for _, s in gathering.members(group_id) if s.attendance is not Attendance.ABSENT]
    return len(here) or None


def mark(card: Card) -> str:
    """Return a short text that stands for what a card holds and for all that it was before.

    As it carries its past, a card that is changed and changed back has another mark: of two
    marks one can always tell whether one came after the other.
    """
    held = asdict(replace(card.topic, id=""))
    plain = json.dumps([held, card.past], sort_keys=True, ensure_ascii=True)
    return sha256(plain.encode()).hexdigest()[:_LETTERS]


def with_topics(group: Group, topics: Sequence[Topic]) -> Group:
    """Return the group with other topics on its board; cards keep the marks of what they were."""
    former = {card.topic.id: card for card in group.cards}
    kept = {topic.id for topic in topics}
    lost = {one: (*card.past, mark(card)) for one, card in former.items() if one not in kept}
    gone = {one: marks for one, marks in group.gone.items() if one not in kept}
    cards = tuple(_changed(former.get(topic.id), topic, group.gone) for topic in topics)
    return replace(group, cards=cards, gone=gone | lost)


def _changed(former: Card | None, topic: Topic, gone: Gone) -> Card:
    if former is None:
        return Card(topic, gone.get(topic.id, ()))
    if former.topic == topic:
        return former
    return Card(topic, (*former.past, mark(former)))


def merged(ours: Group, theirs: Group) -> Group:
    """Return our group with what happened to its board elsewhere.

    A card that was changed in one place is taken as changed; one that was taken away in one
    place and left alone in the other is gone. Where a card was changed in both, both are kept:
    one of them becomes a card of its own. Merging the same copy again changes nothing.

    Rules that were changed in one place are taken; the clock is that of here. A group talks of
    one card at a time: where two places did, that of here goes on, and the other waits.
    """
    here = {card.topic.id: card for card in ours.cards}
    there = {card.topic.id: card for card in theirs.cards}
    taken = {*here, *there, *ours.gone, *theirs.gone}
    cards: list[Card] = []
    for card in ours.cards:
        other = there.get(card.topic.id)
        if other is not None:
            cards.extend(_both(card, other, taken))
        elif mark(card) not in theirs.gone.get(card.topic.id, ()):
            cards.append(card)
    for card in theirs.cards:
        if card.topic.id not in here and mark(card) not in ours.gone.get(card.topic.id, ()):
            cards.append(card)
    kept = {card.topic.id for card in cards}
    gone = {one: marks for one, marks in _all_gone(ours, theirs) if one not in kept}
    rules = theirs.rules if ours.rules == BoardRules() else ours.rules
    talked_of = next(filter(_discussing, [*_shared(ours.cards, cards), *cards]), None)
    clock = ours.clock if talked_of else None
    one_talk = tuple(card if card is talked_of else _at_rest(card) for card in cards)
    return replace(ours, cards=one_talk, gone=gone, rules=rules, clock=clock)


def _shared(ours: Sequence[Card], cards: Sequence[Card]) -> Iterator[Card]:
    """Return those of the cards that hold what a card of ours holds, under whatever id."""
    held = [replace(card.topic, id="") for card in ours]
    return (card for card in cards if replace(card.topic, id="") in held)


def _discussing(card: Card) -> bool:
    return card.topic.state is TopicState.DISCUSSING


def _at_rest(card: Card) -> Card:
    if not _discussing(card):
        return card
    return _changed(card, replace(card.topic, state=at_rest(card.topic)), {})


def _both(ours: Card, theirs: Card, taken: set[str]) -> tuple[Card, ...]:
    mine, other = mark(ours), mark(theirs)
    if mine == other or other in ours.past:
        return (ours,)
    if mine in theirs.past:
        return (theirs,)
    past = tuple(sorted({*ours.past, *theirs.past, mine, other}))
    # The choice is the same wherever the two are put together.
    (_, first), (name, second) = sorted(((mine, ours), (other, theirs)), key=lambda one: one[0])
    if first.topic == second.topic or name in taken:
        return (Card(first.topic, past),)
    return Card(first.topic, past), Card(replace(second.topic, id=name))


def _all_gone(ours: Group, theirs: Group) -> Iterator[tuple[str, tuple[str, ...]]]:
    for one in dict.fromkeys((*ours.gone, *theirs.gone)):
        marks = (*ours.gone.get(one, ()), *theirs.gone.get(one, ()))
        yield one, tuple(dict.fromkeys(marks))
