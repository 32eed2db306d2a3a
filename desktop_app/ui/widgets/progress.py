"""How far the workshop has come, dimension by dimension, as bars that can be pressed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import RADIUS, Look
from desktop_app.ui.widgets.pressing import PaintedButton
from desktop_app.ui.widgets.tip import plain


@dataclass(frozen=True)
class Part:
    """A dimension's name and how many of its questions are handled."""

    name: str
    handled: int
    total: int


class Segment(PaintedButton):
    """A dimension's name over its bar."""

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__("")
        self._look = look
        self._words = words
        self._part = Part("", 0, 0)
        self._current = False
        self.setFont(look.font(TextSize.CAPTION))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_part(self, part: Part, current: bool) -> None:
        """Show a dimension; `current` is the one the room is in."""
        if (part, current) == (self._part, self._current):
            return
        self._part = part
        self._current = current
        self.setFont(self._look.font(TextSize.CAPTION, semibold=current))
        spoken = self._words.translate("Chart", "{name}: {handled} of {total}")
        said = spoken.format(name=part.name, handled=part.handled, total=part.total)
        self.setAccessibleName(said)
        self.setToolTip(plain(said))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for a line and a bar."""
        return QSize(self._look.px(80), QFontMetrics(self.font()).height() + 20)

    def minimumSizeHint(self) -> QSize:
        """Return the room for a few letters."""
        return QSize(24, self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint name, bar and the ring of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, colours = self._look, self._look.palette
        metrics = QFontMetrics(self.font())
        words = self.rect().adjusted(4, 2, -4, 0)
        painter.setPen(QColor(colours.ink if self._current else colours.muted))
        name = metrics.elidedText(self._part.name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignTop, name)
        bar = QRectF(4, metrics.height() + 6, self.width() - 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(bar, 4, 4)
        if self._part.handled and self._part.total:
            share = min(self._part.handled / self._part.total, 1.0)
            painter.setBrush(QColor(colours.brand))
            filled = QRectF(bar.x(), bar.y(), max(bar.width() * share, 8), 8)
            painter.drawRoundedRect(filled, 4, 4)
        if self._current:
            painter.setPen(QPen(QColor(colours.brand), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(bar.adjusted(-1.5, -1.5, 1.5, 1.5), 5, 5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(look.tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)


class SegmentedProgress(QWidget):
    """All dimensions in a row, as wide as they have questions; `chosen` carries the place."""

    chosen = Signal(int)

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._segments: list[Segment] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def number(self) -> int:
        """How many dimensions are shown."""
        return len(self._segments)

    def show_parts(self, parts: Sequence[Part], current: int) -> None:
        """Show the dimensions; `current` is the place, from 0, of the one the room is in."""
        while len(self._segments) > len(parts):
            spare = self._segments.pop()
            spare.hide()
            spare.deleteLater()
        while len(self._segments) < len(parts):
            segment = Segment(self._look, self._words)
            place = len(self._segments)
            segment.setObjectName(f"part-{place}")
            segment.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            self._row.addWidget(segment)
            self._segments.append(segment)
        for place, part in enumerate(parts):
            self._row.setStretch(place, max(part.total, 1))
            self._segments[place].show_part(part, place == current)
