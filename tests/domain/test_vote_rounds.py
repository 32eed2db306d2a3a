"""Vote rounds: hidden until shown, kept for ever, and never mixed up."""

from datetime import UTC, datetime

from desktop_app.domain.response import Response, VoteRound
from desktop_app.domain.vote_rounds import another_round, counted, present_round, shown

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def test_a_first_round_begins_hidden_unless_all_is_open() -> None:
    assert present_round(Response("q"), 3) == VoteRound((0, 0, 0), revealed=False)
    hidden = counted(Response("q"), [0, 2, 1], 1, AT, open_to_all=False)
    assert hidden.rounds == (VoteRound((0, 2, 1), 1, AT, revealed=False),)
    assert present_round(hidden, 3) is hidden.rounds[0]
    assert counted(Response("q"), [1, 0, 0], 0, AT, open_to_all=True).rounds[0].revealed


def test_counting_leaves_hidden_hidden_and_shown_shown() -> None:
    response = counted(Response("q"), [1, 0], 0, AT, open_to_all=False)
    response = shown(response, revealed=True)
    more = counted(response, [1, 1], 0, AT, open_to_all=False)
    assert more.rounds[0].revealed
    assert not shown(more, revealed=False).rounds[0].revealed


def test_what_a_file_said_besides_stays() -> None:
    before = Response("q", rounds=(VoteRound((1, 0), extra={"colour": "red"}),))
    after = counted(before, [2, 0], 0, AT, open_to_all=False)
    assert after.rounds[0].extra == {"colour": "red"}


def test_an_empty_first_round_goes_and_a_later_one_stays() -> None:
    one = counted(Response("q"), [1, 0], 0, AT, open_to_all=True)
    assert counted(one, [0, 0], 0, AT, open_to_all=True).rounds == ()
    two = another_round(one, AT)
    assert two.rounds == (one.rounds[0], VoteRound((0, 0), at=AT, revealed=False))
    assert counted(counted(two, [0, 1], 0, AT, open_to_all=True), [0, 0], 0, AT, open_to_all=True)
    emptied = counted(two, [0, 0], 0, AT, open_to_all=True)
    assert [r.counts for r in emptied.rounds] == [(1, 0), (0, 0)]
    assert two.last_round is one.rounds[0], "a hidden round is not what the room said last"
