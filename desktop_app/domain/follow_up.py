"""What an assessment leads to: actions, topics to discuss, and stories of success."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class ActionStatus(StrEnum):
    """How far an action has come."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    UNDER_WAY = "under_way"
    DONE = "done"
    DROPPED = "dropped"


class TopicState(StrEnum):
    """How far a topic has come on the Lean Coffee board."""

    PROPOSED = "proposed"
    VOTED = "voted"
    DISCUSSING = "discussing"
    DISCUSSED = "discussed"


@dataclass(frozen=True)
class Origin:
    """Where an action or topic came from; at most one is set."""

    question: str | None = None
    dimension: str | None = None
    topic: str | None = None


NO_ORIGIN = Origin()
"""Of what the room thought of by itself."""


@dataclass(frozen=True)
class Action:
    """What will be done, by whom, by when; effort and effect from 1 to 3."""

    id: str
    title: str
    why: str = ""
    owner: str = ""
    due: date | None = None
    effort: int | None = None
    effect: int | None = None
    status: ActionStatus = ActionStatus.PROPOSED
    origin: Origin = Origin()
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class ThumbVote:
    """Whether to go on with a topic when its time is out."""

    up: int
    sideways: int
    down: int


@dataclass(frozen=True)
class Topic:
    """A card in a Lean Coffee.

    `merged` are topics laid together with it, as they were: `votes` counts theirs too.
    """

    id: str
    title: str
    votes: int = 0
    state: TopicState = TopicState.PROPOSED
    takeaway: str = ""
    thumbs: tuple[ThumbVote, ...] = ()
    origin: Origin = Origin()
    merged: tuple["Topic", ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Story:
    """A service that succeeded, and why."""

    service: str
    succeeded: str = ""
    why: str = ""
    dimensions: tuple[str, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)
