"""The head of the board: a line to type topics into, the room's votes, and what fills the board."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.topic_sources import TopicSource
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.screens.discussion.host import Host
from desktop_app.ui.screens.discussion.state import DiscussionState
from desktop_app.ui.shell.place import Place
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind, icon_button
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.text import remark, title
from desktop_app.ui.widgets.way_out import WayOut
from desktop_app.ui.wording import QtWording

SOURCES = {
    TopicSource.CONTESTED: QT_TRANSLATE_NOOP("Discussion", "Most contested"),
    TopicSource.GAPS: QT_TRANSLATE_NOOP("Discussion", "Largest gaps"),
    TopicSource.SEVEN: QT_TRANSLATE_NOOP("Discussion", "The seven topics"),
}


class BoardHead(QWidget):
    """`entered` carries a typed topic, `wanted` a source to fill the board from.

    `left` carries the place that a group's board is left for.
    """

    entered = Signal(str)
    wanted = Signal(str)
    rules_asked = Signal()
    walk_asked = Signal()
    board_wanted = Signal()
    stories_asked = Signal(bool)
    left = Signal(object)

    def __init__(self, look: Look, words: QtWording, host: Host) -> None:
        super().__init__()
        say = words.translate
        self._words = words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._top(look, host))
        self.line = QLineEdit()
        self.line.setObjectName("new-topic")
        self.line.setFont(look.font())
        self.line.setMinimumHeight(look.px(44))
        self.line.setAcceptDrops(False)
        self.line.setMaxLength(100_000)
        self.line.setAccessibleName(say("Discussion", "New topic"))
        self.line.setPlaceholderText(say("Discussion", "New topic – Enter lays it on the board"))
        WayOut(self.line).taken.connect(self.board_wanted)
        self.line.returnPressed.connect(lambda: self.entered.emit(self.line.text()))
        column.addWidget(self.line)
        self._tools = FlowRow()
        for source in host.sources:
            name = SOURCES[source]
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

    def _top(self, look: Look, host: Host) -> QHBoxLayout:
        say = self._words.translate
        top = QHBoxLayout()
        top.setSpacing(12)
        self._add_way(look, top, "back", host.back, say("Discussion", "Topics of the groups"))
        names = QVBoxLayout()
        names.setSpacing(0)
        name = title(look, host.title or say("Discussion", "Discussion"))
        names.addWidget(name)
        if host.below:
            names.addWidget(remark(look, host.below))
        top.addLayout(names, 1)
        self.votes = Chip(look, "", icon="dots-nine", tone=look.palette.brand)
        self.stories = Button(look, "", Kind.PLAIN, icon="star")
        self.stories.setObjectName("stories")
        self.stories.setCheckable(True)
        self.stories.clicked.connect(self.stories_asked)
        row = FlowRow()
        row.add(self.votes)
        if host.beside is not None:
            row.add(self.stories)
        top.addWidget(row, 0, Qt.AlignmentFlag.AlignVCenter)
        before, after = say("Discussion", "Previous group"), say("Discussion", "Next group")
        self._add_way(look, top, "before", host.before, before)
        self._add_way(look, top, "after", host.after, after)
        return top

    def _add_way(
        self, look: Look, row: QHBoxLayout, name: str, place: Place | None, text: str
    ) -> None:
        if place is not None:
            icon = {"back": "arrow-left", "before": "caret-left", "after": "caret-right"}[name]
            button = icon_button(look, icon, text)
            button.setObjectName(name)
            button.clicked.connect(lambda: self.left.emit(place))
            row.addWidget(button)

    def show_state(self, state: DiscussionState, *, told: bool) -> None:
        """Show how many votes are left; nothing can be typed where the assessment is finished."""
        self.votes.say(state.votes)
        name, count = self._words.translate("Discussion", "Success stories"), len(state.stories)
        self.stories.setText(f"{name} · {count}" if count else name)
        self.stories.setChecked(told)
        self.line.setVisible(not (state.locked or told))
        self._tools.setVisible(not (state.locked or told))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead from the line down to the cards."""
        if event.key() == Qt.Key.Key_Down and self.line.hasFocus():
            self.board_wanted.emit()
        else:
            super().keyPressEvent(event)

    def clear(self) -> None:
        """Make room for the next topic."""
        self.line.clear()
