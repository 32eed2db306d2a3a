"""Time used: by question, by sitting, and gone on with."""

from datetime import UTC, datetime, timedelta

from desktop_app.domain.time_used import BETWEEN, Stint, TimeUsed

NINE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def stint(minutes: float, question: str, seconds: int) -> Stint:
    return Stint(NINE + timedelta(minutes=minutes), question, seconds)


def test_time_is_added_up_by_question() -> None:
    used = TimeUsed((stint(0, "a", 60), stint(1, BETWEEN, 30), stint(2, "b", 5), stint(3, "a", 7)))
    assert used.seconds == 102
    assert used.by_question == {"a": 67, "b": 5}
    assert (used.of("a"), used.of("c")) == (67, 0)
    assert TimeUsed().seconds == 0


def test_a_sitting_goes_back_to_the_last_long_break() -> None:
    yesterday = stint(-20 * 60, "a", 600)
    before_lunch, after = stint(0, "a", 3600), stint(120, "b", 60)
    used = TimeUsed((yesterday, before_lunch, after))
    assert used.sitting(NINE + timedelta(minutes=130)).stints == (before_lunch, after)
    assert TimeUsed((after,)).sitting(NINE + timedelta(minutes=130)).stints == (after,)
    assert used.sitting(NINE + timedelta(days=1)).stints == ()
    assert used.sitting(NINE + timedelta(minutes=121 + 4 * 60)).stints == ()


def test_a_stint_that_goes_on_takes_its_own_place() -> None:
    used = TimeUsed((stint(0, "a", 60), stint(1, "b", 5)))
    longer = used.ended(stint(0, "a", 90))
    assert [each.seconds for each in longer.stints] == [90, 5]
    assert used.ended(stint(0.5, "c", 1)).stints[1].question == "c"
