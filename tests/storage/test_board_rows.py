"""A board is kept whole: rules, the running clock and topics laid together."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from desktop_app.domain.board import BoardClock, BoardRules
from desktop_app.domain.follow_up import Action, Origin, Story, Topic, TopicState
from tests.storage.samples import START, kept, opened, plain, whole

UNDER = Topic("e-9", "Under", 2, origin=Origin(question="lead.1"), extra={"by": "B"})
CARD = Topic("e-1", "Culture", 5, TopicState.DISCUSSING, merged=(UNDER, replace(UNDER, id="e-8")))


def test_a_board_comes_back_as_it_was(path: Path) -> None:
    store = opened(path)
    played = replace(
        plain(),
        topics=(CARD, Topic("e-2", "Money")),
        board_rules=BoardRules(12, 4, 10, 5, sound=False),
        board_clock=BoardClock(START + timedelta(microseconds=5), 480),
    )
    with store.writing() as books:
        books.assessments.add(played)
    assert kept(store) == played
    assert store.check() == ()
    store.close()


def test_an_outcome_is_written_over_the_former_one(path: Path) -> None:
    store = opened(path)
    with store.writing() as books:
        books.assessments.add(whole())
    changed = replace(
        whole(),
        topics=(CARD,),
        board_rules=BoardRules(participants=7),
        actions=(Action("t-9", "New"),),
        stories=(Story("Other"),),
    )
    for wanted in (changed, replace(whole(), topics=(), actions=(), stories=())):
        with store.writing() as books:
            books.assessments.put_outcome(wanted)
        assert replace(kept(store), changed_at=wanted.changed_at) == wanted
        assert kept(store).changed_at > wanted.changed_at
    store.close()


def test_other_assessments_of_the_organisation_come_by_day(path: Path) -> None:
    store = opened(path)
    first = replace(plain("a-1"), held_on=plain().held_on.replace(year=2024))
    with store.writing() as books:
        for one in (plain("a-2"), first, plain("a-3", "Andre"), plain("a-4")):
            books.assessments.add(one)
    with store.reading() as books:
        found = books.assessments.of_same_organisation("a-4")
    assert [one.id for one in found] == ["a-1", "a-2"]
    store.close()
