"""Cards in as many columns as there is room for."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from desktop_app.ui.theme.look import Look

_GAP = 16
_WHOLE = Qt.AlignmentFlag(0)


class _Columns(QLayout):
    """Equal columns; the cards of a row are as high as the highest of them."""

    def __init__(self, smallest: int, most: int) -> None:
        super().__init__()
        self._most = most
        self._smallest = smallest
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

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
        across = min(max((rect.width() + _GAP) // (self._smallest + _GAP), 1), self._most)
        each = (rect.width() - _GAP * (across - 1)) // across
        top = rect.y()
        for start in range(0, len(self._items), across):
            row = self._items[start : start + across]
            high = max(_height(item, each) for item in row)
            for place, item in enumerate(row):
                if move:
                    item.setGeometry(QRect(rect.x() + place * (each + _GAP), top, each, high))
            top += high + _GAP
        return max(top - _GAP - rect.y(), 0)


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()


class CardGrid(QWidget):
    """Holds cards; `smallest` is the least width of one at 100 %, `most` the most in a row."""

    def __init__(self, look: Look, smallest: int = 300, most: int = 6) -> None:
        super().__init__()
        self._columns = _Columns(look.px(smallest), most)
        self.setLayout(self._columns)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, card: QWidget, side: Qt.AlignmentFlag = _WHOLE) -> None:
        """Put a card after the last; one that keeps to a `side` is not as high as its row."""
        self._columns.addWidget(card)
        self._columns.setAlignment(card, side)
