"""A row of parts that turns into a column where the window is too narrow for it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class TurningRow(QWidget):
    """Parts side by side from `width` pixels on, else one below the other."""

    def __init__(self, width: int, spacing: int) -> None:
        super().__init__()
        self._width = width
        self._parts: list[QWidget] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)

    def add(self, part: QWidget, stretch: int = 1) -> None:
        """Add a part; `stretch` shares the room of the row."""
        self._parts.append(part)
        self._row.addWidget(part, stretch)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the widest part: the row can always turn."""
        widest = max((part.minimumSizeHint().width() for part in self._parts), default=0)
        return QSize(widest, self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when the room has become too narrow or wide enough."""
        super().resizeEvent(event)
        wide = event.size().width() >= self._width
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not direction:
            self._row.setDirection(direction)
            self.updateGeometry()
