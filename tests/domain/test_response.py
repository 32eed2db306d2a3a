"""How far a response has come, and which of its rounds speaks for it."""

from desktop_app.domain.coverage import Coverage, coverage
from desktop_app.domain.response import Handling, Response, VoteRound


def test_handling() -> None:
    assert Response("q").handling is Handling.UNANSWERED
    assert Response("q", note="later", parked=True).handling is Handling.UNANSWERED
    assert Response("q", level=0).handling is Handling.AGREED
    assert Response("q", not_applicable="Not ours").handling is Handling.NOT_APPLICABLE


def test_the_last_round_is_the_latest_that_the_room_has_seen() -> None:
    first, second = VoteRound((1, 2)), VoteRound((2, 1))
    hidden, empty = VoteRound((9, 0), revealed=False), VoteRound((0, 0), abstained=2)
    assert Response("q", rounds=(first, second, hidden, empty)).last_round is second
    assert Response("q", rounds=(hidden, empty)).last_round is None
    assert Response("q").last_round is None


def test_the_worked_coverage_of_the_rules() -> None:
    responses = [Response(f"a{n}", level=3) for n in range(31)]
    responses += [Response(f"n{n}", not_applicable="Not ours") for n in range(2)]
    responses += [Response(f"u{n}") for n in range(2)]
    found = coverage(responses)
    assert found == Coverage(agreed=31, not_applicable=2, unanswered=2)
    assert (found.total, found.handled, found.preliminary) == (35, 33, True)


def test_not_applicable_counts_as_handled() -> None:
    found = coverage([Response("a", level=1), Response("n", not_applicable="Not ours")])
    assert (found.total, found.handled, found.preliminary) == (2, 2, False)
