"""How the ways of voting are called on the question screen, and the menu that changes them."""

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.assessment import Voting
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.ui.theme.look import Look

NAMES = {
    Voting.DIRECT: QT_TRANSLATE_NOOP("Questions", "Direct"),
    Voting.HANDS: QT_TRANSLATE_NOOP("Questions", "Show of hands or cards"),
    Voting.SECRET: QT_TRANSLATE_NOOP("Questions", "Secret on the laptop"),
    Voting.PAPER: QT_TRANSLATE_NOOP("Questions", "Paper ballots"),
}
ICONS = {
    Voting.DIRECT: "chat-circle-text",
    Voting.HANDS: "hand-palm",
    Voting.SECRET: "eye-slash",
    Voting.PAPER: "files",
}


class Ways(QMenu):
    """The four ways with a mark at the present one; `chosen` carries another one."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, look: Look, words: Wording, now: Voting) -> None:
        super().__init__(words.translate("Questions", "Way of voting"), parent)
        self.setObjectName("ways")
        self.setFont(look.font())
        group = QActionGroup(self)
        for voting, name in NAMES.items():
            action = QAction(look.icon(ICONS[voting]), name.said(words.translate), self)
            action.setCheckable(True)
            action.setChecked(voting is now)
            action.triggered.connect(partial(self.chosen.emit, voting))
            group.addAction(action)
            self.addAction(action)
        self.aboutToHide.connect(self.deleteLater)

    def open_below(self, button: QWidget) -> None:
        """Show the menu under a button, with the cursor on the present way."""
        checked = next(action for action in self.actions() if action.isChecked())
        self.setActiveAction(checked)
        self.popup(button.mapToGlobal(QPoint(0, button.height())))
        self.setActiveAction(checked)
