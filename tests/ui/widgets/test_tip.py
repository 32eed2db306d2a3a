"""Tips show every sign of a name, as the labels do."""

import pytest
from PySide6.QtGui import Qt

from desktop_app.ui.shell.head import OneLine
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.tip import plain


@pytest.mark.parametrize(
    "name",
    ["Etaten for <b>krav</b>", "<h1>Etat", "A &lt; B", "<img src='x'>", "<a href='x'>y</a> <i>z"],
)
def test_nothing_in_a_tip_is_a_tag(name: str) -> None:
    assert Qt.mightBeRichText(name)
    assert not Qt.mightBeRichText(plain(name))
    assert plain(name).replace("\N{WORD JOINER}", "") == name


@pytest.mark.parametrize("name", ["Etaten", "3 < 4 & 5 > 2", "Ærlig «talt» 👍"])
def test_what_is_no_tag_stays_none(name: str) -> None:
    assert not Qt.mightBeRichText(plain(name))


def test_the_tip_of_a_name_in_the_head_is_the_name(look: Look) -> None:
    line = OneLine(look, TextSize.BODY)
    line.say("Etaten for <b>krav</b>")
    assert not Qt.mightBeRichText(line.toolTip())
    assert line.accessibleName() == "Etaten for <b>krav</b>"
    line.deleteLater()
