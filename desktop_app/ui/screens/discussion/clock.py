"""Reads the board's clock off the clock on the wall, and says when to ring: once, at the end."""

from collections.abc import Callable
from datetime import datetime

from desktop_app.domain.board import LAST_SECONDS, BoardClock
from desktop_app.domain.wording import Wording
from desktop_app.services.room_board import ClockFace, Urgency


class WallClock:
    """Nothing is counted here: a laptop that slept, or a program that was closed, loses no time."""

    def __init__(self, now: Callable[[], datetime], words: Wording) -> None:
        self._now = now
        self._words = words
        self._rung: BoardClock | None = None

    def arrive(self, clock: BoardClock | None) -> None:
        """Come to the board: a time that ended while nobody was there does not ring any more."""
        if clock is not None and clock.left(self._now()) <= 0:
            self._rung = clock

    def face(self, clock: BoardClock | None) -> ClockFace | None:
        """The clock as it reads now; None where none runs."""
        if clock is None:
            return None
        left = clock.left(self._now())
        minutes, seconds = divmod(abs(left), 60)
        text = f"{'' if left >= 0 else '+'}{minutes}:{seconds:02}"
        if clock.stands:
            return ClockFace(text, Urgency.STANDS, self._words.translate("Discussion", "Paused"))
        if left <= 0:
            return ClockFace(text, Urgency.OVER, self._words.translate("Discussion", "Time is up"))
        spoken = self._words.translate("Discussion", "%n minute(s) left", None, -(-left // 60))
        return ClockFace(text, Urgency.SOON if left <= LAST_SECONDS else Urgency.CALM, spoken)

    def rings(self, clock: BoardClock | None) -> bool:
        """True once for each time box, when its time is over; one that was over goes on quietly."""
        if clock is None or clock.stands or clock == self._rung:
            return False
        if clock.seconds <= 0 or clock.left(self._now()) > 0:
            return False
        self._rung = clock
        return True
