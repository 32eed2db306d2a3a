"""Things in a row that goes on in the next line where room is short."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem

from desktop_app.ui.widgets.folding import Folding, FoldingLayout

_GAP = 12


class _Flow(FoldingLayout):
    """Lays out from left to right, line by line; things of one line share a middle or a foot."""

    def __init__(self, on_foot: bool) -> None:
        super().__init__()
        self._on_foot = on_foot

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(_height(line) for line in lines) + _GAP * max(len(lines) - 1, 0)

    def sizeHint(self) -> QSize:
        wide = sum(item.sizeHint().width() + _GAP for item in self.items)
        return QSize(max(wide - _GAP, 0), _height(self.items))

    def minimumSize(self) -> QSize:
        widest = max((item.minimumSize().width() for item in self.items), default=0)
        return QSize(widest, _height(self.items))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.y()
        for line in self._lines(rect.width()):
            left, high = rect.x(), _height(line)
            for item in line:
                size = item.sizeHint()
                spare = high - size.height()
                place = QPoint(left, top + (spare if self._on_foot else spare // 2))
                item.setGeometry(QRect(place, size))
                left += size.width() + _GAP
            top += high + _GAP

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self.items:
            if item.isEmpty():
                # A hidden one leaves no gap.
                continue
            wide = item.sizeHint().width()
            if not lines or used + _GAP + wide > width:
                lines.append([])
                used = wide
            else:
                used += _GAP + wide
            lines[-1].append(item)
        return lines


def _height(items: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in items), default=0)


class FlowRow(Folding):
    """A row of buttons or chips that wraps; with labels above some, they stand `on_foot`."""

    def __init__(self, *, on_foot: bool = False) -> None:
        super().__init__(_Flow(on_foot))
