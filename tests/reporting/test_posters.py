"""Posters: one question on each page, as large as the sheet allows, whatever its texts."""

from dataclasses import replace

import pytest

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.model import Level, Question
from tests.reporting.pages import sizes, texts
from tests.reporting.reading import Reading
from tests.reporting.samples import one_dimension, ordinary, stretched
from tests.reporting.test_ballots import printed, sizes_of, smallest_type

_SENTENCE = "Virksomheten har beskrevet hvordan den arbeider, og alle vet hvem som eier hva. "


def with_texts(letters: int, prompt: int = 60, levels: int = 5) -> Assessment:
    """A question whose level texts and prompt have so many letters."""
    made = one_dimension(ordinary())
    values = range(1, levels + 1)
    text = (_SENTENCE * 6)[:letters]
    asked = Question("d0.0", (_SENTENCE * 5)[:prompt], levels=dict.fromkeys(values, text))
    dimension = replace(made.model.dimensions[0], questions=(asked,))
    steps = tuple(Level(value, f"Digitalt nivå {value}") for value in values)
    chosen = replace(made.model, levels=steps, dimensions=(dimension,))
    return replace(made, model=chosen, responses={}, targets={})


@pytest.mark.parametrize(("kind", "size"), [("posters", (210, 297)), ("posters-a3", (297, 420))])
@pytest.mark.parametrize("letters", [0, 60, 400])
def test_a_question_is_one_page(kind: str, size: tuple[int, int], letters: int) -> None:
    made = with_texts(letters, 300 if letters == 400 else 60)
    pdf = printed(made, kind)
    assert sizes(pdf) == [size]
    (page,) = texts(pdf)
    assert page.count("Digitalt nivå") == 5
    words = (_SENTENCE * 6)[:letters].split()
    assert page.count(words[0] if words else "Digitalt") >= 5


def test_a_short_text_is_set_larger_and_a3_larger_still() -> None:
    longest, usual, large = (
        size_of_texts(printed(with_texts(letters), kind))
        for letters, kind in ((400, "posters"), (120, "posters"), (120, "posters-a3"))
    )
    # Capitals are two thirds of the size: 4.5 mm and more are read from two metres.
    assert 12 <= longest < usual
    assert usual >= 20
    assert large > 1.3 * usual


def size_of_texts(pdf: bytes) -> float:
    """The size of the levels' texts: number, prompt and name are set larger, all else smaller."""
    found = sorted({size for page in Reading(pdf).pdf.pages for size in sizes_of(page)})
    return found[-4]


def test_a_poster_is_read_from_the_question_to_the_last_level() -> None:
    found = Reading(printed(with_texts(60), "posters"))
    kinds = [str(part.S)[1:] for part in found.elements()]
    assert kinds == ["Document", "P", "H1", "L", *["LI", "Lbl", "LBody", "P", "P"] * 5]
    labels = [found.said(part) for part in found.elements("Lbl")]
    assert labels == ["1", "2", "3", "4", "5"]


def test_every_question_has_its_poster_with_its_place() -> None:
    made = one_dimension(ordinary())
    pages = texts(printed(made, "posters"))
    for number, (page, question) in enumerate(zip(pages, made.model.questions, strict=True), 1):
        assert f"Ledelse · question {number} of 5" in page
        assert question.prompt in page


def test_ten_levels_with_the_longest_names_fit() -> None:
    pdf = printed(one_dimension(stretched()), "posters")
    assert len(texts(pdf)) == 5
    assert smallest_type(Reading(pdf)) >= 5
