"""The printed page, read back: one A4 page, every figure, fonts inside, the same bytes again."""

import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.response import Response, VoteRound
from desktop_app.reporting.pdf.rendering import render_pdf
from desktop_app.reporting.story import Story
from desktop_app.reporting.summary import summary_story
from tests.reporting.pages import LOOK, embedded_fonts, language, properties, sizes, texts
from tests.reporting.reading import Reading
from tests.reporting.samples import AT, assessment, material, model, ordinary, stretched
from tests.strategies.assessments import assessments
from tests.strategies.models import models


def story(made: Assessment, words: str = "nb") -> Story:
    return summary_story(material(made, words))


def page(made: Assessment) -> bytes:
    return render_pdf(story(made), LOOK)


def text(pdf: bytes) -> str:
    (only,) = texts(pdf)
    return only


def test_one_page_of_a4_with_every_figure() -> None:
    pdf = page(ordinary())
    assert sizes(pdf) == [(210, 297)]
    for part in (
        "Eksempeldirektoratet",
        "Ledersamling høst · Hele virksomheten · 23. november 2026",
        "Overall score 2,8 Level 3: Digitalt utforskende",
        "Answered 32 of 35, 1 not applicable, 2 left",
        "Finansiering og ressurser 1,8 3 some spread",
        "Strengths 1. Brukerorientering 4,0 2. Samhandling på tvers 3,5 3. Ledelse 3,2",
        "Dissent: To mente 1 fordi prøving og feiling ikke er tillatt i fagavdelingene.",
        "ties upwards.",
    ):
        assert part in text(pdf)
    assert text(pdf).endswith("Made with Startpunkt on 23. november 2026")


def test_fonts_are_in_the_file() -> None:
    fonts = embedded_fonts(page(ordinary()))
    assert {name.split("+")[-1] for name in fonts} == {
        "SourceSansPro-Regular",
        "SourceSansPro-Semibold",
    }
    assert all(fonts.values())


@pytest.mark.parametrize("code", ["nb", "nn", "en"])
def test_the_language_is_set(code: str) -> None:
    assert language(render_pdf(story(ordinary(), code), LOOK)) == code


def test_properties_name_no_person() -> None:
    found = properties(page(ordinary()))
    assert found["Title"] == "Summary for Eksempeldirektoratet"
    assert found["Subject"] == "Digital modenhet"
    assert found["Author"] == ""
    assert found["Producer"] == found["Creator"] == "Startpunkt"
    assert found["CreationDate"] == "D:20261123150400+00'00'"


def test_the_same_story_gives_the_same_bytes() -> None:
    assert page(ordinary()) == page(ordinary())
    zone = timezone(timedelta(hours=1))
    same_moment = replace(story(ordinary()), at=AT.astimezone(zone))
    assert render_pdf(same_moment, LOOK) == page(ordinary())
    later = replace(story(ordinary()), at=datetime(2027, 1, 1, tzinfo=UTC))
    assert render_pdf(later, LOOK) != page(ordinary())


def test_names_of_200_letters_twelve_dimensions_ten_levels() -> None:
    pdf = page(stretched())
    assert len(texts(pdf)) == 1
    assert "…" in text(pdf)
    assert text(pdf).count("5,3") >= 2
    assert "Most contested" in text(pdf)
    assert "ties upwards." in text(pdf)


@pytest.mark.parametrize("dimensions", [1, 2, 3, 40, 200])
@pytest.mark.parametrize("levels", [2, 10])
def test_any_number_of_dimensions(dimensions: int, levels: int) -> None:
    titles = tuple(f"Område {place}" for place in range(dimensions))
    names = tuple(f"Nivå {place}" for place in range(levels))
    answers: dict[str, tuple[int | None, ...]] = {f"d{n}": (1, 2) for n in range(dimensions)}
    made = assessment(model(titles, names), answers, {f"d{n}": 2 for n in range(dimensions)})
    assert len(texts(page(made))) == 1


def test_the_users_texts_are_never_markup(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    odd = "<b>Etat</b> &amp; {0} %s <para> \x00\x07 «æ» 😀"
    made = ordinary()
    made = replace(
        made,
        organisation=Organisation(odd),
        model=replace(made.model, title="<font color='red'>"),
        scope="</para><br/>",
    )
    pdf = page(made)
    assert "<b>Etat</b> &amp; {0} %s <para> «æ»" in text(pdf)
    assert "</para><br/>" in text(pdf)
    assert "<font color='red'>" in text(pdf)
    assert properties(pdf)["Subject"] == "<font color='red'>"
    assert "U+1F600" in caplog.text


def test_halves_of_characters_do_not_stop_the_press() -> None:
    made = replace(ordinary(), organisation=Organisation("Etat \ud800 ende"))
    assert "H1: Etat \ufffd ende" in Reading(page(made)).dump()


@settings(max_examples=40)
@given(assessments(models()))
def test_any_assessment_is_one_page(made: Assessment) -> None:
    assert len(texts(page(made))) == 1


_long = st.text(min_size=1, max_size=200) | st.integers(1, 200).map(lambda n: "Wå" * (n // 2 + 1))


@st.composite
def crowded(draw: st.DrawFn) -> Assessment:
    """Up to 12 dimensions and 10 levels with long names, votes everywhere, long dissent."""
    levels = draw(st.integers(2, 10))
    titles = tuple(draw(st.lists(_long, min_size=8, max_size=12)))
    chosen = model(titles, tuple(draw(st.lists(_long, min_size=levels, max_size=levels))))
    level = st.integers(1, levels)
    responses = {
        question.id: Response(
            question.id,
            level=draw(level),
            dissent=draw(_long),
            rounds=(VoteRound((1, *[0] * (levels - 2), draw(st.integers(0, 3)))),),
        )
        for question in chosen.questions[:12]
    }
    made = assessment(chosen, {}, {f"d{n}": draw(level) for n in range(len(titles))})
    return replace(
        made,
        responses=responses,
        organisation=Organisation(draw(_long)),
        occasion=draw(_long),
        scope=draw(_long),
    )


@settings(max_examples=40)
@given(crowded())
def test_a_crowded_assessment_is_one_page_with_its_method(made: Assessment) -> None:
    assert "Method: " in text(page(made))
