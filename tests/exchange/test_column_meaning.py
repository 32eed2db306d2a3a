"""Headings are understood by id, prompt and title, in any language and either direction."""

import pytest

from desktop_app.catalog.shelf import Shelf
from desktop_app.domain.localising import localised
from desktop_app.domain.model import MaturityModel
from desktop_app.exchange.column_meaning import (
    IGNORED,
    Detail,
    Meaning,
    Orientation,
    Part,
    guess,
    guess_along,
    meanings_of,
)
from desktop_app.exchange.sheet import Sheet
from tests.services.bench import MODELS


@pytest.fixture(scope="module")
def model() -> MaturityModel:
    return Shelf((MODELS,)).model("digital-modenhet")


def question(number: int, model: MaturityModel) -> Meaning:
    return Meaning(Part.QUESTION, model.questions[number].id)


NAME = Meaning(Part.DETAIL, Detail.ORGANISATION)


def test_heads_are_known_by_id_prompt_title_and_word(model: MaturityModel) -> None:
    english = localised(model, "en").questions[3].prompt
    near = model.questions[4].prompt.replace("?", "").replace("e", "é", 1)
    heads = (
        "Virksomhet", "Org.nr.", model.questions[0].id.upper(), f"2. {model.questions[1].prompt}",
        english, near, model.dimensions[0].title, "Kommentar", "",
    )  # fmt: skip
    assert meanings_of(heads, model) == (
        NAME, Meaning(Part.DETAIL, Detail.NUMBER), question(0, model), question(1, model),
        question(3, model), question(4, model),
        Meaning(Part.DIMENSION, model.dimensions[0].id), IGNORED, IGNORED,
    )  # fmt: skip


def test_what_two_columns_would_mean_only_the_first_does(model: MaturityModel) -> None:
    heads = (model.questions[0].id, model.questions[0].prompt)
    assert meanings_of(heads, model) == (question(0, model), IGNORED)


def test_rows_may_be_organisations_or_questions(model: MaturityModel) -> None:
    ids = tuple(one.id for one in model.questions[:4])
    upright = Sheet("s", (("Resultater 2017", *[""] * 4), ("", *ids), ("Fjord", *"2345")))
    found = guess(upright, model)
    assert (found.orientation, found.heading) == (Orientation.ORGANISATIONS, 1)
    assert found.meanings == (NAME, *(question(n, model) for n in range(4)))
    turned = guess(upright.turned, model)
    assert (turned.orientation, turned.heading) == (Orientation.QUESTIONS, 1)
    assert turned.meanings == found.meanings


def test_nothing_understood_is_nothing_guessed(model: MaturityModel) -> None:
    sheet = Sheet("s", (("Navn", "a"), ("x", "y")))
    assert guess_along(sheet, model, Orientation.ORGANISATIONS).meanings == (NAME, IGNORED)
    far = Sheet("s", (("Navn", "En lang overskrift om noe ganske annet"), ("x", "y")))
    assert guess_along(far, model, Orientation.ORGANISATIONS).meanings == (NAME, IGNORED)
    lone = Sheet("s", ((model.questions[0].id,), ("3",)))
    assert guess_along(lone, model, Orientation.ORGANISATIONS).meanings == (question(0, model),)
