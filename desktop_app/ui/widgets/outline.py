"""The parts of something as an indented list: one is chosen, and they may be dragged about."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from desktop_app.ui.theme.look import RADIUS, Look
from desktop_app.ui.widgets.tip import plain

_Index = QModelIndex | QPersistentModelIndex
_KEY = Qt.ItemDataRole.UserRole
_SHEET = """
QTreeWidget {{ color: {ink}; background: {ground}; border: 1px solid {line};
    border-radius: {radius}px; padding: 4px; outline: none; show-decoration-selected: 1; }}
QTreeWidget:focus {{ border: 2px solid {focus}; padding: 3px; }}
QTreeWidget::item {{ padding: 4px; border: none; }}
QTreeWidget::item:hover, QTreeWidget::item:selected {{ color: {ink}; background: {tint}; }}
QTreeWidget::branch {{ background: transparent; }}
QTreeWidget::branch:selected {{ background: {tint}; }}
"""


class Beside(StrEnum):
    """Where a part was dropped, seen from the part under it."""

    ABOVE = "above"
    BELOW = "below"
    INSIDE = "inside"


@dataclass(frozen=True)
class OutlinePart:
    """A line; `depth` counts from 0. `says` tells what its `icon` means."""

    key: str
    text: str
    depth: int = 0
    icon: str = ""
    says: str = ""
    movable: bool = False


class _SignsLast(QStyledItemDelegate):
    """Puts the icon of a line at its end, so that all lines of one depth begin at one edge."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Say where the icon goes."""
        super().initStyleOption(option, index)
        option.decorationPosition = QStyleOptionViewItem.Position.Right


class Outline(QTreeWidget):
    """`chosen` carries the key of a part; `dropped` the part, the one under it, and the side."""

    chosen = Signal(str)
    dropped = Signal(str, str, str)

    def __init__(self, look: Look, says: str) -> None:
        super().__init__()
        self._look = look
        self._items: dict[str, QTreeWidgetItem] = {}
        self._parts: tuple[OutlinePart, ...] = ()
        self.setAccessibleName(says)
        self.setHeaderHidden(True)
        self.setItemDelegate(_SignsLast(self))
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setIndentation(look.px(16))
        self.setFont(look.font())
        self.setIconSize(QSize(look.px(18), look.px(18)))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setStyleSheet(
            _SHEET.format(
                ink=look.palette.ink,
                ground=look.palette.surface,
                line=look.palette.line,
                radius=RADIUS,
                focus=look.tokens.focus,
                tint=look.tokens.tint,
            )
        )
        self.currentItemChanged.connect(self._choose)

    def let_drag(self) -> None:
        """Let movable parts be dragged; whoever owns the outline moves them."""
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)

    def show_parts(self, parts: Sequence[OutlinePart], current: str) -> None:
        """Show other parts, one of them chosen; what stands the same is left alone."""
        self.blockSignals(True)
        shape = [(part.key, part.depth) for part in parts]
        if shape != [(part.key, part.depth) for part in self._parts]:
            self._build(parts)
        for part in parts:
            self._fill(self._items[part.key], part)
        self._parts = tuple(parts)
        if current in self._items:
            self.setCurrentItem(self._items[current])
        self.blockSignals(False)
        self.viewport().update()

    @property
    def parts(self) -> tuple[OutlinePart, ...]:
        """What is shown."""
        return self._parts

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where a part was dropped; the outline itself changes when it is shown anew."""
        under = self.itemAt(event.position().toPoint())
        sides = {
            QAbstractItemView.DropIndicatorPosition.AboveItem: Beside.ABOVE,
            QAbstractItemView.DropIndicatorPosition.BelowItem: Beside.BELOW,
            QAbstractItemView.DropIndicatorPosition.OnItem: Beside.INSIDE,
        }
        side = sides.get(self.dropIndicatorPosition())
        moved = self.currentItem()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if under is not None and moved is not None and side is not None:
            self.dropped.emit(moved.data(0, _KEY), under.data(0, _KEY), str(side))

    def _build(self, parts: Sequence[OutlinePart]) -> None:
        self.clear()
        self._items = {}
        around: list[QTreeWidgetItem] = []
        for part in parts:
            del around[part.depth :]
            parent = around[-1] if around else self.invisibleRootItem()
            item = QTreeWidgetItem(parent)
            around.append(item)
            self._items[part.key] = item
        self.expandAll()

    def _fill(self, item: QTreeWidgetItem, part: OutlinePart) -> None:
        one_line = " ".join(part.text.split())
        item.setText(0, one_line)
        item.setData(0, _KEY, part.key)
        item.setToolTip(0, plain(part.says or one_line))
        spoken = f"{one_line}. {part.says}" if part.says else one_line
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        item.setFont(0, self._look.font(semibold=part.depth == 0))
        item.setSizeHint(0, QSize(0, self._look.px(32)))
        shown = self._look.icon(part.icon, self._look.palette.warn) if part.icon else None
        if shown is not None:
            item.setIcon(0, shown)
        else:
            item.setData(0, Qt.ItemDataRole.DecorationRole, None)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        flags |= Qt.ItemFlag.ItemIsDropEnabled
        if part.movable:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        item.setFlags(flags)

    def _choose(self, current: QTreeWidgetItem | None) -> None:
        if current is not None:
            self.chosen.emit(current.data(0, _KEY))
