"""Line icons of one family (Phosphor, from QtAwesome), in any colour and size.

Only its list of names is read, and the font when an icon is first painted: QtAwesome's own entry
point loads all of its twelve fonts, which the start of the program would wait for.
"""

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

_FONT = "phosphor-1.3.0.ttf"
_NAMES = "phosphor-charmap-1.3.0.json"


@cache
def _folder() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("qtawesome")
    return Path(spec.submodule_search_locations[0]) / "fonts"


@cache
def _sign(name: str) -> str:
    """The sign of that name; KeyError where there is none.

    The list has 4,470 names, of which a window shows a dozen: they are looked for in its text.
    """
    found = re.search(rf'"{re.escape(name)}": "(\w+)"', _list_of_names())
    if found is None:
        raise KeyError(name)
    return chr(int(found[1], 16))


@cache
def _list_of_names() -> str:
    return (_folder() / _NAMES).read_text(encoding="ascii")


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_folder() / _FONT))
    return QFontDatabase.applicationFontFamilies(number)[0]


class _Glyph(QIconEngine):
    """Paints one sign of the font at whatever size is asked for."""

    def __init__(self, sign: str, colour: str, disabled: str) -> None:
        super().__init__()
        self._sign = sign
        self._colour = colour
        self._disabled = disabled
        self._made: dict[tuple[int, int, QIcon.Mode], QPixmap] = {}

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _: QIcon.State) -> None:
        font = QFont(_family())
        font.setPixelSize(max(rect.height(), 1))
        colour = self._disabled if mode is QIcon.Mode.Disabled else self._colour
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._sign)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        key = (size.width(), size.height(), mode)
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = QPixmap(size)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
            painter.end()
        return found

    def clone(self) -> QIconEngine:
        return _Glyph(self._sign, self._colour, self._disabled)


def icon(name: str, colour: str, disabled: str | None = None) -> QIcon:
    """Return the icon of a Phosphor name, for instance "house", in #RRGGBB.

    KeyError for a name that the family lacks: an error in painting would end the program.
    """
    return QIcon(_Glyph(_sign(name), colour, disabled or colour))
