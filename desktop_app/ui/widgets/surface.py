"""Grounds that things stand on: a card, and a plain area with a line along one side."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme.look import RADIUS, Look


class Surface(QWidget):
    """A rectangle with rounded corners, filled and edged; `body` takes its content."""

    def __init__(self, look: Look, *, ground: str = "", edge: str = "", padding: int = 24) -> None:
        super().__init__()
        self.ground = ground or look.palette.surface
        self.edge = edge or look.palette.line
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(8)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the ground and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.edge), 1))
        painter.setBrush(QColor(self.ground))
        inside = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inside, RADIUS, RADIUS)


class Ground(QWidget):
    """A plain area in one colour, with a line along one side if wanted."""

    def __init__(self, ground: str, line: str = "", side: Qt.Edge = Qt.Edge.BottomEdge) -> None:
        super().__init__()
        self._ground = QColor(ground)
        self._line = QColor(line) if line else None
        self._side = side

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the area and its line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground)
        if self._line is None:
            return
        area = self.rect()
        match self._side:
            case Qt.Edge.BottomEdge:
                area.setTop(area.bottom())
            case Qt.Edge.TopEdge:
                area.setBottom(area.top())
            case Qt.Edge.RightEdge:
                area.setLeft(area.right())
            case _:
                area.setRight(area.left())
        painter.fillRect(area, self._line)
