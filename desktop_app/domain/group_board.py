"""The board of a group as it changes, and two copies of it put together without loss."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.domain.board import Board, BoardRules, at_rest
from desktop_app.domain.copies import Met, crossing, followed, mark, together
from desktop_app.domain.follow_up import Topic, TopicState
from desktop_app.domain.gathering import Attendance, Card, Gathering, Group
from desktop_app.domain.joining import Joining
from desktop_app.domain.laid_under import kept_once, with_laid_changes


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


def with_topics(group: Group, topics: Sequence[Topic]) -> Group:
    """Return the group with other topics on its board; cards keep the marks of what they were."""
    cards, gone = followed(group.cards, group.gone, [Card(topic) for topic in topics])
    return replace(group, cards=cards, gone=gone)


def with_votes_told_apart(before: Gathering, after: Gathering, sign: str) -> Gathering:
    """Return the state after a change, with `sign` in the past of cards whose votes it changed.

    No other change has that sign. Without it two laptops that count a vote more each would make
    the very same of a card, and two votes would be taken for one.
    """
    former = {group.id: group for group in before.groups}

    def signed(group: Group) -> Group:
        old = former.get(group.id, group)
        if old.cards == group.cards:
            return group
        votes = {card.id: card.topic.votes for card in old.cards}
        cards = (
            card
            if votes.get(card.id, card.topic.votes) == card.topic.votes
            else replace(card, past=(*card.past, sign))
            for card in group.cards
        )
        return replace(group, cards=tuple(cards))

    groups = tuple(map(signed, after.groups))
    return after if groups == after.groups else replace(after, groups=groups)


def merged(ours: Group, theirs: Group, joining: Joining) -> tuple[Group, Met[Card]]:
    """Return our group with what happened to its board elsewhere.

    A card that was changed in one place is taken as changed; one that was taken away in one
    place and left alone in the other is gone. One that was changed in both has the changes of
    both. Where it is not known what it was before, both are kept: one of them becomes a card of
    its own. Merging the same copy again changes nothing. How they met is returned as well.

    A topic that was laid under a card in one place and changed in the other is kept once.

    Rules that were changed in one place are taken; the clock is that of here. A group talks of
    one card at a time: where two places did, that of here goes on, and the other waits.
    """
    found, met = _merged(ours, theirs, joining)
    if met.theirs:
        _, back = _merged(theirs, ours, joining)
        met = replace(met, crossed=crossing(met.entries, back.entries))
    return found, met


def _merged(ours: Group, theirs: Group, joining: Joining) -> tuple[Group, Met[Card]]:
    taken_away = {
        one: (*ours.gone.get(one, ()), *theirs.gone.get(one, ()))
        for one in (*ours.gone, *theirs.gone)
    }
    met = together(ours.cards, ours.gone, theirs.cards, theirs.gone, joining.card)
    here = {card.id for card in ours.cards}
    met = with_laid_changes(met, taken_away, lambda *laid: joining.laid(*laid, here=here))
    cards, gone = kept_once(met.entries, met.gone, taken_away)
    rules = theirs.rules if ours.rules == BoardRules() else ours.rules
    talked_of = next(filter(_discussing, [*_shared(ours.cards, cards), *cards]), None)
    clock = ours.clock if talked_of else None
    one_talk = tuple(card if card is talked_of else _at_rest(card) for card in cards)
    heard = (*met.theirs, *_changed_here(ours, theirs, met, one_talk))
    met = replace(met, entries=cards, theirs=heard)
    return replace(ours, cards=one_talk, gone=gone, rules=rules, clock=clock), met


def _changed_here(
    ours: Group, theirs: Group, met: Met[Card], cards: Sequence[Card]
) -> Iterator[Card]:
    """Yield what was taken from their copy, and became something else at once."""
    former = {card.id: card for card in ours.cards}
    there = {card.id: card for card in theirs.cards}
    after = {card.id: card for card in cards}
    for card in met.entries:
        if card is there.get(card.id) and card not in (former.get(card.id), after.get(card.id)):
            yield card


def _shared(ours: Sequence[Card], cards: Sequence[Card]) -> Iterator[Card]:
    """Yield the cards that hold what one of ours holds, under whatever id; then what ours became.

    Only those count that are under discussion here.
    """
    talks = [card for card in ours if _discussing(card)]
    held, ids = [replace(card.topic, id="") for card in talks], {card.id for card in talks}
    yield from (card for card in cards if replace(card.topic, id="") in held)
    yield from (card for card in cards if card.id in ids)


def _discussing(card: Card) -> bool:
    return card.topic.state is TopicState.DISCUSSING


def _at_rest(card: Card) -> Card:
    if not _discussing(card):
        return card
    return Card(replace(card.topic, state=at_rest(card.topic)), (*card.past, mark(card)))
