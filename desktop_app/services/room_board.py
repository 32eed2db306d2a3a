"""What the room may see of a discussion and of its actions, as values."""

from dataclasses import dataclass
from enum import StrEnum


class Urgency(StrEnum):
    """How near the end of a time box is, or that the clock stands still."""

    CALM = "calm"
    SOON = "soon"
    STANDS = "stands"
    OVER = "over"


@dataclass(frozen=True)
class ClockFace:
    """The clock as it reads now: "7:42", or "+0:35" when the time is over."""

    text: str
    urgency: Urgency
    spoken: str


@dataclass(frozen=True)
class RoomCard:
    """A card as the room sees it."""

    texts: tuple[str, ...]
    votes: int


@dataclass(frozen=True)
class RoomColumn:
    """A column as the room sees it."""

    title: str
    cards: tuple[RoomCard, ...]


@dataclass(frozen=True)
class RoomBoard:
    """The board, or one card of it: no notes, no names, no origins.

    `walked` is the card that the room is being shown before it votes; `discussing` the one
    under discussion, with the clock. `title` names the group whose board it is, if one's.
    """

    columns: tuple[RoomColumn, ...]
    votes: str
    walked: RoomCard | None
    discussing: RoomCard | None
    takeaway: str
    clock: ClockFace | None
    title: str = ""


@dataclass(frozen=True)
class RoomStory:
    """One story as the room sees it; `organisation` is whose it is, where there are several."""

    question: str
    service: str
    succeeded: str
    why: str
    dimensions: tuple[str, ...]
    organisation: str = ""


@dataclass(frozen=True)
class RoomAction:
    """An action as it is read back to the room, one at a time; `owner` is a role or a unit."""

    number: int
    count: int
    title: str
    owner: str
    due: str
    missing: str
