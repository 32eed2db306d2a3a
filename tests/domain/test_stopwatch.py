"""The stopwatch goes by the wall clock, and neither sleep nor a clock set back fools it."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.stopwatch import LONGEST_GAP, Stopwatch
from desktop_app.domain.time_used import Stint

NINE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def after(watch: Stopwatch, seconds: float) -> Stopwatch:
    return watch.at(watch.seen + timedelta(seconds=seconds))


def test_time_between_looks_adds_up_whatever_their_number() -> None:
    watch = Stopwatch("a", NINE, NINE)
    assert watch.stint is None
    for _ in range(5):
        watch = after(watch, 12.5)
    assert watch.seconds == 62
    assert watch.stint == Stint(NINE, "a", 62)


def test_a_laptop_that_sleeps_does_not_count_hours() -> None:
    watch = after(Stopwatch("a", NINE, NINE), 8 * 3600)
    assert (watch.counted, watch.slept) == (LONGEST_GAP, True)
    assert after(watch, 30).counted == LONGEST_GAP
    assert after(watch.awake(), 30).counted == LONGEST_GAP + timedelta(seconds=30)
    away = Stopwatch("a", NINE, NINE).at(NINE + timedelta(minutes=20), timedelta(minutes=30))
    assert (away.seconds, away.slept) == (1200, False)


def test_a_pause_counts_nothing_and_outlives_the_question() -> None:
    paused = Stopwatch("a", NINE, NINE, paused=True)
    other = after(paused, 20).turned_to("b")
    assert (other.question, other.paused, other.began) == ("b", True, NINE + timedelta(seconds=20))
    assert after(other.awake(), 20).seconds == 0


@settings(max_examples=60)
@given(st.lists(st.floats(-5000, 5000), max_size=20))
def test_never_more_than_the_wall_clock_and_never_less_than_nothing(gaps: list[float]) -> None:
    watch, wall = Stopwatch("a", NINE, NINE), timedelta()
    for gap in gaps:
        before = watch.counted
        watch = after(watch, gap)
        wall += timedelta(seconds=max(gap, 0))
        assert before <= watch.counted <= before + LONGEST_GAP
    assert watch.counted <= wall
