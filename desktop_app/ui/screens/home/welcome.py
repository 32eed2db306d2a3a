"""The first start: three short steps over an empty store, each of which can be skipped."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.services.change import Change
from desktop_app.services.workbench import Workbench
from desktop_app.storage.preferences import Preferences
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.hub import Hub
from desktop_app.ui.shell.tasks import Tasks
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.field import Chooser, Field
from desktop_app.ui.widgets.mark import Mark
from desktop_app.ui.widgets.text import body, breakable, remark, text_label
from desktop_app.ui.wording import QtWording

LANGUAGES = (("nb", "Norsk bokmål"), ("nn", "Norsk nynorsk"), ("en", "English"))
_WIDTH, _HEIGHT = 600, 400


class _Window(Protocol):
    """What the welcome needs of the main window."""

    words: QtWording
    look: Look
    preferences: Preferences
    hub: Hub
    tasks: Tasks

    def prefer(self, preferences: Preferences) -> None: ...


class Welcome:
    """Leads through the steps; `over` is called once, when they are seen or skipped."""

    def __init__(self, window: _Window, bench: Workbench, over: Callable[[], None]) -> None:
        self._window = window
        self._bench = bench
        self._over = over

    def open(self) -> Dialog:
        """Open the first step over the window, in the language of the system."""
        assert isinstance(self._window, QWidget)
        look, say = self._window.look, self._window.words.translate
        title = say("Welcome", "Welcome to Startpunkt")
        dialog = Dialog(self._window, look, title, _WIDTH, _HEIGHT)
        steps = QStackedWidget()
        for step in (self._language(dialog), self._place(), self._begin()):
            steps.addWidget(step)
        dialog.body.addWidget(steps, 1)
        dialog.rejected.connect(self._over)
        dialog.accepted.connect(self._over)
        _Buttons(dialog, steps, self._window.words, self._fill_demo)
        dialog.open()
        return dialog

    def _language(self, dialog: Dialog) -> QWidget:
        say, look = self._window.words.translate, self._window.look
        chooser = Chooser(look, LANGUAGES, self._window.words.language)
        chooser.setObjectName("welcome-language")
        chooser.currentIndexChanged.connect(lambda: self._speak(dialog, chooser.value))
        field = Field(look, say("Welcome", "Language of the program"), chooser)
        text = say(
            "Welcome",
            "With Startpunkt you take a room through the questions, and everyone sees the "
            "result before they leave. It speaks the language of your system; choose another "
            "here, or later under Settings.",
        )
        return _step(look, "users-three", say("Welcome", "One room, two hours"), text, field)

    def _place(self) -> QWidget:
        say, look = self._window.words.translate, self._window.look
        text = say(
            "Welcome",
            "No account and no network. Each answer is saved the moment it is given, in one "
            "file that is yours alone:",
        )
        where = remark(look, breakable(str(Path(self._bench.upkeep.address))))
        return _step(look, "lock-simple", say("Welcome", "Everything stays here"), text, where)

    def _begin(self) -> QWidget:
        say, look = self._window.words.translate, self._window.look
        text = say(
            "Welcome",
            "The demo invents some organisations, so that you can look round before your first "
            "workshop. Take it away again under Settings. F1 shows the keys of each screen.",
        )
        return _step(look, "play", say("Welcome", "Look round, or begin"), text)

    def _speak(self, dialog: Dialog, language: str) -> None:
        """Open anew in another language; the window is rebuilt after this event, so is this."""
        dialog.rejected.disconnect(self._over)
        dialog.reject()
        self._window.prefer(replace(self._window.preferences, language=language))
        assert isinstance(self._window, QWidget)
        QTimer.singleShot(0, self._window, self.open)

    def _fill_demo(self) -> None:
        window, demo = self._window, self._bench.demo

        def filled(changes: tuple[Change, ...]) -> None:
            for change in changes[-1:]:
                window.hub.tell(change)

        text = window.words.translate("Home", "Making the demo …")
        language = window.words.language
        window.tasks.run(window.hub, text, lambda _: demo.fill(language=language), filled)


class _Buttons:
    """Skip at the left, back and on at the right; the last step begins."""

    def __init__(
        self, dialog: Dialog, steps: QStackedWidget, words: QtWording, demo: Callable[[], None]
    ) -> None:
        self._steps = steps
        self._words = words
        say = words.translate
        self._count = remark(dialog.look, "")
        self._skip = Button(dialog.look, say("Welcome", "Skip"), Kind.QUIET)
        self._skip.setAutoDefault(False)
        self._skip.clicked.connect(dialog.reject)
        dialog.buttons.insertWidget(0, self._skip)
        dialog.buttons.insertWidget(1, self._count)
        self._back = dialog.add_button(say("Welcome", "Back"))
        self._back.clicked.connect(lambda: self._turn(-1))
        self._demo = dialog.add_button(say("Home", "Try the demo"))
        self._demo.clicked.connect(dialog.accept)
        self._demo.clicked.connect(demo)
        self._on = dialog.add_button("", primary=True)
        self._on.clicked.connect(lambda: self._go_on(dialog))
        self._turn(0)

    def _go_on(self, dialog: Dialog) -> None:
        if self._steps.currentIndex() == self._steps.count() - 1:
            dialog.accept()
        else:
            self._turn(1)

    def _turn(self, by: int) -> None:
        steps, say = self._steps, self._words.translate
        steps.setCurrentIndex(steps.currentIndex() + by)
        place, last = steps.currentIndex(), steps.count() - 1
        self._skip.setVisible(place < last)
        self._back.setVisible(place > 0)
        self._demo.setVisible(place == last)
        self._on.setText(say("Welcome", "Begin") if place == last else say("Welcome", "Next"))
        text = say("Welcome", "Step {number} of {all}").format(number=place + 1, all=last + 1)
        self._count.setText(text)
        self._on.setFocus()


def _step(look: Look, icon: str, name: str, text: str, *more: QWidget) -> QWidget:
    step = QWidget()
    row = QHBoxLayout(step)
    row.setContentsMargins(0, 8, 0, 0)
    row.setSpacing(20)
    mark = QVBoxLayout()
    mark.addWidget(Mark(look, icon, look.palette.brand, 40))
    mark.addStretch(1)
    row.addLayout(mark)
    column = QVBoxLayout()
    column.setSpacing(12)
    column.addWidget(text_label(look, name, TextSize.LEAD, semibold=True))
    column.addWidget(body(look, text))
    for widget in more:
        column.addWidget(widget)
    column.addStretch(1)
    row.addLayout(column, 1)
    return step
