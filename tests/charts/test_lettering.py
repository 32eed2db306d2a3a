"""Texts fit their room, keep their words, and say so when something was left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.charts.drawing import Anchor, Tone
from desktop_app.charts.lettering import ELLIPSIS, Lettering

TYPE = Lettering(lambda text, size, bold: len(text) * size * (0.6 if bold else 0.5), 10)
"""Every letter is 5 wide."""


@pytest.mark.parametrize(
    ("text", "width", "most", "lines"),
    [
        ("Ledelse", 100, 3, ("Ledelse",)),
        ("Finansiering og ressurser", 75, 3, ("Finansiering og", "ressurser")),
        ("ett to tre fire fem", 40, 2, ("ett to", "tre fir…")),
        ("  mange \n mellomrom\t her ", 200, 1, ("mange mellomrom her",)),
        ("Brukerorientering", 50, 3, ("Brukerorie", "ntering")),
        ("Brukerorientering", 50, 1, ("Brukerori…",)),
        ("drift- og utvikling", 60, 3, ("drift- og", "utvikling")),
        ("drift/utvikling", 50, 3, ("drift/", "utvikling")),
        ("fag-, drift-", 30, 3, ("fag-,", "drift-")),
        ("over 12\u00a0345 svar", 50, 3, ("over", "12\u00a0345", "svar")),
        ("", 50, 3, ()),
        ("   ", 50, 3, ()),
        ("noe", 50, 0, ()),
    ],
)
def test_lines(text: str, width: float, most: int, lines: tuple[str, ...]) -> None:
    assert TYPE.lines(text, width, most) == lines


@pytest.mark.parametrize(
    ("text", "width", "cut"),
    [
        ("Ledelse", 35, "Ledelse"),
        ("Ledelse", 34, "Ledel…"),
        ("Ledelse, kultur", 45, "Ledelse…"),
        ("Ledelse", 4, "…"),
        ("", 50, ""),
    ],
)
def test_cut(text: str, width: float, cut: str) -> None:
    assert TYPE.cut(text, width) == cut


def test_what_was_left_out_is_said_even_where_the_rest_fits() -> None:
    assert TYPE.cut("Ledelse", 100, always=True) == "Ledelse…"


@given(st.text(), st.floats(20, 400), st.integers(1, 5))
def test_lines_fit_and_lose_nothing_silently(text: str, width: float, most: int) -> None:
    lines = TYPE.lines(text, width, most)
    assert len(lines) <= most
    assert all(TYPE.width(line) <= width + 0.1 for line in lines)
    whole = "".join(text.split())
    kept = "".join("".join(lines).split())
    assert kept == whole or (kept.endswith(ELLIPSIS) and whole.startswith(kept[:-1].rstrip()))


def test_a_block_sets_lines_below_each_other() -> None:
    first, second = TYPE.block(("a", "b"), 3, 20, Tone.MUTED, Anchor.END, "d1")
    assert (first.text, first.x, first.size, first.tone) == ("a", 3, 10, Tone.MUTED)
    assert (first.anchor, first.key, first.bold) == (Anchor.END, "d1", False)
    assert second.y - first.y == pytest.approx(TYPE.leading)
    assert 20 < first.y < 20 + TYPE.leading


def test_figures_stand_centred() -> None:
    assert 100 < TYPE.centred(100) < 100 + TYPE.size / 2
