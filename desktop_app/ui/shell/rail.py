"""The left rail: the places of the program that are always one press away."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from desktop_app.domain.wording import Wording
from desktop_app.ui.shell.screen import Entry
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import RADIUS, Look
from desktop_app.ui.widgets.pressing import PaintedButton
from desktop_app.ui.widgets.surface import Ground


class RailButton(PaintedButton):
    """An icon over its word; the chosen one stands on a ground with a bar at its edge."""

    def __init__(self, look: Look, text: str, icon: str) -> None:
        super().__init__(text)
        self._look = look
        self._sign = look.icon(icon, look.tokens.on_rail)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFont(look.font(TextSize.CAPTION, semibold=True))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room for the word below its icon."""
        metrics = QFontMetrics(self.font())
        wide = metrics.horizontalAdvance(self.text()) + 24
        return QSize(max(wide, 72), metrics.height() + self._look.px(28) + 24)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint ground, icon, word and the ring of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._look.tokens
        area = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.rail_tint))
            painter.drawRoundedRect(area, RADIUS, RADIUS)
        if self.isChecked():
            painter.setBrush(QColor(tokens.rail_focus))
            painter.drawRoundedRect(QRectF(0, area.height() / 2 - 12, 4, 24), 2, 2)
        side = self._look.px(26)
        self._sign.paint(painter, (self.width() - side) // 2, 10, side, side)
        painter.setPen(QColor(tokens.on_rail))
        words = self.rect().adjusted(0, side + 12, 0, -8)
        painter.drawText(
            words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, self.text()
        )
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.rail_focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS, RADIUS)


class Rail(Ground):
    """Entries from the top; `chosen` carries the name of the one that was pressed."""

    chosen = Signal(str)

    def __init__(self, look: Look, words: Wording, entries: tuple[Entry, ...]) -> None:
        super().__init__(look.tokens.rail, look.palette.line, Qt.Edge.RightEdge)
        self.setAccessibleName(words.translate("Shell", "Main navigation"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 8, 16)
        column.setSpacing(8)
        self._buttons: dict[str, RailButton] = {}
        for entry in entries:
            button = RailButton(look, entry.title.said(words.translate), entry.icon)
            button.setObjectName(f"rail-{entry.name}")
            button.clicked.connect(lambda _=False, name=entry.name: self.chosen.emit(name))
            column.addWidget(button)
            self._buttons[entry.name] = button
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def mark(self, name: str | None) -> None:
        """Show which entry the window is at; None inside an assessment."""
        for entry, button in self._buttons.items():
            button.setAutoExclusive(False)
            button.setChecked(entry == name)
            button.setAutoExclusive(True)
