"""The preparation page without a page: the form, what must be mended, and what is stored."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.assessment import AssessmentState, Voting
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.organisation import Organisation, Sector
from desktop_app.domain.starting_point import FROM_NOTHING
from desktop_app.services.change import Change
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.preparation.presenter import NEW, PreparationPresenter
from desktop_app.ui.screens.preparation.state import Form, PreparationState
from tests.ui.screens.workshops import ID, Watch, bench_at, model, put, workshop

NUMBER = "974760673"


class Desk:
    """The presenter with a view that remembers, over a store in a real file."""

    def __init__(self, path: Path) -> None:
        self.bench: Workbench = bench_at(path, Watch())
        self.path = path
        self.kept: dict[str, Form] = {}
        self.changes: list[Change] = []
        self.focused: list[str] = []
        self.failed: list[ExpectedError] = []
        self.gone: list[str] = []
        self.state: PreparationState
        self.presenter = PreparationPresenter(self.bench, self, self._made, self.kept)

    def open(self, assessment: str = NEW) -> "Desk":
        self.presenter = PreparationPresenter(self.bench, self, self._made, self.kept)
        self.presenter.start(assessment, "nb")
        return self

    def fill(self, **parts: object) -> None:
        self.presenter.edit(replace(self.state.form, **parts))  # type: ignore[arg-type]

    def show_state(self, state: PreparationState) -> None:
        self.state = state

    def focus(self, part: str) -> None:
        self.focused.append(part)

    def fail(self, error: ExpectedError) -> None:
        self.failed.append(error)

    def go_on(self, assessment_id: str) -> None:
        self.gone.append(assessment_id)

    def _made(self, change: Change) -> None:
        self.changes.append(change)
        self.presenter.follow(change)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "store.db")


def known(desk: Desk) -> None:
    """Have an organisation in the store."""
    made = workshop(model(1))
    organisation = Organisation("Fjordetaten", NUMBER, Sector.AGENCY, 240)
    put(desk.bench, replace(made, organisation=organisation))


def test_a_new_workshop_begins_with_sensible_values(desk: Desk) -> None:
    state = desk.open().state
    assert state.form.organisation == ""
    assert (state.form.participants, state.form.minutes) == ("9", "120")
    assert state.form.voting is Voting.DIRECT
    assert (state.form.model, state.form.language) == ("digital-modenhet", "nb")
    assert state.models[0].questions > 0
    assert not state.existing
    assert state.wrong == {}


def test_the_name_is_enough(desk: Desk) -> None:
    desk.open().fill(organisation="  Eksempeldirektoratet ")
    desk.presenter.go()
    assert len(desk.gone) == 1
    made = desk.bench.assessments.get(desk.gone[0])
    assert made.organisation.name == "Eksempeldirektoratet"
    assert (made.participants, made.minutes) == (9, 120)
    assert desk.kept == {}
    assert [change.assessment for change in desk.changes] == desk.gone


def test_without_a_name_the_cursor_goes_there(desk: Desk) -> None:
    desk.open()
    desk.presenter.go()
    assert desk.focused == ["organisation"]
    assert "name of the organisation" in str(desk.state.wrong["organisation"])
    assert desk.gone == []
    desk.fill(organisation="Bredalen")
    assert desk.state.wrong == {}


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("number", "123456789"),
        ("number", "97476067"),
        ("size", "many"),
        ("size", "99999999999999"),
        ("participants", "0"),
        ("participants", "nine"),
        ("participants", "10001"),
        ("minutes", "0"),
        ("minutes", "1.5"),
        ("minutes", "1441"),
    ],
)
def test_a_wrong_field_is_said_in_its_place(desk: Desk, part: str, text: str) -> None:
    desk.open().fill(organisation="Bredalen", **{part: text})
    assert set(desk.state.wrong) == {part}
    desk.presenter.go()
    assert desk.focused == [part]
    assert desk.gone == []
    assert desk.bench.assessments.overviews() == ()


def test_the_cursor_goes_to_the_first_of_several(desk: Desk) -> None:
    desk.open().fill(organisation="Bredalen", minutes="0", participants="0", size="-1")
    desk.presenter.go()
    assert desk.focused == ["size"]


def test_optional_fields_may_be_empty(desk: Desk) -> None:
    desk.open().fill(organisation="Bredalen", participants=" ", minutes="", size="1 200")
    desk.presenter.go()
    made = desk.bench.assessments.get(desk.gone[0])
    assert (made.participants, made.minutes, made.organisation.size) == (None, None, 1200)


def test_a_number_may_have_spaces(desk: Desk) -> None:
    desk.open().fill(organisation="Bredalen", number="974 760 673")
    desk.presenter.go()
    assert desk.bench.assessments.get(desk.gone[0]).organisation.number == NUMBER


def test_a_known_organisation_brings_its_details(desk: Desk) -> None:
    known(desk)
    desk.open().fill(organisation="fjordetaten ")
    form = desk.state.form
    assert (form.number, form.sector, form.size) == (NUMBER, Sector.AGENCY, "240")
    assert desk.state.known
    assert desk.state.organisations == ("Fjordetaten",)


def test_another_name_does_not_take_the_known_number_along(desk: Desk) -> None:
    known(desk)
    desk.open().fill(organisation="Fjordetaten")
    desk.fill(organisation="Fjordetaten avdeling nord")
    form = desk.state.form
    assert (form.number, form.sector, form.size) == ("", Sector.OTHER, "")
    desk.presenter.go()
    assert {each.name for each in desk.bench.preparing.organisations()} == {
        "Fjordetaten",
        "Fjordetaten avdeling nord",
    }


def test_details_of_a_new_name_stay_when_the_name_changes(desk: Desk) -> None:
    desk.open().fill(organisation="Bredalen", sector=Sector.HEALTH)
    desk.fill(organisation="Bredalen sykehus")
    assert desk.state.form.sector is Sector.HEALTH


def test_a_half_filled_form_waits_for_the_next_visit(desk: Desk) -> None:
    desk.open().fill(organisation="Bredalen", occasion="Ledersamling")
    desk.open()
    assert (desk.state.form.organisation, desk.state.form.occasion) == ("Bredalen", "Ledersamling")


def test_a_model_without_the_language_is_asked_in_its_own(desk: Desk) -> None:
    known(desk)
    desk.open(ID)
    desk.fill(language="nb")
    assert desk.state.form.language == "en"


def test_details_of_an_existing_assessment_are_stored_at_once(desk: Desk) -> None:
    known(desk)
    state = desk.open(ID).state
    assert state.existing
    assert [choice.id for choice in state.models] == ["sample"]
    desk.fill(occasion="Ledersamling", minutes="90", voting=Voting.HANDS)
    stored = desk.bench.assessments.get(ID)
    assert (stored.occasion, stored.minutes, stored.voting) == ("Ledersamling", 90, Voting.HANDS)
    assert len(desk.changes) == 1
    desk.fill(occasion="Ledersamling")
    assert len(desk.changes) == 1


def test_a_wrong_detail_is_not_stored_but_the_others_are(desk: Desk) -> None:
    known(desk)
    desk.open(ID).fill(minutes="0")
    desk.fill(scope="Hele etaten")
    stored = desk.bench.assessments.get(ID)
    assert (stored.minutes, stored.scope) == (60, "Hele etaten")
    assert desk.state.form.minutes == "0"
    assert set(desk.state.wrong) == {"minutes"}


def test_an_existing_organisation_can_be_renamed(desk: Desk) -> None:
    known(desk)
    desk.open(ID).fill(organisation="Fjordetaten for vann")
    assert [each.name for each in desk.bench.preparing.organisations()] == ["Fjordetaten for vann"]
    assert desk.bench.assessments.get(ID).organisation.number == NUMBER


def test_from_the_details_to_the_questions(desk: Desk) -> None:
    known(desk)
    desk.open(ID)
    desk.presenter.go()
    assert desk.gone == [ID]


def test_details_changed_elsewhere_are_shown(desk: Desk) -> None:
    known(desk)
    desk.open(ID)
    stored = desk.bench.preparing.of(desk.bench.assessments.get(ID))
    change = desk.bench.preparing.revise(ID, replace(stored, occasion="Ny"))
    desk.presenter.follow(change)
    assert desk.state.form.occasion == "Ny"


def test_an_assessment_that_is_gone_is_not_shown_anew(desk: Desk) -> None:
    known(desk)
    before = desk.open(ID).state
    desk.presenter.follow(desk.bench.assessments.remove(ID))
    assert desk.state is before
    desk.fill(occasion="Ny")
    assert len(desk.failed) == 1


def test_details_that_somebody_else_has_changed_are_shown_first(desk: Desk) -> None:
    put(desk.bench, workshop(model(1)))
    desk.open(ID)
    other = Desk(desk.path).open(ID)
    other.fill(occasion="Deres")
    desk.fill(scope="Alle")
    assert desk.failed == []
    desk.fill(occasion="Mitt")
    assert "changed this meanwhile" in str(desk.failed[0])
    assert (desk.state.form.occasion, desk.state.form.scope) == ("Deres", "Alle")
    desk.fill(occasion="Mitt")
    assert len(desk.failed) == 1
    assert desk.bench.assessments.get(ID).occasion == "Mitt"


def earlier(desk: Desk, year: int, **parts: object) -> str:
    """Have a finished workshop of that year in the store."""
    made = replace(workshop(model(1)), id=f"held-{year}", held_on=date(year, 3, 12))
    put(desk.bench, replace(made, state=AssessmentState.FINISHED, **parts))  # type: ignore[arg-type]
    return made.id


def test_a_workshop_starts_from_the_last_one_unless_another_is_chosen(desk: Desk) -> None:
    put(desk.bench, workshop(model(1)))
    first, last = earlier(desk, 2024), earlier(desk, 2025, occasion="Ledermøte")
    state = desk.open(ID).state
    assert [each.id for each in state.beginnings] == [last, first]
    assert (state.beginnings[0].occasion, state.form.starts_from) == ("Ledermøte", "")
    desk.fill(starts_from=first)
    assert desk.bench.assessments.get(ID).starts_from == first
    desk.fill(starts_from=FROM_NOTHING)
    assert desk.open(ID).state.form.starts_from == FROM_NOTHING
    # Before any was held there is none, and the choice waits.
    desk.fill(held_on=date(2020, 1, 1))
    assert desk.state.beginnings == ()
    assert desk.bench.assessments.get(ID).starts_from == FROM_NOTHING


def test_a_beginning_that_is_not_there_gives_way_to_the_last_one(desk: Desk) -> None:
    put(desk.bench, replace(workshop(model(1)), starts_from="held-2024"))
    earlier(desk, 2024)
    assert desk.open(ID).state.form.starts_from == "", "it is the last one"
    earlier(desk, 2025)
    assert desk.open(ID).state.form.starts_from == "held-2024"


def test_a_new_workshop_offers_what_its_organisation_has_finished(desk: Desk) -> None:
    shipped = desk.open().bench.shelf.model("digital-modenhet")
    last = earlier(desk, 2025, model=shipped)
    first = earlier(desk, 2024, model=shipped)
    assert desk.open().state.beginnings == ()
    desk.fill(organisation="eksempeldirektoratet")
    assert [each.id for each in desk.state.beginnings] == [last, first]
    desk.fill(starts_from=first)
    desk.presenter.go()
    assert desk.bench.assessments.get(desk.gone[0]).starts_from == first


def test_another_model_is_another_beginning(desk: Desk) -> None:
    earlier(desk, 2025, model=desk.open().bench.shelf.model("digital-modenhet"))
    desk.open().fill(organisation="Eksempeldirektoratet")
    assert desk.state.beginnings
    other = next(m.id for m in desk.state.models if m.id != desk.state.form.model)
    desk.fill(model=other)
    assert desk.state.beginnings == ()
