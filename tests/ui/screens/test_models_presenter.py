"""The gallery and the reader without a window: what they say, where they lead, what they refuse."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.catalog.writing import write_model_file
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.localising import localised
from desktop_app.domain.wording import in_english
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store
from desktop_app.ui.screens.models.presenter import ModelsPresenter
from desktop_app.ui.screens.models.state import GalleryState, LanguageMark, ReaderState
from desktop_app.ui.wording import QtWording
from tests.ui.screens.modelling import OWN, PULS, TITLE, answer, small_bench


class Seen:
    """A view that keeps what it is shown, and where it is asked to go."""

    def __init__(self) -> None:
        self.galleries: list[GalleryState] = []
        self.readers: list[ReaderState] = []
        self.failed: list[ExpectedError] = []
        self.edited: list[str] = []

    def show_gallery(self, state: GalleryState) -> None:
        self.galleries.append(state)

    def show_reader(self, state: ReaderState) -> None:
        self.readers.append(state)

    def fail(self, error: ExpectedError) -> None:
        self.failed.append(error)

    def edit(self, model_id: str) -> None:
        self.edited.append(model_id)


@pytest.fixture
def bench(store: Store, tmp_path: Path) -> Workbench:
    return small_bench(store, tmp_path)


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def presenter(seen: Seen, words: QtWording, bench: Workbench) -> ModelsPresenter:
    return ModelsPresenter(seen, words, bench.models, bench.modelling)


def test_a_card_says_what_a_model_is_and_where_it_is_used(
    presenter: ModelsPresenter, seen: Seen, bench: Workbench
) -> None:
    for organisation in ("Fjordetaten", "Bredalen kommune"):
        answer(bench, PULS, organisation)
    presenter.start("")
    puls, own = seen.galleries[-1].cards
    assert (puls.title, puls.version) == ("Digital pulse", "Version 1.0")
    assert puls.size == "7 questions · 7 dimensions · 5 levels"
    assert [mark.name for mark in puls.languages] == [
        "Norwegian Bokmål",
        "English",
        "Norwegian Nynorsk",
    ]
    assert (puls.installed, puls.used) == (False, "Used in 2 assessments")
    assert {line.partition(",")[0] for line in puls.uses} == {"Fjordetaten", "Bredalen kommune"}
    assert all(line.endswith("(version 1.0)") for line in puls.uses)
    assert (own.title, own.installed, own.draft) == (TITLE, True, False)
    assert (own.used, own.uses) == ("Not used yet", ())
    assert LanguageMark("en", "English", 1) in own.languages
    assert presenter.detail() == ""


def test_files_that_cannot_be_used_are_named(
    presenter: ModelsPresenter, seen: Seen, tmp_path: Path
) -> None:
    (tmp_path / "own" / "broken.model.yaml").write_text("format: startpunkt.model/1\n", "utf-8")
    presenter.start("")
    assert seen.galleries[-1].broken
    assert all("broken.model.yaml" in said for said in seen.galleries[-1].broken)


def test_the_reader_turns_pages_in_the_readers_language(
    presenter: ModelsPresenter, seen: Seen, bench: Workbench
) -> None:
    presenter.open(PULS)
    model = localised(bench.shelf.model(PULS), "en")
    about = seen.readers[-1]
    assert (about.language, about.first, about.last) == ("en", True, False)
    assert (about.page.title, about.page.source) == (model.title, model.source)
    assert len(about.leaves) == 1 + 7 + 7
    presenter.turn(-1)
    assert len(seen.readers) == 1
    presenter.turn(1)
    assert seen.readers[-1].page.title == model.dimensions[0].title
    presenter.turn(1)
    question = model.dimensions[0].questions[0]
    page = seen.readers[-1].page
    assert (page.title, page.question) == (question.prompt, question)
    assert page.remark == f"{model.dimensions[0].title} · question 1 of 1"
    assert dict(page.texts) == question.levels
    presenter.turn_to("d6q0")
    assert seen.readers[-1].last
    presenter.turn(1)
    assert seen.readers[-1].page.key == "d6q0"


def test_one_comes_back_to_the_page_and_the_language(
    presenter: ModelsPresenter, seen: Seen
) -> None:
    presenter.open(PULS, "d2q0")
    presenter.speak("nn")
    there = presenter.detail()
    assert there == f"{PULS} nn d2q0"
    presenter.show_gallery()
    presenter.start(there)
    assert (seen.readers[-1].language, seen.readers[-1].page.key) == ("nn", "d2q0")
    presenter.start(f"{PULS} se d99")
    assert (seen.readers[-1].language, seen.readers[-1].page.key) == ("en", "about")
    presenter.turn(1)
    assert seen.readers[-1].page.key == "d0"


def test_a_model_that_is_gone_leads_to_the_gallery(presenter: ModelsPresenter, seen: Seen) -> None:
    presenter.turn(1)
    presenter.speak("nn")
    presenter.start("gone nb about")
    assert (seen.readers, len(seen.galleries)) == ([], 1)


def test_a_copy_is_named_and_opened_in_the_editor(
    presenter: ModelsPresenter, seen: Seen, bench: Workbench
) -> None:
    presenter.duplicate(PULS)
    (made,) = seen.edited
    assert bench.shelf.model(made).title == "Digital puls (copy)"
    presenter.duplicate("gone")
    assert len(seen.failed) == len(seen.edited) == 1


def test_a_model_in_use_is_not_removed_and_the_assessments_are_named(
    presenter: ModelsPresenter, seen: Seen, bench: Workbench
) -> None:
    used = answer(bench, OWN)
    assert not presenter.remove(OWN)
    (error,) = seen.failed
    assert error.sentence.said(in_english) == (
        "The model “Vår puls” cannot be removed: assessments use it (1)."
    )
    (named,) = error.details
    assert named.said(in_english).startswith("Fjordetaten, ")
    assert bench.shelf.model(OWN)
    bench.assessments.remove(used)
    assert presenter.remove(OWN)
    assert [card.id for card in seen.galleries[-1].cards] == [PULS]


def test_export_writes_the_file_or_says_why_not(
    presenter: ModelsPresenter, seen: Seen, tmp_path: Path
) -> None:
    assert presenter.export(PULS, tmp_path / "puls.xlsx")
    assert (tmp_path / "puls.xlsx").read_bytes()[:2] == b"PK"
    assert not presenter.export(PULS, tmp_path / "puls.docx")
    assert "ends in something else" in seen.failed[-1].sentence.said(in_english)


def test_languages_without_a_name_are_shown_by_their_code(
    presenter: ModelsPresenter, seen: Seen, bench: Workbench, tmp_path: Path
) -> None:
    made = replace(bench.shelf.model(PULS), id="kven", language="fkv", translations={})
    write_model_file(made, tmp_path / "own" / "kven.model.yaml")
    presenter.open("kven")
    assert seen.readers[-1].card.languages == (LanguageMark("fkv", "fkv"),)
    assert seen.readers[-1].language == "fkv"
