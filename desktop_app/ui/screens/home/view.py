"""Home: start a workshop, go on with one, try the demo or import a file."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.home.card import AssessmentCardView
from desktop_app.ui.screens.home.presenter import HomePresenter
from desktop_app.ui.screens.home.state import HomeCard, HomeState
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.notices import Tone
from desktop_app.ui.shell.place import EARLIER, PREPARATION, QUESTIONS, RESULT, Place
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.card_grid import CardGrid
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.text import heading, title

if TYPE_CHECKING:
    from desktop_app.services.change import Change


class HomeScreen:
    """The screen that the program opens with."""

    def __init__(self, around: Surroundings, _: Place, bench: Workbench) -> None:
        self._around = around
        self._bench = bench
        self._page = Page(around.look, width=1200)
        self._content = QWidget()
        self._page.column.addWidget(self._content)
        self._presenter = HomePresenter(self, around.words, bench.latest, self._open)
        around.hub.listen(self._page, lambda _: self._presenter.refresh())

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._page

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """No keys of its own."""
        return ()

    def start(self) -> None:
        """Show the last assessments, with the focus on what comes next: go on, else start."""
        self._presenter.refresh()
        card = self._page.findChild(AssessmentCardView)
        first = card if card is not None else self._page
        button = first.findChild(Button)
        if button is not None:
            button.setFocus()

    def detail(self) -> str:
        """Nothing to come back to."""
        return ""

    def leave(self) -> None:
        """Nothing to save."""

    def show_state(self, state: HomeState) -> None:
        """Build the content: the last assessments, or a greeting where there are none."""
        look, words = self._around.look, self._around.words
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        if state.cards:
            column.addWidget(title(look, words.translate("Home", "Workshops")))
            column.addWidget(self._choices(with_export=True))
            self._add_cards(column, state.cards)
        else:
            from desktop_app.ui.screens.home.greeting import Greeting

            column.addWidget(Greeting(look, words, self._choices()))
        self._page.column.replaceWidget(self._content, fresh)
        # Now, not with the next layout: only what is visible can take the focus.
        fresh.show()
        self._keep_focus(fresh)
        self._content.deleteLater()
        self._content = fresh

    def _keep_focus(self, fresh: QWidget) -> None:
        """Give the focus to what has the name of that which had it."""
        focused = QApplication.focusWidget()
        if focused is None or not self._content.isAncestorOf(focused):
            return
        same = fresh.findChild(QWidget, focused.objectName())
        if same is not None:
            same.setFocus()

    def _choices(self, *, with_export: bool = False) -> FlowRow:
        look, say = self._around.look, self._around.words.translate
        start = Button(look, say("Home", "Start new workshop"), Kind.PRIMARY, icon="plus", big=True)
        start.setObjectName("start")
        start.clicked.connect(lambda: self._around.go(Place(PREPARATION, "")))
        demo = Button(look, say("Home", "Try the demo"), Kind.QUIET, icon="play")
        demo.setObjectName("demo")
        demo.clicked.connect(self._fill_demo)
        file = Button(look, say("Home", "Import a file …"), Kind.QUIET, icon="file-arrow-down")
        file.setObjectName("import")
        file.clicked.connect(self._choose_file)
        folder = Button(look, say("Home", "Import a folder …"), Kind.QUIET, icon="folder-open")
        folder.setObjectName("import-folder")
        folder.clicked.connect(self._choose_folder)
        row = FlowRow()
        for button in (start, demo, file, folder):
            row.add(button)
        if with_export:
            export = Button(look, say("Home", "Export all …"), Kind.QUIET, icon="export")
            export.setObjectName("export-all")
            export.clicked.connect(self._export_all)
            row.add(export)
        return row

    def _add_cards(self, column: QVBoxLayout, cards: tuple[HomeCard, ...]) -> None:
        look, words = self._around.look, self._around.words
        column.addSpacing(8)
        column.addWidget(heading(look, words.translate("Home", "Latest")))
        grid = CardGrid(look)
        for card in cards:
            view = AssessmentCardView(look, words, card)
            view.continued.connect(
                lambda assessment_id=card.id: self._presenter.continue_with(assessment_id)
            )
            grid.add(view)
        column.addWidget(grid)

    def _fill_demo(self) -> None:
        around, bench = self._around, self._bench

        def filled(changes: tuple["Change", ...]) -> None:
            self._presenter.refresh()
            ready = around.words.translate("Home", "The demo is ready: invented organisations.")
            known = around.words.translate("Home", "The demo is here already.")
            around.notices.say(ready if changes else known, Tone.GOOD)

        text = around.words.translate("Home", "Making the demo …")
        around.tasks.run(
            self._page, text, lambda _: bench.demo.fill(language=around.words.language), filled
        )

    def _export_all(self) -> None:
        from desktop_app.ui.screens.home.exporting import ExportingAll

        bench = self._bench
        ExportingAll(self._page, self._around, bench.exporting, bench.printing).ask()

    def _choose_file(self) -> None:
        say = self._around.words.translate
        kinds = say(
            "Home",
            "Startpunkt (*.startpunkt);;Earlier results in a spreadsheet (*.xlsx *.csv);;"
            "All files (*)",
        )
        path = self._around.files.to_open(say("Home", "Import a file"), kinds)
        if path is not None and path.suffix.lower() == ".xlsx":
            # Dropped on the window it would be a model; here it is answers.
            self._around.go(Place(EARLIER, detail=str(path)))
        elif path is not None:
            self._around.take_in(path)

    def _choose_folder(self) -> None:
        title_of_dialog = self._around.words.translate("Home", "Import a folder")
        path = self._around.files.to_folder(title_of_dialog)
        if path is not None:
            self._around.take_in_all((path,))

    def _open(self, assessment_id: str, finished: bool) -> None:
        self._around.go(Place(RESULT if finished else QUESTIONS, assessment_id))
