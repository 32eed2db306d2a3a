"""A workshop on two displays, run as a program of its own; exits with an error where it fails.

Qt reads the displays of its offscreen platform once, when the application begins.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import paths
from desktop_app.bootstrap.surface import translate_in
from desktop_app.domain.assessment import Voting
from desktop_app.domain.response import VoteRound
from desktop_app.services.workbench import Workbench
from desktop_app.storage.preferences import Preferences
from desktop_app.ui.contents import contents
from desktop_app.ui.projector.question import QuestionFace
from desktop_app.ui.projector.window import Projector, RoomWindow
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.place import QUESTIONS, Place
from desktop_app.ui.shell.setup import Setup
from desktop_app.ui.shell.window import MainWindow
from tests.ui.screens.workshops import ID, bench_at, model, put, workshop

Key = Qt.Key
_SHIMMER = 24
"""Parts of 255 by which the same letter may be smoothed differently."""


def crashed(error: BaseException) -> None:
    """Fail loudly."""
    raise error


def open_console(bench: Workbench) -> MainWindow:
    """The main window at the questions, on the first display."""
    window = MainWindow(
        Setup(
            themes=paths.resources() / "themes",
            translate_in=translate_in,
            preferences=Preferences(language="en", theme="light"),
            keep=lambda _: None,
            clock=lambda: datetime.now(UTC),
            crashed=crashed,
        )
    )
    window.show()
    window.fill(contents(bench), Place(QUESTIONS, ID))
    window.activateWindow()
    settle()
    return window


def settle(milliseconds: int = 20) -> None:
    """Let Qt do what is waiting."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def press(target: QWidget, *keys: Qt.Key, shift: bool = False) -> None:
    """Press keys in a window."""
    target.activateWindow()
    settle()
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or target, key, held)
    settle()


def answer(bench: Workbench, question: str = "leadership.1") -> int | None:
    """The level in the store."""
    return bench.assessments.get(ID).response(question).level


def votes(bench: Workbench) -> tuple[int, ...]:
    """The votes of the first question's last round in the store."""
    return bench.assessments.get(ID).response("leadership.1").rounds[-1].counts


def hold(bench: Workbench, window: MainWindow, revealed: bool) -> None:
    """Put a round of eight votes into the store, and tell the window."""
    step = bench.answering.park(ID, "leadership.1", False)
    with bench.answering._store.writing() as books:
        old = books.assessments.get(ID).response("leadership.1")
        latest = VoteRound((1, 2, 4, 1, 0), revealed=revealed)
        books.assessments.put_response(ID, replace(old, rounds=(latest,)))
    window.hub.tell(step)


def changed_rows(before: QImage, after: QImage) -> list[int]:
    """The rows of pixels in which two pictures differ by more than the edge of a letter may."""
    old, new = (each.convertToFormat(QImage.Format.Format_RGBX8888) for each in (before, after))
    shape = (old.height(), old.bytesPerLine())
    pixels = [np.frombuffer(each.constBits(), np.uint8).reshape(shape) for each in (old, new)]
    apart = np.abs(pixels[0].astype(int) - pixels[1].astype(int)).max(axis=1)
    return [int(row) for row in np.nonzero(apart > _SHIMMER)[0]]


def the_wall(window: MainWindow) -> tuple[Projector, RoomWindow]:
    """The projector and its window on the second display."""
    projector = window.findChild(Projector)
    assert projector is not None
    assert projector.window is not None
    return projector, projector.window


def opens_on_the_second(window: MainWindow, bench: Workbench) -> None:
    """F5 opens the projector there and nowhere else; F5 and Esc close it."""
    first, second = QGuiApplication.screens()
    press(window, Key.Key_F5)
    _, room = the_wall(window)
    assert room.screen() is second
    assert room.geometry() == second.geometry()
    assert room.isFullScreen()
    assert window.screen() is first
    assert not window.isFullScreen()
    assert room.cursor().shape() is Qt.CursorShape.BlankCursor
    assert "room" in room.windowTitle()
    for key in (Key.Key_F5, Key.Key_Escape):
        press(window, key)
        assert not any(isinstance(w, RoomWindow) and w.isVisible() for w in app_windows())
        press(window, Key.Key_F5)
    assert answer(bench) is None


def app_windows() -> list[QWidget]:
    """All windows."""
    return QApplication.topLevelWidgets()


def keys_work_in_either(window: MainWindow, bench: Workbench) -> None:
    """What is pressed with the focus in the projector reaches the console."""
    _, room = the_wall(window)
    press(room, Key.Key_3, shift=True)
    assert answer(bench) == 3
    press(room, Key.Key_PageDown)
    assert bench.assessments.get(ID).place == "leadership.2"
    press(room, Key.Key_PageUp)
    assert bench.assessments.get(ID).place == "leadership.1"
    press(room, Key.Key_2, Key.Key_2)
    assert votes(bench) == (0, 2, 0, 0, 0)
    press(room, Key.Key_Backspace)
    assert votes(bench) == (0, 1, 0, 0, 0)
    press(room, Key.Key_Period)
    assert bright(room) == 0
    press(window, Key.Key_B)
    assert bright(room) > 0


def bright(room: RoomWindow) -> int:
    """How light the lightest of some pixels is."""
    image = room.grab().toImage()
    return max(image.pixelColor(x, 40).lightness() for x in range(0, image.width(), 20))


def shows_votes_only_when_revealed(window: MainWindow, bench: Workbench) -> None:
    """The picture does not depend on hidden votes; revealing changes only bars and status."""
    projector, room = the_wall(window)
    hold(bench, window, revealed=False)
    settle()
    before = room.grab().toImage()
    hold(bench, window, revealed=True)
    settle(600)
    after = room.grab().toImage()
    assert projector.wall is not None
    face = projector.wall.face
    assert isinstance(face, QuestionFace)
    rows = changed_rows(before, after)
    prompt = face.prompt.geometry()
    assert rows
    assert min(rows) > prompt.bottom()
    lowest = face.cards.cards[0]
    bars = face.cards.y() + lowest.height() - 3 * lowest.text_pixels
    status = face.status.y()
    assert all(y >= bars for y in rows), "level names and texts stay as they are"
    assert any(y >= status for y in rows)


def survives_the_loss(window: MainWindow, bench: Workbench) -> None:
    """Pulling the plug leaves the console alone; the wall comes back with the display."""
    projector, _ = the_wall(window)
    projector._displays = lambda: QGuiApplication.screens()[:1]
    projector._removed(QGuiApplication.screens()[1])
    settle()
    assert projector.window is None
    assert window.isVisible()
    assert not window.isFullScreen()
    press(window, Key.Key_4, shift=True)
    assert answer(bench) == 4
    projector._displays = QGuiApplication.screens
    projector._moves.settled.emit()
    settle()
    _, room = the_wall(window)
    assert room.screen().name() == "projector"
    room.close()
    settle()
    assert window.isVisible()
    assert projector.window is None


def moves_with_the_displays(window: MainWindow, _: Workbench) -> None:
    """On one display the wall covers the console; a second one takes it over."""
    projector = window.findChild(Projector)
    assert projector is not None
    projector._displays = lambda: QGuiApplication.screens()[:1]
    press(window, Key.Key_F5)
    assert projector.covers
    assert window.isFullScreen()
    projector._displays = QGuiApplication.screens
    projector._moves.settled.emit()
    settle()
    assert not projector.covers
    assert not window.isFullScreen()
    assert the_wall(window)[1].screen().name() == "projector"


STEPS: tuple[Callable[[MainWindow, Workbench], None], ...] = (
    opens_on_the_second,
    keys_work_in_either,
    shows_votes_only_when_revealed,
    survives_the_loss,
    moves_with_the_displays,
)


def main(folder: Path) -> int:
    """Run every step in one window, one after the other."""
    app = make_application(["startpunkt"], paths.fonts())
    assert len(app.screens()) == 2
    bench = bench_at(folder / "store.db", lambda: datetime.now(UTC))
    put(bench, workshop(model(2, 1, length=40), Voting.HANDS, minutes=None))
    window = open_console(bench)
    for step in STEPS:
        step(window, bench)
    window.close()
    settle()
    assert not any(widget.isVisible() for widget in app_windows())
    sys.stdout.write("all steps done")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
