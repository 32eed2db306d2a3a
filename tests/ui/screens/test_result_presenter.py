"""The result in words: scores, coverage, short lists, and targets that are set."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.comparison import Filters, SizeBand
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.follow_up import Action, ActionStatus
from desktop_app.domain.organisation import Organisation, Sector
from desktop_app.domain.response import Response
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
        bench.comparing,
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


def others(store: Store, count: int) -> None:
    """Finish assessments of so many other organisations, on the levels 1 to 5 in turn."""
    with store.writing() as books:
        own = books.assessments.get(ID)
        for place in range(count):
            level = place % 5 + 1
            books.assessments.add(
                replace(
                    own,
                    id=f"other-{place}",
                    organisation=Organisation(f"Annen {place}", sector=Sector.COUNTY, size=50),
                    held_on=own.held_on - timedelta(days=place),
                    state=AssessmentState.FINISHED,
                    responses={q.id: Response(q.id, level=level) for q in own.model.questions},
                )
            )


def test_the_others_without_their_names(
    presenter: ResultPresenter, store: Store, bench: Workbench
) -> None:
    answer(bench, lead_1=3, culture_1=3)
    others(store, 6)
    assert presenter.state().among.sentence == "No other organisation to compare with."
    presenter.among.take(presenter.among.read())
    among = presenter.state().among
    assert among.comparison.levels == (2, 1, 1, 1, 1)
    assert among.sentence == (
        "Among 6 other organisations: median 2.5, the middle half from 1.3 to 3.8. "
        "Own place: 58 %, where 100 % is above all others."
    )
    assert [row.middle for row in among.rows] == ["1.3–3.8", "1.3–3.8"]
    assert (among.named, among.names) == (False, ())
    presenter.among.named = True
    assert presenter.state().among.names[0] == ("1 Level 1", "2", "Annen 0, Annen 5")


def test_a_dimension_too_few_have_a_score_on_is_empty(
    presenter: ResultPresenter, store: Store, bench: Workbench
) -> None:
    others(store, 5)
    bench.assessments.reopen("other-0")
    bench.answering.clear("other-0", "culture.1")
    bench.assessments.finish("other-0")
    presenter.among.take(presenter.among.read())
    lead, culture = presenter.state().among.rows
    assert (lead.middle, lead.place) == ("2.0–4.0", "–")
    assert (culture.middle, culture.median, culture.place) == ("–", "–", "–")


def test_nothing_but_the_number_of_fewer_than_five(
    presenter: ResultPresenter, store: Store
) -> None:
    others(store, 5)
    presenter.among.take(presenter.among.read())
    presenter.among.named = True
    assert presenter.state().among.names
    presenter.among.filters = Filters(size=SizeBand.LARGE)
    assert presenter.state().among.sentence == "No other organisation to compare with."
    presenter.among.filters = Filters(sector=Sector.COUNTY, year=presenter.state().among.years[0])
    with store.writing() as books:
        books.assessments.remove("other-3")
    presenter.among.take(presenter.among.read())
    few = presenter.state().among
    assert few.sentence.startswith("4 other organisations. Figures are shown from five on")
    assert (few.rows, few.names, few.comparison.levels) == ((), (), None)


def test_the_years_before(presenter: ResultPresenter, store: Store, bench: Workbench) -> None:
    assert presenter.state().years is None
    answer(bench, lead_1=4, culture_1=2)
    with store.writing() as books:
        own = books.assessments.get(ID)
        books.assessments.add(
            replace(
                own,
                id="before",
                held_on=own.held_on - timedelta(days=400),
                state=AssessmentState.FINISHED,
                responses={q.id: Response(q.id, level=2) for q in own.model.questions},
                actions=(Action("a", "Finn en eier", status=ActionStatus.UNDER_WAY),),
            )
        )
    years = presenter.state().years
    assert years is not None
    assert years.before == {"lead": 2, "culture": 2}
    assert years.sentence == "Last time, 19 October 2025, the overall score was 2.0."
    assert [(lead.question, lead.figure) for lead in years.moved.leads] == [("lead.1", "+2")]
    assert years.actions == (("Finn en eier", "Under way"),)
