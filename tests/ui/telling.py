"""Everything that a window tells: what is painted, what is read out, and what could be scrolled to.

What is painted is read back from a vector picture, so that a text that no widget knows by its
name, and the shape of a chart, count too.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QByteArray, QModelIndex, QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QScrollArea,
    QWidget,
)

_SVG = "{http://www.w3.org/2000/svg}"
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_SPOKEN = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)


@dataclass(frozen=True)
class Told:
    """All words of a window on one line, and all that it shows as a vector picture."""

    words: str
    picture: str


def told(window: QWidget) -> Told:
    """Return what a window tells, whatever must be scrolled to included."""
    pictures = [drawn(area) for area in _areas(window)]
    found = [window.windowTitle(), *(text for each in pictures for text in _painted(each))]
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisibleTo(window):
            found.extend(_said(widget))
    return Told(" ".join(" ".join(found).split()), "\n".join(pictures))


def drawn(widget: QWidget) -> str:
    """Return a widget as a vector picture."""
    content = QByteArray()
    buffer = QBuffer(content)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setViewBox(QRectF(widget.rect()))
    # As any widget: a graphics view has another method of this name.
    QWidget.render(widget, generator, QPoint(0, 0))
    del generator
    return bytes(content.data()).decode()


def _areas(window: QWidget) -> Iterator[QWidget]:
    """Yield the window, and the contents of what scrolls in it."""
    yield window
    for area in window.findChildren(QScrollArea):
        inside = area.widget()
        if inside is not None and area.isVisibleTo(window):
            yield inside


def _painted(picture: str) -> Iterator[str]:
    for node in ElementTree.fromstring(picture).iter(f"{_SVG}text"):
        yield node.text or ""


def _said(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    spoken = QAccessible.queryAccessibleInterface(widget)
    if spoken is not None:
        yield from (spoken.text(part) for part in _SPOKEN)
    if isinstance(widget, QLabel):
        yield re.sub("<[^>]*>", " ", widget.text()).replace("\u200b", "")
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView):
        yield from _listed(widget, QModelIndex())


def _listed(view: QAbstractItemView, parent: QModelIndex) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield from (str(model.data(index, role) or "") for role in _ROLES)
            if not column:
                yield from _listed(view, index)
