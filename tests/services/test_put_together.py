"""Two coordinators over one board, plan or gathering: no change of one goes under the other's."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest

from desktop_app.bootstrap.assembly import assemble
from desktop_app.domain.assessment import Assessment
from desktop_app.domain.board import BoardRules
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.follow_up import Origin, Story, ThumbVote, Topic
from desktop_app.domain.gathering import Attendance, Gathering, Item, Way
from desktop_app.services.clash import UNSETTLED, Overtaken, OvertakenError
from desktop_app.services.discussing import Discussing
from desktop_app.services.gatherings import Details
from desktop_app.services.registering import Coming
from desktop_app.services.table import Tabled
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store, open_store
from tests.services.bench import ID, put_sample

GROUNDS = ("file", "server")
OVERTAKEN = "Somebody else has changed the same meanwhile. What they wrote stands"
DETAILS = Details("Brukerorientering", date(2026, 9, 14))


@pytest.fixture
def mine(store: Store) -> Workbench:
    put_sample(store)
    bench = assemble(store)
    lean(bench).play_by(BoardRules(participants=4, votes_each=1))
    return bench


@pytest.fixture
def theirs(mine: Workbench, address: str) -> Iterator[Workbench]:
    """The same store in another copy of the program."""
    other = open_store(address, clock=mine.clock)
    yield assemble(other)
    other.close()


def seen(bench: Workbench) -> Assessment:
    return bench.assessments.get(ID)


def lean(bench: Workbench) -> Discussing:
    return bench.boards.of_assessment(ID)


def having_seen(bench: Workbench, before: Assessment) -> Discussing:
    return lean(bench).having_seen(Tabled(before.board, before))


def unsettled(bench: Workbench) -> list[tuple[str, object, object]]:
    entries = bench.assessments.history(ID)
    return [(e.kind, e.old, e.new) for e in entries if e.kind.startswith(UNSETTLED)]


def test_two_changes_of_one_action_are_both_kept(mine: Workbench, theirs: Workbench) -> None:
    action, _ = mine.planning.add(ID, "Plan")
    before = seen(mine)
    (old,) = before.actions
    theirs.planning.revise(ID, replace(old, title="Deres plan"))
    with pytest.raises(OvertakenError, match=OVERTAKEN):
        mine.planning.having_seen(before).revise(ID, replace(old, title="Min plan"))
    with pytest.raises(OvertakenError, match=OVERTAKEN):
        mine.planning.having_seen(before).remove(ID, action)
    assert [each.title for each in seen(mine).actions] == ["Deres plan"]
    (first, second) = unsettled(mine)
    assert first[0] == "unsettled action"
    assert (first[1]["title"], first[2]["title"]) == ("Deres plan", "Min plan")  # type: ignore[index]
    assert second[2] is None
    change = mine.planning.having_seen(before).revise(ID, replace(old, owner="Stab"))
    (both,) = seen(mine).actions
    assert (both.title, both.owner) == ("Deres plan", "Stab")
    mine.following.undo(change)
    (left,) = seen(mine).actions
    assert (left.title, left.owner) == ("Deres plan", "")


def overtaken(use_case: Callable[[], object]) -> Overtaken | None:
    with pytest.raises(OvertakenError, match=OVERTAKEN) as caught:
        use_case()
    return caught.value.overtaken


def test_mine_can_be_written_over_theirs_in_one_step(mine: Workbench, theirs: Workbench) -> None:
    action, _ = mine.planning.add(ID, "Plan", "Derfor")
    before = seen(mine)
    (old,) = before.actions
    theirs.planning.revise(ID, replace(old, title="Deres plan", owner="Stab"))
    theirs.planning.add(ID, "Deres egen")
    wanted = replace(old, title="Min plan", effort=2)
    plan = mine.planning.having_seen(before)
    lost = overtaken(lambda: plan.revise(ID, wanted))
    assert lost is not None
    change = mine.planning.insist(lost)
    (first, second) = seen(mine).actions
    assert (first.title, first.owner, first.effort) == ("Min plan", "Stab", 2)
    assert second.title == "Deres egen"
    entry = mine.assessments.history(ID)[-1]
    assert (entry.kind, entry.old["title"], entry.new["title"]) == (  # type: ignore[index]
        "action",
        "Deres plan",
        "Min plan",
    )
    mine.following.undo(change)
    assert [(each.title, each.effort) for each in seen(mine).actions] == [
        ("Deres plan", None),
        ("Deres egen", None),
    ]
    # What has changed once more meanwhile is not written over unseen.
    theirs.planning.revise(ID, replace(seen(mine).actions[0], title="Deres nye plan"))
    again = overtaken(lambda: mine.planning.insist(lost))
    assert again is not None
    mine.planning.insist(again)
    assert seen(mine).actions[0].title == "Min plan"
    # One that I removed goes, and one that they removed comes back as I wrote it.
    removed = overtaken(lambda: plan.remove(ID, action))
    assert removed is not None
    mine.planning.insist(removed)
    assert [each.title for each in seen(mine).actions] == ["Deres egen"]
    back = overtaken(lambda: plan.revise(ID, wanted))
    assert back is not None
    mine.planning.insist(back)
    assert {each.title for each in seen(mine).actions} == {"Deres egen", "Min plan"}


def test_mine_of_a_card_can_be_written_over_theirs(mine: Workbench, theirs: Workbench) -> None:
    for text in ("Ledelse", "Kultur"):
        lean(mine).propose(text)
    before = seen(mine)
    first, second = (topic.id for topic in before.topics)
    lean(theirs).retitle(first, "Ledelsen")
    lean(theirs).propose("Trivsel")
    board = having_seen(mine, before)
    retitled = overtaken(lambda: board.retitle(first, "Ledere"))
    assert retitled is not None
    change = mine.planning.insist(retitled)
    assert [each.title for each in seen(mine).topics] == ["Ledere", "Kultur", "Trivsel"]
    mine.following.undo(change)
    assert [each.title for each in seen(mine).topics] == ["Ledelsen", "Kultur", "Trivsel"]
    gone = overtaken(lambda: board.withdraw(first))
    assert gone is not None
    # The rules of the board stand: a card with votes is not removed.
    lean(theirs).vote(first)
    assert overtaken(lambda: board.withdraw(first)) is None
    assert overtaken(lambda: mine.planning.insist(gone)) is None
    assert first in {topic.id for topic in seen(mine).topics}
    assert second in {topic.id for topic in seen(mine).topics}


def test_only_of_actions_and_cards_mine_can_be_written_over_theirs(
    mine: Workbench, theirs: Workbench
) -> None:
    mine.succeeding.tell(ID, Story("Skjema"))
    before = seen(mine)
    theirs.succeeding.retell(ID, 0, Story("Deres"))
    stories = mine.succeeding.having_seen(before)
    assert overtaken(lambda: stories.retell(ID, 0, Story("Mitt"))) is None
    lean(theirs).play_by(BoardRules(participants=7))
    assert overtaken(lambda: having_seen(mine, before).play_by(BoardRules(participants=9))) is None


def test_undo_takes_back_mine_and_nothing_of_theirs(mine: Workbench, theirs: Workbench) -> None:
    _, change = mine.planning.add(ID, "Min")
    theirs.planning.add(ID, "Deres")
    theirs.succeeding.tell(ID, Story("Skjema"))
    mine.following.undo(change)
    assert [each.title for each in seen(mine).actions] == ["Deres"]
    mine.following.redo(change)
    assert {each.title for each in seen(mine).actions} == {"Min", "Deres"}
    assert [each.service for each in seen(mine).stories] == ["Skjema"]
    own = next(each for each in seen(mine).actions if each.title == "Min")
    theirs.planning.revise(ID, replace(own, owner="Stab"))
    with pytest.raises(RefusedError, match="changed this meanwhile"):
        mine.following.undo(change)
    assert len(seen(mine).actions) == 2


def test_cards_of_one_board(mine: Workbench, theirs: Workbench) -> None:
    lean(mine).propose("Ledelse")
    lean(mine).propose("Kultur")
    before = seen(mine)
    first, second = (topic.id for topic in before.topics)
    lean(theirs).retitle(first, "Ledelsen")
    board = having_seen(mine, before)
    board.link(second, Origin(dimension="culture"))
    for wanted in (
        lambda: board.retitle(first, "Ledere"),
        lambda: board.withdraw(first),
        lambda: board.merge(second, first),
    ):
        with pytest.raises(OvertakenError, match=OVERTAKEN):
            wanted()
    topics = seen(mine).topics
    assert [t.title for t in topics] == ["Ledelsen", "Kultur"]
    assert [t.origin.dimension for t in topics] == [None, "culture"]
    assert ("unsettled topic", "Ledelsen", "Ledere") in [
        (kind, old and old.get("title"), new and new.get("title"))  # type: ignore[attr-defined]
        for kind, old, new in unsettled(mine)
    ]


def test_votes_of_two_are_all_counted(mine: Workbench, theirs: Workbench) -> None:
    lean(mine).propose("Ledelse")
    (topic,) = seen(mine).topics
    first = lean(mine).vote(topic.id)
    lean(theirs).vote(topic.id)
    assert seen(mine).topics[0].votes == 2
    mine.following.undo(first)
    assert seen(mine).topics[0].votes == 1
    for _ in range(3):
        lean(theirs).vote(topic.id)
    with pytest.raises(RefusedError, match="changed this meanwhile"):
        mine.following.redo(first)
    assert seen(mine).topics[0].votes == 4, "the room has no vote left"


def test_a_card_that_an_action_came_from_stays(mine: Workbench, theirs: Workbench) -> None:
    change = lean(mine).propose("Ledelse")
    before = seen(mine)
    (topic,) = before.topics
    theirs.planning.add(ID, "Plan", origin=Origin(topic=topic.id))
    assert overtaken(lambda: having_seen(mine, before).withdraw(topic.id)) is None
    with pytest.raises(RefusedError, match="changed this meanwhile"):
        mine.following.undo(change)
    assert len(seen(mine).topics) == 1


def test_two_cannot_start_two_cards(mine: Workbench, theirs: Workbench) -> None:
    for text in ("Ledelse", "Kultur"):
        lean(mine).propose(text)
    for topic in seen(mine).topics:
        lean(mine).vote(topic.id)
    before = seen(mine)
    first, second = (topic.id for topic in before.topics)
    lean(theirs).start(first)
    assert overtaken(lambda: having_seen(mine, before).start(second)) is None
    having_seen(mine, seen(mine)).thumbs(first, ThumbVote(1, 0, 3))
    assert seen(mine).board.discussing is None


def test_stories_are_changed_where_they_stand_now(mine: Workbench, theirs: Workbench) -> None:
    for service in ("Skjema", "Melding"):
        mine.succeeding.tell(ID, Story(service))
    before = seen(mine)
    theirs.succeeding.remove(ID, 0)
    mine.succeeding.having_seen(before).retell(ID, 1, Story("Meldinger"))
    assert [each.service for each in seen(mine).stories] == ["Meldinger"]
    with pytest.raises(OvertakenError, match=OVERTAKEN):
        mine.succeeding.having_seen(before).retell(ID, 0, Story("Skjemaer"))


def told(bench: Workbench, own: str) -> Gathering:
    return bench.gatherings.get(own)


def test_two_changes_of_one_gathering(mine: Workbench, theirs: Workbench) -> None:
    own = mine.gatherings.create(DETAILS, [Item("Kaffe", 15)]).assessment
    before = told(mine, own)
    theirs.gatherings.describe(own, replace(DETAILS, place="Oslo"))
    theirs.gatherings.plan(own, [Item("Kaffe", 20), Item("Plenum", 60)])
    ours = mine.gatherings.having_seen(before)
    ours.describe(own, replace(DETAILS, theme="Brukere"))
    with pytest.raises(OvertakenError, match=OVERTAKEN):
        ours.describe(own, replace(DETAILS, place="Bergen"))
    with pytest.raises(OvertakenError, match=OVERTAKEN):
        ours.plan(own, [Item("Te", 15)])
    found = told(mine, own)
    assert (found.theme, found.place, len(found.programme)) == ("Brukere", "Oslo", 2)
    entries = [(e.kind, e.old, e.new) for e in mine.gatherings.history(own)]
    assert ("unsettled place", "Oslo", "Bergen") in entries


def test_guests_that_two_have_written_down(mine: Workbench, theirs: Workbench) -> None:
    own = mine.gatherings.create(DETAILS).assessment
    mine.registering.register(own, [Coming("Difi", 2)])
    before = told(mine, own)
    (difi,) = before.registrations
    theirs.registering.mark(own, difi.id, 0, Attendance.PRESENT)
    theirs.registering.register(own, [Coming("Brreg", 3)])
    ours = mine.registering.having_seen(before)
    ours.mark(own, difi.id, 1, Attendance.ABSENT)
    ours.register(own, [Coming("Skatt", 1)])
    found = told(mine, own)
    assert {each.organisation for each in found.registrations} == {"Difi", "Brreg", "Skatt"}
    marks = [seat.attendance for seat in found.registration(difi.id).seats]
    assert marks == [Attendance.PRESENT, Attendance.ABSENT]
    with pytest.raises(OvertakenError, match=OVERTAKEN):
        ours.unregister(own, [difi.id])
    with pytest.raises(OvertakenError, match=OVERTAKEN):
        ours.mark(own, difi.id, 0, Attendance.ABSENT)
    assert told(mine, own) == found


def test_groups_and_their_topics(mine: Workbench, theirs: Workbench) -> None:
    own = mine.gatherings.create(DETAILS).assessment
    mine.registering.register(own, [Coming("Difi", 4)])
    mine.grouping.split(own, ["Rød", "Blå"], 7, Way.MIXED)
    red, blue = (group.id for group in told(mine, own).groups)
    mine.grouping.discuss(own, red, [Topic("t", "Ledelse"), Topic("u", "Kultur")])
    before = told(mine, own)
    theirs.grouping.discuss(own, red, [Topic("t", "Ledelsen"), Topic("u", "Kultur")])
    ours = mine.grouping.having_seen(before)
    change = ours.discuss(own, red, [Topic("t", "Ledelse"), Topic("u", "Kultur", takeaway="Prat")])
    ours.rename(own, blue, "Grønn")
    with pytest.raises(OvertakenError, match=OVERTAKEN):
        ours.discuss(own, red, [Topic("t", "Ledere"), Topic("u", "Kultur")])
    group, other = told(mine, own).groups
    assert [c.topic.title for c in group.cards] == ["Ledelsen", "Kultur"]
    assert (group.cards[1].topic.takeaway, other.name) == ("Prat", "Grønn")
    theirs.grouping.rename(own, red, "Rødt")
    mine.gatherings.undo(change)
    group = told(mine, own).group(red)
    assert (group.name, group.cards[1].topic.takeaway) == ("Rødt", "")
    mine.gatherings.redo(change)
    theirs.grouping.discuss(own, red, [Topic("u", "Kultur", takeaway="Snakk")])
    with pytest.raises(RefusedError, match="changed this meanwhile"):
        mine.gatherings.undo(change)
