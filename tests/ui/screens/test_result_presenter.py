"""The result in words: scores, coverage, short lists, and targets that are set."""

import pytest

from desktop_app.domain.errors import ExpectedError
from desktop_app.services.change import Change
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store
from desktop_app.ui.screens.result.presenter import ResultPresenter
from desktop_app.ui.wording import QtWording
from tests.services.bench import ID, put_sample


class Heard:
    """What a presenter tells: changes made, and errors."""

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self.errors: list[ExpectedError] = []


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def presenter(store: Store, bench: Workbench, words: QtWording, heard: Heard) -> ResultPresenter:
    put_sample(store)
    return ResultPresenter(
        ID,
        bench.assessments,
        bench.answering,
        words,
        made=heard.changes.append,
        failed=heard.errors.append,
    )


def answer(bench: Workbench, **levels: int) -> None:
    for question, level in levels.items():
        bench.answering.agree(ID, question.replace("_", "."), level)


def test_without_an_answer_nothing_is_claimed(presenter: ResultPresenter) -> None:
    state = presenter.state()
    assert (state.score, state.level) == ("–", "")
    assert state.coverage == "0 of 4 answered, 0 not applicable, 4 left"
    assert state.preliminary
    assert [row.score for row in state.rows] == ["–", "–"]
    assert all(not found.leads and found.empty for found in state.lists)


def test_figures_are_those_of_the_rules(presenter: ResultPresenter, bench: Workbench) -> None:
    answer(bench, lead_1=2, lead_2=3, lead_3=4)
    state = presenter.state()
    assert state.score == "3.3"
    assert state.level == "Level 3"
    lead, culture = state.rows
    assert (lead.score, lead.level, lead.coverage) == ("3.3", "3", "3/3")
    assert (culture.score, culture.level, culture.gap) == ("–", "–", "–")
    assert state.coverage == "3 of 4 answered, 0 not applicable, 1 left"


def test_a_target_makes_a_gap_and_is_told(
    presenter: ResultPresenter, bench: Workbench, heard: Heard
) -> None:
    answer(bench, lead_1=2, lead_2=3, lead_3=4)
    presenter.aim("lead", 4)
    lead = presenter.state().rows[0]
    assert (lead.target, lead.gap) == (4, "0.8")
    assert [change.assessment for change in heard.changes] == [ID]
    gaps = presenter.state().lists[2]
    assert [found.question for found in gaps.leads] == ["lead.1", "lead.2"]
    presenter.aim("lead", 3)
    assert presenter.state().rows[0].gap == "reached"
    presenter.aim("lead", None)
    assert presenter.state().rows[0].target is None


def test_spread_votes_are_named_in_words(presenter: ResultPresenter, bench: Workbench) -> None:
    bench.answering.count_votes(ID, "lead.1", [4, 0, 0, 0, 4])
    bench.answering.count_votes(ID, "lead.2", [0, 0, 4, 4, 0])
    contested = presenter.state().lists[3]
    assert [(found.question, found.figure) for found in contested.leads] == [
        ("lead.1", "divided (0.00)"),
        ("lead.2", "agreed (0.81)"),
    ]


def test_a_finished_assessment_takes_no_target(
    presenter: ResultPresenter, bench: Workbench, heard: Heard
) -> None:
    bench.assessments.finish(ID)
    assert presenter.state().locked
    presenter.aim("lead", 4)
    assert heard.changes == []
    assert "Reopen" in str(heard.errors[0])


def test_a_dimension_leads_to_its_first_question(presenter: ResultPresenter) -> None:
    assert presenter.first_question("culture") == "culture.1"


def test_strengths_and_weaknesses_do_not_meet(presenter: ResultPresenter, bench: Workbench) -> None:
    answer(bench, lead_1=4, culture_1=2)
    strong, weak = presenter.state().lists[:2]
    assert [found.dimension for found in strong.leads] == ["lead"]
    assert [found.dimension for found in weak.leads] == ["culture"]
