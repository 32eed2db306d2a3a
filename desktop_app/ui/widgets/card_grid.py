"""Cards in as many columns as there is room for."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem

from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.folding import Folding, FoldingLayout

_GAP = 16


class _Columns(FoldingLayout):
    """Equal columns; the cards of a row are as high as the highest of them."""

    def __init__(self, smallest: int, most: int, *, alone: bool) -> None:
        super().__init__()
        self._alone = alone
        self._most = most
        self._smallest = smallest

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        return QSize(self._smallest * 2 + _GAP, self.heightForWidth(self._smallest * 2 + _GAP))

    def minimumSize(self) -> QSize:
        return QSize(self._smallest, 0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        across = self._across(rect.width())
        each = (rect.width() - _GAP * (across - 1)) // across
        top = rect.y()
        for start in range(0, len(self.items), across):
            row = self.items[start : start + across]
            high = max(_height(item, each) for item in row)
            for place, item in enumerate(row):
                if move:
                    item.setGeometry(QRect(rect.x() + place * (each + _GAP), top, each, high))
            top += high + _GAP
        return max(top - _GAP - rect.y(), 0)

    def _across(self, width: int) -> int:
        """How many columns stand beside each other."""
        across = min(max((width + _GAP) // (self._smallest + _GAP), 1), self._most)
        lonely = not self._alone and len(self.items) % across == 1
        return across - 1 if lonely and 2 < across < len(self.items) else across


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()


class CardGrid(Folding):
    """Holds cards; `smallest` is the least width of one at 100 %, `most` the most in a row.

    `alone` lets the last card stand in a row by itself; without, a column less is made of it.
    """

    def __init__(
        self, look: Look, smallest: int = 300, most: int = 6, *, alone: bool = True
    ) -> None:
        super().__init__(_Columns(look.px(smallest), most, alone=alone))
