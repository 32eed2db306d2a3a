"""JSON that is not sound gets a sentence, however hostile it is."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import InvalidFileError
from desktop_app.exchange.json_text import DEPTH_LIMIT, parsed

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**38), 10**38)
    | st.floats(-1e300, 1e300)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def sentence(text: str) -> str:
    with pytest.raises(InvalidFileError) as caught:
        parsed(text, "a")
    return str(caught.value)


def problems(text: str) -> list[tuple[tuple[str | int, ...], str]]:
    return [(one.where, str(one.sentence)) for one in parsed(text, "a")[1]]


@given(VALUES)
def test_sound_json_is_read_as_it_stands(value: object) -> None:
    assert parsed(json.dumps(value).replace("\\u0000", " "), "a")[1] == ()


@given(st.text(alphabet='{}[]",:1e-.tnfu\\ \n', max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        parsed(text, "a")
    except InvalidFileError as error:
        assert str(error).startswith(("The file a ", "In the file a"))  # noqa: PT017 - all of them


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1', "The file a ends too early, on line 1: it seems to be cut off."),
        ('{\n"a": "hal', "The file a ends too early, on line 2: it seems to be cut off."),
        ('{"a":\n', "The file a ends too early, on line 2: it seems to be cut off."),
        ('{"a": 1 "b": 2}', "The file a is not valid JSON: line 1, column 9: a comma is missing."),
        ('{"a" 1}', "The file a is not valid JSON: line 1, column 6: a colon is missing."),
        (
            "{'a': 1}",
            "The file a is not valid JSON: line 1, column 2: a key in double quotes is missing.",
        ),
        (
            '{"a": 1}\n{}',
            "The file a is not valid JSON: line 2, column 1: something stands after the end.",
        ),
        (
            '{"a": "x\ny"}',
            "The file a is not valid JSON: line 1, column 9: a text has a line break or another "
            "control character in it.",
        ),
        (
            '{"a": wahr}',
            "The file a is not valid JSON: line 1, column 7: a value or a sign is wrong here.",
        ),
    ],
)
def test_what_is_no_json_is_said(text: str, expected: str) -> None:
    assert sentence(text) == expected


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "[" * 51 + "]" * 51, '{"a":' * 51 + "1" + "}" * 51]
)
def test_deep_nesting_is_refused(text: str) -> None:
    assert sentence(text) == (
        f"In the file a, lists and objects stand in each other more than {DEPTH_LIMIT} deep."
    )


def test_nesting_up_to_the_limit_is_read() -> None:
    text = "[" * DEPTH_LIMIT + "]" * DEPTH_LIMIT
    assert parsed(text, "a") == (json.loads(text), ())


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_numbers_that_are_none_are_refused(number: str) -> None:
    assert problems(f'{{"a": [1, {number}]}}') == [
        (("a", 1), f"{number} is not a number that JSON knows")
    ]


@pytest.mark.parametrize("number", ["9" * 5_000, "-" + "9" * 41, "1e999", "-1e999"])
def test_huge_numbers_are_refused(number: str) -> None:
    assert problems(f"[{number}]") == [((0,), "the number is too large or has too many digits")]


def test_keys_that_stand_twice_are_named() -> None:
    text = '{"a": {"x": 1, "y": 2, "x": 3, "x": 4}, "a": {"y": 1, "y": 2}, "b": 1}'
    assert problems(text) == [
        (("a",), "the key a stands twice"),
        (("a", "y"), "the key y stands twice"),
    ]


@pytest.mark.parametrize("text", ['["a\\u0000b"]', '["\\u0000"]'])
def test_nul_characters_are_refused(text: str) -> None:
    assert problems(text) == [((0,), "the text has a NUL character in it")]


def test_half_letters_are_refused_in_keys_too() -> None:
    assert problems('{"\\ud83d": 1, "x": "\\ude00"}') == [
        (("\ud83d",), "the text has half a letter (a lone surrogate) in it"),
        (("x",), "the text has half a letter (a lone surrogate) in it"),
    ]
    assert parsed('["\\ud83d\\ude00"]', "a") == (["😀"], ())
