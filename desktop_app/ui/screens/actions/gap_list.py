"""Gaps in order of priority: pressing one makes an action of it, with the model's hint."""

from PySide6.QtCore import Signal

from desktop_app.ui.screens.actions.state import ActionsState, Gap
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.explanation import Explained
from desktop_app.ui.widgets.lead_button import INSET, LeadButton
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import body, remark
from desktop_app.ui.wording import QtWording

_FIRST = 6


class GapList(Surface):
    """`wanted` carries the gap that an action is to be made of."""

    wanted = Signal(object)

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__(look, padding=16)
        self.body.setContentsMargins(16 - INSET, 16, 16 - INSET, 16)
        self._look = look
        self._words = words
        self._all = False
        self._gaps: tuple[Gap, ...] | None = None
        say = words.translate
        explained = say(
            "Actions",
            "Gap: the target of the dimension minus the agreed level. The order is gap × weight "
            "of the question × weight of the dimension, largest first; then lower consensus first.",
        )
        head = Explained(
            look, say("Actions", "Gaps"), explained, say("Actions", "How gaps are ordered")
        )
        self._empty = body(look, "")
        self._how = remark(look, say("Actions", "Press a gap to make an action of it."))
        for above in (head, self._how, self._empty):
            above.setContentsMargins(INSET, 0, INSET, 0)
            self.body.addWidget(above)
        self._first = self.body.count()
        self._lines: list[LeadButton] = []
        self._more = Button(look, say("Actions", "Show all gaps"), Kind.QUIET)
        self._more.setObjectName("all-gaps")
        self._more.clicked.connect(self._show_all)
        self.body.addWidget(self._more)
        self.body.addStretch(1)

    def show_state(self, state: ActionsState) -> None:
        """Show the gaps that weigh most."""
        self._empty.setText(state.no_gaps)
        self._empty.setVisible(bool(state.no_gaps))
        self._how.setVisible(not state.no_gaps)
        if state.gaps == self._gaps:
            return
        self._gaps = state.gaps
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        for place, gap in enumerate(state.gaps):
            done = self._words.translate("Actions", "%n action(s)", None, gap.actions)
            figure = f"{gap.figure} · {done}" if gap.actions else gap.figure
            line = LeadButton(self._look, gap.title, figure)
            line.setObjectName(f"gap-{gap.question}")
            line.setEnabled(not state.locked)
            line.clicked.connect(lambda _=False, gap=gap: self.wanted.emit(gap))
            self.body.insertWidget(self._first + place, line)
            self._lines.append(line)
            line.setVisible(self._all or place < _FIRST)
        self._more.setVisible(len(state.gaps) > _FIRST and not self._all)

    def _show_all(self) -> None:
        self._all = True
        self._more.hide()
        for line in self._lines:
            line.show()
