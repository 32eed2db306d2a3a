"""Whole workshops through the real window, by keys only and by the mouse only.

At the end the stored answers, the figures on the screen and the text of the PDF must agree.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.bootstrap.assembly import assemble
from desktop_app.bootstrap.surface import translate_in
from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.scoring import shown
from desktop_app.services.workbench import Workbench
from desktop_app.storage.preferences import Preferences
from desktop_app.storage.store import open_store
from desktop_app.ui.contents import contents
from desktop_app.ui.printed.preview import PageView
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.setup import Setup
from desktop_app.ui.shell.window import MainWindow

GROUNDS = ("file", "server")

LEVELS = (3, 2, 4, 3, 1, 5, 2)
"""What the room agrees on, question after question, over and over."""


@pytest.fixture(scope="session")
def qapp_cls() -> Callable[[list[str]], QApplication]:
    return lambda arguments: make_application(arguments, paths.fonts())


@pytest.fixture
def bench(address: str) -> Iterator[Workbench]:
    store = open_store(address, clock=lambda: datetime.now(UTC))
    yield assemble(store)
    store.close()


@pytest.fixture
def window(qtbot: QtBot, bench: Workbench) -> Iterator[MainWindow]:
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
    opened.fill(contents(bench))
    qtbot.wait(10)
    yield opened
    opened.close()
    opened.deleteLater()


class Hand:
    """Keys and mouse over the window; the mouse finds what can be seen, by its name."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self._window = window
        self._qtbot = qtbot

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self._window.focusWidget() or self._window, key, modifier)
        self._qtbot.wait(1)

    def write(self, text: str) -> None:
        """Type a text where the focus is."""
        QTest.keyClicks(self._window.focusWidget(), text)

    def click(self, name: str) -> None:
        """Press the middle of a visible widget with the mouse."""
        widget = self.find(name)
        middle = QPoint(widget.width() // 2, widget.height() // 2)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=middle)
        self._qtbot.wait(1)

    def find(self, name: str) -> QWidget:
        """The visible widget of that name."""
        found = [w for w in self._window.findChildren(QWidget, name) if w.isVisible()]
        assert found, f"{name} cannot be seen"
        return found[0]


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot) -> Hand:
    return Hand(window, qtbot)


def only_assessment(bench: Workbench) -> Assessment:
    (overview,) = bench.assessments.overviews()
    return bench.assessments.get(overview.id)


def agreed_levels(bench: Workbench) -> list[int | None]:
    return [response.level for response in only_assessment(bench).responses.values()]


def planned(number: int) -> int:
    return LEVELS[number % len(LEVELS)]


def ends_a_dimension(number: int) -> bool:
    """After the last question of a dimension the room looks back at it."""
    return number % 5 == 4


def expected_score() -> Fraction:
    """The mean of seven means of five, worked out here and not by the program."""
    plan = [planned(number) for number in range(35)]
    means = [Fraction(sum(plan[place : place + 5]), 5) for place in range(0, 35, 5)]
    return sum(means, Fraction(0)) / 7


def text_on_screen(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def pdf_text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    text: str = document[0].get_textpage().get_text_range()
    document.close()
    return text


def check_agreement(window: MainWindow, bench: Workbench, page: Path) -> None:
    """The store, the screen and the page must say the same."""
    assert agreed_levels(bench) == [planned(number) for number in range(35)]
    figure = str(shown(expected_score())).replace(".", ",")
    assert figure in text_on_screen(window)
    printed = pdf_text(page)
    assert figure in printed
    for dimension in bench.assessments.results(only_assessment(bench).id).dimensions:
        assert dimension.score.value is not None
        assert str(shown(dimension.score.value)).replace(".", ",") in printed
        assert dimension.dimension.title in printed


def save_to(monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
    """Answer the platform's own file dialog, which no test can drive offscreen."""
    monkeypatch.setattr("desktop_app.ui.shell.files.Files.to_save", lambda *_: target)


def test_by_keys_only(
    window: MainWindow,
    bench: Workbench,
    hand: Hand,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hand.key(Qt.Key.Key_Return)
    hand.write("Eksempeldirektoratet")
    hand.key(Qt.Key.Key_Return)
    for number in range(35):
        hand.key(Qt.Key(Qt.Key.Key_0 + planned(number)))
        assert agreed_levels(bench)[number] == planned(number)
        hand.key(Qt.Key.Key_Right)
        if ends_a_dimension(number):
            hand.key(Qt.Key.Key_Right)
    page = tmp_path / "page.pdf"
    save_to(monkeypatch, page)
    hand.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.findChildren(PageView)), timeout=20_000)
    hand.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    hand.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert only_assessment(bench).state is AssessmentState.FINISHED
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    hand.find("step-result").setFocus()
    hand.key(Qt.Key.Key_Return)
    check_agreement(window, bench, page)


def test_by_mouse_only(
    window: MainWindow,
    bench: Workbench,
    hand: Hand,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hand.click("start")
    field = hand.find("organisation")
    assert isinstance(field, QLineEdit)
    field.setText("Eksempeldirektoratet")  # a name cannot be typed with a mouse
    hand.click("start")
    for number in range(35):
        hand.click(f"level-{planned(number)}")
        hand.click("next")
        if ends_a_dimension(number):
            hand.click("go-on")
    hand.click("step-summary")
    qtbot.waitUntil(lambda: bool(window.findChildren(PageView)), timeout=20_000)
    page = tmp_path / "page.pdf"
    save_to(monkeypatch, page)
    hand.click("save-pdf")
    hand.click("finish")
    assert only_assessment(bench).state is AssessmentState.FINISHED
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    hand.click("step-result")
    check_agreement(window, bench, page)


def test_a_room_that_counts_hands(window: MainWindow, bench: Workbench, hand: Hand) -> None:
    hand.click("start")
    field = hand.find("organisation")
    assert isinstance(field, QLineEdit)
    field.setText("Eksempeldirektoratet")
    chooser = hand.find("voting")
    chooser.setFocus()
    hand.key(Qt.Key.Key_Down)
    hand.click("start")
    for digit in (2, 2, 3, 3, 3, 4):
        hand.key(Qt.Key(Qt.Key.Key_0 + digit))
    hand.key(Qt.Key.Key_Backspace)
    hand.key(Qt.Key.Key_Space)
    hand.key(Qt.Key.Key_Return)
    (response,) = only_assessment(bench).responses.values()
    assert [found.counts for found in response.rounds] == [(0, 2, 3, 0, 0)]
    assert response.level == 3
    window.undo.back()
    (response,) = only_assessment(bench).responses.values()
    assert response.level is None
