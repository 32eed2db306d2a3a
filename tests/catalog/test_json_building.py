"""JSON becomes plain data with lines; what is wrong or hostile becomes a sentence, soon."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.catalog import json_building, yaml_building
from desktop_app.catalog.json_building import read_json
from desktop_app.catalog.problem import UnreadableError
from desktop_app.domain.model_limits import DEEPEST_NESTING

NOT_JSON = (
    "the line is not valid JSON; a comma, a colon, a bracket or a quotation mark is missing, "
    "or one too many stands here"
)

plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**17), 10**17)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(plain, st.sampled_from([None, 2, "\t"]), st.booleans())
def test_whatever_json_says_is_read(value: object, indent: int | str | None, ascii: bool) -> None:  # noqa: A002
    text = json.dumps(value, indent=indent, ensure_ascii=ascii)
    assert read_json(f"\r\n {text}\n").plain == value


def test_places_have_lines() -> None:
    document = read_json('[\n {"a": 1,\n  "b": [true,\n\n null]},\n\n "x"]')
    assert document.plain == [{"a": 1, "b": [True, None]}, "x"]
    assert [document.line(where) for where in ((0,), (0, "b"), (0, "b", 1), (1,))] == [2, 3, 5, 7]


def test_numbers_know_how_they_were_written() -> None:
    assert [str(each) for each in read_json("[1.10, 1e3, -0, 123]").plain] == [  # type: ignore[attr-defined]
        "1.10", "1e3", "0", "123",
    ]  # fmt: skip


def test_the_first_of_two_equal_keys_counts_and_the_second_is_noted() -> None:
    document = read_json('{"a": 1,\n"a": 2}')
    assert document.plain == {"a": 1}
    assert [(line, str(sentence)) for line, sentence in document.problems] == [
        (2, "the key “a” stands here again; it was already used in line 1")
    ]


def test_no_more_than_a_thousand_equal_keys_are_noted() -> None:
    problems = read_json("{" + ",".join(['"a": 1'] * 1_500) + "}").problems
    assert len(problems) == 1_001
    assert str(problems[-1][1]) == "there are more problems than the 1000 listed here"


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ('[\n"a"\n"b"]', 3, NOT_JSON),
        ('{"a" 1}', 1, NOT_JSON),
        ("{a: 1}", 1, NOT_JSON),
        ("[1,\n]", 2, NOT_JSON),
        ("[1]\n[2]", 2, NOT_JSON),
        ("[NaN]", 1, NOT_JSON),
        ("[\n'a']", 2, NOT_JSON),
        ('["a\nb"]', 1, NOT_JSON),
        ('["\\x"]', 1, NOT_JSON),
        ('["a', 1, NOT_JSON),
        ("[1_000]", 1, NOT_JSON),
        ("[007]", 1, NOT_JSON),
        ('[\n{"a":', 2, "the file ends before its content does; it was cut off"),
        ("[", 1, "the file ends before its content does; it was cut off"),
        ("[" * 21, 1, "the content is nested more than 20 deep; a model needs 7"),
    ],
)
def test_what_is_no_json_is_one_sentence(text: str, line: int, sentence: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        read_json(text)
    assert (str(refused.value.sentence), refused.value.line) == (sentence, line)


def test_the_deepest_nesting_is_fine() -> None:
    assert read_json("[" * DEEPEST_NESTING + "]" * DEEPEST_NESTING).problems == []


def test_more_values_than_any_model_needs_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert yaml_building.MOST_VALUES == 150_000
    monkeypatch.setattr(json_building, "MOST_VALUES", 100)
    assert read_json(f"[{','.join('1' * 99)}]").problems == []
    with pytest.raises(UnreadableError, match="more than 100 texts and numbers"):
        read_json(f"[{','.join('1' * 100)}]")


def test_more_groups_than_any_model_needs_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_building, "MOST_GROUPS", 10)
    assert read_json(f"[{','.join(['{}'] * 9)}]").problems == []
    with pytest.raises(UnreadableError, match="more than 10 groups and lists"):
        read_json(f"[{','.join(['[]'] * 10)}]")
