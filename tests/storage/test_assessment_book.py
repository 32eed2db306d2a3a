"""Assessments come back as they were put in, whole or one answer at a time."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from sqlalchemy.exc import IntegrityError

from desktop_app.domain.assessment import Assessment, AssessmentState, HistoryEntry
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.organisation import Organisation, Sector
from desktop_app.domain.response import Response
from desktop_app.storage.store import Store
from tests.domain.samples import dimension, model
from tests.storage.samples import START, a_round, kept, opened, plain, questionnaire, whole
from tests.strategies import assessments as any_assessment
from tests.strategies.models import models

GROUNDS = ("file", "server")


def test_a_whole_assessment_comes_back_equal_in_another_run(store: Store, address: str) -> None:
    with store.writing() as books:
        books.assessments.add(whole())
    assert kept(store) == whole()
    again = opened(address)
    assert kept(again) == whole()
    again.close()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("shared") / "store.db"
    opened(path).close()
    return path


@given(
    first=any_assessment.assessments(models(any_assessment.extras)),
    other=any_assessment.assessments(models(any_assessment.extras)),
)
@settings(max_examples=25)
def test_any_assessment_comes_back_equal_and_any_other_may_take_its_place(
    shared: Path, first: Assessment, other: Assessment
) -> None:
    other = replace(other, id=first.id)
    store = opened(shared)
    with store.writing() as books:
        books.assessments.add(first)
    assert kept_by_another(shared, first.id) == first
    with store.writing() as books:
        books.assessments.replace(other)
    assert kept_by_another(shared, first.id) == other
    assert store.check() == ()
    with store.writing() as books:
        books.assessments.remove(first.id)
    store.close()


def kept_by_another(path: Path, assessment_id: str) -> Assessment:
    """What a copy of the program reads that has not seen the assessment before."""
    store = opened(path)
    found = kept(store, assessment_id)
    store.close()
    return found


def test_the_time_of_a_vote_keeps_its_offset(store: Store) -> None:
    local = datetime.fromisoformat("2026-11-23T09:40:00+01:00")
    response = Response("lead.1", rounds=(replace(a_round(1, 0, 0, 0, 0), at=local),))
    with store.writing() as books:
        books.assessments.add(plain())
        books.assessments.put_response("a-1", response)
    at = kept(store).responses["lead.1"].rounds[0].at
    assert at is not None
    assert at.isoformat() == "2026-11-23T09:40:00+01:00"


def test_responses_come_in_the_order_of_the_model(store: Store) -> None:
    with store.writing() as books:
        books.assessments.add(plain())
        for question in ("lead.3", "culture.1", "lead.1"):
            books.assessments.put_response("a-1", Response(question, 1))
    assert list(kept(store).responses) == ["lead.1", "lead.3", "culture.1"]


def test_a_response_is_written_over_with_its_rounds_and_nothing_else_changes(store: Store) -> None:
    new = Response("lead.1", 4, note="new", rounds=(a_round(0, 0, 0, 1, 0),))
    other = Response("culture.1", not_applicable="no")
    with store.writing() as books:
        books.assessments.add(whole())
        books.assessments.put_response("a-1", new)
        books.assessments.put_response("a-1", other)
    found = kept(store)
    assert found.changed_at > START
    responses = {**whole().responses, "lead.1": new, "culture.1": other}
    assert found == replace(whole(), changed_at=found.changed_at, responses=responses)
    with store.writing() as books:
        books.assessments.put_response("a-1", Response("lead.1"))
    assert kept(store).responses["lead.1"] == Response("lead.1")


def test_a_target_is_set_changed_and_taken_away(store: Store) -> None:
    with store.writing() as books:
        books.assessments.add(plain())
        books.assessments.put_target("a-1", "lead", 4)
        books.assessments.put_target("a-1", "culture", 3)
        books.assessments.put_target("a-1", "lead", 5)
    assert kept(store).targets == {"lead": 5, "culture": 3}
    with store.writing() as books:
        books.assessments.put_target("a-1", "lead", None)
        books.assessments.put_target("a-1", "lead", None)
    assert kept(store).targets == {"culture": 3}
    assert kept(store).changed_at > START


def test_describing_writes_the_header_and_leaves_all_below(store: Store) -> None:
    described = replace(
        whole(),
        organisation=Organisation("Ny", sector=Sector.HEALTH, size=3, extra={"x": 1}),
        held_on=date(2027, 1, 2),
        state=AssessmentState.FINISHED,
        place="culture.1",
        occasion="ny",
        participants=None,
    )
    with store.writing() as books:
        books.assessments.add(whole())
        books.assessments.describe(replace(described, responses={}, targets={}, actions=()))
        assert books.organisations.all() == (described.organisation,)
    found = kept(store)
    assert found == replace(described, changed_at=found.changed_at)
    assert found.changed_at > START


def test_the_place_where_the_room_stopped_is_written_alone(store: Store) -> None:
    with store.writing() as books:
        books.assessments.add(whole())
        books.assessments.describe(replace(whole(), place="culture.1"))
    found = kept(store)
    assert found == replace(whole(), place="culture.1", changed_at=found.changed_at)


def test_replacing_keeps_the_history_and_forgets_what_nobody_uses(store: Store) -> None:
    entry = HistoryEntry(START, "level", "lead.1", None, 3)
    other = replace(whole(), model=model(dimension("other")), responses={}, organisation=NEW)
    other = replace(other, changed_at=datetime(2020, 1, 1, tzinfo=UTC), targets={}, place="")
    with store.writing() as books:
        books.assessments.add(whole())
        books.history.append("a-1", [entry])
        books.assessments.replace(other)
        assert books.history.of("a-1") == (entry,)
        assert books.organisations.all() == (NEW,)
    assert kept(store) == other
    assert store.check() == ()


NEW = Organisation("Ny")


def test_removing_takes_everything_of_that_assessment_alone(store: Store) -> None:
    with store.writing() as books:
        for one in (whole("a-1"), whole("a-2"), plain("b", "Andre")):
            books.assessments.add(one)
            books.history.append(one.id, [HistoryEntry(START, "state", "", None, "draft")])
        books.assessments.remove("a-1")
        books.assessments.remove("b")
    with store.reading() as books:
        assert [each.id for each in books.assessments.overviews()] == ["a-2"]
        assert [each.name for each in books.organisations.all()] == ["Eksempeldirektoratet"]
        with pytest.raises(NotFoundError, match=r"no assessment a-1"):
            books.history.of("a-1")
    assert kept(store, "a-2") == whole("a-2")
    assert store.check() == ()


def test_the_model_as_answered_stays_when_another_version_is_answered(store: Store) -> None:
    edited = replace(questionnaire(), title="Edited")
    with store.writing() as books:
        books.assessments.add(plain("a-1"))
        books.assessments.add(replace(plain("a-2"), model=edited))
    assert kept(store, "a-1").model == questionnaire()
    assert kept(store, "a-2").model == edited


def test_equal_models_are_kept_and_read_once(path: Path) -> None:
    store = opened(path)
    with store.writing() as books:
        books.assessments.add(plain("a-1"))
        books.assessments.add(plain("a-2"))
    store.close()
    store = opened(path)
    assert kept(store, "a-1").model is kept(store, "a-2").model
    store.close()


def test_an_organisation_is_found_again_and_its_fields_are_the_latest(store: Store) -> None:
    latest = Organisation(" EKSEMPELDIREKTORATET ", size=12)
    with store.writing() as books:
        books.assessments.add(plain("a-1"))
        books.assessments.add(replace(plain("a-2"), organisation=latest))
        assert books.organisations.all() == (latest,)
    assert kept(store, "a-1").organisation == latest


def test_an_id_is_found_by_a_beginning_that_only_it_has(store: Store) -> None:
    with store.writing() as books:
        for one in ("abc", "abd", "ab", "x%y", "x_y"):
            books.assessments.add(plain(one))
    with store.reading() as books:
        assert books.assessments.find("abc") == "abc"
        assert books.assessments.find("ab") == "ab"
        assert books.assessments.find("x%") == "x%y"
        with pytest.raises(NotFoundError, match=r"Several assessments begin with a\."):
            books.assessments.find("a")
        with pytest.raises(NotFoundError, match=r"no assessment q"):
            books.assessments.find("q")
        with pytest.raises(NotFoundError, match="Several"):
            books.assessments.find("")


@pytest.mark.parametrize(
    "change", ["get", "header", "remove", "describe", "replace", "put_response", "put_place"]
)
def test_nothing_is_done_to_an_assessment_that_is_not_there(store: Store, change: str) -> None:
    given_value: dict[str, tuple[object, ...]] = {
        "describe": (plain(),),
        "replace": (plain(),),
        "put_response": ("a-1", Response("lead.1")),
        "put_place": ("a-1", "lead.1"),
    }
    with pytest.raises(NotFoundError, match=r"no assessment a-1"), store.writing() as books:
        getattr(books.assessments, change)(*given_value.get(change, ("a-1",)))


def test_the_same_id_is_not_added_twice(store: Store) -> None:
    with store.writing() as books:
        books.assessments.add(whole())
    with pytest.raises(IntegrityError), store.writing() as books:
        books.assessments.add(plain())
    assert kept(store) == whole()
