"""The look: measures grow with the text, type is ours, figures have one width."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app import paths
from desktop_app.ui.theme.dressing import chosen_theme, dress, look_of, system_theme
from desktop_app.ui.theme.fonts import FAMILY, TextSize, load_fonts
from desktop_app.ui.theme.look import Look
from desktop_app.ui.theme.tokens import ThemeName

THEMES = paths.resources() / "themes"


def test_type_and_measures_grow_with_the_text_size(look: Look) -> None:
    double = look_of(THEMES, "light", 200)
    assert (look.px(40), double.px(40)) == (40, 80)
    assert look.font(TextSize.TITLE).pixelSize() * 2 == double.font(TextSize.TITLE).pixelSize()


@pytest.mark.parametrize("semibold", [False, True])
def test_both_weights_are_source_sans(look: Look, semibold: bool) -> None:
    info = QFontInfo(look.font(semibold=semibold))
    assert info.family() == FAMILY
    assert info.weight() == (QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)


def test_figures_have_one_width(look: Look) -> None:
    metrics = QFontMetricsF(look.font(TextSize.TITLE))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


def test_a_measured_width_is_that_of_the_painted_text(look: Look) -> None:
    painted = QFontMetricsF(look.font(TextSize.BODY)).horizontalAdvance("Samhandling på tvers")
    assert look.measure("Samhandling på tvers", 16, False) == painted
    assert look.measure("Samhandling på tvers", 16, True) > painted
    half = look.measure("Samhandling på tvers", 15.5, False)
    assert half == pytest.approx(painted * 15.5 / 16)


def test_a_missing_font_is_an_error_with_its_name() -> None:
    with pytest.raises(FileNotFoundError, match=r"SourceSansPro-Regular\.ttf"):
        load_fonts(paths.resources())


def test_the_wanted_theme_wins_over_the_system() -> None:
    assert chosen_theme("contrast") is ThemeName.CONTRAST
    assert chosen_theme("dark") is ThemeName.DARK


@pytest.mark.parametrize(
    ("contrast", "scheme", "theme"),
    [
        (Qt.ContrastPreference.NoPreference, Qt.ColorScheme.Unknown, ThemeName.LIGHT),
        (Qt.ContrastPreference.NoPreference, Qt.ColorScheme.Light, ThemeName.LIGHT),
        (Qt.ContrastPreference.NoPreference, Qt.ColorScheme.Dark, ThemeName.DARK),
        (Qt.ContrastPreference.HighContrast, Qt.ColorScheme.Dark, ThemeName.CONTRAST),
    ],
)
def test_the_theme_follows_the_system(
    contrast: Qt.ContrastPreference, scheme: Qt.ColorScheme, theme: ThemeName
) -> None:
    assert system_theme(contrast, scheme) is theme


def test_no_wish_or_an_unknown_one_follows_the_system() -> None:
    assert chosen_theme(None) is chosen_theme("mauve") is ThemeName.LIGHT


def test_dressing_puts_our_colours_and_type_on_every_widget(qapp: QApplication) -> None:
    dark = look_of(THEMES, "dark", 150)
    dress(qapp, dark)
    label = QLabel("Hei")
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(dark.palette.ink)
    assert label.palette().color(QPalette.ColorRole.Window) == QColor(dark.palette.paper)
    assert label.font().pixelSize() == 24


def _inked(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    image = icon.pixmap(QSize(64, 64), mode).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = [image.pixelColor(x, y) for x in range(64) for y in range(64)]
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


def test_an_icon_that_there_is_not_is_refused_before_it_is_painted(look: Look) -> None:
    """Within painting it would be the end of the program."""
    with pytest.raises(KeyError, match="hous"):
        look.icon("hous")


def test_an_icon_is_painted_in_its_colour(look: Look) -> None:
    assert _inked(look.icon("house", "#0B4F5C")) == {"#0B4F5C"}
    assert _inked(look.icon("house"), QIcon.Mode.Disabled) == {look.tokens.disabled}
    assert _inked(look.icon("house")) == {look.palette.ink}
    assert _inked(QIcon(look.icon("house", "#0B4F5C"))) == {"#0B4F5C"}
