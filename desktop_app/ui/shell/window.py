"""The main window: it knows the place, and is rebuilt whole when language or look change."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QIcon
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from desktop_app.domain.errors import ExpectedError, PassingError
from desktop_app.storage.preferences import Preferences
from desktop_app.ui.shell.application import wear
from desktop_app.ui.shell.files import Files
from desktop_app.ui.shell.frame import Frame
from desktop_app.ui.shell.global_keys import global_keys
from desktop_app.ui.shell.hub import Hub
from desktop_app.ui.shell.keys import free_of, give_way, listen_for
from desktop_app.ui.shell.notices import Notices, Tone
from desktop_app.ui.shell.place import HOME, SUMMARY, Place
from desktop_app.ui.shell.projecting import Projector
from desktop_app.ui.shell.screen import Contents, Screen, Surroundings
from desktop_app.ui.shell.setup import Setup
from desktop_app.ui.shell.tasks import Tasks
from desktop_app.ui.shell.undo import Undo
from desktop_app.ui.theme.dressing import look_of
from desktop_app.ui.translator import system_language
from desktop_app.ui.wording import QtWording

if TYPE_CHECKING:
    from desktop_app.services.change import Change
    from desktop_app.ui.shell.notices import Enquiry

SMALLEST = (1024, 640)


class MainWindow(QMainWindow):
    """Opens empty; `furnish` gives it its frame, and `begin` a place when the store is open.

    `arrived` carries each new place.
    """

    arrived = Signal(object)

    def __init__(self, setup: Setup) -> None:
        super().__init__()
        self._setup = setup
        self._contents: Contents | None = None
        self._screen: Screen | None = None
        self._frame: Frame | None = None
        self._closing = False
        self._projector: Projector | None = None
        self._begun = False
        self.place = HOME
        self.preferences = setup.preferences
        self.hub = Hub()
        self.notices = Notices()
        self.tasks = Tasks(self.fail, setup.crashed)
        self.undo: Undo = Undo(self.hub, self.fail)
        self.setWindowTitle("Startpunkt")
        self.setWindowIcon(QIcon(str(setup.themes.parent / "icons" / "startpunkt.svg")))
        self.setMinimumSize(*SMALLEST)
        self.resize(1280, 800)
        self.setAcceptDrops(True)
        self._connect()
        self._choose_look()

    def furnish(self, contents: Contents) -> None:
        """Give the window its screens, and show their names."""
        self._contents = contents
        self._projector = contents.projector(self)
        self._build()
        # Nothing can be pressed yet: the first screen gives the focus to what comes next.
        self.setFocus()

    def begin(self, place: Place = HOME) -> None:
        """Go to a place: from now on the screens may be used."""
        assert self._projector is not None
        self.hub.changed.connect(self._projector.refresh)
        self._everywhere += listen_for(self, self._projector.keys)
        self._begun = True
        self.go(place)

    def fill(self, contents: Contents, place: Place = HOME) -> None:
        """Give the window its screens and go to a place."""
        self.furnish(contents)
        self.begin(place)

    def go(self, place: Place) -> None:
        """Leave the screen for another place."""
        if self._frame is None or self._contents is None or self._projector is None:
            return
        if not self._begun:
            return
        if self._screen is not None:
            self._screen.leave()
            self._screen = None
        self.notices.clear()
        self.place = place
        try:
            self._arrive(place, self._contents, self._frame, self._projector)
        except PassingError as error:
            self._screen = None
            from desktop_app.ui.shell.store_enquiries import not_reached

            self.notices.ask(not_reached(self.words.translate, error, lambda: self.go(place)))

    def _arrive(self, place: Place, contents: Contents, frame: Frame, projector: Projector) -> None:
        projector.arrive(place.assessment or "")
        screen = contents.entry(place.screen).make(self._surroundings(), place)
        self._screen = screen
        frame.show_screen(place, screen.widget)
        listen_for(screen.widget, screen.keys)
        give_way(self._everywhere, screen.keys)
        others = free_of(global_keys(self, projector.keys), screen.keys)
        projector.take_keys((*screen.keys, *others))
        screen.start()
        if screen.widget.focusWidget() is None:
            screen.widget.setFocus()
        # Last of all: whoever reads the title of the window can use its keys.
        self.setWindowTitle(frame.title(place))
        self.arrived.emit(place)

    def prefer(self, preferences: Preferences) -> None:
        """Take over the user's wishes at once, and keep them."""
        self.preferences = preferences
        try:
            self._setup.keep(preferences)
        except ExpectedError as error:
            self.fail(error)
        # After the event that chose them: the chooser itself is rebuilt.
        QTimer.singleShot(0, self, self.rebuild)

    def rebuild(self) -> None:
        """Build the content anew in the wanted language and look, at the same place."""
        focused = QApplication.focusWidget()
        name = focused.objectName() if focused is not None else ""
        if self._screen is not None:
            self._screen.leave()
            self.place = replace(self.place, detail=self._screen.detail())
            self._screen = None
        self._choose_look()
        self._build()
        found = self._frame.findChild(QWidget, name) if name and self._frame else None
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def fail(self, error: ExpectedError) -> None:
        """Show an expected error as a message."""
        self.notices.fail(error, self.words.translate)

    def take_in(self, paths: tuple[Path, ...]) -> None:
        """Import files that were dropped, or that the program was started with."""
        if len(paths) > 1 or any(path.is_dir() for path in paths):
            self._surroundings().take_in_all(paths)
        elif paths:
            self._surroundings().take_in(paths[0])

    def give_up(self, error: ExpectedError, again: Callable[[], object] | None = None) -> None:
        """Say why no store could be opened; `again` tries one that may be there in a while."""
        from desktop_app.ui.shell.store_enquiries import not_opened

        self.notices.ask(not_opened(self.words.translate, error, self.close, again))

    def show_crash(self, report: str) -> None:
        """Show the report of an error that nobody expected; below the wall it waits as a banner."""
        if self._covered:
            text = self.words.translate("Shell", "Something went wrong")
            self.notices.say(text, Tone.BAD, tuple(report.splitlines()))
            return
        from desktop_app.ui.shell.crash_dialog import show_crash

        show_crash(self, self.look, self.words, report)

    def go_to_summary(self) -> None:
        """Go where the assessment is printed."""
        if self.place.assessment and not self._covered:
            self.go(Place(SUMMARY, self.place.assessment))

    def show_keys(self) -> None:
        """Show the list of keys: those of the screen, then those that work everywhere."""
        if self._covered:
            return
        from desktop_app.ui.shell.key_list import show_keys

        own = self._screen.keys if self._screen is not None else ()
        of_the_room = () if self._projector is None else self._projector.keys
        others = free_of(global_keys(self, of_the_room), own)
        show_keys(self, self.look, self.words, own, others, self.go)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if self._begun and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import the files that were dropped."""
        if self._contents is None or not self._begun:
            return
        urls = event.mimeData().urls()
        self.take_in(tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile()))
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what was typed, and wait for what is running."""
        if self._screen is not None:
            self._screen.leave()
        if self._contents is not None and self._contents.unsaved() and not self._closing:
            event.ignore()
            self._ask_before_closing()
            return
        if self._projector is not None:
            self._projector.leave()
        self.tasks.close()
        super().closeEvent(event)

    def _ask_before_closing(self) -> None:
        from desktop_app.ui.shell.store_enquiries import not_saved

        def close() -> None:
            self._closing = True
            self.close()

        self.notices.ask(not_saved(self.words.translate, close, partial(self.go, self.place)))

    def _connect(self) -> None:
        self.hub.changed.connect(self._saved)
        self.notices.asked.connect(lambda enquiry: _ask(self, enquiry))
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._everywhere = listen_for(self, global_keys(self))

    def _choose_look(self) -> None:
        wishes = self.preferences
        language = wishes.language or system_language()
        self.words = QtWording(language, self._setup.translate_in(language))
        self.look = look_of(self._setup.themes, wishes.theme, wishes.text_size)
        wear(self.look, self.words)

    @property
    def _covered(self) -> bool:
        """True while the room sees this window, where a dialog or a page has no business."""
        return self._projector is not None and self._projector.covers

    def _build(self) -> None:
        if self._contents is None or self._projector is None:
            return
        self._frame = Frame(self.look, self.words, self._contents)
        self._frame.follow(self.notices, self.tasks, self.undo)
        self._frame.rail.mark(self.place.screen)
        self._frame.rail.chosen.connect(lambda name: self.go(Place(name)))
        self._frame.stepped.connect(lambda name: self.go(Place(name, self.place.assessment)))
        self.setCentralWidget(self._frame)
        self._projector.wear(self.look, self.words)
        self.go(self.place)

    def _surroundings(self) -> Surroundings:
        contents, projector = self._contents, self._projector
        assert contents is not None
        assert projector is not None
        return Surroundings(
            words=self.words,
            look=self.look,
            hub=self.hub,
            undo=self.undo,
            tasks=self.tasks,
            notices=self.notices,
            room=projector,
            files=Files(self, self.words),
            clock=self._setup.clock,
            preferences=self.preferences,
            prefer=self.prefer,
            go=self.go,
            take_in=lambda path: contents.take_in(self._surroundings(), path),
            take_in_all=lambda paths: contents.take_in_all(self._surroundings(), paths),
        )

    def _saved(self, change: "Change") -> None:
        self.notices.saved()
        if self._frame is None or change.assessment != self.place.assessment:
            return
        if change.question is not None:
            # With every key of a vote: nothing is read from the store for it.
            self._frame.say_saved(self._setup.clock())
        else:
            self._frame.name_assessment(self.place, aloud=True)

    def _follow_system(self) -> None:
        if self.preferences.theme is None:
            self.rebuild()


def _ask(window: MainWindow, enquiry: "Enquiry") -> None:
    from desktop_app.ui.shell.asking import ask

    ask(window, window.look, window.words, window.notices, enquiry)
