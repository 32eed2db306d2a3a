"""All parts of the question screen on one surface, for the facilitator or for the whole room."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.questions import state as shown
from desktop_app.ui.screens.questions.drawer import Drawer
from desktop_app.ui.screens.questions.end import End
from desktop_app.ui.screens.questions.lock import Lock
from desktop_app.ui.screens.questions.look_back import LookBack
from desktop_app.ui.screens.questions.shield import Shield, Thanks
from desktop_app.ui.screens.questions.stage import Stage
from desktop_app.ui.screens.questions.state import QuestionsState
from desktop_app.ui.screens.questions.tools import Tools
from desktop_app.ui.screens.questions.top import Top
from desktop_app.ui.screens.questions.verdict import Verdict
from desktop_app.ui.theme.look import Look

_SHIELD_MARGIN = 8


class Console(QWidget):
    """Shows a state by changing what is there; nothing is built anew from question to question."""

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self.setObjectName("questions")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words.translate("Questions", "Question"))
        self._state: QuestionsState | None = None
        self._ordered: tuple[object, ...] = ()
        self.top = Top(look, words)
        self.lock = Lock(look, words)
        self.stage = Stage(look, words)
        self.verdict = Verdict(look, words)
        self.tools = Tools(look, words)
        self.shield = Shield(look, words)
        self.thanks = Thanks(look, words)
        self.look_back = LookBack(look, words)
        self.end = End(look, words)
        self.drawer = Drawer(look, words, self)
        self._banner = QWidget()
        banner = QHBoxLayout(self._banner)
        banner.setContentsMargins(24, 4, 24, 8)
        banner.addWidget(self.lock)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.top)
        self._column.addWidget(self._banner)
        self._column.addWidget(self.stage, 1)
        self._column.addWidget(self.thanks, 1)
        self._column.addWidget(self.look_back, 1)
        self._column.addWidget(self.end, 1)
        self._column.addWidget(self.shield)
        self._column.addWidget(self.verdict)
        self._column.addWidget(self.tools)

    def show_state(self, state: QuestionsState) -> None:
        """Show a state."""
        focused = QApplication.focusWidget()
        at_end = state.at_end
        looking_back = state.dimension_end is not None
        shielded = state.shield is not shown.Shield.DOWN
        thanking = state.shield is shown.Shield.THANKS
        asking = not at_end and not looking_back
        self.top.setVisible(not shielded)
        self.stage.setVisible(asking and not thanking)
        self.thanks.show_thanks(thanking)
        self.look_back.setVisible(looking_back)
        self.end.setVisible(at_end)
        for part in (self.verdict, self.tools):
            part.setVisible(asking and not shielded)
        self.shield.setVisible(shielded)
        self._column.setContentsMargins(0, _SHIELD_MARGIN if shielded else 0, 0, 0)
        self.top.show_progress(state)
        self._banner.setVisible(state.finished)
        if state.finished:
            self.lock.show_lock(state)
        self.stage.show_question(state)
        self.verdict.show_verdict(state)
        self.tools.show_tools(state)
        if at_end:
            self.end.show_end(state)
        if looking_back:
            self.look_back.show_look_back(state)
        if shielded:
            self.shield.show_shield(state)
        self.drawer.show_panel(state)
        self._place_drawer()
        self._order()
        if focused is not None and self.drawer.isHidden():
            self._hold_focus(focused)

    def _hold_focus(self, before: QWidget) -> None:
        """Take the focus from a button that went or was switched off: Qt would press the next."""
        if self.isAncestorOf(before) and not (before.isVisible() and before.isEnabled()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the panel at its place."""
        super().resizeEvent(event)
        self._place_drawer()

    def _order(self) -> None:
        """Let the focus walk in reading order; levels are made with the first state."""
        made = (self.stage.cards.cards, self.top.progress.number)
        if made != self._ordered:
            self._ordered = made
            for before, after in pairwise((self, *self._stops())):
                QWidget.setTabOrder(before, after)

    def _stops(self) -> Iterator[QWidget]:
        cards = self.stage.cards
        places: tuple[QWidget, ...] = (self.top, self.lock)
        for part in places:
            yield from part.findChildren(QAbstractButton)
        for card, counter in zip(cards.cards, cards.counters, strict=True):
            yield card
            yield counter.field
        verdict, drawer, end, back = self.verdict, self.drawer, self.end, self.look_back
        poll = verdict.poll
        yield from (verdict.clear, poll.abstentions.field, poll.again, poll.hide_votes)
        yield from (poll.secret, poll.reveal, poll.take)
        yield from (drawer.reason, drawer.save, drawer.text, drawer.close_button)
        yield from self.tools.in_order
        yield from (back.again, back.next, back.previous)
        yield from (end.result, end.finish, end.previous, end.list)

    def _place_drawer(self) -> None:
        """Put the panel above the tools, as high as its content and at most half the screen."""
        if not self.drawer.isHidden():
            width = self.width() - 48
            wanted = self.drawer.heightForWidth(width)
            if wanted < 0:
                wanted = self.drawer.sizeHint().height()
            bottom = self.tools.y() if not self.tools.isHidden() else self.height()
            high = min(wanted, bottom)
            self.drawer.setGeometry(24, bottom - high, width, high)
            self.drawer.raise_()
