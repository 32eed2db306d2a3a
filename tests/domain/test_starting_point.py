"""The earlier assessment whose levels stand beside the votes."""

import pytest

from desktop_app.domain.starting_point import FROM_NOTHING, chosen, last_levels, starting_points
from tests.domain.entries import TWO
from tests.domain.samples import dimension, model
from tests.domain.test_trend import held, revised

NEWER, OLDER = held(2025, {"lead.1": 1, "lead.3": 5}), held(2024, {"lead.2": 4})


def test_only_what_shares_a_question_can_be_started_from() -> None:
    shorter = model(dimension("lead", (1, 1, 2)), dimension("culture"), highest=4)
    other_scale = held(2023, {}, shorter)
    assert starting_points(TWO, [NEWER, other_scale, OLDER]) == (NEWER, OLDER)
    assert starting_points(shorter, [NEWER, OLDER]) == ()


@pytest.mark.parametrize(
    ("starts_from", "expected"),
    [("", NEWER), ("2024", OLDER), ("gone", NEWER), (FROM_NOTHING, None)],
)
def test_the_last_one_unless_another_is_chosen(starts_from: str, expected: object) -> None:
    assert chosen(starts_from, (NEWER, OLDER)) is expected


def test_without_anything_earlier_there_is_nothing_to_start_from() -> None:
    assert chosen("", ()) is None


def test_the_levels_of_last_time_where_the_question_is_the_same() -> None:
    assert last_levels(revised("lead.3"), NEWER) == {"lead.1": 1}
