"""Finding assessments, and opening and closing them."""

import pytest

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.errors import NotFoundError
from desktop_app.services.answering import Answering
from desktop_app.services.assessments import Assessments
from desktop_app.storage.store import Store
from tests.services.bench import ID, Ticking, put_sample

GROUNDS = ("file", "server")


@pytest.fixture
def assessments(store: Store, clock: Ticking) -> Assessments:
    put_sample(store)
    return Assessments(store, clock)


def test_an_assessment_is_found_by_the_beginning_of_its_id(assessments: Assessments) -> None:
    assert assessments.find("0192") == ID
    with pytest.raises(NotFoundError):
        assessments.find("ffff")


def test_states_turn_once_and_are_written_down(assessments: Assessments) -> None:
    assessments.finish(ID)
    assessments.finish(ID)
    assessments.reopen(ID)
    states = [(e.old, e.new) for e in assessments.history(ID) if e.kind == "state"]
    assert states == [("draft", "finished"), ("finished", "in_progress")]
    assert assessments.get(ID).state is AssessmentState.IN_PROGRESS


def test_a_removed_assessment_is_gone(assessments: Assessments) -> None:
    assessments.remove(ID)
    assert assessments.overviews() == ()
    with pytest.raises(NotFoundError):
        assessments.get(ID)


def test_results_are_those_of_the_stored_answers(
    assessments: Assessments, store: Store, clock: Ticking
) -> None:
    answering = Answering(store, clock)
    for question, level in (("lead.1", 2), ("lead.2", 3), ("lead.3", 4)):
        answering.agree(ID, question, level)
    found = assessments.results(ID)
    assert str(found.dimensions[0].score.value) == "13/4"
    assert found.overall.coverage.unanswered == 1
