"""The field of effort and effect, with actions that are dragged or moved by the arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.charts.effort_effect import effort_effect, field
from desktop_app.domain.action_plan import HIGHEST
from desktop_app.domain.follow_up import Action
from desktop_app.ui.shell.screen import Surroundings

TYPE = 14
"""Height of type in pixels at 100 %."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class Matrix(QWidget):
    """`placed` carries an action's id with its effort and effect; `chosen` the id of a pressed one.

    Arrows walk from action to action; with Shift they move the chosen one.
    """

    placed = Signal(str, int, int)
    chosen = Signal(str)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        # Here, so that nothing of pyqtgraph loads before the first chart is wanted.
        from desktop_app.ui.charts.canvas import Canvas

        self._around = around
        self._actions: Sequence[Action] = ()
        self._dragged = ""
        self.selected = ""
        self.fixed = False
        self.canvas = Canvas(around.look)
        self.canvas.setObjectName("effort-effect")
        self.canvas.resized.connect(self.redraw)
        self.canvas.chosen.connect(self.chosen)
        self.canvas.installEventFilter(self)
        self.canvas.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)
        self.setMinimumHeight(around.look.px(300))

    def show_actions(self, actions: Sequence[Action], selected: str) -> None:
        """Show where the actions stand; Shift and the arrows move the selected one."""
        self._actions = actions
        self.selected = selected
        self.redraw()

    def redraw(self) -> None:
        """Draw anew: the actions or the size have changed."""
        width, height = self.canvas.width(), self.canvas.height()
        type_size = self._around.look.px(TYPE)
        if min(width, height) > type_size * 8:
            look, words = self._around.look, self._around.words
            self.canvas.show_drawing(
                effort_effect(self._actions, words, look.measure, width, height, type_size)
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep nearly square."""
        super().resizeEvent(event)
        self.redraw()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Drag with the mouse, and move with Shift and the arrows."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if shift and event.key() in _ARROWS:
                self.move_selected(*_ARROWS[Qt.Key(event.key())])
                return True
        if isinstance(event, QMouseEvent) and watched is self.canvas.viewport():
            self._mouse(event)
        return False

    def move_selected(self, effort: int, effect: int) -> None:
        """Move the selected action by a cell; one that is not placed yet comes to the middle."""
        action = next((a for a in self._actions if a.id == self.selected), None)
        if action is None or self.fixed:
            return
        if action.effort is None or action.effect is None:
            self.placed.emit(action.id, 2, 2)
            return
        wanted = (action.effort + effort, action.effect + effect)
        held = [min(max(value, 1), HIGHEST) for value in wanted]
        if held != [action.effort, action.effect]:
            self.placed.emit(action.id, *held)

    def _mouse(self, event: QMouseEvent) -> None:
        if event.type() is QEvent.Type.MouseButtonPress:
            self._dragged = self.canvas.key_at(event.position())
        elif event.type() is QEvent.Type.MouseButtonRelease and self._dragged:
            self._drop(self._dragged, event.position())
            self._dragged = ""

    def _drop(self, action_id: str, at: QPointF) -> None:
        laid = field(self.canvas.width(), self.canvas.height(), self._around.look.px(TYPE))
        cell = laid.cell_at(at.x(), at.y())
        action = next(a for a in self._actions if a.id == action_id)
        if cell is not None and cell != (action.effort, action.effect) and not self.fixed:
            self.placed.emit(action_id, *cell)
