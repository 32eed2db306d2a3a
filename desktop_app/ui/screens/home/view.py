"""Home: start a workshop, go on with one, try the demo or import a file."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.home.presenter import HomePresenter
from desktop_app.ui.screens.home.state import HomeState
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.place import PREPARATION, QUESTIONS, RESULT, Place
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.text import body, title


class HomeScreen:
    """The screen that the program opens with."""

    def __init__(self, around: Surroundings, _: Place, bench: Workbench) -> None:
        self._around = around
        self._page = Page(around.look)
        self._presenter = HomePresenter(self, around.words, bench.assessments, self._open)

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._page

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """No keys of its own."""
        return ()

    def start(self) -> None:
        """Show the last assessments."""
        self._presenter.start()

    def detail(self) -> str:
        """Nothing to come back to."""
        return ""

    def leave(self) -> None:
        """Nothing to save."""

    def show_state(self, state: HomeState) -> None:
        """Build the content."""
        look, words = self._around.look, self._around.words
        column = self._page.column
        column.addWidget(title(look, words.translate("Home", "Workshops")))
        start = Button(
            look, words.translate("Home", "Start new workshop"), Kind.PRIMARY, icon="plus", big=True
        )
        start.clicked.connect(lambda: self._around.go(Place(PREPARATION, "")))
        row = QHBoxLayout()
        row.addWidget(start)
        row.addStretch(1)
        column.addLayout(row)
        for card in state.cards:
            column.addWidget(body(look, card.organisation))

    def _open(self, assessment_id: str, finished: bool) -> None:
        self._around.go(Place(RESULT if finished else QUESTIONS, assessment_id))
