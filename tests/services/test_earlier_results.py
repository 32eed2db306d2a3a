"""Spreadsheets of earlier results become finished assessments, once."""

from datetime import date
from pathlib import Path

import pytest

from desktop_app.catalog.shelf import Shelf
from desktop_app.domain.assessment import AssessmentState
from desktop_app.exchange.kept_layouts import KeptLayouts
from desktop_app.services.assessments import Assessments
from desktop_app.services.earlier_results import EarlierResults, Request
from desktop_app.storage.store import Store
from tests.services.bench import Ticking


@pytest.fixture
def earlier(store: Store, shelf: Shelf, clock: Ticking, tmp_path: Path) -> EarlierResults:
    return EarlierResults(store, shelf, clock, KeptLayouts(tmp_path / "layouts"))


def request(earlier: EarlierResults, path: Path) -> Request:
    (sheet,) = earlier.sheets(path)
    model, layout = earlier.proposal(sheet, "nb")
    return Request(sheet, layout, model.id, date(2017, 9, 30))


def test_a_list_becomes_assessments_once(
    earlier: EarlierResults, store: Store, shelf: Shelf, clock: Ticking, tmp_path: Path
) -> None:
    questions = shelf.model("digital-modenhet").questions
    heads = ";".join(["Virksomhet", "Dato", *(one.prompt for one in questions)])
    rows = [";".join([f"Etat {n}", "" if n else "2016", *[str(1 + n % 5)] * 35]) for n in range(6)]
    path = tmp_path / "a.csv"
    path.write_text("\n".join([heads, *rows, "Feil;;7" + ";3" * 34]), "utf-8")
    asked = request(earlier, path)
    assert asked.model == "digital-modenhet"
    assert [str(problem)[:3] for problem in earlier.read(asked).problems] == ["C8:"]
    assert len(earlier.take_in(asked)) == 6
    assessments = Assessments(store, clock)
    found = {one.organisation: one for one in assessments.overviews()}
    assert {one.state for one in found.values()} == {AssessmentState.FINISHED}
    assert (found["Etat 0"].held_on, found["Etat 1"].held_on) == (
        date(2016, 12, 31), date(2017, 9, 30),
    )  # fmt: skip
    assert assessments.results(found["Etat 3"].id).overall.level == 4
    assert earlier.take_in(asked) == ()
    path.write_text("\n".join([heads, *rows]).replace("4;4", "5;4", 1), "utf-8")
    (change,) = earlier.take_in(request(earlier, path))
    assert change.assessment == found["Etat 3"].id
    assert len(assessments.overviews()) == 6


def test_the_model_is_the_one_that_fits_best(
    earlier: EarlierResults, shelf: Shelf, tmp_path: Path
) -> None:
    for model in shelf.models():
        path = tmp_path / "b.csv"
        lines = [f"{question.id};3" for question in model.questions]
        path.write_text("\n".join([";Fjord", *lines]), "utf-8")
        asked = request(earlier, path)
        assert asked.model == model.id
        (line,) = earlier.read(asked).lines
        assert len(line.responses) == len(model.questions)
    assert {model.id for model in earlier.models()} == {model.id for model in shelf.models()}
