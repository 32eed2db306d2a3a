"""Buttons for what concerns the whole model: the ends of its scale, and its languages."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.model_editor.state import EditorState, PartKind
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.flow import FlowRow

_FEWEST, _MOST = 2, 10


class EndsOfScale(QWidget):
    """`changed` carries whether the scale grows, and whether at the top."""

    changed = Signal(bool, bool)
    language_removed = Signal()

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self._words = words
        say = words.translate
        self._levels = FlowRow()
        self._ends: dict[tuple[bool, bool], Button] = {}
        for grow, top, icon, text in (
            (True, True, "plus", say("Editor", "Level at the top")),
            (True, False, "plus", say("Editor", "Level at the bottom")),
            (False, True, "minus", say("Editor", "Remove the highest level")),
            (False, False, "minus", say("Editor", "Remove the lowest level")),
        ):
            button = Button(look, text, Kind.QUIET, icon=icon)
            button.setObjectName(f"scale-{'grow' if grow else 'shrink'}-{'top' if top else 'low'}")
            button.clicked.connect(
                lambda _=False, more=grow, high=top: self.changed.emit(more, high)
            )
            self._levels.add(button)
            self._ends[grow, top] = button
        self._languages = FlowRow()
        self._remove = Button(look, "", Kind.QUIET, icon="trash")
        self._remove.setObjectName("language-remove")
        self._remove.clicked.connect(self.language_removed)
        self._languages.add(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._levels)
        column.addWidget(self._languages)

    def show_state(self, state: EditorState) -> None:
        """Show what fits the open part."""
        scale = state.part.kind is PartKind.SCALE
        count = len(state.sample.levels)
        self._levels.setVisible(scale)
        for (grow, _), button in self._ends.items():
            button.setEnabled(count < _MOST if grow else count > _FEWEST)
        name = next((each.name for each in state.languages if each.code == state.beside), "")
        text = self._words.translate("Editor", "Remove the language: {language}")
        self._remove.setText(text.format(language=name))
        self._languages.setVisible(not scale and bool(state.beside))
