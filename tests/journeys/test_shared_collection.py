"""A directorate's collection through the real window and the command line, also on a bad day."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.bootstrap.assembly import assemble
from desktop_app.bootstrap.surface import translate_in
from desktop_app.services.workbench import Workbench
from desktop_app.storage.preferences import Preferences
from desktop_app.storage.store import open_store
from desktop_app.ui.contents import contents
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.place import QUESTIONS, RESULT, Place
from desktop_app.ui.shell.setup import Setup
from desktop_app.ui.shell.window import MainWindow
from tests.journeys.command_line import Shell
from tests.postgres import PASSWORD, Cluster
from tests.ui.screens.workshops import ID, model, put, workshop

Q = "leadership.1"


@pytest.fixture(scope="session")
def qapp_cls() -> Callable[[list[str]], QApplication]:
    return lambda arguments: make_application(arguments, paths.fonts())


@pytest.fixture
def benches(server: Cluster) -> Iterator[tuple[Workbench, Workbench]]:
    """The same collection on the machines of two coordinators."""
    address = server.new()
    stores = [open_store(address, clock=lambda: datetime.now(UTC)) for _ in range(2)]
    mine, theirs = map(assemble, stores)
    put(mine, workshop(model(2, 1)))
    yield mine, theirs
    for store in stores:
        store.close()


@pytest.fixture
def window(qtbot: QtBot, benches: tuple[Workbench, Workbench]) -> Iterator[MainWindow]:
    def raise_again(error: BaseException) -> None:
        raise error

    opened = MainWindow(
        Setup(
            themes=paths.resources() / "themes",
            translate_in=translate_in,
            preferences=Preferences(language="nb", theme="light", text_size=100),
            keep=lambda _: None,
            clock=lambda: datetime.now(UTC),
            crashed=raise_again,
        )
    )
    with qtbot.waitExposed(opened):
        opened.show()
    opened.fill(contents(benches[0]), Place(QUESTIONS, ID, Q))
    yield opened
    opened.close()
    opened.deleteLater()


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.focusWidget() or window, key)


def answer(window: MainWindow, choice: str) -> str:
    """Press a button of the dialog that is open; return what the dialog says."""
    (dialog,) = (each for each in window.findChildren(Dialog) if each.isVisible())
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    (button,) = (each for each in dialog.findChildren(QPushButton) if each.text() == choice)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return said


def test_two_coordinators_and_a_server_that_stops(
    window: MainWindow, benches: tuple[Workbench, Workbench], server: Cluster
) -> None:
    mine, theirs = benches
    theirs.answering.agree(ID, Q, 2)
    press(window, Qt.Key.Key_4)
    said = answer(window, "Bruk mitt")
    assert "To svar på ett spørsmål" in said
    assert "Deres, som står nå: nivå 2\nDitt: nivå 4" in said
    assert theirs.assessments.response(ID, Q).level == 4

    server.stop()
    try:
        press(window, Qt.Key.Key_5)
        said = answer(window, "Prøv igjen")
        assert "Ikke lagret ennå" in said
        assert "er ikke til å nå" in said
    finally:
        server.start()
    answer(window, "Prøv igjen")
    assert theirs.assessments.response(ID, Q).level == 5

    server.stop()
    try:
        window.go(Place(RESULT, ID))
        assert "Lageret er ikke til å nå" in answer(window, "Prøv igjen")
        answer(window, "Senere")
        window.go(Place(QUESTIONS, ID, Q))
    finally:
        server.start()
    answer(window, "Prøv igjen")
    press(window, Qt.Key.Key_3)
    assert theirs.assessments.response(ID, Q).level == 3
    told = [
        (each.kind, each.old, each.new)
        for each in mine.assessments.history(ID)
        if each.kind != "state"
    ]
    assert told == [
        ("level", None, 2),
        ("unsettled level", 2, 4),
        ("level", 2, 4),
        ("level", 4, 5),
        ("level", 5, 3),
    ]


def test_a_note_survives_a_lost_connection_and_the_way_out(
    window: MainWindow, benches: tuple[Workbench, Workbench], server: Cluster
) -> None:
    _, theirs = benches
    press(window, Qt.Key.Key_N)
    server.stop()
    try:
        QTest.keyClicks(window.focusWidget(), "Fordi")
        window.go(Place(RESULT, ID))
        answer(window, "Senere")
        window.close()
        assert "Ikke alt er lagret" in answer(window, "Bli")
        assert window.isVisible()
        answer(window, "Senere")
    finally:
        server.start()
    window.go(Place(QUESTIONS, ID, Q))
    assert theirs.assessments.response(ID, Q).note == ""
    window.go(Place(RESULT, ID))
    assert theirs.assessments.response(ID, Q).note == "Fordi"


def test_the_commands_on_a_collection(server: Cluster, tmp_path: Path) -> None:
    shell = Shell(tmp_path, server.new())
    shell.done("demo", "--organisations", "3")
    lines = shell.done("list").splitlines()
    assert len(lines) >= 3
    name = lines[0].split()[0]
    shell.done("results", name)
    shell.done("report", name, "-o", "o.pdf")
    assert (tmp_path / "o.pdf").read_bytes().startswith(b"%PDF")
    shell.done("export", name, "-o", "o.startpunkt")
    assert len(shell.done("check").splitlines()) == 1
    for words in (("backup", "copy.db"), ("restore", "o.startpunkt")):
        refused = shell.run(*words)
        assert refused.code == 1
        assert "pg_dump" in refused.err
    assert not (tmp_path / "copy.db").exists()


def test_a_wrong_password_is_a_sentence_without_the_password(
    server: Cluster, tmp_path: Path
) -> None:
    wrong = server.url("postgres", PASSWORD + "?").render_as_string(hide_password=False)
    said = Shell(tmp_path, wrong).run("list")
    assert said.code == 1
    assert len(said.err.splitlines()) == 2
    assert "hemmelig" not in said.err
