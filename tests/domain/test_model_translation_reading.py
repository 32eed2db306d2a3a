"""A translation fits its model, or says exactly where it does not."""

from typing import Any

import pytest

from desktop_app.domain.localising import missing_texts
from desktop_app.domain.model import MaturityModel, QuestionTexts
from desktop_app.domain.model_document import model_as_plain, read_model, read_translation
from tests.domain.test_model_reading import Change, Plain, drop, good, put


def base() -> MaturityModel:
    model = read_model(good(), unknown_keys_are_errors=True).model
    assert model is not None
    return model


def nynorsk() -> Plain:
    """A translation with everything that the format knows."""
    return {
        "format": "startpunkt.model-translation/1",
        "model": "small",
        "version": "1.0",
        "language": "nn",
        "title": "Liten",
        "summary": "Stutt",
        "levels": {"0": {"name": "Nei"}, 1: {"name": "Delvis", "summary": "Litt"}},
        "dimensions": {"a": {"title": "A", "summary": "Om A"}},
        "questions": {
            "a.1": {
                "prompt": "Kva?",
                "help": "Tenk",
                "evidence": ["Plan"],
                "levels": {"0": "inga", "1": "ei", "2": None},
                "steps": {0: "Ta til"},
            },
            "a.2": {"prompt": "Kven?"},
        },
    }


def test_everything_is_read() -> None:
    translation, problems = read_translation(nynorsk(), base(), unknown_keys_are_errors=True)
    assert problems == ()
    assert translation is not None
    assert (translation.language, translation.title, translation.summary) == (
        "nn",
        "Liten",
        "Stutt",
    )
    assert translation.levels == {0: ("Nei", ""), 1: ("Delvis", "Litt")}
    assert translation.dimensions == {"a": ("A", "Om A")}
    assert translation.questions == {
        "a.1": QuestionTexts("Kva?", "Tenk", ("Plan",), {0: "inga", 1: "ei", 2: ""}, {0: "Ta til"}),
        "a.2": QuestionTexts("Kven?"),
    }


def test_what_is_missing_is_no_problem_but_counted() -> None:
    plain = good() | {"translations": {"nn": {"questions": {"a.2": {"prompt": "Kven?"}}}}}
    model = read_model(plain, unknown_keys_are_errors=True).model
    assert model is not None
    assert missing_texts(model, "nn") == missing_texts(model, "se") - 1


WRONG: list[tuple[Change, tuple[str | int, ...], str]] = [
    (
        drop("format"),
        ("format",),
        "the key “format” is missing; "
        "the file should begin with: format: startpunkt.model-translation/1",
    ),
    (drop("language"), ("language",), "the translation: the key “language” is missing"),
    (drop("version"), ("version",), "the translation: the key “version” is missing"),
    (
        put("language", value="nb"),
        ("language",),
        "the translation is in “nb”, the language of the model itself",
    ),
    (
        put("model", value="large"),
        ("model",),
        "the translation is of the model “large”; the model is “small”",
    ),
    (
        put("version", value="2.0"),
        ("version",),
        "the translation is of version “2.0”; the model has version “1.0”",
    ),
    (
        put("titel", value="x"),
        ("titel",),
        "the translation: the key “titel” is unknown; did you mean “title”?",
    ),
    (put("levels", "3", value={}), ("levels", "3"), "the model has no level “3”"),
    (put("levels", "x", value={}), ("levels", "x"), "the model has no level “x”"),
    (
        put("levels", 0, value={}),
        ("levels", 0),
        "the translation: “levels” has more than one text for level 0",
    ),
    (
        put("levels", 1, value="Delvis"),
        ("levels", 1),
        "the translation: “1” must be a group of keys, but is a text",
    ),
    (
        put("levels", 1, "name", value=["x"]),
        ("levels", 1, "name"),
        "level 1: “name” must be a text, but is a list",
    ),
    (
        put("levels", 1, "nam", value="x"),
        ("levels", 1, "nam"),
        "level 1: the key “nam” is unknown; did you mean “name”?",
    ),
    (
        put("dimensions", "x", value={}),
        ("dimensions", "x"),
        "the model has no dimension “x”",
    ),
    (
        put("dimensions", "a1", value={}),
        ("dimensions", "a1"),
        "the model has no dimension “a1”; did you mean “a”?",
    ),
    (
        put("dimensions", 1, value={}),
        ("dimensions", 1),
        "the model has no dimension “1”",
    ),
    (
        put("dimensions", "a", value=None),
        ("dimensions", "a"),
        "the translation: “a” must be a group of keys, but is nothing",
    ),
    (
        put("questions", "a.l", value={}),
        ("questions", "a.l"),
        "the model has no question “a.l”; did you mean “a.2”?",
    ),
    (
        put("questions", (1,), value={}),
        ("questions", "(1,)"),
        "the model has no question “a list”",
    ),
    (
        put("questions", "a.1", value=[]),
        ("questions", "a.1"),
        "the translation: “a.1” must be a group of keys, but is a list",
    ),
    (
        put("questions", "a.1", "evidence", value=["Plan", "Budsjett"]),
        ("questions", "a.1", "evidence"),
        "question a.1: “evidence” has 2 entries; the model has 1",
    ),
    (
        put("questions", "a.1", "levels", "3", value="tre"),
        ("questions", "a.1", "levels", 3),
        "question a.1: the model has no “levels” for level 3; there is nothing to translate",
    ),
    (
        put("questions", "a.1", "steps", 1, value="x" * 4_001),
        ("questions", "a.1", "steps", 1),
        "question a.1: “steps 1” has 4001 characters; at most 4000 are allowed",
    ),
]


@pytest.mark.parametrize(("change", "where", "sentence"), WRONG, ids=[w[2][:50] for w in WRONG])
def test_each_mistake_has_its_sentence_and_place(
    change: Change, where: tuple[str | int, ...], sentence: str
) -> None:
    plain = nynorsk()
    change(plain)
    translation, problems = read_translation(plain, base(), unknown_keys_are_errors=True)
    assert translation is None
    assert (where, sentence) in [(each.where, str(each.sentence)) for each in problems]


def test_something_else_than_a_group_is_said_so() -> None:
    _, problems = read_translation("x", base(), unknown_keys_are_errors=True)
    assert [str(each.sentence) for each in problems] == [
        "the translation must be a group of keys, but is a text"
    ]


def test_without_a_model_only_the_form_is_checked() -> None:
    plain: Any = nynorsk()
    plain["questions"]["c.1"] = {"prompt": "Kor?"}
    plain["dimensions"]["c"] = {}
    plain["levels"]["7"] = {}
    assert read_translation(plain, None, unknown_keys_are_errors=True)[1] == ()
    plain["questions"]["c.1"] = {"prompt": 3}
    assert len(read_translation(plain, None, unknown_keys_are_errors=True)[1]) == 1


def test_likely_ids_are_sought_only_for_the_first_unknown_ones() -> None:
    plain = nynorsk()
    plain["questions"] = {f"a.1{number}": {} for number in range(30)}
    _, problems = read_translation(plain, base(), unknown_keys_are_errors=True)
    assert len(problems) == 30
    assert sum("did you mean" in str(each.sentence) for each in problems) == 20


def inside(code: str, /, **changes: object) -> list[tuple[tuple[str | int, ...], str]]:
    plain = good() | {"translations": {code: nynorsk() | changes}}
    reading = read_model(plain, unknown_keys_are_errors=False)
    return [(each.where, str(each.sentence)) for each in reading.problems]


def test_a_translation_inside_a_model_must_not_lie() -> None:
    where = ("translations", "nn")
    assert inside("nn") == []
    assert inside("nn", language="se") == [
        (
            (*where, "language"),
            "the translation says that its language is “se”; “nn” was expected",
        )
    ]
    assert inside("nn", format="x")[0][0] == (*where, "format")
    assert inside("nn", version="2")[0][0] == (*where, "version")
    assert inside("x", language="x") == [
        (
            ("translations", "x"),
            "the model: “x” is not the code of a language; write for instance nb, nn or en",
        )
    ]
    assert inside("x" * 101, language=None)[0][0] == ("translations", "x" * 101)


def test_a_translation_inside_a_model_is_a_group() -> None:
    reading = read_model(good() | {"translations": {"nn": 3}}, unknown_keys_are_errors=False)
    assert [(each.where, str(each.sentence)) for each in reading.problems] == [
        (
            ("translations", "nn"),
            "the model: “nn” must be a group of keys, but is a number",
        )
    ]


def test_unknown_keys_of_a_translation_are_kept_where_they_stood() -> None:
    plain = good()
    plain["translations"] = {
        "nn": {
            "x": 1,
            "levels": {"0": {"name": "Nei", "x": 2}},
            "dimensions": {"a": {"x": 3}},
            "questions": {"a.1": {"x": 4}},
        }
    }
    model = read_model(plain, unknown_keys_are_errors=False).model
    assert model is not None
    written: Any = model_as_plain(model)["translations"]
    assert written["nn"]["x"] == 1
    assert written["nn"]["levels"] == {"0": {"name": "Nei", "summary": "", "x": 2}}
    assert written["nn"]["dimensions"] == {"a": {"title": "", "summary": "", "x": 3}}
    assert written["nn"]["questions"]["a.1"]["x"] == 4
