"""A topic that one copy of a board has under a card, and the other on its own: kept once."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop_app.domain.board import at_rest, own_votes, was_discussed
from desktop_app.domain.copies import Gone, Met, mark
from desktop_app.domain.follow_up import Topic, TopicState
from desktop_app.domain.gathering import Card

_OPEN = (TopicState.PROPOSED, TopicState.VOTED)


Laid = Callable[[Topic, Sequence[str], Card], tuple[Card, bool] | None]
"""Puts what was changed of a topic before it was laid under a card, known by its marks, together
with the card that it is elsewhere; tells whether a part of ours stood. None where it cannot."""


def with_laid_changes(met: Met[Card], taken_away: Gone, join: Laid) -> Met[Card]:
    """Return what met, with the changes of both in a card that is laid under another as well.

    Such a card comes after what lies under the other: it is kept once then.
    """
    cards, both, stood = {card.id: card for card in met.entries}, [*met.theirs], {*met.stood}
    for under in met.entries:
        for part in under.topic.merged:
            alone, marks = cards.get(part.id), taken_away.get(part.id, ())
            if alone is None or not marks or set(marks) <= set(alone.past):
                continue
            joined = join(part, marks, alone)
            if joined is not None:
                past = {*marks, *alone.past, mark(alone)}
                cards[alone.id] = joined[0].remembering(tuple(sorted(past)))
                both.append(alone)
                stood |= {alone.id} if joined[1] else set()
    entries = tuple(cards.values())
    return replace(met, entries=entries, theirs=tuple(both), stood=frozenset(stood))


def kept_once(
    cards: Sequence[Card], gone: Gone, taken_away: Gone
) -> tuple[tuple[Card, ...], dict[str, tuple[str, ...]]]:
    """Return the cards of two copies put together, with no topic both alone and under a card.

    `gone` are the marks of what is gone now, `taken_away` those of all that was gone in either
    copy. What stands alone goes under the card, with the votes that it got meanwhile. One that has
    been talked about stays a card, and what lies under the other is taken out. One that was
    changed in both copies, nobody knows from what, is left as it is, like any card. Two that each
    copy laid under the other are one card, with the one under it that was made later.
    """
    found, left = tuple(cards), dict(gone)
    while (pair := _pair(found, taken_away)) is not None:
        under, alone = pair
        if _holds(alone, under):
            # Each lies under the other: one way is taken out, and the next round sees to the rest.
            keeps_other = _untouched(under.topic) and not _untouched(alone.topic)
            one, own = (under, alone.id) if keeps_other else (alone, under.id)
            found = tuple(_without(each, own) if each is one else each for each in found)
        elif _untouched(alone.topic):
            found = tuple(_with(each, alone) if each is under else each for each in found)
            found = tuple(each for each in found if each is not alone)
            left[alone.id] = (*alone.past, mark(alone))
        else:
            found = tuple(_without(each, alone.id) if each is under else each for each in found)
    return found, left


def _pair(cards: Sequence[Card], taken_away: Gone) -> tuple[Card, Card] | None:
    """The first card, by its id, with a topic under it that is a newer card of its own."""
    there = {card.id: card for card in cards}
    held = Counter(part.id for card in cards for part in card.topic.merged)
    for under in sorted(cards, key=lambda card: card.id):
        for part in under.topic.merged:
            alone = there.get(part.id)
            if alone is None or held[part.id] > 1:
                continue
            mutual = held[under.id] == 1 and _holds(alone, under)
            if held[under.id] and not (mutual and _is_newer(under, taken_away)):
                continue
            if _is_newer(alone, taken_away):
                return under, alone
    return None


def _is_newer(card: Card, taken_away: Gone) -> bool:
    """Whether a card comes after what one of the copies laid under another."""
    marks = taken_away.get(card.id, ())
    return bool(marks) and set(marks) <= set(card.past)


def _holds(card: Card, other: Card) -> bool:
    return any(part.id == other.id for part in card.topic.merged)


def _untouched(topic: Topic) -> bool:
    """Whether nobody has talked about a topic yet."""
    return topic.state in _OPEN and not was_discussed(topic)


def _with(under: Card, alone: Card) -> Card:
    """The card with what stood alone in the place of what it was when it was laid there."""
    topic, fresh = under.topic, alone.topic
    former = next(part for part in topic.merged if part.id == alone.id)
    newest = replace(fresh, votes=own_votes(fresh), merged=())
    merged = tuple(newest if part is former else part for part in topic.merged)
    # What both copies have laid there lies there once.
    more = tuple(part for part in fresh.merged if part not in merged)
    votes = topic.votes - former.votes + newest.votes + sum(part.votes for part in more)
    return _changed(under, replace(topic, votes=votes, merged=(*merged, *more)))


def _without(under: Card, own: str) -> Card:
    """The card without what lies under it by that id."""
    topic = under.topic
    former = next(part for part in topic.merged if part.id == own)
    merged = tuple(part for part in topic.merged if part is not former)
    return _changed(under, replace(topic, votes=topic.votes - former.votes, merged=merged))


def _changed(card: Card, topic: Topic) -> Card:
    state = at_rest(topic) if topic.state in _OPEN else topic.state
    return Card(replace(topic, state=state), (*card.past, mark(card)))
