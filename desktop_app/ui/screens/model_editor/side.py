"""The outline of the model, with the buttons that add, move and remove parts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.model_editor.state import EditorState, Part, PartKind
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind, icon_button
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.outline import Outline, OutlinePart

ADD_QUESTION, ADD_DIMENSION, UP, DOWN, REMOVE = "question", "dimension", "up", "down", "remove"


class Side(QWidget):
    """`asked` carries what a button asks for."""

    asked = Signal(str)

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self.outline = Outline(look, words.translate("Editor", "Parts of the model"))
        self.outline.setObjectName("parts")
        self.outline.let_drag()
        say = words.translate
        adding = (
            (ADD_QUESTION, say("Editor", "Question"), say("Editor", "Add a question")),
            (ADD_DIMENSION, say("Editor", "Dimension"), say("Editor", "Add a dimension")),
        )
        changing = (
            (UP, "arrow-up", say("Editor", "Move up")),
            (DOWN, "arrow-down", say("Editor", "Move down")),
            (REMOVE, "trash", say("Editor", "Remove")),
        )
        self._buttons: dict[str, Button] = {}
        for name, text, spoken in adding:
            self._buttons[name] = Button(look, text, Kind.QUIET, icon="plus")
            self._buttons[name].setAccessibleName(spoken)
            self._buttons[name].setToolTip(spoken)
        for name, icon, spoken in changing:
            self._buttons[name] = icon_button(look, icon, spoken)
        row = FlowRow()
        for name, button in self._buttons.items():
            button.setObjectName(f"part-{name}")
            button.clicked.connect(lambda _=False, what=name: self.asked.emit(what))
            row.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(8)
        column.addWidget(self.outline, 1)
        column.addWidget(row)

    def show_state(self, state: EditorState) -> None:
        """Show the parts, and which buttons work on the open one."""
        self.outline.show_parts([self._line(part) for part in state.parts], state.part.key)
        for name, works in ((UP, state.movable), (DOWN, state.movable), (REMOVE, state.removable)):
            self._buttons[name].setEnabled(works)

    def _line(self, part: Part) -> OutlinePart:
        say = self._words.translate
        movable = part.kind in (PartKind.DIMENSION, PartKind.QUESTION)
        icon, says = "", ""
        if part.problems:
            icon, says = "warning-circle", say("Editor", "%n problem(s)", None, part.problems)
        elif part.missing:
            icon, says = "translate", say("Editor", "%n text(s) missing", None, part.missing)
        return OutlinePart(part.key, part.text, part.depth, icon, says, movable)
