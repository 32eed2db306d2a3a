"""The gallery's use cases: taking models in, sending them on, and refusing to remove used ones."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.catalog.read_copies import ReadCopies
from desktop_app.catalog.shelf import Shelf
from desktop_app.catalog.workbook_reading import load_workbook_file
from desktop_app.catalog.writing import write_model_file
from desktop_app.domain.assessment import Assessment
from desktop_app.domain.errors import ExpectedError, InvalidFileError, NotFoundError, RefusedError
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.wording import in_english
from desktop_app.services.model_drafts import ModelDrafts
from desktop_app.services.models import Models, Standing
from desktop_app.storage.store import Store
from tests.domain.samples import assessment, dimension, model
from tests.services.bench import MODELS

SAMPLE = model(dimension("a"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "models"


@pytest.fixture
def models(store: Store, folder: Path, read_copies: ReadCopies) -> Models:
    shelf = Shelf((MODELS, folder), read_copies)
    return Models(store, shelf, folder, ModelDrafts(folder / "drafts"))


def put(folder: Path, made: MaturityModel = SAMPLE) -> Path:
    path = folder / f"{made.id}-{made.version}.model.yaml"
    write_model_file(made, path)
    return path


def answer(store: Store, made: MaturityModel) -> Assessment:
    answered = assessment(made)
    with store.writing() as books:
        books.assessments.add(answered)
    return answered


def test_a_card_tells_what_a_model_is_and_where_it_is_used(models: Models, store: Store) -> None:
    answer(store, models.card("digital-puls").model)
    cards = {card.model.id: card for card in models.cards()}
    puls = cards["digital-puls"]
    assert (puls.installed, puls.draft) == (False, False)
    assert set(puls.missing) == set(puls.model.languages[1:])
    assert [use.organisation for use in puls.uses] == ["Eksempeldirektoratet"]
    assert cards["digital-modenhet"].uses == ()
    assert models.problems() == ()


def test_a_file_is_looked_at_before_it_is_installed(
    models: Models, folder: Path, tmp_path: Path
) -> None:
    path = put(tmp_path)
    arrival = models.look_at(path)
    assert (arrival.model, arrival.standing) == (SAMPLE, Standing.NEW)
    assert not folder.exists()
    assert models.install(arrival) == SAMPLE
    assert models.card("sample").installed


@pytest.mark.parametrize(
    ("version", "title", "standing"),
    [
        ("1.0", "Sample", Standing.IDENTICAL),
        ("1.0", "Other", Standing.OTHER),
        ("1.10", "Sample", Standing.NEWER),
        ("0.9", "Sample", Standing.OLDER),
    ],
)
def test_a_file_stands_to_what_is_on_the_shelf(
    version: str, title: str, standing: Standing, models: Models, tmp_path: Path
) -> None:
    models.install(models.look_at(put(tmp_path)))
    path = put(tmp_path, replace(SAMPLE, version=version, title=title))
    assert models.look_at(path).standing is standing


def test_a_file_with_problems_changes_nothing(models: Models, tmp_path: Path) -> None:
    (tmp_path / "x.model.yaml").write_text("format: startpunkt.model/1\n")
    with pytest.raises(InvalidFileError, match=r"The maturity model x.model.yaml cannot be used"):
        models.look_at(tmp_path / "x.model.yaml")


def test_an_unused_model_is_removed_with_its_draft(
    models: Models, folder: Path, tmp_path: Path
) -> None:
    models.install(models.look_at(put(tmp_path)))
    ModelDrafts(folder / "drafts").keep("sample", {"id": "sample"})
    assert models.card("sample").draft
    models.remove("sample")
    assert [path for path in folder.rglob("*") if path.is_file()] == []
    with pytest.raises(NotFoundError):
        models.card("sample")


def test_a_model_in_use_stays_and_its_assessments_are_named(
    models: Models, store: Store, tmp_path: Path
) -> None:
    models.install(models.look_at(put(tmp_path)))
    answer(store, replace(SAMPLE, version="0.1"))
    sentence = r"The model “Sample” cannot be removed: assessments use it \(1\)."
    with pytest.raises(RefusedError, match=sentence) as caught:
        models.remove("sample")
    assert [str(each) for each in caught.value.details] == ["Eksempeldirektoratet, 2026-11-23"]
    assert models.card("sample").model == SAMPLE


def test_what_is_shipped_stays(models: Models) -> None:
    with pytest.raises(RefusedError, match="comes with Startpunkt"):
        models.remove("digital-puls")


def test_a_model_is_written_as_a_workbook_or_as_text(models: Models, tmp_path: Path) -> None:
    puls = models.card("digital-puls").model
    models.export("digital-puls", tmp_path / "m.XLSX", "nb", in_english)
    assert load_workbook_file(tmp_path / "m.XLSX").model == puls
    models.export("digital-puls", tmp_path / "m.model.yaml", "nb", in_english)
    assert models.look_at(tmp_path / "m.model.yaml").standing is Standing.IDENTICAL
    with pytest.raises(ExpectedError, match=r"m\.csv ends in something else"):
        models.export("digital-puls", tmp_path / "m.csv", "nb", in_english)
