"""The board of a group: the steps of every board, on a table of its own."""

from dataclasses import replace

import pytest

from desktop_app.bootstrap.assembly import assemble
from desktop_app.domain.board import Board, BoardRules
from desktop_app.domain.errors import NotFoundError, RefusedError
from desktop_app.domain.follow_up import Origin, ThumbVote, Topic, TopicState
from desktop_app.domain.gathering import Way
from desktop_app.services.clash import UNSETTLED, OvertakenError
from desktop_app.services.discussing import Discussing
from desktop_app.services.gatherings import Details
from desktop_app.services.registering import Coming
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store
from tests.domain.gatherings import START


class Tables:
    """A gathering of six people around two tables."""

    def __init__(self, bench: Workbench) -> None:
        self.bench = bench
        self.own = bench.gatherings.create(Details("Brukere", START.date())).assessment
        bench.registering.register(self.own, [Coming("Difi", 2), Coming("NAV", 4)])
        bench.grouping.split(self.own, ["En", "To"], 7, Way.MIXED)
        self.groups = [group.id for group in bench.gatherings.get(self.own).groups]

    def at(self, place: int) -> Discussing:
        return self.bench.boards.of_group(self.own, self.groups[place])

    def board(self, place: int = 0) -> Board:
        return self.at(place).read().board


@pytest.fixture
def tables(store: Store) -> Tables:
    return Tables(assemble(store))


def test_a_group_plays_a_whole_round(tables: Tables) -> None:
    lean = tables.at(0)
    lean.propose("Ledelse")
    lean.propose("Kultur")
    first, second = (topic.id for topic in tables.board().topics)
    for _ in range(5):
        lean.vote(first)
    lean.vote(second)
    assert (tables.board().budget, tables.board().remaining) == (9, 3)
    lean.start(first)
    lean.pause(first)
    clock = tables.board().clock
    assert clock is not None
    assert clock.stands
    lean.pause(first)
    lean.take_away(first, "Vi prøver.")
    lean.thumbs(first, ThumbVote(1, 0, 2))
    done = tables.board().topic(first)
    assert done is not None
    assert (done.state, done.takeaway, len(done.thumbs)) == (TopicState.DISCUSSED, "Vi prøver.", 1)
    assert tables.board(1).topics == ()
    kinds = {entry.kind for entry in tables.bench.gatherings.history(tables.own)}
    assert {"card", "clock"} <= kinds
    assert tables.bench.upkeep.faults() == ()


def test_a_step_of_one_table_is_taken_back_alone(tables: Tables) -> None:
    first, second = tables.at(0), tables.at(1)
    first.propose("Ledelse")
    topic = tables.board().topics[0].id
    voted = first.vote(topic)
    second.propose("Kultur")
    first.undo(voted)
    assert (tables.board().used, len(tables.board(1).topics)) == (0, 1)
    first.redo(voted)
    assert (tables.board().used, len(tables.board(1).topics)) == (1, 1)


def test_rules_are_the_groups_own_and_follow_latecomers(tables: Tables) -> None:
    tables.at(0).play_by(replace(tables.board().rules, votes_each=5))
    assert tables.board().budget == 15
    tables.bench.registering.come_late(tables.own, Coming("Difi", 2))
    assert tables.board().budget == 20
    tables.at(0).play_by(BoardRules(participants=2))
    assert (tables.board().budget, tables.board(1).budget) == (6, 12)


def test_a_board_of_a_group_has_bounds(tables: Tables) -> None:
    lean = tables.at(0)
    tables.bench.grouping.discuss(
        tables.own, tables.groups[0], [Topic(str(place), "A") for place in range(500)]
    )
    with pytest.raises(RefusedError, match="at most 500 topics"):
        lean.propose("One more")
    with pytest.raises(RefusedError, match="no such question"):
        lean.link("1", Origin(question="lead.1"))
    lean.link("1", Origin())
    lean.withdraw("1")
    with pytest.raises(NotFoundError, match="not there any more"):
        tables.bench.boards.of_group(tables.own, "nobody").read()


def test_two_at_one_board_never_go_over_each_other(tables: Tables) -> None:
    lean = tables.at(0)
    lean.propose("Ledelse")
    lean.propose("Kultur")
    before = lean.read()
    first, second = (topic.id for topic in before.board.topics)
    tables.at(0).retitle(first, "Ledelsen")
    with pytest.raises(OvertakenError):
        lean.having_seen(before).retitle(first, "Ledere")
    lean.having_seen(before).retitle(second, "Kulturen")
    assert [topic.title for topic in tables.board().topics] == ["Ledelsen", "Kulturen"]


def test_two_coordinators_keep_to_the_rules_of_a_groups_board(tables: Tables) -> None:
    """What both did is right alone; together it would break the rules of every board."""
    lean = tables.at(0)
    lean.play_by(BoardRules(participants=1, votes_each=2))
    for text in ("Ledelse", "Kultur"):
        lean.propose(text)
    first, second = (topic.id for topic in tables.board().topics)
    lean.vote(first)
    before = lean.read()
    lean.vote(first)
    with pytest.raises(OvertakenError):
        lean.having_seen(before).vote(second)
    assert tables.board().used == 2
    assert any(e.kind.startswith(UNSETTLED) for e in tables.bench.gatherings.history(tables.own))


def test_two_coordinators_do_not_talk_of_two_cards(tables: Tables) -> None:
    lean = tables.at(0)
    for text in ("Ledelse", "Kultur"):
        lean.propose(text)
    first, second = tables.board().topics
    before = lean.read()
    # As a file of the group brings it: somebody talks, and the clock stayed at home.
    talking = replace(first, state=TopicState.DISCUSSING)
    tables.bench.grouping.discuss(tables.own, tables.groups[0], [talking, second])
    with pytest.raises(OvertakenError):
        lean.having_seen(before).start(second.id)
    assert tables.board().discussing == talking


def test_a_list_from_paper_writes_to_the_same_board(tables: Tables) -> None:
    lean, grouping = tables.at(0), tables.bench.grouping
    for text in ("Ledelse", "Kultur"):
        lean.propose(text)
    first, second = tables.board().topics
    lean.vote(second.id)
    lean.merge(first.id, second.id)
    lean.start(first.id)
    (talked_of,) = tables.board().topics
    grouping.discuss(tables.own, tables.groups[0], [talked_of, Topic("", "Penger", 2)])
    assert tables.board().clock is not None
    assert [topic.votes for topic in tables.board().topics] == [1, 2]
    grouping.discuss(tables.own, tables.groups[0], [Topic("", "Penger", 2)])
    assert tables.board().clock is None
