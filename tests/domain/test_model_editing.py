"""Editing a model as a document: every step keeps the rest, translations follow."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.document_places import (
    Document,
    entries_at,
    keys_at,
    text_at,
    value_at,
    with_value,
)
from desktop_app.domain.model import Level, MaturityModel, QuestionTexts, Translation
from desktop_app.domain.model_editing import (
    checked,
    document_of,
    moved,
    question_ids,
    stepped,
    translated_place,
    with_dimension,
    with_language,
    with_level,
    with_question,
    with_sign,
    with_telling_ids,
    without_language,
    without_level,
    without_part,
)
from tests.domain.samples import dimension, model
from tests.strategies.models import models

FIRST = ("dimensions", 0, "questions", 0)


def sample() -> MaturityModel:
    made = model(dimension("a", (1, 2)), dimension("b"), highest=3)
    question = replace(
        made.questions[0],
        evidence=("x", "y"),
        levels={1: "one", 2: "two", 3: "three"},
        steps={1: "up", 2: "on"},
    )
    first = replace(made.dimensions[0], questions=(question, made.questions[1]))
    texts = QuestionTexts("Kva?", evidence=("ex", "ey"), levels={3: "tre"}, steps={2: "vidare"})
    translation = Translation(
        "nn",
        "Døme",
        levels={3: ("Tre", "")},
        dimensions={"a": ("A nn", ""), "b": ("B nn", "")},
        questions={"a.1": texts, "b.1": QuestionTexts("Kven?")},
    )
    return replace(made, dimensions=(first, made.dimensions[1]), translations={"nn": translation})


def start() -> Document:
    return document_of(sample())


def model_of(document: Document) -> MaturityModel:
    reading = checked(document)
    assert reading.problems == ()
    assert reading.model is not None
    return reading.model


def wrong(document: Document) -> list[tuple[tuple[str | int, ...], str]]:
    return [(problem.where, str(problem.sentence)) for problem in checked(document).problems]


@given(models())
def test_a_document_is_the_model(made: MaturityModel) -> None:
    assert model_of(document_of(made)) == made


def test_a_document_never_changes_in_place() -> None:
    before = start()
    with_value(before, (*FIRST, "levels", "1"), "else")
    without_part(before, ("dimensions", 0))
    with_sign(before, FIRST, 0, "")
    without_level(before, top=True)
    moved(before, FIRST, ("dimensions", 1, "questions", 0))
    with_telling_ids(before, model(dimension("z")))
    assert before == start()


def test_values_are_found_by_their_place() -> None:
    document = start()
    assert text_at(document, (*FIRST, "levels", "2")) == "two"
    assert value_at(document, ("dimensions", 0, "questions", 1, "weight")) == 2
    assert entries_at(document, (*FIRST, "evidence")) == ["x", "y"]
    assert keys_at(document, ("translations",)) == ("nn",)
    assert text_at(document, ("dimensions", 9, "title")) == ""
    assert text_at(document, ("dimensions", "a")) == ""
    assert value_at(document, ("title", "x")) is None
    assert entries_at(document, ("title",)) == []
    assert keys_at(document, ("title",)) == ()


def test_a_text_is_changed_added_and_taken_away() -> None:
    document = with_value(start(), (*FIRST, "help"), "think")
    assert model_of(document).questions[0].help == "think"
    assert model_of(with_value(document, (*FIRST, "help"), "")).questions[0].help == ""
    weighed = with_value(document, ("dimensions", 0, "weight"), "1/3")
    assert model_of(weighed).dimensions[0].weight == Fraction(1, 3)


def test_translations_are_made_on_the_way_and_vanish_when_empty() -> None:
    where = ("translations", "en", "questions", "b.1", "levels", "1")
    document = with_value(start(), where, "one")
    assert text_at(document, where) == "one"
    emptied = with_value(document, where, "")
    assert keys_at(emptied, ("translations",)) == ("nn",)


def test_what_must_be_there_stays_and_is_complained_of() -> None:
    document = with_value(start(), (*FIRST, "prompt"), "")
    assert wrong(document) == [
        ((*FIRST, "prompt"), "question a.1: “prompt” is empty; write a text")
    ]
    assert [where for where, _ in wrong(with_value(start(), (*FIRST, "levels", "2"), ""))] == [
        (*FIRST, "levels")
    ]


def test_the_whole_document_can_be_no_text() -> None:
    assert with_value({"a": 1}, (), "text") == {"a": 1}


def test_a_list_grows_with_empty_texts() -> None:
    place = ("translations", "nn", "questions", "b.1", "evidence", 2)
    grown = with_value(start(), place, "z")
    assert entries_at(grown, place[:-1]) == ["", "", "z"]


def test_signs_are_changed_added_and_removed_in_every_language() -> None:
    assert model_of(with_sign(start(), FIRST, 2, "z")).questions[0].evidence == ("x", "y", "z")
    assert model_of(with_sign(start(), FIRST, 0, "w")).questions[0].evidence == ("w", "y")
    without = model_of(with_sign(start(), FIRST, 0, " "))
    assert without.questions[0].evidence == ("y",)
    assert without.translations["nn"].questions["a.1"].evidence == ("ey",)
    assert with_sign(start(), FIRST, 2, "") == start()


def test_new_parts_have_ids_of_their_own() -> None:
    document, where = with_question(start(), 0)
    document, other = with_question(document, 0)
    assert (where, other) == (
        ("dimensions", 0, "questions", 2),
        ("dimensions", 0, "questions", 3),
    )
    document, place = with_dimension(document)
    assert place == ("dimensions", 2)
    assert question_ids(document) == ("a.1", "a.2", "a.q", "a.q-2", "b.1", "d.q")


def test_a_question_goes_with_its_translation() -> None:
    left = model_of(without_part(start(), FIRST))
    assert [question.id for question in left.questions] == ["a.2", "b.1"]
    assert set(left.translations["nn"].questions) == {"b.1"}


def test_a_dimension_goes_with_its_questions() -> None:
    left = model_of(without_part(start(), ("dimensions", 0)))
    assert [question.id for question in left.questions] == ["b.1"]
    nynorsk = left.translations["nn"]
    assert (set(nynorsk.dimensions), set(nynorsk.questions)) == ({"b"}, {"b.1"})


@pytest.mark.parametrize(
    ("where", "by", "order", "stands"),
    [
        (FIRST, 1, "a.2 a.1 b.1", ("dimensions", 0, "questions", 1)),
        (("dimensions", 0, "questions", 1), 1, "a.1 a.2 b.1", ("dimensions", 1, "questions", 0)),
        (("dimensions", 1, "questions", 0), -1, "a.1 a.2 b.1", ("dimensions", 0, "questions", 2)),
        (FIRST, -1, "a.1 a.2 b.1", FIRST),
        (("dimensions", 1, "questions", 0), 1, "a.1 a.2 b.1", ("dimensions", 1, "questions", 0)),
        (("dimensions", 0), 1, "b.1 a.1 a.2", ("dimensions", 1)),
        (("dimensions", 1), 1, "a.1 a.2 b.1", ("dimensions", 1)),
    ],
)
def test_parts_move_step_by_step(
    where: tuple[str | int, ...], by: int, order: str, stands: tuple[str | int, ...]
) -> None:
    document, found = stepped(start(), where, by)
    assert (" ".join(question_ids(document)), found) == (order, stands)


def test_a_part_moves_anywhere() -> None:
    document, stands = moved(start(), FIRST, ("dimensions", 1, "questions", 9))
    assert question_ids(document) == ("a.2", "b.1", "a.1")
    assert stands == ("dimensions", 1, "questions", 1)


def test_the_scale_grows_at_both_ends() -> None:
    document = with_level(with_level(start(), top=True), top=False)
    levels = [entry["value"] for entry in entries_at(document, ("levels",))]  # type: ignore[index]  # groups
    assert levels == [0, 1, 2, 3, 4]
    assert value_at(with_level({}, top=True), ("levels", 0, "value")) == 1


def test_the_scale_shrinks_with_its_texts() -> None:
    lower = model_of(without_level(start(), top=True))
    assert lower.levels == (Level(1, "Level 1"), Level(2, "Level 2"))
    assert lower.questions[0].levels == {1: "one", 2: "two"}
    assert lower.questions[0].steps == {1: "up"}
    assert lower.translations["nn"].levels == {}
    assert lower.translations["nn"].questions["a.1"] == QuestionTexts("Kva?", "", ("ex", "ey"))
    higher = model_of(without_level(start(), top=False))
    assert higher.questions[0].levels == {2: "two", 3: "three"}
    assert higher.questions[0].steps == {2: "on"}


def test_languages_come_and_go() -> None:
    assert model_of(with_language(start(), "se")).translations["se"] == Translation("se")
    assert model_of(without_language(start(), "nn")).translations == {}


@pytest.mark.parametrize(
    ("where", "translated"),
    [
        (("title",), ("title",)),
        (("levels", 2, "name"), ("levels", "3", "name")),
        (("dimensions", 1, "summary"), ("dimensions", "b", "summary")),
        ((*FIRST, "levels", "1"), ("questions", "a.1", "levels", "1")),
    ],
)
def test_each_text_has_a_place_in_each_language(
    where: tuple[str | int, ...], translated: tuple[str | int, ...]
) -> None:
    assert translated_place(start(), where, "nn") == ("translations", "nn", *translated)


def test_new_parts_are_called_by_what_they_say() -> None:
    document, where = with_dimension(start())
    document = with_value(document, (*where, "title"), "Læring")
    document = with_value(document, (*where, "questions", 0, "prompt"), "Lærer dere?")
    named = translated_place(document, (*where, "title"), "nn")
    document = with_value(document, named, "Læring nn")
    found = model_of(with_telling_ids(document, sample()))
    assert found.dimensions[2].id == "laering"
    assert found.questions[3].id == "laering.laerer-dere"
    assert found.translations["nn"].dimensions["laering"] == ("Læring nn", "")
    assert [question.id for question in found.questions[:3]] == ["a.1", "a.2", "b.1"]


STEPS = st.sampled_from(["add", "part", "remove", "up", "down", "top", "bottom", "less"])


@given(models(), st.lists(st.tuples(STEPS, st.integers(0, 9)), max_size=8))
def test_structure_stays_sound_whatever_is_done(
    made: MaturityModel, steps: list[tuple[str, int]]
) -> None:
    """Only texts that are yet to be written, and limits of the format, can be complained of."""
    document = document_of(made)
    for step, number in steps:
        dimensions = len(entries_at(document, ("dimensions",)))
        place = number % dimensions
        questions = len(entries_at(document, ("dimensions", place, "questions")))
        match step:
            case "add":
                document, _ = with_question(document, place)
            case "part":
                document, _ = with_dimension(document)
            case "remove" if dimensions > 1:
                document = without_part(document, ("dimensions", place))
            case "up" | "down" if questions > 1:
                where = ("dimensions", place, "questions", number % questions)
                document, _ = stepped(document, where, 1 if step == "down" else -1)
            case "top" | "bottom":
                document = with_level(document, top=step == "top")
            case "less" if len(entries_at(document, ("levels",))) > 2:
                document = without_level(document, top=number % 2 == 0)
    expected = (
        "is empty; write a text",
        "level texts; the scale has",
        "1 level text; the scale",
        "it must have from 2 to",
        "has no questions",
        "whole number from -1000",
    )
    for _, sentence in wrong(with_telling_ids(document, made)):
        assert any(part in sentence for part in expected), sentence
