"""The four columns of the board; cards keep the focus while they move from one to the next."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent

from desktop_app.ui.screens.discussion.card import CardView, dragged
from desktop_app.ui.screens.discussion.state import Column, DiscussionState
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.card_grid import CardGrid
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import remark, text_label
from desktop_app.ui.wording import QtWording

_NARROWEST = 190


class ColumnView(Surface):
    """A column with its heading; `moved` carries the id of a card dropped on it."""

    moved = Signal(str)

    def __init__(self, look: Look, column: Column) -> None:
        super().__init__(look, ground=look.palette.paper, padding=12)
        self.setObjectName(f"column-{column.state}")
        self.setAcceptDrops(True)
        self.setAccessibleName(column.title)
        self._heading = text_label(look, "", TextSize.BODY, semibold=True)
        self._empty = remark(look, column.empty)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._empty)
        self.body.addStretch(1)
        self._cards: list[CardView] = []

    def show_column(self, column: Column, cards: list[CardView]) -> None:
        """Show the cards of the column, in order."""
        count = f" · {len(column.cards)}" if column.cards else ""
        self._heading.setText(column.title + count)
        self._empty.setVisible(not column.cards)
        if cards != self._cards:
            for place, view in enumerate(cards):
                self.body.insertWidget(place + 2, view)
                view.show()
            self._cards = cards

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a card."""
        if dragged(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the card."""
        event.acceptProposedAction()
        self.moved.emit(dragged(event.mimeData()))


class BoardView(QObject):
    """All columns, on `grid`, with which it goes; `laid` carries two ids when a card is laid upon
    another."""

    chosen = Signal(str)
    opened = Signal(str)
    laid = Signal(str, str)
    moved = Signal(str, object)

    def __init__(self, look: Look, words: QtWording, state: DiscussionState) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._views: dict[str, CardView] = {}
        self._order: tuple[tuple[str, ...], ...] = ()
        self._columns = {column.state: ColumnView(look, column) for column in state.columns}
        grid = CardGrid(look, smallest=_NARROWEST, most=4)
        self.setParent(grid)
        for found, view in self._columns.items():
            view.moved.connect(lambda topic, found=found: self.moved.emit(topic, found))
            grid.add(view)
        self.grid = grid

    def show_state(self, state: DiscussionState) -> bool:
        """Show where every card is now; False where the focus was on a card and none is left."""
        focused = next((topic for topic, view in self._views.items() if view.hasFocus()), "")
        beside = (self.step(focused, 0, 1), self.step(focused, 0, -1))
        here = {card.id for column in state.columns for card in column.cards}
        for gone in set(self._views) - here:
            view = self._views.pop(gone)
            view.hide()
            view.deleteLater()
        for column in state.columns:
            for card in column.cards:
                if card.id in self._views:
                    self._views[card.id].show_card(card)
                else:
                    self._views[card.id] = self._made(CardView(self._look, self._words, card))
        for column in state.columns:
            cards = [self._views[card.id] for card in column.cards]
            self._columns[column.state].show_column(column, cards)
        self._order = tuple(tuple(card.id for card in column.cards) for column in state.columns)
        self.grid.updateGeometry()
        # A card that moves to another column has lost the focus on its way. One that is gone
        # leaves it to the card beside it: else it would fall on a button that leads away.
        there = (focused, *beside, self.step("", 0, 0))
        return not focused or any(self.focus(topic) for topic in there)

    def focus(self, topic: str) -> bool:
        """Give a card the focus; False where it is not on the board."""
        if topic not in self._views:
            return False
        self._views[topic].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def view(self, topic: str) -> CardView | None:
        """The card of that id on the screen."""
        return self._views.get(topic)

    def step(self, topic: str, across: int, down: int) -> str:
        """The card beside another one, in the nearest column that has any; "" where none is."""
        columns = [column for column in self._order if column]
        for place, column in enumerate(columns):
            if topic in column:
                aside = columns[min(max(place + across, 0), len(columns) - 1)]
                row = column.index(topic) + down
                return aside[min(max(row, 0), len(aside) - 1)]
        return columns[0][0] if columns else ""

    def _made(self, view: CardView) -> CardView:
        view.chosen.connect(self.chosen)
        view.opened.connect(self.opened)
        view.dropped.connect(self.laid)
        view.installEventFilter(self)
        return view

    def eventFilter(self, watched: object, event: object) -> bool:
        """Lead from card to card with the arrows, and open one with Enter."""
        if not (isinstance(watched, CardView) and isinstance(event, QKeyEvent)):
            return False
        if event.type() is not QKeyEvent.Type.KeyPress:
            return False
        arrows = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in arrows:
            self.focus(self.step(watched.card.id, *arrows[key]))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(watched.card.id)
        else:
            return False
        return True
