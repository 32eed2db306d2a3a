"""The true pages of a report, one below the other, as large as the window allows."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme.look import Look

_GAP = 16
_WIDEST = 900


class PageView(QWidget):
    """One page on its paper."""

    def __init__(self, look: Look, image: QImage, says: str) -> None:
        super().__init__()
        self._look = look
        self._image = image
        self.setAccessibleName(says)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def be_wide(self, width: int) -> None:
        """Take a width; the height follows the page's shape."""
        shape = self._image.height() / max(self._image.width(), 1)
        self.setFixedSize(width, round(width * shape))

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
        self._views: Sequence[PageView] = ()
        self._show(())

    def show_pages(self, images: Sequence[QImage], names: Sequence[str]) -> None:
        """Show pages; `names` are what a screen reader calls them."""
        views = [
            PageView(self._look, image, name) for image, name in zip(images, names, strict=True)
        ]
        self._show(views)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the pages as wide as there is room, up to a comfortable width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().width() - 2 * _GAP
        for view in self._views:
            view.be_wide(max(min(room, self._look.px(_WIDEST)), 1))

    def _show(self, views: Sequence[PageView]) -> None:
        self._views = views
        self._fit()
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        column.setSpacing(_GAP)
        column.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        for view in views:
            column.addWidget(view)
        self.setWidget(ground)
