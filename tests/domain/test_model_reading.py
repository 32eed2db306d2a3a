"""Every rule of the model format has a sentence of its own, and all are said at once."""

import copy
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from desktop_app.domain.model import Level
from desktop_app.domain.model_document import read_model

Plain = dict[str, Any]


def good() -> Plain:
    """A model with everything that the format knows."""
    return {
        "format": "startpunkt.model/1",
        "id": "small",
        "version": "1.0",
        "language": "nb",
        "title": "Liten",
        "summary": "Kort",
        "source": "Egen tekst",
        "levels": [
            {"value": 0, "name": "Nei"},
            {"value": 1, "name": "Delvis", "summary": "Litt"},
            {"value": 2, "name": "Ja"},
        ],
        "dimensions": [
            {
                "id": "a",
                "title": "A",
                "summary": "Om A",
                "weight": 2,
                "questions": [
                    {
                        "id": "a.1",
                        "prompt": "Hva?",
                        "help": "Tenk",
                        "evidence": ["Plan"],
                        "weight": 0.1,
                        "revision": 3,
                        "levels": {"0": "null", "1": "en", "2": "to"},
                        "steps": {0: "Begynn", 1: "Fortsett"},
                    },
                    {"id": "a.2", "prompt": "Hvem?"},
                ],
            },
            {"id": "b", "title": "B", "questions": [{"id": "b.1", "prompt": "Når?"}]},
        ],
    }


def problems(plain: object, *, strict: bool = True) -> list[str]:
    return [str(p.sentence) for p in read_model(plain, unknown_keys_are_errors=strict).problems]


def first_question(plain: Plain) -> Plain:
    found: Plain = plain["dimensions"][0]["questions"][0]
    return found


def test_everything_is_read() -> None:
    model = read_model(good(), unknown_keys_are_errors=True).model
    assert model is not None
    assert (model.id, model.version, model.language) == ("small", "1.0", "nb")
    assert (model.title, model.summary, model.source) == ("Liten", "Kort", "Egen tekst")
    assert model.levels == (Level(0, "Nei"), Level(1, "Delvis", "Litt"), Level(2, "Ja"))
    assert [(each.id, each.weight) for each in model.dimensions] == [("a", 2), ("b", 1)]
    question = model.question("a.1")
    assert (question.prompt, question.help, question.evidence) == ("Hva?", "Tenk", ("Plan",))
    assert (question.weight, question.revision) == (Fraction(1, 10), 3)
    assert question.levels == {0: "null", 1: "en", 2: "to"}
    assert question.steps == {0: "Begynn", 1: "Fortsett"}
    assert (model.question("a.2").weight, model.question("a.2").revision) == (1, 1)


Change = Callable[[Plain], object]


def put(*steps: str | int | tuple[int, ...], value: object) -> Change:
    """Put a value at a place of the model."""

    def change(plain: Any) -> None:
        for step in steps[:-1]:
            plain = plain[step]
        plain[steps[-1]] = value

    return change


def drop(*steps: str | int) -> Change:
    """Take away what stands at a place of the model."""

    def change(plain: Any) -> None:
        for step in steps[:-1]:
            plain = plain[step]
        del plain[steps[-1]]

    return change


Q = ("dimensions", 0, "questions", 0)
D = ("dimensions", 0)

WRONG: list[tuple[Change, tuple[str | int, ...], str]] = [
    (
        drop("format"),
        ("format",),
        "the key “format” is missing; the file should begin with: format: startpunkt.model/1",
    ),
    (
        put("format", value="x"),
        ("format",),
        "the format is “x”; it should be “startpunkt.model/1”",
    ),
    (
        put("format", value=["x"]),
        ("format",),
        "the format is “a list”; it should be “startpunkt.model/1”",
    ),
    (
        put("format", value="startpunkt.model/12"),
        ("format",),
        "the format is “startpunkt.model/12”, made for a newer version of Startpunkt; "
        "this version reads “startpunkt.model/1”",
    ),
    (drop("id"), ("id",), "the model: the key “id” is missing"),
    (
        put("id", value="Liten"),
        ("id",),
        "the model: the id “Liten” may have only small letters a–z, digits and hyphens, "
        "and must not begin with a hyphen",
    ),
    (
        put("id", value="x" * 101),
        ("id",),
        "the model: “id” has 101 characters; at most 100 are allowed",
    ),
    (
        put("version", value=1.1),
        ("version",),
        'the model: “version” must be a text; put the value in quotation marks: "1.1"',
    ),
    (
        put("version", value="1" * 51),
        ("version",),
        "the model: “version” has 51 characters; at most 50 are allowed",
    ),
    (
        put("language", value="norsk!"),
        ("language",),
        "the model: “norsk!” is not the code of a language; write for instance nb, nn or en",
    ),
    (
        put("title", value=True),
        ("title",),
        'the model: “title” must be a text; put the value in quotation marks: "true"',
    ),
    (put("title", value=None), ("title",), "the model: “title” is empty; write a text"),
    (put("title", value=" \n"), ("title",), "the model: “title” is empty; write a text"),
    (put("title", value=["x"]), ("title",), "the model: “title” must be a text, but is a list"),
    (
        put("summary", value={"x": 1}),
        ("summary",),
        "the model: “summary” must be a text, but is a group of keys",
    ),
    (
        put("summary", value="x" * 4001),
        ("summary",),
        "the model: “summary” has 4001 characters; at most 4000 are allowed",
    ),
    (
        put("source", value="a\ud800"),
        ("source",),
        "the model: “source” contains the unprintable character U+D800; remove it",
    ),
    (
        put("langauge", value="nb"),
        ("langauge",),
        "the model: the key “langauge” is unknown; did you mean “language”?",
    ),
    (
        put(7, value="nb"),
        (7,),
        "the model: the key “7” is unknown; the keys are: format, id, version, language, title, "
        "summary, source, levels, dimensions, translations",
    ),
    (
        put("levels", 0, "colour" * 20, value="x"),
        ("levels", 0, "colour" * 20),
        f"level 0: the key “{('colour' * 20)[:59]}…” is unknown; "
        "the keys are: value, name, summary",
    ),
    (drop("levels"), ("levels",), "the model: the key “levels” is missing"),
    (
        put("levels", value={1: "x"}),
        ("levels",),
        "the model: “levels” must be a list, but is a group of keys",
    ),
    (
        put("levels", value=[]),
        ("levels",),
        "the scale has 0 level(s); it must have from 2 to 10",
    ),
    (
        put("levels", 1, value="x"),
        ("levels", 1),
        "level number 2 must be a group of keys, but is a text",
    ),
    (
        drop("levels", 1, "value"),
        ("levels", 1, "value"),
        "level number 2: the key “value” is missing",
    ),
    (
        put("levels", 1, "value", value=1.5),
        ("levels", 1, "value"),
        "level 1.5: “value” must be a whole number from -1000 to 1000, but is 1.5",
    ),
    (
        put("levels", 1, "value", value=True),
        ("levels", 1, "value"),
        "level True: “value” must be a whole number from -1000 to 1000, but is True",
    ),
    (drop("levels", 1, "name"), ("levels", 1, "name"), "level 1: the key “name” is missing"),
    (drop("dimensions"), ("dimensions",), "the model: the key “dimensions” is missing"),
    (
        put("dimensions", value=[]),
        ("dimensions",),
        "the model has no dimensions; at least one is needed",
    ),
    (
        put("dimensions", value=[0] * 201),
        ("dimensions",),
        "the model has 201 dimensions; at most 200 are allowed",
    ),
    (
        put("dimensions", 1, value=3),
        ("dimensions", 1),
        "dimension number 2 must be a group of keys, but is a number",
    ),
    (
        put("dimensions", 1, "id", value="a"),
        ("dimensions", 1, "id"),
        "dimension a: the id “a” is used more than once",
    ),
    (
        put("dimensions", 1, "id", value=["b"]),
        ("dimensions", 1, "id"),
        "dimension number 2: “id” must be a text, but is a list",
    ),
    (
        put(*D, "weight", value=0),
        (*D, "weight"),
        "dimension a: “weight” must be a number greater than 0 and at most 1000000, but is 0",
    ),
    (
        put(*D, "weight", value=float("inf")),
        (*D, "weight"),
        "dimension a: “weight” must be a number greater than 0 and at most 1000000, but is inf",
    ),
    (
        put("dimensions", 1, "questions", value=[]),
        ("dimensions", 1, "questions"),
        "dimension b has no questions; at least one is needed",
    ),
    (
        drop("dimensions", 1, "questions"),
        ("dimensions", 1, "questions"),
        "dimension b: the key “questions” is missing",
    ),
    (
        put("dimensions", 1, "questions", value=[0] * 1999),
        ("dimensions",),
        "the model has 2001 questions; at most 2000 are allowed",
    ),
    (
        put("dimensions", 1, "questions", 0, value=None),
        ("dimensions", 1, "questions", 0),
        "question number 3 must be a group of keys, but is nothing",
    ),
    (
        put("dimensions", 1, "questions", 0, "id", value="a.1"),
        ("dimensions", 1, "questions", 0, "id"),
        "question a.1: the id “a.1” is used more than once",
    ),
    (
        put(*Q, "id", value="a 1"),
        (*Q, "id"),
        "question a 1: the id “a 1” must not contain spaces",
    ),
    (put(*Q, "prompt", value=""), (*Q, "prompt"), "question a.1: “prompt” is empty; write a text"),
    (
        put(*Q, "evidence", value="Plan"),
        (*Q, "evidence"),
        "question a.1: “evidence” must be a list, but is a text",
    ),
    (
        put(*Q, "evidence", value=["Plan", None]),
        (*Q, "evidence", 1),
        "question a.1: “evidence 2” is empty; write a text",
    ),
    (
        put(*Q, "revision", value=0),
        (*Q, "revision"),
        "question a.1: “revision” must be a whole number from 1 to 1000000, but is 0",
    ),
    (
        put(*Q, "levels", value=["x"]),
        (*Q, "levels"),
        "question a.1: “levels” must be a group of keys, but is a list",
    ),
    (
        drop(*Q, "levels", "1"),
        (*Q, "levels"),
        "question a.1 has 2 level texts; the scale has 3 (missing: 1)",
    ),
    (
        put(*Q, "levels", value={2: "to"}),
        (*Q, "levels"),
        "question a.1 has 1 level text; the scale has 3 (missing: 0, 1)",
    ),
    (
        put(*Q, "levels", "2", value=" "),
        (*Q, "levels", "2"),
        "question a.1: “levels 2” is empty; write a text",
    ),
    (
        put(*Q, "levels", "3", value="tre"),
        (*Q, "levels", 3),
        "question a.1: “levels” has a text for “3”; the scale goes from 0 to 2",
    ),
    (
        put(*Q, "levels", 2, value="to"),
        (*Q, "levels", 2),
        "question a.1: “levels” has more than one text for level 2",
    ),
    (
        put(*Q, "levels", "02", value="to"),
        (*Q, "levels", "02"),
        "question a.1: “levels” has a text for “02”, which is not the value of a level",
    ),
    (
        put(*Q, "steps", (1, 2), value="to"),
        (*Q, "steps", "(1, 2)"),
        "question a.1: “steps” has a text for “a list”, which is not the value of a level",
    ),
    (
        put(*Q, "steps", 2, value="to"),
        (*Q, "steps", 2),
        "question a.1 has a step from level 2, which is the highest; remove it",
    ),
    (
        put(*Q, "steps", 5, value="to"),
        (*Q, "steps", 5),
        "question a.1: “steps” has a text for “5”; the scale goes from 0 to 2",
    ),
]


@pytest.mark.parametrize(("change", "where", "sentence"), WRONG, ids=[w[2][:50] for w in WRONG])
def test_each_mistake_has_its_sentence_and_place(
    change: Change, where: tuple[str | int, ...], sentence: str
) -> None:
    plain = good()
    change(plain)
    reading = read_model(plain, unknown_keys_are_errors=True)
    assert reading.model is None
    assert (where, sentence) in [(each.where, str(each.sentence)) for each in reading.problems]


def test_all_mistakes_are_said_at_once() -> None:
    together = [put("title", value=3), put(*Q, "help", value=3), drop("dimensions", 1, "title")]
    plain = good()
    for change in together:
        change(plain)
    assert len(problems(plain)) == 3


def test_something_else_than_a_group_is_said_so() -> None:
    assert problems([]) == ["the model must be a group of keys, but is a list"]


def test_level_values_rise_by_one() -> None:
    plain = good()
    plain["levels"][1]["value"] = 5
    assert problems(plain) == [
        "level 5 follows level 0; the values must rise by one, lowest first, so 1 is expected here",
        "level 2 follows level 5; the values must rise by one, lowest first, so 6 is expected here",
    ]


def test_texts_are_not_held_against_a_wrong_scale() -> None:
    plain = good()
    plain["levels"] = plain["levels"] * 4
    assert problems(plain) == ["the scale has 12 level(s); it must have from 2 to 10"]


def test_empty_optional_keys_are_as_good_as_missing() -> None:
    plain = good()
    for key in ("help", "evidence", "weight", "revision", "levels", "steps"):
        first_question(plain)[key] = None
    model = read_model(plain, unknown_keys_are_errors=True).model
    assert model is not None
    assert model.question("a.1").weight == 1
    assert model.question("a.1").revision == 1
    assert model.question("a.1").levels == {}


def test_a_whole_number_may_be_written_with_a_point() -> None:
    plain = good()
    plain["levels"][1]["value"] = 1.0
    model = read_model(plain, unknown_keys_are_errors=True).model
    assert model is not None
    assert type(model.levels[1].value) is int


def test_unknown_keys_are_kept_where_they_are_allowed() -> None:
    plain = good()
    plain["x"] = {"y": [1, None, "ø"]}
    plain["levels"][0]["x"] = 1
    plain["dimensions"][0]["x"] = 2
    first_question(plain)["x"] = 3
    assert len(problems(plain)) == 4
    model = read_model(plain, unknown_keys_are_errors=False).model
    assert model is not None
    assert model.extra == {"x": {"y": [1, None, "ø"]}}
    assert model.levels[0].extra == {"x": 1}
    assert model.dimensions[0].extra == {"x": 2}
    assert model.question("a.1").extra == {"x": 3}


def nested(depth: int) -> object:
    value: object = "x"
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (nested(20), None),
        (nested(21), "the model: “x” is nested more than 20 deep"),
        (nested(100_000), "the model: “x” is nested more than 20 deep"),
        (
            {"y": "a\0"},
            "the model: “x” contains the unprintable character U+0000; remove it",
        ),
        (["a\u2028\x1b"], None),
    ],
    ids=["20 deep", "21 deep", "very deep", "odd text", "odd but writable text"],
)
def test_unknown_keys_must_be_fit_to_be_written_again(value: object, sentence: str | None) -> None:
    found = problems({**good(), "x": value}, strict=False)
    assert found == ([sentence] if sentence else [])


def test_a_number_as_unknown_key_cannot_be_kept() -> None:
    assert problems(dict[Any, Any](good()) | {1: "x"}, strict=False)[0].startswith(
        "the model: the key “1” is unk"
    )


def test_the_format_may_be_missing_inside_another_file() -> None:
    plain = good()
    del plain["format"]
    assert problems(plain, strict=False) == []
    assert problems({**plain, "format": "startpunkt.model/2"}, strict=False) != []


def test_no_more_than_five_thousand_problems_are_listed() -> None:
    plain = good() | {f"key{number}": 1 for number in range(6_000)}
    found = problems(plain)
    assert len(found) == 5_001
    assert found[-1] == "there are more problems than the 5000 listed here"


def test_more_problems_with_texts_are_not_listed_either() -> None:
    plain = good()
    first_question(plain)["evidence"] = [3] * 6_000
    assert len(problems(plain)) == 5_001


def test_the_largest_model_is_read() -> None:
    plain = good()
    question = plain["dimensions"][1]["questions"][0]
    plain["dimensions"][1]["questions"] = [
        {**copy.deepcopy(question), "id": f"q{number}"} for number in range(1998)
    ]
    model = read_model(plain, unknown_keys_are_errors=True).model
    assert model is not None
    assert len(model.questions) == 2_000
