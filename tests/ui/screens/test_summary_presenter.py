"""The page that leaders take away: its language, its file, and the end of the assessment."""

from pathlib import Path

import pypdfium2
import pytest

from desktop_app.domain.errors import ExpectedError
from desktop_app.services.change import Change
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store
from desktop_app.ui.screens.summary.presenter import SummaryPresenter
from desktop_app.ui.wording import QtWording
from tests.services.bench import ID, put_sample


@pytest.fixture
def told() -> list[Change]:
    return []


@pytest.fixture
def presenter(
    store: Store, bench: Workbench, words: QtWording, told: list[Change]
) -> SummaryPresenter:
    put_sample(store)

    def failed(error: ExpectedError) -> None:
        raise error

    return SummaryPresenter(
        ID,
        bench.assessments,
        bench.printing,
        bench.exchanging,
        words,
        made=told.append,
        failed=failed,
    )


def test_the_file_is_named_after_the_organisation_and_the_day(presenter: SummaryPresenter) -> None:
    assert presenter.state().file_name == "Eksempeldirektoratet-2026-11-23"


def test_what_is_left_is_said(presenter: SummaryPresenter, bench: Workbench) -> None:
    assert "left" in presenter.state().ready
    for question in ("lead.1", "lead.2", "lead.3", "culture.1"):
        bench.answering.agree(ID, question, 3)
    assert presenter.state().ready == "All questions are handled."


def test_the_report_speaks_the_chosen_language(
    presenter: SummaryPresenter, bench: Workbench
) -> None:
    assert presenter.state().language == "nb"
    bench.answering.agree(ID, "lead.1", 3)
    bench.answering.agree(ID, "lead.2", 4)
    presenter.choose_language("en")
    assert presenter.state().language == "en"
    english = text_of(presenter.pages())
    presenter.choose_language("nb")
    norwegian = text_of(presenter.pages())
    assert "3.5" in english
    assert "3,5" in norwegian


def test_saved_files_hold_the_assessment(presenter: SummaryPresenter, tmp_path: Path) -> None:
    presenter.save(tmp_path / "page.pdf")
    assert "Eksempeldirektoratet" in text_of((tmp_path / "page.pdf").read_bytes())
    presenter.export(tmp_path / "all.startpunkt")
    assert "Eksempeldirektoratet" in (tmp_path / "all.startpunkt").read_text(encoding="utf-8")


def test_finishing_and_reopening_are_told(presenter: SummaryPresenter, told: list[Change]) -> None:
    presenter.finish()
    assert presenter.state().finished
    presenter.reopen()
    assert not presenter.state().finished
    assert [change.assessment for change in told] == [ID, ID]


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text
