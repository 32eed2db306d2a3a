"""The preparation screen: who meets about what, on one page; only the name is needed."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import ExpectedError
from desktop_app.services.change import Change
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.preparation.page import PreparationPage
from desktop_app.ui.screens.preparation.paper import PaperPrinting
from desktop_app.ui.screens.preparation.presenter import NEW, PreparationPresenter
from desktop_app.ui.screens.preparation.state import Form, PreparationState
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.place import ACTIONS, BALLOTS, QUESTIONS, Place
from desktop_app.ui.shell.screen import Surroundings


class PreparationScreen:
    """One visit; `kept` holds the form of a workshop that is not created yet between visits."""

    def __init__(
        self, around: Surroundings, place: Place, bench: Workbench, kept: dict[str, Form]
    ) -> None:
        self._around = around
        self._place = place
        self._page = PreparationPage(around.look, around.words, existing=bool(place.assessment))
        self._presenter = PreparationPresenter(bench, self, self._made, kept)
        self._page.edited.connect(self._presenter.edit)
        self._page.go_wanted.connect(self._go)
        printing = PaperPrinting(around, bench.printing, place.assessment or NEW)
        self._page.paper.wanted.connect(lambda kind: printing.make(self._page, kind))
        self._page.paper.entry_wanted.connect(lambda: around.go(Place(BALLOTS, place.assessment)))

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._page

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """No keys of its own: the page is for typing."""
        return ()

    def start(self) -> None:
        """Show the form, ready to type the organisation's name."""
        self._presenter.start(self._place.assessment or NEW, self._around.words.language)
        self._around.hub.listen(self._page, self._presenter.follow)
        self._remind()
        self._page.focus("organisation")

    def detail(self) -> str:
        """Nothing to come back to."""
        return ""

    def leave(self) -> None:
        """Take over what is typed in the field that has the focus."""
        self._page.finish_typing()

    def show_state(self, state: PreparationState) -> None:
        """Show the state, in place of the one before."""
        self._page.show_state(state)

    def focus(self, part: str) -> None:
        """Put the cursor into a field."""
        self._page.focus(part)

    def fail(self, error: ExpectedError) -> None:
        """Say what went wrong."""
        self._around.notices.fail(error, self._around.words.translate)

    def go_on(self, assessment_id: str) -> None:
        """Leave for the questions."""
        self._around.go(Place(QUESTIONS, assessment_id))

    def _remind(self) -> None:
        left, say = self._presenter.left_open(), self._around.words.translate
        if left:
            text = say("Preparation", "%n action(s) still open from last time", None, left)
            self._page.remind(text, say("Preparation", "See what became of them"))
            there = Place(ACTIONS, self._place.assessment)
            self._page.open_actions_wanted.connect(lambda: self._around.go(there))

    def _go(self) -> None:
        self._page.finish_typing()
        self._presenter.go()

    def _made(self, change: Change) -> None:
        self._around.hub.tell(change)
