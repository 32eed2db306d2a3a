"""A flat list of questions with ordered answers becomes a model of the file's name."""

import json
from pathlib import Path

import pytest

from tests.catalog.foreign import QUESTIONS, found, left_out, read, said


def questions(*entries: object) -> str:
    return json.dumps(entries, ensure_ascii=False, indent=1)


def entry(text: str, *answers: str, category: str = "A") -> dict[str, object]:
    return {"text": text, "category": category, "answers": [{"text": each} for each in answers]}


def test_categories_become_dimensions_and_answers_levels(tmp_path: Path) -> None:
    model = read(tmp_path, QUESTIONS, "Min test.json")
    assert (model.id, model.title, model.version) == ("min-test", "Min test", "1.0")
    assert [(level.value, level.name) for level in model.levels] == [(1, "1"), (2, "2"), (3, "3")]
    assert [(d.id, d.title, len(d.questions)) for d in model.dimensions] == [
        ("kunnskap", "Kunnskap", 2), ("d", "Min test", 1),
    ]  # fmt: skip
    first, second, third = model.questions
    assert (first.id, first.prompt) == ("hva-vet-dere", "Hva vet dere?")
    assert first.levels == {1: "Ikke noe", 2: "Litt", 3: "Alt 😀"}
    assert second.levels == {1: "Ingen", 2: "Noen", 3: "Mange"}
    assert third.levels == {}


def test_what_found_no_place_is_said(tmp_path: Path) -> None:
    assert left_out(tmp_path, QUESTIONS, "m.json") == [
        "The levels 1 to 3 were made of the answers to the questions.",
        "The file does not say its language; by its words it is “nb”.",
        "Left out: “id” (1).",
        "Left out: answers of questions that have more or fewer of them than the levels (1).",
    ]


@pytest.mark.parametrize(
    ("prompt", "language"),
    [
        ("Hvordan har dere det?", "nb"),
        ("Korleis har de det, og kva gjer de ikkje?", "nn"),
        ("How do you do?", "en"),
        ("Quid?", "en"),
    ],
)
def test_the_language_is_that_of_the_words(prompt: str, language: str, tmp_path: Path) -> None:
    model = read(tmp_path, questions(entry(prompt, "x", "y")), "m.json")
    assert model.language == language


def test_a_list_may_be_written_as_yaml(tmp_path: Path) -> None:
    text = "- text: Hva?\n  category: A\n  answers: [{text: nei}, {text: ja}]\n"
    assert read(tmp_path, text, "m.yml").questions[0].levels == {1: "nei", 2: "ja"}


def test_as_many_levels_as_most_questions_have_answers(tmp_path: Path) -> None:
    two, three = entry("a?", "nei", "ja"), entry("b?", "nei", "litt", "ja")
    none = {"text": "c?", "category": "A"}
    assert len(read(tmp_path, questions(two, two, three, none), "m.json").levels) == 2
    assert len(read(tmp_path, questions(two, three), "m.json").levels) == 3


def test_equal_questions_get_ids_of_their_own(tmp_path: Path) -> None:
    made = read(tmp_path, questions(*[entry("Hva?", "nei", "ja")] * 3), "m.json")
    assert [q.id for q in made.questions] == ["hva", "hva-2", "hva-3"]
    assert [level.name for level in made.levels] == ["nei", "ja"]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        (questions(), ["line 1: no scale of 2 to 10 levels can be found: neither scores nor "
                       "answers give one"]),
        (questions({"text": "a?", "answers": ["x"]}),
         ["line 1: no scale of 2 to 10 levels can be found: neither scores nor answers give one"]),
        (questions(entry("a?", "x", "y"), "b?", {"text": 3.5, "answers": "x"}),
         ["line 14: question number 2 must be a group of keys, but is a text",
          "line 17: question number 3: “answers” must be a list, but is a text"]),
        (questions(entry("a?", "x", "y"), {"answers": [3, {"text": True}], "category": []}),
         ["line 14: question number 2: “text” is empty; write a text",
          "line 16: answer number 1 must be a group of keys, but is a number",
          'line 18: answer number 2: “text” must be a text; put the value in quotation marks: '
          '"true"',
          "line 21: question number 2: “category” must be a text, but is a list"]),
        (questions(entry("a?", "x", "y"), entry("", "x", "")),
         ["line 15: question number 2: “text” is empty; write a text",
          "line 21: question q: “levels 2” is empty; write a text"]),
    ],
)  # fmt: skip
def test_each_mistake_has_its_sentence_and_line(
    text: str, sentences: list[str], tmp_path: Path
) -> None:
    assert said(tmp_path, text, "m.json") == sentences


def test_a_list_that_is_longer_than_any_model_is_not_read_on(tmp_path: Path) -> None:
    assert said(tmp_path, questions(*[entry("a?", "x", "y")] * 2_001), "m.json") == [
        "line 1: the model has 2001 questions; at most 2000 are allowed"
    ]


def test_every_file_is_a_model_or_a_list_of_problems(tmp_path: Path) -> None:
    for kept in range(0, len(QUESTIONS), 3):
        file = found(tmp_path, QUESTIONS[:kept], "m.json")
        assert (file.model is None) == bool(file.problems)
