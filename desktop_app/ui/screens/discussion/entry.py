"""The head of the board: a line to type topics into, the room's votes, and what fills the board."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.topic_sources import TopicSource
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.screens.discussion.state import DiscussionState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.text import title
from desktop_app.ui.wording import QtWording

SOURCES = (
    (TopicSource.CONTESTED, QT_TRANSLATE_NOOP("Discussion", "Most contested")),
    (TopicSource.GAPS, QT_TRANSLATE_NOOP("Discussion", "Largest gaps")),
    (TopicSource.SEVEN, QT_TRANSLATE_NOOP("Discussion", "The seven topics")),
)


class BoardHead(QWidget):
    """`entered` carries a typed topic, `wanted` a source to fill the board from."""

    entered = Signal(str)
    wanted = Signal(str)
    rules_asked = Signal()
    walk_asked = Signal()
    board_wanted = Signal()

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__()
        say = words.translate
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(title(look, say("Discussion", "Discussion")), 1)
        self.votes = Chip(look, "", icon="dots-nine", tone=look.palette.brand)
        top.addWidget(self.votes)
        column.addLayout(top)
        self.line = QLineEdit()
        self.line.setObjectName("new-topic")
        self.line.setFont(look.font())
        self.line.setMinimumHeight(look.px(44))
        self.line.setAcceptDrops(False)
        self.line.setMaxLength(100_000)
        self.line.setAccessibleName(say("Discussion", "New topic"))
        self.line.setPlaceholderText(say("Discussion", "New topic – Enter lays it on the board"))
        self.line.returnPressed.connect(lambda: self.entered.emit(self.line.text()))
        column.addWidget(self.line)
        self._tools = FlowRow()
        for source, name in SOURCES:
            button = Button(look, name.said(say), Kind.PLAIN, icon="plus")
            button.setObjectName(f"bring-{source}")
            button.setToolTip(say("Discussion", "Bring these topics in"))
            button.clicked.connect(lambda _=False, source=source: self.wanted.emit(str(source)))
            self._tools.add(button)
        walk = Button(look, say("Discussion", "Step through"), Kind.QUIET, icon="presentation")
        walk.setObjectName("walk")
        walk.clicked.connect(self.walk_asked)
        rules = Button(look, say("Discussion", "Rules of the board …"), Kind.QUIET, icon="sliders")
        rules.setObjectName("rules")
        rules.clicked.connect(self.rules_asked)
        self._tools.add(walk)
        self._tools.add(rules)
        column.addWidget(self._tools)

    def show_state(self, state: DiscussionState) -> None:
        """Show how many votes are left; nothing can be typed where the assessment is finished."""
        self.votes.say(state.votes)
        self.line.setVisible(not state.locked)
        self._tools.setVisible(not state.locked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead from the line down to the cards."""
        if event.key() == Qt.Key.Key_Down and self.line.hasFocus():
            self.board_wanted.emit()
        else:
            super().keyPressEvent(event)

    def clear(self) -> None:
        """Make room for the next topic."""
        self.line.clear()
