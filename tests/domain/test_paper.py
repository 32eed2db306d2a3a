"""Ballots on paper add up to votes; their code can be said aloud."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.paper import Ballot, Blank, Mark, sheet_code, tally, twice
from tests.domain.samples import dimension, model

MODEL = model(dimension("lead", (1, 1)), dimension("culture"))
ASKED = [question.id for question in MODEL.questions]
MARKS = st.sampled_from([1, 2, 3, 4, 5, *Blank])
PILES = st.lists(st.dictionaries(st.sampled_from(ASKED), MARKS), max_size=15)


@settings(max_examples=60)
@given(PILES)
def test_counts_equal_an_independent_tally(pile: list[dict[str, Mark]]) -> None:
    ballots = [Ballot(place, place + 1, marks) for place, marks in enumerate(pile)]
    found = tally(MODEL, ballots)
    for question in ASKED:
        said = [marks[question] for marks in pile if question in marks]
        if not said:
            assert question not in found
            continue
        votes = found[question]
        assert votes.counts == tuple(sum(1 for mark in said if mark == n) for n in range(1, 6))
        assert votes.abstained == sum(1 for mark in said if isinstance(mark, Blank))
        assert votes.votes + votes.abstained == len(said)


def test_marks_outside_the_model_are_left_out() -> None:
    found = tally(MODEL, [Ballot(0, 1, {"lead.1": 9, "gone.1": 2})])
    assert set(found) == {"lead.1"}
    assert found["lead.1"].votes == 0


def test_a_mark_is_changed_and_taken_away() -> None:
    ballot = Ballot(0, 1).marked("lead.1", 3).marked("lead.2", Blank.ABSTAINED)
    assert ballot.marks == {"lead.1": 3, "lead.2": Blank.ABSTAINED}
    assert ballot.marked("lead.1", 4).marks["lead.1"] == 4
    assert ballot.marked("lead.1", None).marks == {"lead.2": Blank.ABSTAINED}


def test_numbers_that_several_ballots_have() -> None:
    numbers = (7, 2, 7, 1, 2, 3)
    assert twice(Ballot(place, number) for place, number in enumerate(numbers)) == (2, 7)
    assert twice([Ballot(0, 1), Ballot(1, 2)]) == ()


def test_the_code_is_short_and_always_the_same() -> None:
    code = sheet_code("0192f1c2-0000-7000-8000-000000000001")
    assert re.fullmatch(r"[ABEHKLMNRTVX][2-9]{2}-[ABEHKLMNRTVX][2-9]{2}", code)
    assert sheet_code("0192f1c2-0000-7000-8000-000000000001") == code
    assert len({sheet_code(f"id-{number}") for number in range(200)}) == 200
