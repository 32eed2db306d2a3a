"""The true pages of a report, one below the other; each is painted when it comes into view."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.printed.pages import POINTS_PER_INCH, PdfPages
from desktop_app.ui.printed.zoom import PIXELS_PER_POINT, Zoom
from desktop_app.ui.theme.look import Look

_GAP = 16
_WIDEST = 900
"""Pixels at 100 % that a page fitted to the width takes at most."""
_KEPT = 6
"""Pictures that are kept: what is in view, and what was there a moment ago."""


class PageView(QWidget):
    """One page on its paper; `dragged` says that it is being pulled out of the window."""

    dragged = Signal()

    def __init__(self, look: Look, size: QSizeF, says: str, image: Callable[[], QImage]) -> None:
        super().__init__()
        self._look = look
        self._size = size
        self._image = image
        self._pressed: QPoint | None = None
        self.setAccessibleName(says)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def be_scaled(self, scale: float) -> None:
        """Take so many pixels for each point of the page."""
        self.setFixedSize(
            max(round(self._size.width() * scale), 1), max(round(self._size.height() * scale), 1)
        )

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the page with a thin edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._image())
        painter.setPen(QPen(QColor(self._look.palette.line), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the page was taken hold of."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Start to drag when the pointer has moved far enough to mean it."""
        if self._pressed is None:
            return
        moved = event.position().toPoint() - self._pressed
        if moved.manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.dragged.emit()

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        """Let go of the page."""
        self._pressed = None


class Preview(QScrollArea):
    """Pages below each other; `moved` carries the page in view from 0, `zoomed` per cent."""

    moved = Signal(int)
    zoomed = Signal(int)
    dragged = Signal(QWidget)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.zoom = Zoom()
        self._pages: PdfPages | None = None
        self._views: Sequence[PageView] = ()
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("preview")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A bar that comes and goes would change the width that the pages are fitted to.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.moved.emit(self.page))

    def show_pages(self, pages: PdfPages, names: Sequence[str], tip: str) -> None:
        """Show other pages; `names` are what a screen reader calls them, `tip` says how to drag."""
        at = self.page
        self._pages, self._images = pages, OrderedDict()
        views = []
        for number, (size, name) in enumerate(zip(pages.sizes, names, strict=True)):
            view = PageView(self._look, size, name, partial(self._image, number))
            view.setToolTip(tip)
            view.dragged.connect(lambda of=view: self.dragged.emit(of))
            views.append(view)
        self._views = views
        self._lay_out()
        self.go_to(min(at, len(views) - 1))

    @property
    def page(self) -> int:
        """The page in the middle of the view, counted from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return max(sum(view.y() <= middle for view in self._views) - 1, 0)

    @property
    def scale(self) -> float:
        """Pixels for each point of the first page as it is shown."""
        if not self._views or self._pages is None:
            return PIXELS_PER_POINT
        return self._views[0].width() / self._pages.sizes[0].width()

    def go_to(self, number: int) -> None:
        """Bring the upper edge of a page, counted from 0, to the top."""
        if self._views:
            view = self._views[min(max(number, 0), len(self._views) - 1)]
            self.verticalScrollBar().setValue(view.y() - _GAP // 2)
            self.moved.emit(self.page)

    def turn(self, by: int) -> None:
        """Go on (1) or back (-1): to what is hidden of the page, else to the next one."""
        if not self._views:
            return
        bar, high = self.verticalScrollBar(), self.viewport().height()
        view = self._views[self.page]
        hidden = view.y() + view.height() - (bar.value() + high)
        if by < 0:
            hidden = bar.value() - view.y()
        if hidden > _GAP:
            bar.setValue(bar.value() + by * min(hidden + _GAP, high - 2 * _GAP))
        else:
            self.go_to(self.page + by)

    def enlarge(self, zoom: Zoom) -> None:
        """Show the pages in another size, and stay at the page in view."""
        at, self.zoom = self.page, zoom
        self._fit()
        self._settle()
        self.go_to(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages into the new room."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.enlarge(self.zoom.step(1 if event.angleDelta().y() > 0 else -1, self.scale))
        else:
            super().wheelEvent(event)

    def _fit(self) -> None:
        if self._pages is None:
            return
        room = self.viewport().size()
        wide = min(room.width() - 2 * _GAP, self._look.px(_WIDEST))
        for view, size in zip(self._views, self._pages.sizes, strict=True):
            page = (size.width(), size.height())
            view.be_scaled(self.zoom.scale(page, (max(wide, 1), room.height() - 2 * _GAP)))
        self.zoomed.emit(round(self.scale / PIXELS_PER_POINT * 100))

    def _lay_out(self) -> None:
        self._fit()
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        column.setSpacing(_GAP)
        column.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        for view in self._views:
            column.addWidget(view, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setWidget(ground)
        self._settle()

    def _settle(self) -> None:
        """Give every page its place now, so that one can go to it."""
        ground = self.widget()
        column = None if ground is None else ground.layout()
        if ground is not None and column is not None:
            column.activate()
            ground.adjustSize()

    def _image(self, number: int) -> QImage:
        """The picture of a page at the size it is shown in."""
        assert self._pages is not None
        wide = round(self._views[number].width() * self.devicePixelRatioF())
        found = self._images.pop((number, wide), None)
        if found is None:
            dots = wide / self._pages.sizes[number].width() * POINTS_PER_INCH
            found = self._pages.image(number, dots)
        self._images[number, wide] = found
        while len(self._images) > _KEPT:
            self._images.popitem(last=False)
        return found
