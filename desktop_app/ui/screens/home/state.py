"""What the home screen shows."""

from dataclasses import dataclass


@dataclass(frozen=True)
class HomeCard:
    """One of the last assessments, in the reader's words.

    `handled` of `total` questions need no more of the room's time. `level` and `level_name`
    are None without any answer; `place` (from 0) of `steps` levels gives the level its colour.
    """

    id: str
    organisation: str
    about: str
    day: str
    progress: str
    handled: int
    total: int
    finished: bool
    level: int | None
    level_name: str | None
    place: int
    steps: int


@dataclass(frozen=True)
class HomeState:
    """The last assessments, the latest change first; none greets the newcomer."""

    cards: tuple[HomeCard, ...] = ()
