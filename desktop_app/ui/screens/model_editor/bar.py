"""The bar above the editor: back, the language beside, the preview, and saving a version."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.model_editor.state import EditorState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.field import Chooser
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.surface import Ground

CLOSE, PROBLEMS, DISCARD, SAVE = "close", "problems", "discard", "save"


class Bar(Ground):
    """`asked` carries what a button asks for, `spoken` a language, `previewed` whether to show."""

    asked = Signal(str)
    spoken = Signal(str)
    previewed = Signal(bool)

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__(look.palette.surface, look.palette.line)
        self._look = look
        self._words = words
        self._languages: tuple[object, ...] = ()
        say = words.translate
        close = self._button(CLOSE, say("Editor", "All models"), Kind.QUIET, "arrow-left")
        self.beside = Chooser(look, (), "")
        self.beside.setObjectName("beside")
        self.beside.setAccessibleName(say("Editor", "Language beside the model's own"))
        self.beside.activated.connect(lambda: self.spoken.emit(self.beside.value))
        self.preview = Button(look, say("Editor", "Show the preview"), Kind.QUIET, icon="eye")
        self.preview.setObjectName("preview")
        self.preview.setCheckable(True)
        self.preview.toggled.connect(self._toggle)
        self.problems = self._button(PROBLEMS, "", Kind.QUIET, "warning-circle")
        self.discard = self._button(
            DISCARD, say("Editor", "Discard the draft …"), Kind.QUIET, "arrow-counter-clockwise"
        )
        self.save = self._button(SAVE, say("Editor", "Save as version …"), Kind.PRIMARY, "check")
        row = FlowRow()
        for widget in (close, self.beside, self.preview, self.problems, self.discard, self.save):
            row.add(widget)
        column = QHBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.addWidget(row, 1)

    def show_state(self, state: EditorState) -> None:
        """Show languages, problems, and whether there is anything to save."""
        say = self._words.translate
        languages = (state.languages, state.beside)
        if languages != self._languages:
            self._languages = languages
            self._offer(state)
        text = say("Editor", "%n problem(s)", None, state.problems)
        self.problems.setText(text)
        self.problems.setVisible(bool(state.problems))
        self.discard.setVisible(state.changed)
        self.save.setEnabled(state.changed and not state.problems)
        self.updateGeometry()

    def _toggle(self, shown: bool) -> None:
        say = self._words.translate
        show, hide = say("Editor", "Show the preview"), say("Editor", "Hide the preview")
        self.preview.setText(hide if shown else show)
        self.previewed.emit(shown)

    def _offer(self, state: EditorState) -> None:
        say = self._words.translate
        self.beside.blockSignals(True)
        self.beside.clear()
        self.beside.addItem(say("Editor", "No language beside"), "")
        beside, add = say("Editor", "Beside: {language}"), say("Editor", "Add: {language}")
        for language in state.languages:
            text = add if language.new else beside
            self.beside.addItem(text.format(language=language.name), language.code)
        self.beside.choose(state.beside)
        self.beside.blockSignals(False)

    def _button(self, name: str, text: str, kind: Kind, icon: str) -> Button:
        button = Button(self._look, text, kind, icon=icon)
        button.setObjectName(f"editor-{name}")
        button.clicked.connect(lambda: self.asked.emit(name))
        return button
