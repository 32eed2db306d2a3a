"""Reports: asked for by kind, in a language of their own, whole or not at all."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest

from desktop_app import paths
from desktop_app.bootstrap.supplies import theme
from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.errors import ExpectedError, RefusedError
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.paper import MOST_SHEETS, USUAL_SHEETS
from desktop_app.domain.wording import in_english
from desktop_app.services.answering import Answering
from desktop_app.services.assessments import Assessments
from desktop_app.services.comparing import Comparing
from desktop_app.services.printing import Printing
from desktop_app.services.report_choice import ReportChoice
from desktop_app.storage.store import Store
from tests.services.bench import ID, Ticking, put_sample


@pytest.fixture
def printing(store: Store, clock: Ticking) -> Printing:
    put_sample(store)
    Answering(store, clock).agree(ID, "lead.1", 3)
    assessments = Assessments(store, clock)
    return Printing(
        assessments,
        clock,
        lambda _: in_english,
        theme("light"),
        paths.fonts(),
        comparing=Comparing(store),
    )


def test_a_report_is_saved_whole(printing: Printing, tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    printing.save(ID, "summary", path, "en")
    document = pypdfium2.PdfDocument(path)
    text = document[0].get_textpage().get_text_range()
    assert len(document) == 1
    assert "Eksempeldirektoratet" in text
    document.close()


def test_the_assessments_own_language_is_the_default(printing: Printing) -> None:
    assert printing.pdf(ID, "summary") != printing.pdf(ID, "summary", "en")
    assert printing.words("nb").language == "nb"


def test_an_unknown_kind_is_a_sentence_that_names_the_kinds(printing: Printing) -> None:
    assert "summary" in printing.kinds()
    with pytest.raises(ExpectedError, match="summary"):
        printing.pdf(ID, "poem")


def test_every_kind_has_a_title_and_says_what_it_can_be_written_as(printing: Printing) -> None:
    assert tuple(printing.titles(in_english)) == printing.kinds()
    assert printing.titles(in_english)["ballots"] == "Ballots"
    assert printing.endings("ballots") == (".pdf",)
    assert printing.endings("full") == (".pdf", ".docx", ".html")
    with pytest.raises(ExpectedError, match="kinds are"):
        printing.endings("poem")


def test_the_report_on_all_names_them_only_where_that_is_asked(
    store: Store, printing: Printing, tmp_path: Path
) -> None:
    with store.writing() as books:
        sample = replace(books.assessments.get(ID), state=AssessmentState.FINISHED)
        for number in range(5):
            held = replace(sample, id=f"a-{number}", organisation=Organisation(f"Etat {number}"))
            books.assessments.add(held)
    found = Comparing(store).everyone(None, "en")
    for names, path in ((False, tmp_path / "all.html"), (True, tmp_path / "named.html")):
        printing.save_portfolio(found, path, "en", names=names)
        assert ("Etat 3" in path.read_text("utf-8")) == names


@pytest.mark.parametrize(
    ("name", "start"), [("a.PDF", b"%PDF"), ("a.docx", b"PK"), ("a.html", b"<!doctype html>")]
)
def test_the_ending_says_in_which_form(
    printing: Printing, tmp_path: Path, name: str, start: bytes
) -> None:
    printing.save(ID, "summary", tmp_path / name)
    assert (tmp_path / name).read_bytes().startswith(start)


def test_another_ending_is_a_sentence_and_writes_nothing(
    printing: Printing, tmp_path: Path
) -> None:
    with pytest.raises(ExpectedError, match=r"\.pdf, \.docx or \.html"):
        printing.save(ID, "summary", tmp_path / "a.odt")
    assert list(tmp_path.glob("*.odt")) == []


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.html"])
def test_a_place_that_cannot_be_written_leaves_nothing(
    printing: Printing, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).mkdir()
    with pytest.raises(ExpectedError, match="Nothing was written"):
        printing.save(ID, "summary", tmp_path / name)
    with pytest.raises(ExpectedError, match="Nothing was written"):
        printing.save(ID, "summary", tmp_path / "none" / name)
    assert list(tmp_path.glob("*.part")) == []


def test_parts_are_chosen(printing: Printing) -> None:
    chosen = ReportChoice(("glossary", "guide"))
    assert printing.material(ID, "full", "en", chosen).parts == {"guide", "glossary"}
    everything = printing.story(ID, "full", "en")
    assert len(printing.story(ID, "full", "en", chosen).blocks) < len(everything.blocks)
    with pytest.raises(ExpectedError, match="no part poem"):
        printing.pdf(ID, "full", "en", ReportChoice(("poem",)))


def test_the_parts_of_a_kind_have_titles(printing: Printing) -> None:
    assert printing.parts("actions", in_english) == {
        "actions": "The actions",
        "gaps": "The largest gaps",
    }
    with pytest.raises(ExpectedError, match="kinds are"):
        printing.parts("poem", in_english)


def test_small_groups_are_shown_for_one_report_alone(printing: Printing) -> None:
    shown = ReportChoice(show_small_groups=True)
    assert printing.material(ID, "full", None, shown).show_small_groups
    assert not printing.material(ID, "full").show_small_groups


def test_the_history_is_told_in_local_time(printing: Printing) -> None:
    history = printing.material(ID, "full").history
    assert [entry.kind for entry in history] == ["level", "state"]
    assert all(entry.at.utcoffset() == entry.at.astimezone().utcoffset() for entry in history)


def test_the_time_used_is_asked_for(store: Store, clock: Ticking, printing: Printing) -> None:
    assert printing.material(ID, "full").time_used == {}
    spent = {"lead.1": timedelta(minutes=3)}
    knowing = Printing(
        Assessments(store, clock),
        clock,
        lambda _: in_english,
        theme("light"),
        paths.fonts(),
        lambda asked: spent if asked == ID else {},
    )
    assert knowing.material(ID, "full").time_used == spent


def test_last_time_is_the_latest_finished_one_before(store: Store, printing: Printing) -> None:
    assert printing.material(ID, "full").trend is None
    with store.writing() as books:
        now = books.assessments.get(ID)
        day = now.held_on
        finished = replace(now, state=AssessmentState.FINISHED)
        other = replace(now.organisation, name="En annen")
        namesake = replace(now.organisation, number="974760673")
        for number, changes in enumerate(
            (
                {"held_on": day - timedelta(days=800)},
                {"held_on": day - timedelta(days=400)},
                {"held_on": day - timedelta(days=10), "state": AssessmentState.IN_PROGRESS},
                {"held_on": day - timedelta(days=10), "organisation": other},
                {"held_on": day - timedelta(days=10), "organisation": namesake},
                {"held_on": day + timedelta(days=10)},
                {"held_on": day},
            )
        ):
            made = replace(finished, id=f"{ID[:-1]}{number + 2}", **changes)  # type: ignore[arg-type]
            books.assessments.add(made)
    trend = printing.material(ID, "full").trend
    assert trend is not None
    held = [each.held_on for each in trend.assessments]
    assert held == [day - timedelta(days=800), day - timedelta(days=400), day]
    assert trend.found[-2].questions[0].level == 3
    assert printing.material(ID, "actions").trend is None


def test_as_many_ballots_as_are_wanted(printing: Printing) -> None:
    def pages(sheets: int | None = None) -> int:
        choice = ReportChoice(sheets=sheets)
        document = pypdfium2.PdfDocument(printing.pdf(ID, "ballots", "en", choice))
        try:
            return len(document)
        finally:
            document.close()

    assert pages(sheets=3) == 2 * 3
    assert pages() == 2 * USUAL_SHEETS
    for sheets in (0, -1, MOST_SHEETS + 1):
        with pytest.raises(RefusedError, match="from 1 to 500"):
            printing.pdf(ID, "ballots", None, ReportChoice(sheets=sheets))


@pytest.mark.parametrize("name", ["b.docx", "b.html"])
def test_ballots_are_no_documents_to_edit(printing: Printing, tmp_path: Path, name: str) -> None:
    with pytest.raises(ExpectedError, match=r"written as \.pdf"):
        printing.save(ID, "ballots", tmp_path / name)
    assert list(tmp_path.glob("b.*")) == []
