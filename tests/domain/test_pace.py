"""What fits into the time left, and what can wait."""

from dataclasses import replace
from fractions import Fraction

from desktop_app.domain.pace import deferrable, minutes_needed
from desktop_app.domain.response import Response
from desktop_app.domain.time_used import Stint, TimeUsed
from tests.domain.samples import assessment, dimension, model
from tests.domain.test_time_used import NINE


def test_a_question_needs_its_share_until_the_room_shows_its_own_pace() -> None:
    made = assessment(model(dimension("lead", (1, 1, 2)), dimension("culture")))
    assert minutes_needed(made, TimeUsed()) is None
    planned = replace(made, minutes=60)
    assert minutes_needed(planned, TimeUsed()) == 15
    ids = ("lead.1", "lead.2", "lead.3")
    answered = replace(planned, responses={each: Response(each, level=2) for each in ids})
    used = TimeUsed(tuple(Stint(NINE, each, 120) for each in ids[:2]))
    assert minutes_needed(answered, used) == 15, "two are not enough to judge"
    used = TimeUsed(tuple(Stint(NINE, each, 60 * n) for n, each in enumerate(ids, 1)))
    assert minutes_needed(answered, used) == 2


def test_the_lightest_wait_and_the_heaviest_is_kept() -> None:
    made = assessment(model(dimension("lead", (1, 1, 2)), dimension("culture", (3,), 2)))
    two = Fraction(2)
    assert deferrable(made, two, Fraction(8)) == ()
    assert deferrable(made, two, Fraction(7)) == ("lead.2",), "of equal ones the later waits"
    assert deferrable(made, two, Fraction(5)) == ("lead.1", "lead.2")
    for nothing in (0, -10):
        assert deferrable(made, two, Fraction(nothing)) == ("lead.1", "lead.2", "lead.3")
    assert deferrable(made, Fraction(0), Fraction(0)) == ()


def test_only_unanswered_questions_wait() -> None:
    made = assessment(model(dimension("lead", (1, 1, 2))), [Response("lead.1", level=1)])
    assert deferrable(made, Fraction(1), Fraction(1)) == ("lead.2",)
