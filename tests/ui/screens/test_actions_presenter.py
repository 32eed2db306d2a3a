"""Gaps and actions in words: hints, dates, filters, reading back, without a window."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.action_plan import ActionFilter
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.follow_up import Action, ActionStatus, Origin, Topic
from desktop_app.domain.response import Response
from desktop_app.services.change import Change
from desktop_app.ui.screens.actions.presenter import ActionsPresenter
from desktop_app.ui.wording import QtWording
from tests.ui.screens.workshops import ID, Watch, bench_at, model, put, workshop


class Plan:
    """A presenter over a real store: one gap of three levels, with a hint."""

    def __init__(self, path: Path, words: QtWording) -> None:
        self.bench = bench_at(path, Watch())
        made = model(2, 1)
        first = made.dimensions[0]
        hinted = replace(first.questions[0], steps={2: "Write the plan down."})
        dimension = replace(first, questions=(hinted, first.questions[1]))
        self.now = replace(
            workshop(replace(made, dimensions=(dimension, made.dimensions[1]))),
            responses={
                "leadership.1": Response("leadership.1", level=2),
                "leadership.2": Response("leadership.2", level=4),
            },
            targets={"leadership": 5},
            topics=(Topic("t", "Trust"),),
        )
        put(self.bench, self.now)
        self.changes: list[Change] = []
        self.errors: list[str] = []
        self.presenter = ActionsPresenter(
            ID,
            self.bench.assessments,
            self.bench.planning,
            words,
            self.bench.clock,
            made=self.changes.append,
            failed=self._fail,
        )

    def _fail(self, error: ExpectedError) -> None:
        self.errors.append(str(error))

    def action(self, action_id: str) -> Action:
        actions = self.bench.assessments.get(ID).actions
        return next(action for action in actions if action.id == action_id)

    def add(self, title: str) -> str:
        made = self.presenter.add(title=title)
        self.presenter.state()
        return made


@pytest.fixture
def plan(tmp_path: Path, words: QtWording) -> Plan:
    return Plan(tmp_path / "store.db", words)


def test_gaps_come_in_order_with_the_hint_of_the_model(plan: Plan) -> None:
    first, second = plan.presenter.state().gaps
    assert (first.question, first.figure, first.hint) == (
        "leadership.1",
        "3 levels",
        "Write the plan down.",
    )
    assert (second.question, second.figure, second.hint) == ("leadership.2", "1 level", "")
    made = plan.presenter.add(first)
    action = plan.action(made)
    assert (action.title, action.origin) == (
        "Write the plan down.",
        Origin(question="leadership.1"),
    )
    assert action.why == f"{first.title} Level 2, target 5."
    assert plan.action(plan.presenter.add(second)).title == second.title
    state = plan.presenter.state()
    assert [gap.actions for gap in state.gaps] == [1, 1]
    assert state.lines[0].source_place == ("questions", "leadership.1")
    assert plan.presenter.add(title=" ") == ""
    assert plan.errors == ["Say what will be done."]


@pytest.mark.parametrize(
    "text", ["1.3.2027", "01.03.27", "1. mars 2027", "1/3", "2027-03-01", "20270301"]
)
def test_dates_are_taken_in_many_forms(plan: Plan, text: str) -> None:
    made = plan.add("Plan")
    assert plan.presenter.date_of(text) == (True, "1 March 2027")
    assert plan.presenter.revise(made, due=text)
    assert plan.action(made).due == date(2027, 3, 1)


def test_what_is_no_date_is_said_and_nothing_is_lost(plan: Plan) -> None:
    made = plan.add("Plan")
    plan.presenter.revise(made, due="1.3.2027")
    plan.presenter.state()
    fine, said = plan.presenter.date_of("after Easter")
    assert (fine, said.startswith("That is no date")) == (False, True)
    assert not plan.presenter.revise(made, due="after Easter")
    assert plan.action(made).due == date(2027, 3, 1)
    assert plan.presenter.date_of(" ") == (True, "")
    assert plan.presenter.revise(made, due="")
    assert plan.action(made).due is None
    assert not plan.presenter.revise("gone", owner="IT")


def test_filters_lines_and_sources(plan: Plan) -> None:
    late, done = plan.add("Late"), plan.add("Done")
    plan.presenter.revise(late, due="1.1.2026", owner="IT")
    plan.presenter.revise(done, status=ActionStatus.DONE)
    topic, _ = plan.bench.planning.add(ID, "From topic", origin=Origin(topic="t"))
    dimension, _ = plan.bench.planning.add(ID, "Wide", origin=Origin(dimension="culture"))
    lost, _ = plan.bench.planning.add(ID, "Lost", origin=Origin(topic="gone"))
    state = plan.presenter.state()
    assert [(line.number, line.overdue) for line in state.lines[:2]] == [(1, True), (2, False)]
    places = {line.action.id: (line.source, line.source_place) for line in state.lines}
    assert places[topic] == ("Trust", ("discussion", "t"))
    assert places[dimension] == ("Culture", ("result", "culture"))
    assert places[lost] == ("", ("", ""))
    plan.presenter.wanted = ActionFilter.CLOSED
    (line,) = plan.presenter.state().lines
    assert (line.number, line.status, line.action.id) == (2, "Done", done)
    assert plan.presenter.state().line(late) is None
    assert plan.presenter.remove(lost)
    assert len(plan.presenter.state().actions) == 4


def test_actions_are_read_back_one_by_one(plan: Plan) -> None:
    first, second, done = plan.add("First"), plan.add("Second"), plan.add("Done")
    plan.presenter.revise(first, owner="IT", due="1.3.2027")
    plan.presenter.revise(done, status=ActionStatus.DROPPED)
    plan.presenter.state()
    assert plan.presenter.open_ids() == (first, second)
    told = plan.presenter.read_back()
    assert [(a.number, a.count, a.owner, a.due, a.missing) for a in told] == [
        (1, 2, "IT", "1 March 2027", ""),
        (2, 2, "Nobody yet", "", "Who does it, and by when?"),
    ]
    plan.presenter.revise(first, owner="")
    plan.presenter.revise(second, owner="HR")
    plan.presenter.state()
    assert [a.missing for a in plan.presenter.read_back()] == ["Who does it?", "By when?"]
    assert [plan.presenter.owner(one) for one in (second, "gone")] == ["HR", ""]


def test_open_actions_of_last_time_are_asked_for_first(plan: Plan, tmp_path: Path) -> None:
    old = Action("old", "Old plan", owner="IT", due=date(2026, 5, 1))
    put(
        plan.bench,
        replace(plan.now, id="last", held_on=date(2025, 11, 1), actions=(old,), topics=()),
    )
    (earlier,) = plan.presenter.state().earlier
    assert (earlier.title, earlier.about) == (
        "Old plan",
        "From 1 November 2025 · IT · 1 May 2026",
    )
    assert plan.presenter.carry(earlier.earlier, ActionStatus.UNDER_WAY)
    state = plan.presenter.state()
    assert state.earlier == ()
    assert state.lines[0].status == "Under way"
    words = plan.bench.printing.words("en")
    plan.presenter.export(tmp_path / "plan.ics", words)
    assert b"SUMMARY:Old plan" in (tmp_path / "plan.ics").read_bytes()


def test_without_targets_the_list_says_why_it_is_empty(plan: Plan) -> None:
    plan.bench.answering.aim(ID, "leadership", None)
    state = plan.presenter.state()
    assert (state.gaps, state.no_gaps[:11]) == ((), "Set targets")


def test_what_somebody_else_has_changed_is_read_anew(plan: Plan) -> None:
    own = plan.add("Mine")
    plan.bench.planning.revise(ID, replace(plan.action(own), title="Theirs"))
    plan.changes.clear()
    assert not plan.presenter.revise(own, title="Mine again")
    assert plan.errors[-1].startswith("Somebody else has changed the same meanwhile.")
    (told,) = plan.changes
    assert (told.assessment, told.step) == (ID, None)
    plan.presenter.state()
    assert plan.presenter.revise(own, title="Mine again")
    assert plan.action(own).title == "Mine again"
