"""The papers of a gathering say what the store says, and are archival and accessible PDFs."""

from dataclasses import replace

import pytest

from desktop_app.domain.gathering import Gathering
from desktop_app.domain.grouping import without_names
from desktop_app.domain.wording import in_english
from desktop_app.reporting.gathering_kinds import KINDS, TITLES
from desktop_app.reporting.pdf.rendering import render_pdf
from desktop_app.reporting.wording import BabelWording
from tests.domain.gatherings import crowd, gathering
from tests.reporting.pages import LOOK, embedded_fonts
from tests.reporting.reading import Reading, complaints
from tests.reporting.samples import AT


def pdf_of(kind: str, found: Gathering, language: str = "nb") -> bytes:
    return render_pdf(KINDS[kind](found, BabelWording(language, in_english), AT), LOOK)


def long_texts() -> Gathering:
    found = gathering()
    board = found.groups[0].cards
    topic = replace(board[0].topic, title="Ord " * 500, takeaway="x" * 2000)
    group = replace(found.groups[0], cards=(replace(board[0], topic=topic),), name="Gruppe " * 30)
    return replace(found, groups=(group, found.groups[1]), theme="Tema " * 60)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("made", [gathering, crowd, long_texts])
def test_every_paper_is_archival_and_accessible(kind: str, made: type) -> None:
    pdf = pdf_of(kind, made())
    assert complaints(pdf) == []
    assert all(embedded_fonts(pdf).values())
    found = Reading(pdf)
    assert found.untagged == []
    assert str(found.root.Lang) == "nb"
    assert set(TITLES) == set(KINDS)


def test_the_summary_has_the_order_of_topics_and_no_names() -> None:
    text = Reading(pdf_of("summary", gathering())).dump()
    assert text.index("Ledelse") < text.index("Kultur")
    assert "Begynn i ledergruppen" in text
    assert "1 of 2" in text
    assert "Klimadepartementet" in text
    assert "Kari" not in text


def test_the_summary_tells_what_organisations_have_succeeded_with() -> None:
    text = Reading(pdf_of("summary", gathering())).dump()
    places = [text.index(each) for each in ("Success stories", "Digital søknad", "Ni av ti søker")]
    assert places == sorted(places)
    assert text.index("Brukerne var med") < text.index("Dialog")
    assert text[places[1] :].index("Difi") < text[places[1] :].index("Ni av ti")
    assert "Success stories" not in Reading(pdf_of("summary", crowd(2))).dump()


def test_lists_have_names_unless_they_were_wiped() -> None:
    for kind in ("groups", "signs", "attendance"):
        assert "Kari" in Reading(pdf_of(kind, gathering())).dump()
        wiped = Reading(pdf_of(kind, without_names(gathering()))).dump()
        assert "Kari" not in wiped
        assert "Finansdepartementet" in wiped


def test_the_attendance_list_has_a_box_for_each_who_is_expected() -> None:
    made = gathering()
    expected = [seat for each in made.registrations for seat in each.seats]
    text = Reading(pdf_of("attendance", made)).dump()
    boxes = text.count("☐") + text.count("☑")
    assert 0 < boxes <= len(expected)
    assert "[ ]" not in text
    assert "[x]" not in text


def test_tasks_have_the_programme_with_its_clock_times() -> None:
    text = Reading(pdf_of("tasks", gathering())).dump()
    assert "09:30–10:30" in text
    assert "10:30–11:15" in text
