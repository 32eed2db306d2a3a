"""What the font has is printed as it is; what it lacks is seen and logged."""

import logging
from pathlib import Path

import pytest

from desktop_app.paths import fonts
from desktop_app.reporting.pdf.fonts import MISSING, load_fonts


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ledelse <b>&amp;</b> {0}", "Ledelse <b>&amp;</b> {0}"),
        ("æøåÆØÅ čđŋšŧž ČĐŊŠŦŽ áâàïöü – … → ×", "æøåÆØÅ čđŋšŧž ČĐŊŠŦŽ áâàïöü – … → ×"),
        ("a\u030a e\u0301", "å é"),
        ("a\x00b\x07c\td", "a b c d"),
        ("soft\u00adhyphen", "softhyphen"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("hei 😀 på deg", f"hei {MISSING} på deg"),
        ("👩🏽\u200d💻\ufe0f", MISSING * 3),
        ("中文 العربية", MISSING * 2 + " " + MISSING * 7),
        ("half \ud800", f"half {MISSING}"),
    ],
)
def test_legible(text: str, shown: str) -> None:
    assert load_fonts(fonts()).legible(text) == shown


def test_what_is_lacking_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    ours = load_fonts(fonts())
    ours.legible("😀 og 😀 og 中")
    ours.log_missing()
    assert [record.getMessage() for record in caplog.records] == [
        "The font of reports lacks U+4E2D U+1F600; ☐ stands for them"
    ]
    caplog.clear()
    load_fonts(fonts()).log_missing()
    assert caplog.records == []


def test_widths_are_those_of_what_is_printed() -> None:
    measure = load_fonts(fonts()).measure
    assert measure("😀", 10, False) == measure(MISSING, 10, False) > 0
    assert measure("Ledelse", 20, False) == pytest.approx(2 * measure("Ledelse", 10, False))
    assert measure("Ledelse", 10, True) > measure("Ledelse", 10, False)


def test_figures_are_tabular_in_both_weights() -> None:
    measure = load_fonts(fonts()).measure
    for bold in (False, True):
        assert len({round(measure(figure, 10, bold), 4) for figure in "0123456789"}) == 1


def test_a_folder_without_the_fonts_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load_fonts(tmp_path)
