"""The true pages of a report, one below the other, as large as the window allows."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme.look import Look

_GAP = 16


class PageView(QWidget):
    """One page on its paper."""

    def __init__(self, look: Look, image: QImage, says: str) -> None:
        super().__init__()
        self._look = look
        self._image = image
        self.setAccessibleName(says)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(look.px(900))

    def hasHeightForWidth(self) -> bool:
        """A page keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the page at a width."""
        return round(width * self._image.height() / max(self._image.width(), 1))

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        width = self._look.px(640)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the page with a thin edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawImage(area, self._image)
        painter.setPen(QPen(QColor(self._look.palette.line), 1))
        painter.drawRect(area)


class Preview(QScrollArea):
    """Pages below each other; empty while they are made."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("preview")
        self._show(())

    def show_pages(self, images: Sequence[QImage], names: Sequence[str]) -> None:
        """Show pages; `names` are what a screen reader calls them."""
        views = [
            PageView(self._look, image, name) for image, name in zip(images, names, strict=True)
        ]
        self._show(views)

    def _show(self, views: Sequence[PageView]) -> None:
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        column.setSpacing(_GAP)
        column.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        for view in views:
            column.addWidget(view)
        self.setWidget(ground)
