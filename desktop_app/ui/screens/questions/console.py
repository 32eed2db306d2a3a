"""All parts of the question screen on one surface, for the facilitator."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.questions.drawer import Drawer
from desktop_app.ui.screens.questions.end import End
from desktop_app.ui.screens.questions.lock import Lock
from desktop_app.ui.screens.questions.stage import Stage
from desktop_app.ui.screens.questions.state import QuestionsState
from desktop_app.ui.screens.questions.tools import Tools
from desktop_app.ui.screens.questions.top import Top
from desktop_app.ui.screens.questions.verdict import Verdict
from desktop_app.ui.theme.look import Look


class Console(QWidget):
    """Shows a state by changing what is there; nothing is built anew from question to question."""

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self.setObjectName("questions")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words.translate("Questions", "Question"))
        self._ordered: list[QWidget] = []
        self.top = Top(look, words)
        self.lock = Lock(look, words)
        self.stage = Stage(look, words)
        self.verdict = Verdict(look, words)
        self.tools = Tools(look, words)
        self.end = End(look, words)
        self.drawer = Drawer(look, words, self)
        self._banner = QWidget()
        banner = QHBoxLayout(self._banner)
        banner.setContentsMargins(24, 4, 24, 8)
        banner.addWidget(self.lock)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self._banner)
        column.addWidget(self.stage, 1)
        column.addWidget(self.end, 1)
        column.addWidget(self.verdict)
        column.addWidget(self.tools)

    def show_state(self, state: QuestionsState) -> None:
        """Show a state."""
        at_end = state.at_end
        self.stage.setVisible(not at_end)
        self.end.setVisible(at_end)
        for part in (self.verdict, self.tools):
            part.setVisible(not at_end)
        self.top.show_progress(state)
        self._banner.setVisible(state.finished)
        self.lock.show_lock(state)
        self.stage.show_question(state)
        self.verdict.show_verdict(state)
        self.tools.show_tools(state)
        if at_end:
            self.end.show_end(state)
        self.drawer.show_panel(state)
        self._place_drawer()
        self._order()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the panel at its place."""
        super().resizeEvent(event)
        self._place_drawer()

    def _order(self) -> None:
        """Let the focus walk in reading order; levels are made with the first state."""
        stops = [self, *self._stops()]
        if stops != self._ordered:
            self._ordered = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    def _stops(self) -> Iterator[QWidget]:
        cards = self.stage.cards
        places: tuple[QWidget, ...] = (self.top, self.lock)
        for part in places:
            yield from part.findChildren(QAbstractButton)
        for card, counter in zip(cards.cards, cards.counters, strict=True):
            yield card
            yield counter.field
        verdict, drawer, end = self.verdict, self.drawer, self.end
        yield from (verdict.clear, verdict.abstentions.field, verdict.take)
        yield from (drawer.reason, drawer.save, drawer.text, drawer.close_button)
        yield from self.tools.in_order
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
