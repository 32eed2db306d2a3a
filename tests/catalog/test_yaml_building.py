"""YAML becomes plain data with lines; what is wrong or hostile becomes a sentence, soon."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.catalog import yaml_building
from desktop_app.catalog.problem import UnreadableError
from desktop_app.catalog.yaml_building import MOST_ALIASES, read_yaml
from tests.benchmarks.measuring import least


def test_groups_lists_texts_and_numbers_are_read() -> None:
    text = "a: no\nb: [1, 2.5, true, ~]\nc:\n  - {x: 'y', 1: \"z\"}\n  -\n    - deep\n"
    assert read_yaml(text).plain == {
        "a": "no",
        "b": [1, 2.5, True, None],
        "c": [{"x": "y", "1": "z"}, ["deep"]],
    }


def test_every_value_may_be_a_text() -> None:
    text = "a: '1'\nb: \"true\"\nc: !!str 1.0\n"
    text += "d: |\n  to\n  linjer\n\ne: >-\n  brettet\n  sammen\nf: ! 1"
    assert read_yaml(text).plain == {
        "a": "1",
        "b": "true",
        "c": "1.0",
        "d": "to\nlinjer",
        "e": "brettet sammen",
        "f": "1",
    }


def test_a_version_directive_changes_nothing() -> None:
    assert read_yaml("%YAML 1.1\n---\na: no\n").plain == {"a": "no"}


def test_a_lone_value_is_a_document() -> None:
    assert read_yaml("# x\nhei\n...\n").plain == "hei"


def test_standard_tags_are_accepted() -> None:
    document = read_yaml("a: !!map {b: !!seq [c]}\n")
    assert (document.plain, document.problems) == ({"a": {"b": ["c"]}}, [])


def test_places_have_lines() -> None:
    document = read_yaml("a: 1\nb:\n  - c: 1\n    d: 2\n  -\n    e: 3\n  - text\n")
    assert document.line(()) == 1
    assert document.line(("a",)) == 1
    assert document.line(("b",)) == 2
    assert document.line(("b", 0)) == 3
    assert document.line(("b", 0, "d")) == 4
    assert document.line(("b", 1, "e")) == 6
    assert document.line(("b", 2)) == 7
    assert document.line(("b", 9)) == 2
    assert document.line(("b", "x")) == 2
    assert document.line(("b", 0, "missing", 3)) == 3
    assert document.line((1,)) == 1


def test_aliases_stand_for_what_they_name() -> None:
    document = read_yaml("a: &t Tekst\nb: *t\nc: &l [1, *t]\nd: [*l, *l]\n")
    assert document.plain == {
        "a": "Tekst",
        "b": "Tekst",
        "c": [1, "Tekst"],
        "d": [[1, "Tekst"], [1, "Tekst"]],
    }


def noted(text: str) -> list[tuple[int, str]]:
    return [(line, str(sentence)) for line, sentence in read_yaml(text).problems]


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, "the key “a” stands here again; it was already used in line 1"),
        ("1: a\n'1': b\n", 2, "the key “1” stands here again; it was already used in line 1"),
        (
            "a: 1\nb: !!python/object/apply:os.system [ls]\n",
            2,
            "the tag “tag:yaml.org,2002:python/object/apply:os.system” is not allowed; "
            "nothing in a model file is executed or converted",
        ),
        (
            "a: !env HOME\n",
            1,
            "the tag “!env” is not allowed; nothing in a model file is executed or converted",
        ),
        ("? [a]\n: b\n", 1, "a key must be a word or a number"),
        ("a: &x k\n*x : b\n", 2, "a key must be a word or a number"),
        (
            "a: *viktig*\n",
            1,
            "“*viktig*” stands for nothing above; a text that begins with * needs quotation marks",
        ),
        (
            "a: &x [*x]\n",
            1,
            "“*x” stands for nothing above; a text that begins with * needs quotation marks",
        ),
    ],
)
def test_what_is_odd_is_noted_and_reading_goes_on(text: str, line: int, sentence: str) -> None:
    assert noted(text) == [(line, sentence)]


def test_the_first_of_two_equal_keys_counts() -> None:
    assert read_yaml("a: 1\na: {b: 2}\nc: 3\n").plain == {"a": 1, "c": 3}


def test_all_odd_things_are_noted_at_once() -> None:
    assert [line for line, _ in noted("a: 1\na: 2\nb: !x 3\n? {c: d}\n: e\n")] == [2, 3, 4]


def test_no_more_than_a_thousand_odd_things_are_noted() -> None:
    found = noted("- !x a\n" * 1_500)
    assert len(found) == 1_001
    assert found[-1][1] == "there are more problems than the 1000 listed here"


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ("a:\n\tb: 1\n", 2, "a tab stands where only spaces may; replace it with spaces"),
        (
            "a: 1\nb: Mål: mer\n",
            2,
            "a colon is not expected here; put a text that contains “: ” in quotation marks, "
            "and check that the line is not indented too far",
        ),
        (
            "a: 1\nb: 'Mål\nc: 3\n",
            2,
            "the quotation mark that opens here is not closed",
        ),
        (
            "a: [1,\n 2\nb: 3\n",
            1,
            "the bracket that opens here is not closed, or a comma is missing in it",
        ),
        (
            "a:\n  - x\n b: 1\n",
            3,
            "the line does not belong to what stands before it; check its indentation, "
            "and the quotation marks",
        ),
        (
            "a: 'x' y\n",
            1,
            "the line does not belong to what stands before it; check its indentation, "
            "and the quotation marks",
        ),
        (
            "a: @x\n",
            1,
            "no text may begin with the character @; put the text in quotation marks",
        ),
        (
            'a: "C:\\qed"\n',
            1,
            "a backslash in double quotation marks begins something unknown; "
            "use single quotation marks, or write two backslashes",
        ),
        ("a:\n  b: 1\n  c\n  d: 1\n", 3, "a colon is missing after the key"),
        ('a: 1\n"b"\nc: 2\n', 2, "a colon is missing after the key"),
        ("%YAML 2.0\n---\na: 1\n", 1, "a line that begins with % is not understood; remove it"),
        (
            "a: &\n",
            1,
            "the line is not valid YAML; check its indentation and quotation marks",
        ),
        ("a: 1\n---\nb: 2\n", 2, "a second document begins here (---); a file holds one model"),
        ("# bare\n", None, "the file has no content but comments"),
        (
            "[" * 21,
            1,
            "the content is nested more than 20 deep; a model needs 7",
        ),
    ],
)
def test_what_cannot_be_read_is_one_sentence(text: str, line: int | None, sentence: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        read_yaml(text)
    assert (str(refused.value.sentence), refused.value.line) == (sentence, line)


def bomb(width: int, depth: int) -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    for level in range(depth):
        lines.append(f"a{level + 1}: &a{level + 1} [{', '.join([f'*a{level}'] * width)}]")
    return "\n".join(lines)


def test_a_hundred_aliases_are_fine_and_one_more_is_not() -> None:
    text = "a: &a x\nb: [" + "*a, " * MOST_ALIASES + "]\n"
    assert read_yaml(text).problems == []
    with pytest.raises(UnreadableError, match="more than 100 aliases"):
        read_yaml(text + "c: *a\n")


def test_an_alias_bomb_is_refused_at_once() -> None:
    with pytest.raises(UnreadableError, match="would be larger than 5 MB"):
        read_yaml(bomb(9, 9))


def test_a_bomb_of_few_aliases_is_refused_too() -> None:
    text = f"a: &a {'x' * 100_000}\nb: [" + "*a, " * 60 + "]\n"
    with pytest.raises(UnreadableError, match="would be larger than 5 MB"):
        read_yaml(text)


def test_twenty_levels_of_nesting_are_fine() -> None:
    assert read_yaml("[" * 20 + "]" * 20).problems == []


HOSTILE: list[tuple[str, Callable[[], str]]] = [
    ("brackets", lambda: "[" * 1_000_000),
    ("braces and keys", lambda: '{"":[' * 200_000),
    ("questions", lambda: "? " * 500_000),
    ("dashes", lambda: "- " * 500_000),
    ("indentation", lambda: "".join(" " * depth + "a:\n" for depth in range(1_500))),
    ("documents", lambda: "---\n" * 200_000),
    ("unknown aliases", lambda: "- *a\n" * 200_000),
    ("commas", lambda: "[" + "," * 1_000_000),
]


@pytest.fixture(scope="module")
def sound_cost() -> float:
    """Seconds of the processor that a sound text of a tenth of the largest size takes."""
    return least(lambda: read_yaml("- a\n" * 20_000), 1)


@pytest.mark.unmeasured
@pytest.mark.parametrize("text", [make for _, make in HOSTILE], ids=[name for name, _ in HOSTILE])
def test_hostile_files_are_refused_before_they_cost_anything(
    text: Callable[[], str], sound_cost: float
) -> None:
    def refuse(written: str) -> None:
        with pytest.raises(UnreadableError):
            read_yaml(written)

    written = text()
    assert least(lambda: refuse(written), 1) < 10 * sound_cost


def test_more_values_than_any_model_needs_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert yaml_building.MOST_VALUES == 150_000
    monkeypatch.setattr(yaml_building, "MOST_VALUES", 1_000)
    assert read_yaml("- a\n" * 999).problems == []
    with pytest.raises(UnreadableError, match="more than 1000 texts and numbers"):
        read_yaml("- a\n" * 1_001)


def test_more_groups_than_any_model_needs_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert yaml_building.MOST_GROUPS == 35_000
    monkeypatch.setattr(yaml_building, "MOST_GROUPS", 10)
    assert read_yaml("- {a: []}\n- []\n" * 3).problems == []
    with pytest.raises(UnreadableError, match="more than 10 groups and lists") as refused:
        read_yaml("- {a: []}\n- []\n" * 4)
    assert refused.value.line == 7


def test_a_text_of_very_many_lines_is_refused_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    assert yaml_building.MOST_LINES == 500_000
    monkeypatch.setattr(yaml_building, "MOST_LINES", 10)
    assert read_yaml("- [\n" + "1\n" * 8 + "]\n").plain == [["1 1 1 1 1 1 1 1"]]
    with pytest.raises(UnreadableError, match="more than 10 lines"):
        read_yaml("- [\n" + "1\n" * 9 + "]\n")


def test_nothing_in_a_file_is_executed(tmp_path: Path) -> None:
    mark = tmp_path / "executed"
    read_yaml(f"a: !!python/object/apply:os.mkdir ['{mark}']\nb: !!python/name:os.system x\n")
    assert not mark.exists()
    assert list(tmp_path.iterdir()) == []
