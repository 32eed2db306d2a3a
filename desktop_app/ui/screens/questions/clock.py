"""The clock of the screen: minutes left, the time of the question at hand, pauses, time box."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from fractions import Fraction

from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.pace import deferrable, minutes_needed
from desktop_app.domain.response import Handling
from desktop_app.domain.stopwatch import Stopwatch
from desktop_app.domain.time_used import BETWEEN, Stint, TimeUsed
from desktop_app.services.timing import Timing
from desktop_app.ui.screens.questions.picture import Time
from desktop_app.ui.screens.questions.state import ClockFace, Pace

AWAY = timedelta(minutes=30)
"""The most that counts while another screen is shown, where nobody looks at the clock."""

KEEP_EVERY = 30
"""Seconds that may be lost when the power goes."""


class Clock:
    """Keeps time for one visit; `watches` live as long as the program does."""

    def __init__(
        self, timing: Timing, now: Callable[[], datetime], watches: dict[str, Stopwatch]
    ) -> None:
        self._timing = timing
        self._now = now
        self._watches = watches
        self._assessment = ""
        self._running = False
        self._used = TimeUsed()
        self._waiting: tuple[Stint, ...] = ()
        self._kept = 0
        self._fits: tuple[tuple[int, int], tuple[str, ...]] = ((0, 0), ())
        self.box: int | None = None

    def open(self, assessment: Assessment, question: str, *, afresh: bool = False) -> None:
        """Go on where the clock was left, with the time that another screen has taken.

        `afresh` leaves out the time since then: the assessment was finished.
        """
        now = self._now()
        if afresh:
            self._watches.pop(assessment.id, None)
        self._assessment = assessment.id
        self._running = assessment.state is not AssessmentState.FINISHED
        self._used = self._timing.used(assessment.id)
        self.box = self._timing.box(assessment.id)
        left = self._watches.get(assessment.id) or Stopwatch(BETWEEN, now, now)
        self._watches[assessment.id] = left.at(now, AWAY).awake() if self._running else left
        self.stored(self.turned(question))

    def turned(self, question: str) -> tuple[Stint, ...]:
        """Turn to another question; return what is to be stored, until `stored` says it is."""
        if self._running:
            self._look()
            watch = self._watch
            if watch.stint is not None:
                self._used = self._used.ended(watch.stint)
                self._waiting = (*self._waiting, watch.stint)
            self._watches[self._assessment] = watch.turned_to(question)
            self._kept = 0
        return self._waiting

    def stored(self, stints: tuple[Stint, ...]) -> None:
        """Store stints now; what cannot be stored is kept for the next time."""
        try:
            for stint in stints:
                self._timing.spend(self._assessment, stint)
        except ExpectedError:
            return
        self.forget(stints)

    def forget(self, stints: tuple[Stint, ...]) -> None:
        """These are in the store."""
        self._waiting = tuple(each for each in self._waiting if each not in stints)

    def tick(self) -> None:
        """Some seconds have passed; now and then what they add up to is stored."""
        if not self._running:
            return
        self._look()
        watch = self._watch
        if watch.stint is not None and watch.seconds - self._kept >= KEEP_EVERY:
            self._kept = watch.seconds
            self.stored((*self._waiting, watch.stint))

    def between(self) -> None:
        """The room is at no question: it looks back, or at what is left."""
        self.stored(self.turned(BETWEEN))

    def wake(self) -> None:
        """The facilitator is there: a clock that stopped because the machine slept goes on."""
        if self._running:
            self._look()
            self._watches[self._assessment] = self._watch.awake()

    def stop(self) -> None:
        """The answers are locked; no more time is used."""
        self.stored(self.turned(BETWEEN))
        self._running = False

    def toggle(self) -> bool:
        """Pause the clock, or let it go on; return whether it is paused now."""
        self.tick()
        paused = not self._watch.paused
        self._watches[self._assessment] = replace(self._watch, paused=paused, slept=False)
        return paused

    def box_at(self, minutes: int | None) -> None:
        """Give each question so many minutes; RefusedError for a senseless number."""
        self._timing.box_at(self._assessment, minutes)
        self.box = minutes

    def time(self, assessment: Assessment, unanswered: int) -> Time:
        """Return what there is to see."""
        watch, used = self._watch, self._used
        seconds = dict(used.by_question)
        if watch.question != BETWEEN:
            seconds[watch.question] = seconds.get(watch.question, 0) + watch.seconds
        left = None
        if assessment.minutes is not None and self._running:
            spent = used.sitting(self._now()).seconds + watch.seconds
            left = Fraction(assessment.minutes * 60 - spent, 60)
        return Time(
            pace=None if left is None else _pace(left, unanswered),
            clock=ClockFace(
                seconds=seconds.get(watch.question, 0),
                box=self.box,
                paused=watch.paused,
                slept=watch.slept,
                waiting=() if left is None else self._deferrable(assessment, left, unanswered),
            ),
            seconds=seconds,
        )

    def _deferrable(
        self, assessment: Assessment, left: Fraction, unanswered: int
    ) -> tuple[str, ...]:
        """Reckon anew when a minute has passed or an answer has come, not at every key."""
        known, found = self._fits
        watch = self._watch
        now = (unanswered, left.__floor__())
        if known != now:
            needed, found = minutes_needed(assessment, self._used), ()
            if needed is not None:
                # What the question at hand has had of its own time is no time that others lack.
                asked = assessment.response(watch.question)
                begun = asked.handling is Handling.UNANSWERED and watch.question != BETWEEN
                had = min(Fraction(watch.seconds, 60), needed) if begun else 0
                found = deferrable(assessment, needed, left + had)
            self._fits = (now, found)
        return found

    def _look(self) -> None:
        self._watches[self._assessment] = self._watch.at(self._now())

    @property
    def _watch(self) -> Stopwatch:
        return self._watches[self._assessment]


def _pace(left: Fraction, unanswered: int) -> Pace:
    each = left / unanswered if unanswered and left > 0 else None
    return Pace(left.__ceil__(), each)
