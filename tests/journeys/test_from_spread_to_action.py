"""From a contested question to a topic, its votes, a takeaway, an action and the paper: keys only.

And every link is followed back: from the action to the topic, from the topic to the question.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.bootstrap.assembly import assemble
from desktop_app.bootstrap.surface import translate_in
from desktop_app.domain.assessment import Assessment, Voting
from desktop_app.domain.follow_up import Origin, ThumbVote, TopicState
from desktop_app.services.workbench import Workbench
from desktop_app.storage.preferences import Preferences
from desktop_app.storage.store import open_store
from desktop_app.ui.contents import contents
from desktop_app.ui.screens.discussion.card import CardView
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.place import ACTIONS, DISCUSSION, QUESTIONS, Place
from desktop_app.ui.shell.setup import Setup
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.wording import QtWording
from tests.ui.screens.workshops import ID, model, put, workshop

Control = Qt.KeyboardModifier.ControlModifier
QUESTION = "leadership.1"


@pytest.fixture(scope="session")
def qapp_cls() -> Callable[[list[str]], QApplication]:
    return lambda arguments: make_application(arguments, paths.fonts())


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    store = open_store(str(tmp_path / "store.db"), clock=lambda: datetime.now(UTC))
    made = assemble(store)
    put(made, workshop(model(2, 1), Voting.HANDS))
    yield made
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
    opened.fill(contents(bench), Place(QUESTIONS, ID, QUESTION))
    qtbot.wait(10)
    yield opened
    opened.close()
    opened.deleteLater()


class Keys:
    """Presses keys where the focus is, and never anything else."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self._window = window
        self._qtbot = qtbot

    def press(
        self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self._window, key, held)
            self._qtbot.wait(1)

    def write(self, text: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)

    def tab_to(self, name: str) -> None:
        """Press Tab until the focus is at the thing of that name."""
        for _ in range(80):
            focused = QApplication.focusWidget()
            if focused is not None and focused.objectName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(name)

    def step(self, name: str) -> None:
        """Go to a step of the assessment."""
        self.tab_to(f"step-{name}")
        self.press(Qt.Key.Key_Return)


@pytest.fixture
def keys(window: MainWindow, qtbot: QtBot) -> Keys:
    return Keys(window, qtbot)


def stored(bench: Workbench) -> Assessment:
    return bench.assessments.get(ID)


def disagree(keys: Keys) -> None:
    """Vote 1, 1 and 5, 5, 5, reveal, and agree on the suggestion."""
    keys.press(*[Qt.Key.Key_1] * 2, *[Qt.Key.Key_5] * 3, Qt.Key.Key_Space, Qt.Key.Key_Return)


def discuss(keys: Keys, bench: Workbench) -> str:
    """Bring the contested question in, vote, talk, count thumbs; return the topic's id."""
    keys.step("discussion")
    keys.tab_to("bring-contested")
    keys.press(Qt.Key.Key_Return)
    keys.tab_to("new-topic")
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_S, Qt.Key.Key_K)
    keys.write("Leiarane møtest kvar månad")
    keys.press(Qt.Key.Key_Tab)
    keys.tab_to("thumbs-up")
    keys.write("1")
    keys.tab_to("thumbs-down")
    keys.write("4")
    keys.press(Qt.Key.Key_Return)
    (topic,) = stored(bench).topics
    assert topic.origin == Origin(question=QUESTION)
    assert (topic.votes, topic.state) == (2, TopicState.DISCUSSED)
    assert topic.thumbs == (ThumbVote(1, 0, 4),)
    assert topic.takeaway == "Leiarane møtest kvar månad"
    return topic.id


def plan(keys: Keys, bench: Workbench, topic: str) -> None:
    """Make an action of the topic, with owner and date."""
    keys.press(Qt.Key.Key_A)
    keys.tab_to("action-owner")
    keys.write("Direktøren")
    keys.press(Qt.Key.Key_Tab)
    keys.write("1. mars 2027")
    keys.press(Qt.Key.Key_Tab)
    (action,) = stored(bench).actions
    assert action.title == "Leiarane møtest kvar månad"
    assert (action.owner, action.due) == ("Direktøren", date(2027, 3, 1))
    assert action.origin == Origin(topic=topic)


def check_papers(bench: Workbench, folder: Path) -> None:
    """The full report says it all, and the exchange file keeps every link."""
    found = stored(bench)
    (topic,), (action,) = found.topics, found.actions
    bench.printing.save(ID, "full", folder / "full.pdf", "nb")
    document = pypdfium2.PdfDocument(folder / "full.pdf")
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    printed = " ".join(" ".join(pages).split())
    said = (found.model.question(QUESTION).prompt, topic.takeaway, action.title, action.owner)
    assert [text for text in said if text not in printed] == []
    words = QtWording("nb", translate_in("nb"))
    bench.exchanging.export(ID, folder / "a.startpunkt", words)
    read = bench.exchanging.look_at(folder / "a.startpunkt").assessment
    assert read.actions[0].origin.topic == read.topics[0].id
    assert read.topics[0].origin.question == QUESTION
    assert read.topics[0].thumbs == topic.thumbs


def test_by_keys_only(
    window: MainWindow,
    bench: Workbench,
    keys: Keys,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    disagree(keys)
    topic = discuss(keys, bench)
    plan(keys, bench, topic)

    calendar = tmp_path / "tiltak.ics"
    monkeypatch.setattr("desktop_app.ui.shell.files.Files.to_save", lambda *_: calendar)
    keys.press(Qt.Key.Key_E, held=Control)
    assert b"DTSTART;VALUE=DATE:20270301" in calendar.read_bytes()

    keys.tab_to("action-source")
    keys.press(Qt.Key.Key_Return)
    assert window.place == Place(DISCUSSION, ID, topic)
    focused = QApplication.focusWidget()
    assert isinstance(focused, CardView)
    assert focused.card.actions == 1
    keys.press(Qt.Key.Key_G)
    assert window.place == Place(QUESTIONS, ID, QUESTION)

    page = tmp_path / "page.pdf"
    monkeypatch.setattr("desktop_app.ui.shell.files.Files.to_save", lambda *_: page)
    keys.press(Qt.Key.Key_P, held=Control)
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    keys.press(Qt.Key.Key_S, held=Control)
    qtbot.waitUntil(page.exists, timeout=20_000)
    document = pypdfium2.PdfDocument(page)
    printed = document[0].get_textpage().get_text_range()
    document.close()
    prompt = stored(bench).model.question(QUESTION).prompt
    assert prompt in " ".join(printed.split())

    keys.step("actions")
    assert window.place.screen == ACTIONS
    assert window.findChild(QWidget, f"action-{stored(bench).actions[0].id}") is not None
    check_papers(bench, tmp_path)
