"""Before the room meets: sensible values, objections in place, and the start."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.catalog.shelf import Shelf
from desktop_app.domain.assessment import AssessmentState, Voting
from desktop_app.domain.errors import NotFoundError, RefusedError
from desktop_app.domain.organisation import Sector
from desktop_app.services.assessments import Assessments
from desktop_app.services.preparing import Preparation, Preparing
from desktop_app.storage.store import Store
from tests.services.bench import Ticking


@pytest.fixture
def preparing(store: Store, shelf: Shelf, clock: Ticking) -> Preparing:
    return Preparing(store, shelf, clock)


def test_the_name_of_the_organisation_is_enough(
    preparing: Preparing, store: Store, clock: Ticking
) -> None:
    proposal = preparing.proposal("nb")
    change = preparing.start(replace(proposal, organisation=" Eksempeldirektoratet "))
    stored = Assessments(store, clock).get(change.assessment)
    assert stored.organisation.name == "Eksempeldirektoratet"
    assert stored.model.id == "digital-modenhet"
    assert stored.held_on == date(2026, 11, 23)
    assert (stored.participants, stored.minutes, stored.language) == (9, 120, "nb")
    assert (stored.state, stored.voting) == (AssessmentState.DRAFT, Voting.DIRECT)
    assert [o.name for o in preparing.organisations()] == ["Eksempeldirektoratet"]


def test_a_language_the_model_lacks_gives_the_models_own(preparing: Preparing) -> None:
    assert preparing.proposal("se").language == "nb"


def test_details_change_and_come_back(preparing: Preparing, store: Store, clock: Ticking) -> None:
    filled = replace(
        preparing.proposal("nb"),
        organisation="Skogdal kommune",
        number="974 760 673",
        sector=Sector.MUNICIPALITY,
        size=400,
        occasion="Ledersamling",
        scope="Hele virksomheten",
        voting=Voting.HANDS,
    )
    change = preparing.start(filled)
    revised = replace(filled, number="974760673", minutes=90, participants=None)
    preparing.revise(change.assessment, revised)
    assert preparing.of(Assessments(store, clock).get(change.assessment)) == revised


def test_details_that_two_people_change_stand_side_by_side_or_are_refused(
    preparing: Preparing, store: Store, clock: Ticking
) -> None:
    seen = replace(preparing.proposal("nb"), organisation="Skogdal kommune")
    name = preparing.start(seen).assessment
    preparing.revise(name, replace(seen, occasion="Deres", minutes=90), seen)
    preparing.revise(name, replace(seen, scope="Alle", minutes=90), seen)
    both = replace(seen, occasion="Deres", minutes=90, scope="Alle")
    assert preparing.of(Assessments(store, clock).get(name)) == both
    with pytest.raises(RefusedError, match="changed this meanwhile"):
        preparing.revise(name, replace(seen, occasion="Mitt"), seen)
    assert preparing.of(Assessments(store, clock).get(name)) == both


@pytest.mark.parametrize(
    ("wrong", "part"),
    [
        ({"organisation": "  "}, "organisation"),
        ({"organisation": "x" * 201}, "organisation"),
        ({"occasion": "x" * 201}, "occasion"),
        ({"scope": "x" * 201}, "scope"),
        ({"number": "974760674"}, "number"),
        ({"number": "12"}, "number"),
        ({"participants": 0}, "participants"),
        ({"participants": 10_001}, "participants"),
        ({"minutes": 0}, "minutes"),
        ({"minutes": 1441}, "minutes"),
        ({"size": -1}, "size"),
    ],
)
def test_each_wrong_field_is_named_and_nothing_is_stored(
    preparing: Preparing, store: Store, wrong: dict[str, object], part: str
) -> None:
    filled = replace(preparing.proposal("nb"), organisation="Vikverket")
    bad: Preparation = replace(filled, **wrong)  # type: ignore[arg-type] # parametrised
    (objection,) = preparing.objections(bad)
    assert objection.part == part
    with pytest.raises(RefusedError) as raised:
        preparing.start(bad)
    assert raised.value.sentence == objection.sentence
    with store.reading() as books:
        assert books.assessments.overviews() == ()


def test_an_unknown_model_is_refused(preparing: Preparing) -> None:
    filled = replace(preparing.proposal("nb"), organisation="Vikverket", model_id="ukjent")
    with pytest.raises(NotFoundError):
        preparing.start(filled)


def test_models_to_choose_from_are_those_on_the_shelf(preparing: Preparing) -> None:
    assert "digital-modenhet" in {model.id for model in preparing.models()}


def test_it_may_start_from_finished_ones_of_the_same_organisation_held_before(
    preparing: Preparing, store: Store
) -> None:
    wanted = replace(preparing.proposal("nb"), organisation="Skogdal kommune")
    earlier = preparing.start(replace(wanted, held_on=date(2025, 11, 24))).assessment
    assert preparing.starting_points(wanted) == ()
    with store.writing() as books:
        held = books.assessments.get(earlier)
        books.assessments.describe(replace(held, state=AssessmentState.FINISHED))
    now = preparing.start(wanted).assessment
    for assessment in ("", now):
        assert [each.id for each in preparing.starting_points(wanted, assessment)] == [earlier]
        for other in ({"organisation": "Vikverket"}, {"held_on": date(2024, 1, 1)}):
            moved = replace(wanted, **other)
            assert preparing.starting_points(moved, assessment) == ()
