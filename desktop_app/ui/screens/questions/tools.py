"""The foot of the question screen: from question to question, and what can be done with one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.questions.once import Once
from desktop_app.ui.screens.questions.state import Panel, QuestionsState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind

_GAP = 8


class Tools(QWidget):
    """Previous and next at the ends, tools between them; icons alone where room is short."""

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self._words = words
        translate = words.translate
        self.previous = Button(look, translate("Questions", "Previous"), icon="caret-left")
        self.next = Button(look, translate("Questions", "Next"), Kind.PRIMARY, icon="caret-right")
        # The arrow that points forward stands behind its word.
        self.next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.reason = Button(
            look, translate("Questions", "Not applicable"), Kind.QUIET, icon="prohibit"
        )
        self.park = Button(look, translate("Questions", "Park"), Kind.QUIET, icon="pause")
        self.note = Button(look, translate("Questions", "Note"), Kind.QUIET, icon="note-pencil")
        self.dissent = Button(
            look, translate("Questions", "Dissent"), Kind.QUIET, icon="chats-circle"
        )
        self.help = Button(
            look, translate("Questions", "What to think about"), Kind.QUIET, icon="lightbulb"
        )
        self.go_to = Button(look, translate("Questions", "Go to"), Kind.QUIET, icon="list-bullets")
        self._keys = {
            self.previous: "←",
            self.reason: "X",
            self.park: "P",
            self.note: "N",
            self.dissent: "D",
            self.help: "H",
            self.go_to: "G",
            self.next: "→",
        }
        self._said: dict[Button, str] = {}
        self._once = Once()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 16)
        row.setSpacing(_GAP)
        row.addWidget(self.previous)
        row.addStretch(1)
        for tool in self._tools:
            row.addWidget(tool)
        row.addStretch(1)
        row.addWidget(self.next)
        names = ("previous", "next", "not-applicable", "park", "note", "dissent", "help", "go-to")
        for button, name in zip((self.previous, self.next, *self._tools), names, strict=True):
            button.setObjectName(name)
        for button in self._keys:
            self._say(button, button.text())

    @property
    def _tools(self) -> tuple[Button, ...]:
        return (self.reason, self.park, self.note, self.dissent, self.help, self.go_to)

    @property
    def in_order(self) -> tuple[Button, ...]:
        """All buttons as they are read."""
        return (self.previous, *self._tools, self.next)

    def connect_to(
        self,
        toggled: Callable[[Panel], None],
        parked: Callable[[], None],
        helped: Callable[[], None],
        stepped: Callable[[int], None],
        listed: Callable[[], None],
    ) -> None:
        """Say what the buttons do."""
        self.previous.clicked.connect(lambda: stepped(-1))
        self.next.clicked.connect(lambda: stepped(1))
        self.reason.clicked.connect(lambda: toggled(Panel.REASON))
        self.note.clicked.connect(lambda: toggled(Panel.NOTE))
        self.dissent.clicked.connect(lambda: toggled(Panel.DISSENT))
        self.park.clicked.connect(parked)
        self.help.clicked.connect(helped)
        self.go_to.clicked.connect(listed)

    def show_tools(self, state: QuestionsState) -> None:
        """Show what can be done now, and which texts there are already."""
        asked = state.asked
        self.previous.setEnabled(state.number > 1)
        self.reason.setEnabled(not state.finished)
        self.park.setEnabled(not state.finished)
        helped = bool(asked.help or asked.evidence)
        self._once(self._show, bool(asked.note), bool(asked.dissent), asked.parked, helped)

    def _show(self, noted: bool, dissenting: bool, parked: bool, helped: bool) -> None:
        translate = self._words.translate
        note = translate("Questions", "Note ✓") if noted else translate("Questions", "Note")
        self._say(self.note, note)
        there = translate("Questions", "Dissent ✓")
        self._say(self.dissent, there if dissenting else translate("Questions", "Dissent"))
        unpark = translate("Questions", "Take up again")
        self._say(self.park, unpark if parked else translate("Questions", "Park"))
        self.help.setVisible(helped)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the tools to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _say(self, button: Button, text: str) -> None:
        self._said[button] = text
        tip = self._words.translate("Questions", "{what} ({key})")
        button.setToolTip(tip.format(what=text, key=self._keys[button]))
        button.setAccessibleName(text)

    def _fit(self) -> None:
        """Take the words from as many tools as needed, the last ones first."""
        shown = [tool for tool in self._tools if not tool.isHidden()]
        for tool in (self.previous, self.next, *shown):
            tool.setText(self._said[tool])
        for tool in reversed(shown):
            buttons = (self.previous, self.next, *shown)
            needed = sum(b.sizeHint().width() for b in buttons) + _GAP * len(buttons) + 48
            if needed <= self.width():
                break
            tool.setText("")
        else:
            for end in (self.previous, self.next):
                end.setText("")
