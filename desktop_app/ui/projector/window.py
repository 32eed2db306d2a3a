"""The projector: brings the wall to the second display, or over the console where there is one."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QScreen, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from desktop_app.ui.projector.displays import Displays, second_display
from desktop_app.ui.projector.faces import FACES, Faces
from desktop_app.ui.projector.presenter import RoomPresenter
from desktop_app.ui.projector.view import Wall
from desktop_app.ui.shell.keys import KeyAction, listen_for
from desktop_app.ui.shell.room import COVERED, Clock, Source
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wording import QtWording

_TICK = 5_000
"""Milliseconds between looks at the time of day."""


class Where(StrEnum):
    """Where the wall is."""

    NOWHERE = "nowhere"
    SECOND = "second"
    HERE = "here"


class RoomWindow(QMainWindow):
    """The window on the second display; closing it by any means is leaving the projector."""

    closed = Signal()

    def __init__(self, words: QtWording) -> None:
        super().__init__()
        title = words.translate("Room", "What the room sees")
        self.setWindowTitle(f"Startpunkt – {title}")
        self.setAccessibleName(title)
        # The keys stay with the console, whatever the window manager likes to do with new windows.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setCursor(Qt.CursorShape.BlankCursor)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the window is gone."""
        super().closeEvent(event)
        self.closed.emit()


class Projector(QObject):
    """What screens are handed as their room; `lost` tells that the second display is gone.

    Where the second display is lost, the wall waits for it to come back. `displays` are those
    there are now.
    """

    lost = Signal()

    def __init__(
        self,
        console: QMainWindow,
        presenter: RoomPresenter,
        faces: Faces = FACES,
        displays: Callable[[], Sequence[QScreen]] = QGuiApplication.screens,
    ) -> None:
        super().__init__(console)
        self._console = console
        self.presenter = presenter
        self._faces = faces
        self._displays = displays
        self._look: Look
        self._words: QtWording
        self._wanted = False
        self._waiting = False
        self.where = Where.NOWHERE
        self.window: RoomWindow | None = None
        self.wall: Wall | None = None
        self._actions: tuple[KeyAction, ...] = ()
        self._shortcuts: tuple[QShortcut, ...] = ()
        self._before = console.windowState()
        self._focused: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(presenter.tick)
        self._moves = Displays(console, self)
        self._connect()

    @property
    def watched(self) -> bool:
        """True while a room sees the wall."""
        return self.where is not Where.NOWHERE

    @property
    def covers(self) -> bool:
        """True while the wall covers the console."""
        return self.where is Where.HERE

    def show(self, source: Source) -> None:
        """Put a scene on the wall; it stays until another one comes."""
        self.presenter.show(source)

    def explain(self) -> None:
        """Show what the levels mean, or what was on the wall before."""
        self.presenter.explain()

    def read_out(self) -> None:
        """Show the levels of the question one by one, each whole."""
        self.presenter.read_out()

    def clock(self, clock: Clock | None) -> None:
        """Show the time left; None takes the clock away."""
        self.presenter.clock(clock)

    def arrive(self, assessment_id: str) -> None:
        """The console has come to an assessment, or to none ("")."""
        self.presenter.arrive(assessment_id)

    def refresh(self) -> None:
        """Something in the store has changed."""
        self.presenter.refresh()

    def wear(self, look: Look, words: QtWording) -> None:
        """Take over language and look; a wall that is there is made anew."""
        self._look, self._words = look, words
        where = self.where
        if where is not Where.NOWHERE:
            self._take_down()
            self._put_up(where)

    def take_keys(self, actions: tuple[KeyAction, ...]) -> None:
        """Let the keys of the console work in the projector's window too."""
        self._actions = actions
        for shortcut in self._shortcuts:
            if isValid(shortcut):
                shortcut.deleteLater()
        self._shortcuts = () if self.window is None else listen_for(self.window, actions)

    def toggle(self) -> None:
        """Open the projector, or close it; a lost one is opened here."""
        if self._wanted and not self._waiting:
            self.leave()
        else:
            self._wanted, self._waiting = True, False
            self._settle()

    def leave(self) -> None:
        """Close the projector."""
        self._wanted = self._waiting = False
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the wall as large as the console that it covers."""
        if event.type() is QEvent.Type.Resize and self.covers and self.wall is not None:
            self.wall.setGeometry(self._console.rect())
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.screenRemoved.connect(self._removed)
        app.focusChanged.connect(self._keep_focus)
        self._moves.settled.connect(self._settle)

    def _settle(self) -> None:
        """Bring the wall to where it is wanted and can be."""
        where = Where.NOWHERE
        if self._wanted and self._second is not None:
            where = Where.SECOND
            self._waiting = False
        elif self._wanted and not self._waiting:
            where = Where.HERE
        window = self.window
        astray = (
            where is Where.SECOND and window is not None and window.screen() is not self._second
        )
        if where is not self.where or astray:
            self._take_down()
            self._put_up(where)

    def _put_up(self, where: Where) -> None:
        self.where = where
        if where is Where.NOWHERE:
            self._timer.stop()
            self.presenter.close()
            return
        wall = self.wall = Wall(self._look, self._words, self._faces)
        if where is Where.SECOND:
            self._open_window(wall)
        else:
            self._cover(wall)
        self.presenter.open(wall)
        self._timer.start()

    def _open_window(self, wall: Wall) -> None:
        display = self._second
        assert display is not None
        window = self.window = RoomWindow(self._words)
        window.setCentralWidget(wall)
        window.setScreen(display)
        window.setGeometry(display.geometry())
        window.closed.connect(self.leave)
        window.showFullScreen()
        self._moves.follow_console()
        self.take_keys(self._actions)
        self._console.activateWindow()

    def _cover(self, wall: Wall) -> None:
        console = self._console
        self._focused = console.focusWidget()
        wall.setParent(console)
        wall.setGeometry(console.rect())
        console.setProperty(COVERED, True)
        console.installEventFilter(self)
        wall.show()
        wall.raise_()
        wall.setFocus()
        if not console.isFullScreen():
            self._before = console.windowState()
            console.showFullScreen()

    def _take_down(self) -> None:
        window, self.window = self.window, None
        wall, self.wall = self.wall, None
        covered, self.where = self.covers, Where.NOWHERE
        if window is not None:
            window.closed.disconnect(self.leave)
            window.close()
            window.deleteLater()
        elif wall is not None:
            wall.hide()
            wall.deleteLater()
        if covered:
            self._console.removeEventFilter(self)
            self._console.setProperty(COVERED, False)
            self._uncover()

    def _uncover(self) -> None:
        if not self._wanted or self._waiting or self._second is not None:
            self._console.setWindowState(self._before & ~Qt.WindowState.WindowFullScreen)
        if self._focused is not None and isValid(self._focused):
            self._focused.setFocus()
        self._focused = None

    @property
    def _second(self) -> QScreen | None:
        return second_display(self._displays(), self._console.screen())

    def _removed(self, display: QScreen) -> None:
        if self.window is not None and self.window.screen() is display:
            self._waiting = True
            self._take_down()
            self._put_up(Where.NOWHERE)
            self.lost.emit()
        # Only now does Qt move the windows of the lost display.
        QTimer.singleShot(0, self, self._settle)

    def _keep_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Nothing that the wall covers may take the keys."""
        wall = self.wall
        hidden = now is not None and now is not wall and now.window() is self._console
        if self.covers and wall is not None and hidden:
            wall.setFocus()
