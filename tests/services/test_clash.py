"""Two coordinators over one store: what one writes never disappears under the other."""

from collections.abc import Iterator

import pytest

from desktop_app.domain.assessment import Voting
from desktop_app.domain.errors import RefusedError
from desktop_app.services.answering import Answering
from desktop_app.services.assessments import Assessments
from desktop_app.services.clash import ClashError
from desktop_app.services.polling import Polling
from desktop_app.storage.store import Store, open_store
from tests.services.bench import ID, Ticking, put_sample

GROUNDS = ("file", "server")
Q = "lead.1"


@pytest.fixture
def mine(store: Store, clock: Ticking) -> Answering:
    put_sample(store)
    return Answering(store, clock)


@pytest.fixture
def theirs(mine: Answering, address: str, clock: Ticking) -> Iterator[Answering]:
    """The same assessment in another copy of the program."""
    assert mine
    other = open_store(address, clock=clock)
    yield Answering(other, clock)
    other.close()


@pytest.fixture
def seen(store: Store, clock: Ticking) -> Assessments:
    return Assessments(store, clock)


def told(seen: Assessments) -> list[tuple[str, object, object]]:
    return [(e.kind, e.old, e.new) for e in seen.history(ID) if e.kind != "state"]


def test_two_answers_to_one_question_are_both_kept(
    mine: Answering, theirs: Answering, seen: Assessments
) -> None:
    before = seen.response(ID, Q)
    theirs.agree(ID, Q, 2)
    theirs.note(ID, Q, "Deres")
    with pytest.raises(ClashError) as caught:
        mine.having_seen(before).agree(ID, Q, 4)
    assert str(caught.value).startswith("Somebody else has answered this question meanwhile.")
    clash = caught.value.clash
    assert (clash.theirs.level, clash.mine.level, clash.mine.note) == (2, 4, "Deres")
    assert seen.response(ID, Q).level == 2
    assert told(seen) == [("level", None, 2), ("note", "", "Deres"), ("unsettled level", 2, 4)]
    change = mine.insist(clash)
    assert seen.response(ID, Q) == clash.mine
    assert told(seen)[-1] == ("level", 2, 4)
    mine.undo(change)
    assert seen.response(ID, Q) == clash.theirs


def test_who_insists_is_told_of_yet_another_answer(
    mine: Answering, theirs: Answering, seen: Assessments
) -> None:
    before = seen.response(ID, Q)
    theirs.agree(ID, Q, 2)
    with pytest.raises(ClashError) as caught:
        mine.having_seen(before).set_aside(ID, Q, "Ikke vårt")
    theirs.agree(ID, Q, 3)
    with pytest.raises(ClashError):
        mine.insist(caught.value.clash)
    assert seen.response(ID, Q).level == 3


def test_what_concerns_different_parts_stands_side_by_side(
    mine: Answering, theirs: Answering, seen: Assessments
) -> None:
    before = seen.response(ID, Q)
    theirs.note(ID, Q, "Deres")
    change = mine.having_seen(before).agree(ID, Q, 4)
    found = seen.response(ID, Q)
    assert (found.level, found.note) == (4, "Deres")
    theirs.dissent(ID, Q, "To holdt 2")
    mine.undo(change)
    found = seen.response(ID, Q)
    assert (found.level, found.note, found.dissent) == (None, "Deres", "To holdt 2")


def test_the_same_answer_twice_is_no_clash(
    mine: Answering, theirs: Answering, seen: Assessments
) -> None:
    before = seen.response(ID, Q)
    theirs.agree(ID, Q, 2)
    # Also what is said once more after a connection was lost.
    mine.having_seen(before).agree(ID, Q, 2)
    assert told(seen) == [("level", None, 2)]


def test_undo_does_not_take_back_what_somebody_else_has_written(
    mine: Answering, theirs: Answering, seen: Assessments
) -> None:
    change = mine.agree(ID, Q, 4)
    theirs.agree(ID, Q, 2)
    with pytest.raises(RefusedError, match="changed this meanwhile"):
        mine.undo(change)
    assert seen.response(ID, Q).level == 2
    theirs.agree(ID, Q, 4)
    mine.undo(change)
    assert seen.response(ID, Q).level is None


def test_two_targets_of_one_dimension_are_both_kept(
    mine: Answering, theirs: Answering, seen: Assessments
) -> None:
    first = mine.aim(ID, "lead", 3, seen=[None])
    theirs.aim(ID, "lead", 4, seen=[3])
    with pytest.raises(RefusedError, match="changed this meanwhile"):
        mine.aim(ID, "lead", 2, seen=[3])
    with pytest.raises(RefusedError, match="changed this meanwhile"):
        mine.undo(first)
    assert seen.get(ID).targets == {"lead": 4}
    assert told(seen)[-1] == ("unsettled target", 4, 2)


def test_the_way_of_voting_goes_back_only_where_nobody_else_has_changed_it(
    mine: Answering, store: Store, clock: Ticking, seen: Assessments
) -> None:
    polling = Polling(store, clock)
    change = polling.vote_by(ID, Voting.HANDS)
    polling.vote_by(ID, Voting.SECRET)
    with pytest.raises(RefusedError, match="changed this meanwhile"):
        mine.undo(change)
    assert seen.header(ID).voting is Voting.SECRET
