"""The line of a value is the line where it begins."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exchange.places import lines_of, said, shortened

TEXT = """{
  "a": {"b, \\"c\\"": [1,
    {"d": "line\\n"}, [],
    {}]
  },
  "a": {
    "e": [],
    "f": null},
  "g": -1.5e3
}"""

VALUES = st.recursive(
    st.none() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=10,
)


def test_lines_of_values() -> None:
    assert lines_of(TEXT, [(), ("a",), ("a", "e"), ("a", "f"), ("g",)]) == {
        (): 1,
        ("a",): 6,
        ("a", "e"): 7,
        ("a", "f"): 8,
        ("g",): 9,
    }


def test_lines_inside_lists() -> None:
    key = 'b, "c"'
    found = lines_of(TEXT, [("a", key, 0), ("a", key, 1, "d"), ("a", key, 2), ("a", key, 3)])
    assert list(found.values()) == [2, 3, 3, 4]


def test_what_is_missing_has_the_line_of_what_is_around_it() -> None:
    found = lines_of(TEXT, [("x",), ("a", "x", 3, "y"), ("g", 1)])
    assert found == {("x",): 1, ("a", "x", 3, "y"): 6, ("g", 1): 9}


@given(VALUES)
def test_every_place_of_any_value_is_found(value: Any) -> None:
    text = json.dumps(value, indent=1)
    paths = list(walked(value))
    lines = lines_of(text, paths)
    assert list(lines) == paths
    rows = text.split("\n")
    for path in paths:
        inner = value
        for step in path:
            inner = inner[step]
        beginning = json.dumps(inner)[0]
        assert beginning in rows[lines[path] - 1]
    assert list(lines.values()) == sorted(lines.values())


def walked(value: Any, path: tuple[str | int, ...] = ()) -> Any:
    yield path
    if isinstance(value, dict | list):
        for step, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from walked(inner, (*path, step))


def test_paths_are_said_as_in_javascript() -> None:
    assert said(("responses", 3, "rounds", 0, "counts")) == "responses[3].rounds[0].counts"
    assert said(("targets", "a.b", "æ-1")) == 'targets["a.b"].æ-1'
    assert said((0, "x y")) == '[0]["x y"]'
    assert said(("x" * 41,)) == f'["{"x" * 40}…"]'


def test_long_values_are_shortened() -> None:
    assert shortened("x" * 40) == "x" * 40
    assert shortened("x" * 41) == "x" * 40 + "…"
    assert shortened(7) == "7"
