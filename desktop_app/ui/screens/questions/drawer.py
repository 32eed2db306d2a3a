"""The panel over the lower end of the cards: reason, note, dissent, or what to think about."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.ui.screens.questions.state import Panel, QuestionsState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind, icon_button
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import body, recolour, remark, text_label

PAUSE = 400
"""Milliseconds after the last key until a text is stored."""

LONGEST = 3000
"""Milliseconds that a text waits at most while somebody types on without a pause."""

_TITLES = {
    Panel.REASON: QT_TRANSLATE_NOOP("Questions", "Not applicable, because …"),
    Panel.NOTE: QT_TRANSLATE_NOOP("Questions", "Note: why did the room answer like this?"),
    Panel.DISSENT: QT_TRANSLATE_NOOP("Questions", "Dissent: who sees it differently, and why?"),
}


class Writing(QPlainTextEdit):
    """A text of some lines; Esc ends it, and no key of the screen reaches past it."""

    done = Signal()

    def event(self, event: QEvent) -> bool:
        """Take every key that is not a command before a shortcut does."""
        return _typing_first(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class Reason(QLineEdit):
    """One line; Enter stores it, Esc leaves it."""

    done = Signal()

    def event(self, event: QEvent) -> bool:
        """Take every key that is not a command before a shortcut does."""
        return _typing_first(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class Drawer(Surface):
    """Shows one panel at a time; lies over the screen, so that nothing below it moves."""

    written = Signal(Panel, str)
    paused = Signal()
    reason_given = Signal(str)
    closed = Signal()

    def __init__(self, look: Look, words: Wording, parent: QWidget) -> None:
        super().__init__(look, edge=look.palette.brand, padding=16)
        self.setParent(parent)
        self._look = look
        self._words = words
        self._shown: tuple[str, Panel, bool] = ("", Panel.NONE, False)
        self.panel = Panel.NONE
        self.title = text_label(look, "", semibold=True)
        self.status = remark(look, "")
        self.status.setWordWrap(False)
        self.close_button = icon_button(look, "x", words.translate("Questions", "Close"))
        self.close_button.setObjectName("close-panel")
        self.close_button.clicked.connect(self.closed)
        self.text = Writing()
        self.text.setObjectName("writing")
        self.text.setFont(look.font())
        self.text.setTabChangesFocus(True)
        self.text.setAcceptDrops(False)
        self.text.setFixedHeight(look.px(92))
        self.reason = Reason()
        self.reason.setObjectName("reason")
        self.reason.setFont(look.font())
        self.reason.setMaxLength(4000)
        self.reason.setAcceptDrops(False)
        self.reason.setMinimumHeight(look.px(40))
        self.save = Button(look, words.translate("Questions", "Save"), Kind.PRIMARY)
        self.save.setObjectName("save-reason")
        self.complaint = text_label(look, "", colour=look.palette.bad)
        self.help = body(look, "")
        self.evidence = body(look, "")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._longest = QTimer(self)
        self._longest.setSingleShot(True)
        self._longest.setInterval(LONGEST)
        self._build()
        self._connect()

    def show_panel(self, state: QuestionsState) -> None:
        """Show the open panel of the state; hide where there is none."""
        asked = state.asked
        asking = not state.at_end and state.dimension_end is None
        panel = state.panel if asking else Panel.NONE
        helping = asking and state.help_shown and panel is Panel.NONE
        helping = helping and bool(asked.help or asked.evidence)
        shown = (asked.id, panel, helping)
        fresh = shown != self._shown
        self._shown, self.panel = shown, panel
        opened = panel is not Panel.NONE or helping
        if not opened and self.isHidden():
            return
        self.setVisible(opened)
        self.text.setVisible(panel in {Panel.NOTE, Panel.DISSENT})
        self.text.setReadOnly(state.finished)
        for widget in (self.reason, self.save):
            widget.setVisible(panel is Panel.REASON)
        complaint = state.notice if panel is Panel.REASON else None
        self.complaint.setVisible(complaint is not None)
        self.complaint.setText(complaint.said(self._words.translate) if complaint else "")
        self._show_help(state, helping)
        if panel in _TITLES:
            self.title.setText(_TITLES[panel].said(self._words.translate))
            self._show_text(state, panel, fresh)

    def _show_text(self, state: QuestionsState, panel: Panel, fresh: bool) -> None:
        asked = state.asked
        if panel is Panel.REASON:
            if fresh:
                self.reason.setAccessibleName(self.title.text())
                self.reason.setText(asked.not_applicable or "")
                self.reason.selectAll()
                self.reason.setFocus()
            self.status.setText("")
            return
        latest = asked.note if panel is Panel.NOTE else asked.dissent
        if self.text.toPlainText() != latest:
            self.text.blockSignals(True)
            self.text.setPlainText(latest)
            self.text.blockSignals(False)
        if fresh:
            self.text.setAccessibleName(self.title.text())
            self.text.moveCursor(self.text.textCursor().MoveOperation.End)
            self.text.setFocus()
        self._say_status(saved=state.saved, empty=not latest and state.saved)

    def _show_help(self, state: QuestionsState, helping: bool) -> None:
        translate, asked = self._words.translate, state.asked
        self.help.setVisible(helping and bool(asked.help))
        self.evidence.setVisible(helping and bool(asked.evidence))
        if helping:
            self.title.setText(translate("Questions", "What to think about"))
            self.status.setText("")
            self.help.setText(asked.help)
            lines = "\n".join(f"• {sign}" for sign in asked.evidence)
            shows = translate("Questions", "What would show it:")
            self.evidence.setText(f"{shows}\n{lines}")

    def _say_status(self, *, saved: bool, empty: bool = False) -> None:
        translate, colours = self._words.translate, self._look.palette
        text = translate("Questions", "Saved") if saved else translate("Questions", "Saving …")
        self.status.setText("" if empty else text)
        recolour(self.status, colours.good if saved else colours.muted)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title, 1)
        head.addWidget(self.status)
        head.addWidget(self.close_button)
        self.body.addLayout(head)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.reason, 1)
        line.addWidget(self.save)
        self.body.addLayout(line)
        for widget in (self.complaint, self.text, self.help, self.evidence):
            self.body.addWidget(widget)
        self.hide()

    def _connect(self) -> None:
        self.text.textChanged.connect(self._typed)
        self.text.done.connect(self.closed)
        self.reason.done.connect(self.closed)
        self.reason.returnPressed.connect(lambda: self.reason_given.emit(self.reason.text()))
        self.save.clicked.connect(lambda: self.reason_given.emit(self.reason.text()))
        self._pause.timeout.connect(self._longest.stop)
        for timer in (self._pause, self._longest):
            timer.timeout.connect(self.paused)

    def _typed(self) -> None:
        self.written.emit(self.panel, self.text.toPlainText())
        self._say_status(saved=False)
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()


def _typing_first(event: QEvent) -> bool:
    """Accept a key for the field, unless it is a command (Ctrl, Alt) or a function key."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    plain = not event.modifiers() & commands
    function_key = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
    if plain and not function_key:
        event.accept()
    return plain and not function_key
