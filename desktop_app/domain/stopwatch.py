"""Measures by the clock on the wall how long a question takes, and is not fooled by sleep."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desktop_app.domain.time_used import Stint

LONGEST_GAP = timedelta(minutes=1)
"""The most that counts between two looks at the clock; a longer gap is a laptop that slept."""


@dataclass(frozen=True)
class Stopwatch:
    """Runs for one question; looked at often, it adds up the time between the looks.

    `slept` is true while it stands still because a gap was too long: the lid was closed.
    """

    question: str
    began: datetime
    seen: datetime
    counted: timedelta = timedelta()
    paused: bool = False
    slept: bool = False

    def at(self, now: datetime, most: timedelta = LONGEST_GAP) -> "Stopwatch":
        """Return the stopwatch after another look; a gap over `most` counts as that and stops it.

        A clock that was set back adds nothing.
        """
        gap = max(now - self.seen, timedelta())
        if self.paused or self.slept:
            return replace(self, seen=now)
        if gap > most:
            return replace(self, seen=now, counted=self.counted + most, slept=True)
        return replace(self, seen=now, counted=self.counted + gap)

    def awake(self) -> "Stopwatch":
        """Return the stopwatch running again after a sleep; a pause goes on."""
        return replace(self, slept=False)

    def turned_to(self, question: str) -> "Stopwatch":
        """Return a stopwatch that begins with another question, at the last look."""
        return Stopwatch(question, self.seen, self.seen, paused=self.paused, slept=self.slept)

    @property
    def seconds(self) -> int:
        """Whole seconds counted so far."""
        return self.counted // timedelta(seconds=1)

    @property
    def stint(self) -> Stint | None:
        """What has been counted so far; None before the first whole second."""
        return Stint(self.began, self.question, self.seconds) if self.seconds else None
