"""A row or grid of things whose height depends on its width: what every such layout is."""

# ruff: noqa: D102 - Qt's own names

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

_WHOLE = Qt.AlignmentFlag(0)


class FoldingLayout(QLayout):
    """Keeps things in their order; where each of them goes is for the layouts made of it."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self.items.append(item)

    def count(self) -> int:
        return len(self.items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self.items[index] if 0 <= index < len(self.items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self.items.pop(index) if 0 <= index < len(self.items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True


class Folding(QWidget):
    """Holds things in such a layout."""

    def __init__(self, layout: FoldingLayout) -> None:
        super().__init__()
        self.setLayout(layout)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._layout = layout

    def add(self, widget: QWidget, side: Qt.AlignmentFlag = _WHOLE) -> None:
        """Put something after the last; what keeps to a `side` does not fill its place."""
        self._layout.addWidget(widget)
        self._layout.setAlignment(widget, side)
