"""A model of one's own through the window: answered, edited again, and the old answers stand."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.bootstrap.supplies import theme
from desktop_app.bootstrap.surface import translate_in
from desktop_app.domain.results import results
from desktop_app.services.printing import Printing
from desktop_app.services.workbench import Workbench
from desktop_app.storage.preferences import Preferences
from desktop_app.storage.store import open_store
from desktop_app.ui.contents import contents
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.place import Place
from desktop_app.ui.shell.setup import Setup
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.text_area import TextArea
from tests.ui.finding import dialog_of, named, shown
from tests.ui.screens.modelling import PROMPT, PULS, answer, small_bench

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
COPY = "digital-puls-kopi"
LATER = "Hvem eier de digitale tjenestene når prosjektet er slutt?"


@pytest.fixture(scope="session")
def qapp_cls() -> Callable[[list[str]], QApplication]:
    return lambda arguments: make_application(arguments, paths.fonts())


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    store = open_store(str(tmp_path / "store.db"), clock=lambda: NOON)
    made = small_bench(store, tmp_path)
    made.printing = Printing(
        made.assessments, lambda: NOON, translate_in, theme("light"), paths.fonts()
    )
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
            clock=lambda: NOON,
            crashed=raise_again,
        )
    )
    with qtbot.waitExposed(opened):
        opened.show()
    opened.fill(contents(bench), Place("models"))
    yield opened
    opened.close()
    opened.deleteLater()


class Author:
    """Somebody who edits a model in the window."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    def click(self, name: str) -> None:
        named(self.window, Button, name).click()

    def write(self, field: str, text: str) -> None:
        area = named(self.window, TextArea, field)
        area.setFocus()
        area.selectAll()
        self.qtbot.keyClick(area, Qt.Key.Key_Delete)
        self.qtbot.keyClicks(area, text)

    def save(self, *meanings: str) -> None:
        self.click("editor-save")
        dialog = dialog_of(self.window)
        for box in shown(dialog, QCheckBox):
            box.setChecked(box.objectName().removeprefix("meaning-") in meanings)
        named(dialog, Button, "save-version").click()


def test_what_is_answered_stays_as_it_was(
    window: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    author = Author(window, qtbot)
    author.click(f"copy-{PULS}")
    assert window.place.detail == f"edit {COPY}"
    window.go(Place("models", detail=f"edit {COPY} d0q0 nn"))
    author.write("weight-own", "2")
    window.go(Place("models", detail=f"edit {COPY} d0q0 nn"))
    qtbot.waitUntil(named(window, Button, "editor-save").isEnabled)
    author.save()
    first = bench.shelf.model(COPY)
    assert (first.version, first.questions[0].weight, first.questions[0].revision) == ("1.0", 2, 1)

    old = answer(bench, COPY, "Fjordetaten")
    for level, question in enumerate(first.questions[:5], 1):
        bench.answering.agree(old, question.id, level)
    answered, found = bench.assessments.get(old), results(bench.assessments.get(old))
    printed = bench.printing.pdf(old, "summary")
    assert answered.model == first

    author.write("prompt-own", LATER)
    window.go(Place("models", detail=f"edit {COPY} d0 nn"))
    author.click("part-down")
    qtbot.waitUntil(named(window, Button, "editor-save").isEnabled)
    author.save("leadership.pulse")
    second = bench.shelf.model(COPY)
    assert second.version == "2.0"
    (moved,) = [question for question in second.questions if question.prompt == LATER]
    assert (moved.id, moved.revision) == ("leadership.pulse", 2)
    assert [dimension.id for dimension in second.dimensions][:2] == ["culture", "leadership"]

    assert bench.assessments.get(old) == answered
    assert results(bench.assessments.get(old)) == found
    assert bench.printing.pdf(old, "summary") == printed
    assert bench.assessments.get(old).model.questions[0].prompt == PROMPT
    new = answer(bench, COPY, "Bredalen kommune")
    assert bench.assessments.get(new).model == second
