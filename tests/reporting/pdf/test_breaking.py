"""Lines break where charts break theirs, remember their blanks, and lose nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.charts.lettering import Lettering
from desktop_app.paths import fonts
from desktop_app.reporting.pdf.breaking import Line, broken
from desktop_app.reporting.pdf.fonts import load_fonts
from tests.benchmarks.measuring import least

TYPE = Lettering(load_fonts(fonts()).measure, 9)
_words = st.text("abcdefghijklmnopæøåÆØÅ-–/,.☐ ", max_size=300)


@given(_words, st.floats(20, 400), st.integers(1, 5))
def test_a_text_breaks_like_one_in_a_chart(text: str, width: float, most: int) -> None:
    lines = TYPE.lines(text, width, 1000)
    assert tuple(line.text for line in broken(text, width, TYPE, 1000)) == lines
    if len(lines) <= most:
        assert tuple(line.text for line in broken(text, width, TYPE, most)) == lines


@given(_words, st.floats(10, 400))
def test_a_text_that_is_read_line_by_line_is_whole(text: str, width: float) -> None:
    read = "".join(line.text + " " * line.blank for line in broken(text, width, TYPE))
    assert read == " ".join(text.split())


@given(_words, st.floats(60, 400), st.integers(1, 5))
def test_no_line_is_wider_than_its_room_or_one_too_many(text: str, width: float, most: int) -> None:
    lines = broken(text, width, TYPE, most)
    assert len(lines) <= most
    assert all(TYPE.width(line.text) <= width + 0.01 for line in lines)


def test_what_is_left_out_is_an_ellipsis() -> None:
    *_, last = broken("mange ord " * 50, 100, TYPE, 3)
    assert last.text.endswith("…")


@given(_words, st.floats(60, 400), st.integers(1, 5))
def test_nothing_is_left_out_in_silence(text: str, width: float, most: int) -> None:
    lines = broken(text, width, TYPE, most)
    read = "".join(line.text + " " * line.blank for line in lines)
    assert "…" in read or read == " ".join(text.split())
    assert broken("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" * 5, 100, TYPE, 2)[1].text[-2:] == "x…"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", ()),
        (" \n ", ()),
        ("en\nto", (Line("en", True), Line("to"))),
        ("en\r\n\r\n\n\nto\n", (Line("en", True), Line("", True), Line("to"))),
        ("\n\nen  og   to", (Line("en og to"),)),
        ("inn-\nut", (Line("inn-", True), Line("ut"))),
    ],
)
def test_line_breaks_are_kept(text: str, lines: tuple[Line, ...]) -> None:
    assert broken(text, 200, TYPE) == lines


def test_line_breaks_are_blanks_where_lines_are_few() -> None:
    assert broken("en\n\nto", 200, TYPE, 2) == (Line("en to"),)


def test_a_sign_that_is_wider_than_the_line_stands_alone() -> None:
    assert [line.text for line in broken("mmm", 1, TYPE)] == ["m", "m", "m"]


def test_long_texts_take_time_in_proportion() -> None:
    some = least(lambda: broken("et ganske langt notat " * 2_000, 400, TYPE), 3)
    many = least(lambda: broken("et ganske langt notat " * 20_000, 400, TYPE), 3)
    assert many < 30 * some
