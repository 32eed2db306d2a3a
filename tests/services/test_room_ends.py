"""The end of a dimension as the room sees it: its result, and only votes that were revealed."""

from dataclasses import replace
from fractions import Fraction

import pytest

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.consensus import Spread
from desktop_app.domain.response import Response, VoteRound
from desktop_app.services.room_ends import room_end
from tests.ui.screens.workshops import model, workshop

DIVIDED, AGREED = VoteRound((4, 0, 0, 0, 4)), VoteRound((0, 2, 5, 1, 0))
ALIKE = VoteRound((0, 0, 8, 0, 0))


def held(**rounds: tuple[VoteRound, ...]) -> Assessment:
    found = {
        f"leadership.{name[1:]}": Response(f"leadership.{name[1:]}", level=3, rounds=given)
        for name, given in rounds.items()
    }
    return replace(workshop(model(3)), responses=found)


def test_the_question_furthest_apart_is_found() -> None:
    end = room_end(held(q1=(AGREED,), q2=(DIVIDED,), q3=(ALIKE,)), "leadership")
    assert (end.title, end.score.value, end.level_name) == ("Leadership", Fraction(3), "Step 3")
    assert end.divided is not None
    assert (end.divided.id, end.divided.votes.shown) == ("leadership.2", DIVIDED.counts)
    assert end.spread is Spread.SOME


@pytest.mark.parametrize("rounds", [(), (ALIKE,), (replace(DIVIDED, revealed=False),)])
def test_nothing_divides_where_nothing_was_seen_to(rounds: tuple[VoteRound, ...]) -> None:
    assert room_end(held(q1=rounds), "leadership").divided is None


def test_a_later_round_that_is_hidden_stays_hidden() -> None:
    later = VoteRound((8, 0, 0, 0, 0), revealed=False)
    end = room_end(held(q1=(AGREED, later)), "leadership")
    assert end.divided is not None
    assert (end.divided.votes.shown, end.divided.votes.given) == (AGREED.counts, 8)


def test_without_answers_there_is_no_level() -> None:
    end = room_end(workshop(model(3)), "leadership")
    assert (end.score.value, end.level_name, end.spread, end.divided) == (None, "", None, None)
