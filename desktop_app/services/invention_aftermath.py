"""What an invented workshop says and decides: further rounds, notes, topics, stories, actions."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from random import Random
from uuid import UUID

from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.consensus import Spread, consensus, spread, suggested_level
from desktop_app.domain.follow_up import (
    Action,
    ActionStatus,
    Origin,
    Story,
    ThumbVote,
    Topic,
    TopicState,
)
from desktop_app.domain.ranking import by_priority
from desktop_app.domain.response import Response, VoteRound
from desktop_app.domain.results import results
from desktop_app.services.invention_en import EN
from desktop_app.services.invention_nb import NB
from desktop_app.services.invention_nn import NN
from desktop_app.services.invention_texts import Texts

_TEXTS = {"nb": NB, "nn": NN, "en": EN}
_NOTES = 0.45
"""The share of questions with a note."""
_ACTIONS = 6
_STATUSES = (
    ActionStatus.AGREED,
    ActionStatus.UNDER_WAY,
    ActionStatus.AGREED,
    ActionStatus.AGREED,
    ActionStatus.PROPOSED,
    ActionStatus.PROPOSED,
)
_AFTER_A_YEAR = (ActionStatus.DONE, ActionStatus.DONE, ActionStatus.DROPPED)
_VOTES = (7, 6, 4, 4, 3, 2, 1)
_DISCUSSED = 4


def with_aftermath(made: Assessment, *, years_ago: int = 0) -> Assessment:
    """Return an invented assessment with what the room said; a finished one is also discussed.

    The same assessment always gets the same. Of one that is `years_ago` most is done.
    """
    random = Random(made.id)
    texts = _TEXTS[made.language]
    said = {key: _said(response, made, texts, random) for key, response in made.responses.items()}
    spoken = replace(made, responses=said, scope=texts.scope)
    if made.state is not AssessmentState.FINISHED:
        return spoken
    topics = tuple(_topics(spoken, texts, random))
    return replace(
        spoken,
        topics=topics,
        actions=tuple(_actions(spoken, topics, texts, random, years_ago)),
        stories=tuple(
            Story(feat.service, feat.succeeded, feat.why, (dimension,))
            for dimension, feat in texts.feats
            if dimension in _ids(made)
        ),
    )


def _said(response: Response, made: Assessment, texts: Texts, random: Random) -> Response:
    note = random.choice(texts.notes) if random.random() < _NOTES else ""
    if response.level is None:
        return response
    (first,) = response.rounds
    rounds, level = response.rounds, response.level
    value = consensus(first.counts)
    if value is not None and spread(value) is Spread.DIVIDED:
        rounds = (first, _nearer(first, level - made.model.lowest))
        level = suggested_level(rounds[-1], made.model.lowest) or level
    return replace(response, note=note, rounds=rounds, level=level)


def _nearer(before: VoteRound, middle: int) -> VoteRound:
    """Let those who are two levels or more from the middle come a level nearer."""
    counts = list(before.counts)
    for place, count in enumerate(before.counts):
        if abs(place - middle) > 1:
            counts[place] -= count
            counts[place + (1 if place < middle else -1)] += count
    at = None if before.at is None else before.at + timedelta(minutes=2)
    return VoteRound(tuple(counts), before.abstained, at)


def _ids(made: Assessment) -> list[str]:
    return [dimension.id for dimension in made.model.dimensions]


def _new_id(random: Random) -> str:
    return str(UUID(int=random.getrandbits(128), version=4))


def _topics(made: Assessment, texts: Texts, random: Random) -> Iterator[Topic]:
    known = [one for one in _ids(made) if one in texts.talks]
    random.shuffle(known)
    for place, (dimension, votes) in enumerate(zip(known, _VOTES, strict=False)):
        talk = texts.talks[dimension]
        discussed = place < _DISCUSSED
        people = made.participants or 0
        thumbs = []
        if discussed:
            against = random.randint(0, people // 2)
            thumbs.append(ThumbVote(people - against, 0, against))
            if against < people / 2:
                thumbs.append(ThumbVote(1, 2, people - 3))
        yield Topic(
            id=_new_id(random),
            title=talk.title,
            votes=votes,
            state=TopicState.DISCUSSED if discussed else TopicState.VOTED,
            takeaway=talk.takeaway if discussed else "",
            thumbs=tuple(thumbs),
            origin=Origin(dimension=dimension),
        )


def _actions(
    made: Assessment, topics: tuple[Topic, ...], texts: Texts, random: Random, years_ago: int
) -> Iterator[Action]:
    """Invent actions for the dimensions with the largest gaps, one of them from a topic."""
    wanted = dict.fromkeys(q.dimension.id for q in by_priority(results(made)))
    questions = {q.dimension.id: q.question.id for q in reversed(by_priority(results(made)))}
    of_topics = {topic.origin.dimension: topic.id for topic in topics[:1]}
    statuses = _AFTER_A_YEAR if years_ago else _STATUSES
    known = [one for one in wanted if one in texts.deeds][:_ACTIONS]
    for place, dimension in enumerate(known):
        deed = texts.deeds[dimension]
        topic = of_topics.get(dimension)
        yield Action(
            id=_new_id(random),
            title=deed.title,
            why=deed.why,
            owner=deed.owner,
            due=made.held_on + timedelta(weeks=random.randint(3, 30)),
            effort=random.randint(1, 3),
            effect=random.randint(2, 3),
            status=statuses[place % len(statuses)],
            origin=Origin(topic=topic) if topic else Origin(question=questions[dimension]),
        )
