"""What two people write into one response stands side by side, or is seen to clash."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop_app.domain.merging import carried_onto, speaks_against
from desktop_app.domain.response import Response, VoteRound

SEEN = Response("a", level=2, note="Gammelt")
ROUND = VoteRound((1, 2, 0))
LATER = replace(ROUND, at=datetime(2026, 11, 23, 9, tzinfo=UTC))


@pytest.mark.parametrize(
    ("stored", "mine", "against"),
    [
        (SEEN, replace(SEEN, level=3), False),
        (replace(SEEN, note="Nytt"), replace(SEEN, note="Nytt", level=3), False),
        (replace(SEEN, level=3), replace(SEEN, level=3), False),
        (replace(SEEN, level=4), replace(SEEN, level=3), True),
        # I stay with what I see while it is something else already.
        (replace(SEEN, level=4), SEEN, True),
        (replace(SEEN, level=None, not_applicable="Nei"), replace(SEEN, level=3), True),
        (replace(SEEN, rounds=(ROUND,)), replace(SEEN, rounds=(ROUND, ROUND)), True),
        (replace(SEEN, rounds=(ROUND,)), replace(SEEN, rounds=(ROUND,), parked=True), False),
        # Both have typed in the same votes.
        (replace(SEEN, rounds=(ROUND,)), replace(SEEN, rounds=(LATER,)), False),
        (replace(SEEN, note="Nytt"), replace(SEEN, note="Mitt"), True),
        (replace(SEEN, extra={"later": 1}), replace(SEEN, extra={"later": 1}, level=1), False),
    ],
)
def test_only_the_same_part_written_otherwise_clashes(
    stored: Response, mine: Response, against: bool
) -> None:
    assert speaks_against(SEEN, stored, mine) is against


def test_a_step_is_carried_onto_what_others_have_written() -> None:
    stored = replace(SEEN, note="Nytt", parked=True)
    assert carried_onto(stored, SEEN, replace(SEEN, level=4)) == replace(stored, level=4)
    aside = replace(SEEN, level=None, not_applicable="Nei")
    found = carried_onto(stored, SEEN, aside)
    assert (found.level, found.not_applicable, found.note) == (None, "Nei", "Nytt")
    assert carried_onto(stored, SEEN, SEEN) == stored
