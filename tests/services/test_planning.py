"""Actions: made, changed, carried over and written to files, each change undone as well."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop_app.domain.errors import ExpectedError, RefusedError
from desktop_app.domain.follow_up import Action, ActionStatus, Origin, Topic
from desktop_app.domain.wording import in_english
from desktop_app.reporting.wording import BabelWording
from desktop_app.services.assessments import Assessments
from desktop_app.services.following import Following
from desktop_app.services.planning import Planning
from desktop_app.storage.store import Store
from tests.services.bench import ID, Ticking, put_sample

LAST = "last-year"


@pytest.fixture
def following(store: Store, clock: Ticking) -> Following:
    put_sample(store)
    return Following(store, clock)


@pytest.fixture
def planning(store: Store, clock: Ticking, following: Following) -> Planning:
    return Planning(store, following, clock)


@pytest.fixture
def assessments(store: Store, clock: Ticking) -> Assessments:
    return Assessments(store, clock)


def actions(assessments: Assessments) -> tuple[Action, ...]:
    return assessments.get(ID).actions


def test_an_action_is_made_changed_and_removed(
    planning: Planning, following: Following, assessments: Assessments
) -> None:
    made, first = planning.add(ID, "  Write a plan ", "No plan", Origin(question="lead.1"))
    (action,) = actions(assessments)
    assert action == Action(made, "Write a plan", "No plan", origin=Origin(question="lead.1"))
    better = replace(action, owner="IT", due=date(2027, 3, 1), effort=1, effect=3)
    second = planning.revise(ID, better)
    other, _ = planning.add(ID, "Another")
    third = planning.remove(ID, made)
    assert [one.id for one in actions(assessments)] == [other]
    following.undo(third)
    assert actions(assessments)[0] == better
    planning.remove(ID, other)
    following.undo(second)
    following.undo(first)
    assert actions(assessments) == ()
    assert [e.kind for e in assessments.history(ID)] == ["action"] * 8


def test_what_is_refused(planning: Planning, assessments: Assessments) -> None:
    planning.add(ID, "Plan")
    (action,) = actions(assessments)
    for wrong, sentence in (
        (replace(action, title=" "), "Say what will be done"),
        (replace(action, why="x" * 4_001), "at most 4000 characters; this has 4001"),
        (replace(action, effort=4), "from 1 to 3"),
        (replace(action, id="gone"), "no longer there"),
    ):
        with pytest.raises(RefusedError, match=sentence):
            planning.revise(ID, wrong)
    with pytest.raises(RefusedError, match="no longer there"):
        planning.remove(ID, "gone")
    assert actions(assessments) == (action,)


def test_open_actions_of_last_year_are_carried_over_once(
    planning: Planning, following: Following, assessments: Assessments, store: Store
) -> None:
    now = assessments.get(ID)
    plan = Action("plan", "Plan", origin=Origin(topic="t"))
    topic = Topic("t", "Topic", origin=Origin(question="lead.2"))
    before = replace(
        now, id=LAST, held_on=date(2025, 11, 23), actions=(plan, Action("b", "B")), topics=(topic,)
    )
    with store.writing() as books:
        books.assessments.add(before)
    assert planning.earlier(LAST) == ()
    first, second = planning.earlier(ID)
    assert (first.action, first.assessment, first.held_on) == (plan, LAST, date(2025, 11, 23))
    change = planning.carry(ID, first, ActionStatus.DONE)
    (carried,) = actions(assessments)
    assert (carried.id, carried.status) == ("plan", ActionStatus.DONE)
    assert carried.origin == Origin(question="lead.2")
    assert planning.earlier(ID) == (second,)
    planning.carry(ID, first, ActionStatus.DROPPED)
    assert actions(assessments) == (carried,)
    following.undo(change)
    assert planning.earlier(ID) == (first, second)
    assert assessments.get(LAST).actions == before.actions


def test_files(planning: Planning, assessments: Assessments, tmp_path: Path) -> None:
    planning.add(ID, "Plan")
    planning.revise(ID, replace(actions(assessments)[0], due=date(2027, 3, 1)))
    words = BabelWording("en", in_english)
    for ending in ("ics", "csv", "xlsx"):
        planning.export(ID, tmp_path / f"plan.{ending}", words)
    assert b"DTSTART;VALUE=DATE:20270301" in (tmp_path / "plan.ics").read_bytes()
    assert "Plan" in (tmp_path / "plan.csv").read_text("utf-8-sig")
    sheet = load_workbook(tmp_path / "plan.xlsx").worksheets[0]
    assert [cell.value for cell in sheet["A"]][-1] == "Plan"
    with pytest.raises(ExpectedError, match="ends in something else"):
        planning.export(ID, tmp_path / "plan.doc", words)
