"""The end of an assessment: finished with one press, opened again after a question."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.screens.summary.presenter import SummaryPresenter
from desktop_app.ui.screens.summary.state import SummaryState
from desktop_app.ui.shell.notices import Choice, Enquiry
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.widgets.button import Button, Kind


class Ending(QWidget):
    """Locks the answers, or unlocks them."""

    def __init__(self, around: Surroundings, presenter: SummaryPresenter) -> None:
        super().__init__()
        look, say = around.look, around.words.translate
        self._around = around
        self._presenter = presenter
        self._finished = False
        self._finish = Button(look, say("Summary", "Finish the assessment"), icon="check-circle")
        self._finish.setObjectName("finish")
        self._finish.clicked.connect(self.turn)
        self._reopen = Button(
            look, say("Summary", "Reopen the assessment …"), Kind.QUIET, icon="lock-open"
        )
        self._reopen.setObjectName("reopen")
        self._reopen.clicked.connect(self.turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._finish)
        column.addWidget(self._reopen)

    def show_state(self, state: SummaryState) -> None:
        """Offer the one or the other."""
        self._finished = state.finished
        self._finish.setVisible(not state.finished)
        self._reopen.setVisible(state.finished)

    def turn(self) -> None:
        """Finish, or ask whether to reopen."""
        if not self._finished:
            self._presenter.finish()
            return
        say = self._around.words.translate
        self._around.notices.ask(
            Enquiry(
                say("Summary", "Reopen the assessment?"),
                say("Summary", "Answers can be changed again. The history tells that it was done."),
                (
                    Choice(say("Summary", "Reopen"), self._presenter.reopen, primary=True),
                    Choice(say("Summary", "Leave it finished"), lambda: None),
                ),
            )
        )
