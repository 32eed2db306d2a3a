"""The reader: a model page by page, each question as the room would see it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.models.leaflet import LeafletPage
from desktop_app.ui.screens.models.state import ReaderState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.field import Chooser
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.outline import Outline, OutlinePart
from desktop_app.ui.widgets.surface import Ground

_SIDE = 340
_WIDEST_SIDE = 0.32
"""The most of the window that the table of contents takes."""


class Reader(QWidget):
    """`asked` carries what was asked for: close, edit, copy, print, export, remove."""

    asked = Signal(str)
    turned = Signal(str)
    spoken = Signal(str)
    stepped = Signal(int)

    def __init__(self, look: Look, words: Wording, state: ReaderState) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._outline = Outline(look, words.translate("Models", "Contents of the model"))
        self._outline.setObjectName("contents")
        self._outline.chosen.connect(self.turned)
        self._page = LeafletPage(look, words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar(state))
        middle = QHBoxLayout()
        middle.setContentsMargins(24, 0, 0, 0)
        middle.setSpacing(8)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 16, 0, 16)
        beside.addWidget(self._outline)
        middle.addLayout(beside)
        middle.addWidget(self._page, 1)
        column.addLayout(middle, 1)
        column.addWidget(self._foot())
        self.show_state(state)

    def show_state(self, state: ReaderState) -> None:
        """Show another page, or the same in another language."""
        parts = [OutlinePart(leaf.key, leaf.text, int(leaf.question)) for leaf in state.leaves]
        self._outline.show_parts(parts, state.page.key)
        self._page.show_leaflet(state.page)
        self._back.setEnabled(not state.first)
        self._on.setEnabled(not state.last)

    def focus(self) -> None:
        """Give the focus to the contents, where arrow keys turn the pages."""
        self._outline.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self) -> None:
        """Keep the contents from taking the page's room."""
        self._outline.setFixedWidth(min(self._look.px(_SIDE), round(self.width() * _WIDEST_SIDE)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out."""
        super().resizeEvent(event)
        self.fit()

    def _bar(self, state: ReaderState) -> QWidget:
        look, say = self._look, self._words.translate
        bar = Ground(look.palette.surface, look.palette.line)
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 8, 24, 8)
        buttons = FlowRow()
        buttons.add(self._button("close", say("Models", "All models"), "arrow-left"))
        options = [(language.code, language.name) for language in state.card.languages]
        chooser = Chooser(look, options, state.language)
        chooser.setObjectName("model-language")
        chooser.setAccessibleName(say("Models", "Language of the model"))
        chooser.activated.connect(lambda: self.spoken.emit(chooser.value))
        buttons.add(chooser)
        if state.card.installed:
            buttons.add(self._button("edit", say("Models", "Edit"), "pencil-simple"))
        buttons.add(self._button("copy", say("Models", "Make a copy"), "copy"))
        buttons.add(self._button("print", say("Models", "Save as PDF …"), "file-pdf"))
        buttons.add(self._button("export", say("Models", "Export …"), "export"))
        if state.card.installed:
            buttons.add(self._button("remove", say("Models", "Remove …"), "trash"))
        row.addWidget(buttons, 1)
        return bar

    def _button(self, name: str, text: str, icon: str) -> Button:
        button = Button(self._look, text, Kind.QUIET, icon=icon)
        button.setObjectName(f"model-{name}")
        button.clicked.connect(lambda: self.asked.emit(name))
        return button

    def _foot(self) -> QWidget:
        look, say = self._look, self._words.translate
        foot = Ground(look.palette.surface, look.palette.line, Qt.Edge.TopEdge)
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 8, 24, 8)
        self._back = Button(look, say("Models", "Previous page"), icon="caret-left")
        self._back.setObjectName("page-back")
        self._back.clicked.connect(lambda: self.stepped.emit(-1))
        self._on = Button(look, say("Models", "Next page"), icon="caret-right")
        self._on.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._on.setObjectName("page-on")
        self._on.clicked.connect(lambda: self.stepped.emit(1))
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._on)
        return foot
