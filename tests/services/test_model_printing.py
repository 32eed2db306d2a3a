"""A model becomes a document in the language that is asked for, or a sentence says why not."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from desktop_app import paths
from desktop_app.bootstrap.supplies import theme
from desktop_app.catalog.shelf import Shelf
from desktop_app.catalog.writing import write_model_file
from desktop_app.domain.errors import ExpectedError, NotFoundError
from desktop_app.domain.wording import Translate, in_english
from desktop_app.services.model_printing import ModelPrinting
from tests.domain.samples import dimension, model
from tests.services.bench import MODELS

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


class Printer:
    """What makes the documents, and the languages that it took headings and dates from."""

    def __init__(self, folder: Path) -> None:
        self.spoken: list[str] = []
        for file in MODELS.glob("digital-puls.*"):
            shutil.copy(file, folder)
        shelf = Shelf((folder,))
        self.made = ModelPrinting(shelf, lambda: NOON, self.words, theme("light"), paths.fonts())

    def words(self, language: str) -> Translate:
        self.spoken.append(language)
        return in_english

    def text(self, model_id: str, language: str, around: str = "en") -> str:
        document = pypdfium2.PdfDocument(self.made.pdf(model_id, language, around))
        found = str(document[0].get_textpage().get_text_range())
        document.close()
        return found


@pytest.fixture
def printer(tmp_path: Path) -> Printer:
    folder = tmp_path / "models"
    folder.mkdir()
    return Printer(folder)


def test_a_language_of_the_program_is_that_of_the_headings_too(printer: Printer) -> None:
    assert "sett på eit kvarter" in printer.text("digital-puls", "nn")
    assert "23. november 2026" in printer.text("digital-puls", "")
    assert printer.spoken == ["nn", "nb"]


def test_another_language_has_headings_in_that_of_the_reader(
    printer: Printer, tmp_path: Path
) -> None:
    sami = replace(model(dimension("a")), language="se")
    write_model_file(sami, tmp_path / "models/sami.model.yaml")
    assert sami.title in printer.text(sami.id, "se", "nb")
    assert printer.spoken == ["nb"]


def test_a_language_or_model_that_is_not_there(printer: Printer) -> None:
    with pytest.raises(ExpectedError) as failed:
        printer.made.pdf("digital-puls", "se", "nb")
    assert failed.value.sentence.said(in_english) == (
        "The model digital-puls has no texts in “se”; its languages are: nb, en, nn."
    )
    with pytest.raises(NotFoundError):
        printer.made.pdf("gone", "", "nb")


def test_a_file_is_written_whole(printer: Printer, tmp_path: Path) -> None:
    target = tmp_path / "puls.pdf"
    printer.made.save("digital-puls", target, "nb", "nb")
    assert target.read_bytes() == printer.made.pdf("digital-puls", "nb", "nb")
    assert {path.name for path in tmp_path.iterdir()} == {"models", "puls.pdf"}
