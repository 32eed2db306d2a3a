"""What leaders take away: kind, parts, templates, files, and the end of the assessment."""

import json
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.domain.comparison import EVERYBODY, Filters, SizeBand
from desktop_app.domain.organisation import Sector
from desktop_app.services.change import Change
from desktop_app.services.report_templates import ReportTemplates
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store
from desktop_app.ui.screens.summary.presenter import Services, SummaryPresenter
from desktop_app.ui.wording import QtWording
from tests.services.bench import ID, put_sample

Make = Callable[..., SummaryPresenter]


def nobody(_: float) -> None:
    """Hear how far the work has come, and do nothing."""


@pytest.fixture
def told() -> list[Change]:
    return []


@pytest.fixture
def wrong() -> list[str]:
    return []


@pytest.fixture
def make(
    store: Store,
    bench: Workbench,
    words: QtWording,
    told: list[Change],
    wrong: list[str],
    tmp_path: Path,
) -> Make:
    put_sample(store)
    templates = ReportTemplates(tmp_path / "templates.json")
    services = Services(
        bench.assessments, bench.printing, bench.exporting, templates, bench.comparing
    )

    def made(detail: str = "") -> SummaryPresenter:
        return SummaryPresenter(
            ID,
            services,
            words,
            made=told.append,
            failed=lambda error: wrong.append(str(error)),
            detail=detail,
        )

    return made


@pytest.fixture
def presenter(make: Make) -> SummaryPresenter:
    return make()


def wanted(presenter: SummaryPresenter) -> list[str]:
    return [part.name for part in presenter.state().parts if part.wanted]


def test_files_are_named_after_organisation_day_and_report(presenter: SummaryPresenter) -> None:
    assert presenter.state().file_name == "Eksempeldirektoratet-2026-11-23"
    presenter.choose_kind("full")
    assert presenter.state().file_name == "Eksempeldirektoratet-2026-11-23-Full-report"
    assert "Eksempel" not in presenter.state().nameless_file


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
    english = text_of(presenter.pages(presenter.request(), nobody))
    presenter.choose_language("nb")
    norwegian = text_of(presenter.pages(presenter.request(), nobody))
    assert "3.5" in english
    assert "3,5" in norwegian


def test_parts_are_left_out_but_never_the_last(
    presenter: SummaryPresenter, wrong: list[str]
) -> None:
    every = wanted(presenter)
    presenter.choose_language("en")
    assert "Method" in text_of(presenter.pages(presenter.request(), nobody))
    presenter.want_part("method", wanted=False)
    assert wanted(presenter) == [part for part in every if part != "method"]
    assert "Method" not in text_of(presenter.pages(presenter.request(), nobody))
    for part in every[1:]:
        presenter.want_part(part, wanted=False)
    presenter.want_part(every[0], wanted=False)
    assert wanted(presenter) == every[:1]
    assert wrong == ["Choose at least one part of the report."]


def test_a_template_brings_back_kind_and_parts(presenter: SummaryPresenter, make: Make) -> None:
    presenter.choose_kind("actions")
    presenter.want_part("gaps", wanted=False)
    assert presenter.keep_template("  ") == "Give the template a name."
    assert presenter.keep_template("Bare tiltak") == ""
    assert presenter.state().template == "Bare tiltak"
    again = make()
    assert ("Bare tiltak", "Bare tiltak") in again.state().templates
    again.choose_template("Bare tiltak")
    assert (again.state().kind, wanted(again)) == ("actions", ["actions"])
    again.want_part("gaps", wanted=True)
    assert again.state().template == "", "what is shown is no longer the template"
    again.choose_template("Bare tiltak")
    again.choose_template("")
    assert wanted(again) == ["actions", "gaps"]
    again.choose_template("Bare tiltak")
    again.forget_template()
    assert len(again.state().templates) == 1
    assert wanted(again) == ["actions"]


def test_a_template_that_is_gone_is_a_sentence(
    presenter: SummaryPresenter, wrong: list[str]
) -> None:
    presenter.choose_template("gone")
    assert "no template gone" in wrong[0]
    presenter.forget_template()
    assert len(wrong) == 2


def test_a_new_visit_goes_on_but_never_counts_out_small_groups(
    presenter: SummaryPresenter, make: Make
) -> None:
    presenter.choose_kind("full")
    presenter.choose_language("nn")
    presenter.want_part("glossary", wanted=False)
    presenter.show_small_groups(wanted=True)
    assert presenter.request().choice.show_small_groups
    assert presenter.state().counts_votes
    again = make(presenter.detail())
    assert replace(again.request(), choice=presenter.request().choice) == presenter.request()
    assert again.request().choice.parts == presenter.request().choice.parts
    assert not again.request().choice.show_small_groups
    assert make("ballots").state().language == "nb"
    assert make("something else").state().kind == "summary"


def test_others_are_named_in_one_report_alone(presenter: SummaryPresenter) -> None:
    assert presenter.state().compares
    assert not presenter.request().choice.names
    presenter.show_names(wanted=True)
    assert presenter.request().choice.names
    assert presenter.state().show_names
    assert "names" not in presenter.detail()
    presenter.choose_kind("actions")
    assert not presenter.state().compares


def test_what_is_handed_out_in_the_room_is_pdf_alone(presenter: SummaryPresenter) -> None:
    assert presenter.state().endings == (".pdf", ".docx", ".html")
    presenter.choose_kind("posters")
    state = presenter.state()
    assert (state.endings, state.parts, state.counts_votes) == ((".pdf",), (), False)
    assert presenter.request().choice.parts is None


@pytest.mark.parametrize(
    ("ending", "begin"), [(".pdf", b"%PDF"), (".docx", b"PK"), (".html", b"<!doctype html>")]
)
def test_saved_files_hold_the_report(
    presenter: SummaryPresenter, tmp_path: Path, ending: str, begin: bytes
) -> None:
    path = tmp_path / f"page{ending}"
    presenter.save(presenter.request(), path, nobody)
    assert path.read_bytes().startswith(begin)


def test_a_save_that_is_cancelled_leaves_nothing(
    presenter: SummaryPresenter, tmp_path: Path
) -> None:
    class EnoughError(Exception):
        pass

    shares: list[float] = []

    def tell(share: float) -> None:
        shares.append(share)
        if share == 1.0:
            raise EnoughError

    (tmp_path / "old.pdf").write_bytes(b"old")
    with pytest.raises(EnoughError):
        presenter.save(presenter.request(), tmp_path / "old.pdf", tell)
    assert shares == sorted(shares)
    assert (tmp_path / "old.pdf").read_bytes() == b"old"
    with pytest.raises(EnoughError):
        presenter.write(b"new", tmp_path / "new.pdf", tell)
    assert [path.name for path in tmp_path.iterdir() if "pdf" in path.name] == ["old.pdf"]
    assert list(tmp_path.glob("*.part")) == []


def test_exports_are_whole_or_fit_for_outsiders(
    presenter: SummaryPresenter, bench: Workbench, tmp_path: Path
) -> None:
    bench.answering.agree(ID, "lead.1", 3)
    bench.answering.note(ID, "lead.1", "=HEMMELIG")
    bench.answering.count_votes(ID, "lead.1", (0, 1, 2, 0, 0))
    bench.polling.reveal(ID, "lead.1")
    for name in ("all.startpunkt", "all.csv", "all.xlsx"):
        presenter.export(tmp_path / name)
        presenter.export(tmp_path / f"out-{name}", outsiders=True)
    whole, out = (tmp_path / "all.startpunkt").read_text(), (tmp_path / "out-all.startpunkt")
    assert "Eksempeldirektoratet" in whole
    assert "HEMMELIG" in whole
    assert "Eksempeldirektoratet" not in out.read_text()
    assert "HEMMELIG" not in out.read_text()
    raw = (tmp_path / "all.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert b";'=HEMMELIG;" in raw
    assert b"HEMMELIG" not in (tmp_path / "out-all.csv").read_bytes()
    sheets = sheets_of(tmp_path / "all.xlsx")
    assert len(sheets) == 5
    assert ("=HEMMELIG", "s") in cells(sheets[1])
    outside = [cell for sheet in sheets_of(tmp_path / "out-all.xlsx") for cell in cells(sheet)]
    assert not [value for value, _ in outside if "HEMMELIG" in value or "Eksempel" in value]


def sheets_of(path: Path) -> list[Worksheet]:
    book = openpyxl.load_workbook(BytesIO(path.read_bytes()))
    return [sheet for sheet in book.worksheets if isinstance(sheet, Worksheet)]


def cells(sheet: Worksheet) -> list[tuple[str, str]]:
    return [(str(cell.value), cell.data_type) for row in sheet.iter_rows() for cell in row]


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


def test_a_report_compares_with_some_of_the_others_and_the_next_with_all(make: Make) -> None:
    presenter = make()
    counties = Filters(sector=Sector.COUNTY)
    presenter.narrow(counties)
    assert presenter.state().others == presenter.request().choice.others == counties
    assert make(presenter.detail()).request().choice.others == EVERYBODY


def test_a_template_brings_back_those_compared_with(presenter: SummaryPresenter) -> None:
    counties = Filters(Sector.COUNTY, SizeBand.LARGE, 1999)
    presenter.narrow(counties)
    assert presenter.keep_template("Fylker") == ""
    presenter.narrow(EVERYBODY)
    assert presenter.state().template == "", "what is shown is no longer the template"
    assert presenter.keep_template("Alle") == ""
    presenter.choose_template("Fylker")
    state = presenter.state()
    assert (state.template, state.others) == ("Fylker", counties)
    assert presenter.request().choice.others == counties
    presenter.choose_template("Alle")
    assert presenter.state().others == EVERYBODY
    presenter.choose_template("Fylker")
    presenter.choose_template("")
    assert presenter.state().others == EVERYBODY, "the whole report, compared with all"
    presenter.choose_template("Fylker")
    presenter.forget_template()
    assert presenter.state().others == counties, "the report stays as it is"


def test_a_report_that_compares_with_nobody_neither_keeps_nor_changes_filters(
    presenter: SummaryPresenter, tmp_path: Path
) -> None:
    counties = Filters(sector=Sector.COUNTY)
    presenter.narrow(counties)
    presenter.choose_kind("actions")
    assert presenter.keep_template("Tiltak") == ""
    (kept,) = json.loads((tmp_path / "templates.json").read_text("utf-8"))
    assert kept["others"] == {}
    presenter.choose_template("Tiltak")
    presenter.choose_kind("full")
    assert presenter.state().others == counties


def test_no_template_keeps_small_groups_or_names(
    presenter: SummaryPresenter, make: Make, tmp_path: Path
) -> None:
    def bold() -> tuple[bool, bool]:
        choice = presenter.request().choice
        return choice.show_small_groups, choice.names

    presenter.choose_kind("full")
    presenter.keep_template("A")
    before = (tmp_path / "templates.json").read_bytes()
    presenter.show_small_groups(wanted=True)
    presenter.show_names(wanted=True)
    presenter.keep_template("A")
    assert (tmp_path / "templates.json").read_bytes() == before
    assert bold() == (True, True), "this is the report they hold for"
    presenter.choose_template("A")
    assert bold() == (False, False), "and this is another one"
    presenter = make()
    presenter.choose_template("A")
    assert bold() == (False, False)
    presenter.show_names(wanted=True)
    presenter.choose_kind("summary")
    assert bold() == (False, False)
