"""A real window over a real store, offscreen; what Qt warns of, or leaves running, fails a test."""

import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.bootstrap.assembly import assemble
from desktop_app.bootstrap.surface import translate_in
from desktop_app.services.workbench import Workbench
from desktop_app.storage.preferences import Preferences
from desktop_app.storage.store import Store, open_store
from desktop_app.ui.contents import contents
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.place import HOME, Place
from desktop_app.ui.shell.setup import Setup
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.theme.dressing import dress, look_of
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wording import QtWording

_HARMLESS = "This plugin does not support "
"""How the offscreen platform begins to say that it has no window manager and no keyboard."""

_WINDOWS = (QMainWindow, QDialog, QMenu)


class _Flashes(QObject):
    """Notes widgets that are shown as windows of their own before they have a parent."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        # The type of an event last: it is dear, and nearly all go to parts of a window.
        if not isinstance(watched, QWidget) or not watched.isWindow():
            return False
        if not isinstance(watched, _WINDOWS) and event.type() is QEvent.Type.Show:
            popup = watched.windowType() in {Qt.WindowType.Popup, Qt.WindowType.ToolTip}
            if not popup:
                self.seen.append(repr(watched))
        return False


OpenWindow = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def qapp_cls() -> Callable[[list[str]], QApplication]:
    """Make pytest-qt use the application as the program makes it."""
    return lambda arguments: make_application(arguments, paths.fonts())


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication, qtlog: object) -> Iterator[None]:
    """Fail on words from Qt, and on threads, timers and windows that outlive the test."""
    before = set(threading.enumerate())
    yield
    qapp.processEvents()
    for widget in qapp.topLevelWidgets():
        running = [t for t in widget.findChildren(QTimer) if t.isActive()]
        assert not running or not widget.isVisible(), f"timers still run in {widget}"
    QThreadPool.globalInstance().waitForDone(2000)
    left = [
        thread
        for thread in set(threading.enumerate()) - before
        if thread.is_alive() and not isinstance(thread, threading._DummyThread)
    ]
    assert left == []
    records = qtlog.records  # type: ignore[attr-defined]  # pytest-qt has no types
    said = [record.message for record in records if not record.message.startswith(_HARMLESS)]
    assert said == []


@pytest.fixture
def store(tmp_path: Path, empty_store: Path) -> Iterator[Store]:
    """An empty store in a real file."""
    path = shutil.copyfile(empty_store, tmp_path / "store.db")
    opened = open_store(str(path), clock=lambda: datetime.now(UTC))
    yield opened
    opened.close()


@pytest.fixture
def bench(store: Store) -> Workbench:
    """The use cases over the empty store, as the program puts them together."""
    return assemble(store)


@pytest.fixture
def look(qapp: QApplication) -> Look:
    """The light look at 100 %, worn by the application."""
    worn = look_of(paths.resources() / "themes", "light", 100)
    dress(qapp, worn)
    return worn


@pytest.fixture
def words() -> QtWording:
    """English words."""
    return QtWording("en", translate_in("en"))


@pytest.fixture
def kept() -> list[Preferences]:
    """What windows have been asked to keep, in order."""
    return []


@pytest.fixture
def open_window(
    qapp: QApplication, qtbot: QtBot, bench: Workbench, kept: list[Preferences]
) -> Iterator[OpenWindow]:
    """Open windows over the store: `open_window(place, theme="dark", text_size=200)`."""
    opened: list[MainWindow] = []
    flashes = _Flashes()
    qapp.installEventFilter(flashes)

    def raise_again(error: BaseException) -> None:
        raise error

    def open_one(place: Place = HOME, **wishes: object) -> MainWindow:
        wanted = Preferences(**{"language": "en", "theme": "light", **wishes})  # type: ignore[arg-type]  # names and values come from the test
        window = MainWindow(
            Setup(
                themes=paths.resources() / "themes",
                translate_in=translate_in,
                preferences=wanted,
                keep=kept.append,
                clock=lambda: datetime.now(UTC),
                crashed=raise_again,
            )
        )
        opened.append(window)
        with qtbot.waitExposed(window):
            window.show()
        window.fill(contents(bench), place)
        qtbot.wait(1)
        return window

    yield open_one
    for window in opened:
        window.close()
        window.deleteLater()
    # At once: the look that the next window puts on would be put on this one, too.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.removeEventFilter(flashes)
    assert flashes.seen == []


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    """A window at home over the empty store."""
    return open_window()
