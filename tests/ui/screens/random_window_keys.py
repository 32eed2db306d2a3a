"""Any keys in the real window: nothing is lost, and nothing shown by itself.

`RandomKeys` asks the same of the presenter; here shortcuts, fields, dialogs, the wall, held keys
and another window are in between.
"""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from desktop_app.domain.assessment import Assessment, AssessmentState, Voting
from desktop_app.ui.screens.questions.console import Console
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.place import QUESTIONS, Place
from tests.gallery import make_window
from tests.ui.screens.random_keys import levels_of, revealed_of
from tests.ui.screens.workshops import ID, bench_at, model, put, workshop

Key = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier

DIGITS = [Key(Key.Key_0 + digit) for digit in range(10)]
LETTERS = [Key(Key.Key_A + place) for place in range(26)]
MOVING = [Key.Key_Right, Key.Key_Left, Key.Key_PageDown, Key.Key_PageUp]
PRESSING = [Key.Key_Space, Key.Key_Return]
OTHERS = [Key.Key_Backspace, Key.Key_Escape, Key.Key_Tab, Key.Key_F1, Key.Key_F5, Key.Key_Period]
PLAIN = [*DIGITS[1:6] * 4, *DIGITS, *LETTERS, *MOVING * 2, *PRESSING * 3, *OTHERS]
HELD = [*DIGITS[1:6], *MOVING, *PRESSING, Key.Key_Backspace, Key.Key_R, Key.Key_A, Key.Key_S]

MAY_SHOW = {Key.Key_Space, Key.Key_Return, Key.Key_Z, Key.Key_Y}
MAY_TAKE_BACK = {Key.Key_Backspace, Key.Key_Return, Key.Key_Space, Key.Key_Z, Key.Key_Y}
"""Return and Space press the button that has the focus: "Remove the answer" too."""


class RandomWindowKeys(RuleBasedStateMachine):
    """A facilitator without a plan before one laptop."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self.bench = bench_at(Path(self._folder.name) / "store.db", lambda: datetime.now(UTC))
        # More votes than people are asked about, now and then.
        put(self.bench, replace(workshop(model(2, 2), Voting.HANDS), participants=90))
        self.window = make_window(self.bench, "en", "light")
        self.other = QMainWindow()
        self._arrive()
        self.now = self.bench.assessments.get(ID)

    def teardown(self) -> None:
        for popup in QApplication.topLevelWidgets():
            popup.close()
        for window in (self.other, self.window):
            window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
        self.bench.answering._store.close()
        self._folder.cleanup()

    @rule(key=st.sampled_from(PLAIN))
    def key(self, key: Qt.Key) -> None:
        self._press(key, NONE)

    @rule(key=st.sampled_from(PLAIN))
    def another_key(self, key: Qt.Key) -> None:
        self._press(key, NONE)

    @rule(keys=st.lists(st.sampled_from(DIGITS[1:6]), min_size=3, max_size=9), shows=st.booleans())
    def a_vote(self, keys: list[Qt.Key], shows: bool) -> None:
        self._come_back()
        for key in (*keys, *([Key.Key_Space, Key.Key_Return] if shows else [])):
            self._press(key, NONE)

    @rule(key=st.sampled_from([*MOVING, Key.Key_R, Key.Key_A, Key.Key_Backspace]))
    def going_on(self, key: Qt.Key) -> None:
        self._come_back()
        self._press(key, NONE)

    @rule(key=st.sampled_from(DIGITS[1:6]))
    def overrule(self, key: Qt.Key) -> None:
        self._come_back()
        self._press(key, SHIFT)

    @rule(key=st.sampled_from((Key.Key_Z, Key.Key_Z, Key.Key_Y)))
    def back_and_again(self, key: Qt.Key) -> None:
        self._press(key, CONTROL)

    @rule(key=st.sampled_from(HELD), times=st.integers(2, 20))
    def a_key_that_sticks(self, key: Qt.Key, times: int) -> None:
        target = self._target
        typing = not isinstance(target, Console)
        before = self.now
        QTest.simulateEvent(target, True, key, NONE, "", False)
        for _ in range(times):
            QTest.simulateEvent(self._target, True, key, NONE, "", True)
        QTest.simulateEvent(self._target, False, key, NONE, "", False)
        self._check(key, NONE)
        if not typing:
            assert abs(_votes(self.now) - _votes(before)) <= 1, (key, times)

    @rule(keys=st.lists(st.sampled_from(PLAIN), min_size=1, max_size=4))
    def another_window(self, keys: list[Qt.Key]) -> None:
        before = self.now
        self.other.show()
        self.other.activateWindow()
        QApplication.processEvents()
        if QApplication.activeWindow() is self.other:
            self._check(Key.Key_unknown, NONE)
            before = self.now
            for key in keys:
                QTest.keyClick(self.other, key)
            assert self.bench.assessments.get(ID) == before
        self.other.hide()
        self.window.activateWindow()
        QApplication.processEvents()

    def _come_back(self) -> None:
        """Close what is open, as a facilitator does who has seen enough of it."""
        for dialog in self.window.findChildren(Dialog):
            if dialog.isVisible():
                QTest.keyClick(dialog, Key.Key_Escape)
        self._check(Key.Key_Escape, NONE)
        self.window.activateWindow()
        for console in self.window.findChildren(Console):
            console.setFocus()
        QApplication.processEvents()

    @property
    def _target(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        return popup or QApplication.focusWidget() or self.window

    def _arrive(self) -> None:
        self.window.go(Place(QUESTIONS, ID))
        self.window.activateWindow()
        QApplication.processEvents()

    def _press(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        target, before = self._target, self.now
        QTest.keyClick(target, key, modifier)
        self._check(key, modifier)
        if isinstance(target, Console):
            assert abs(_votes(self.now) - _votes(before)) <= 1 or key in MAY_SHOW, key

    def _check(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        QApplication.processEvents()
        before, self.now = self.now, self.bench.assessments.get(ID)
        fresh = revealed_of(self.now) - revealed_of(before)
        assert not fresh or key in MAY_SHOW, (key, modifier, fresh)
        lost = levels_of(before).keys() - levels_of(self.now).keys()
        aside = {q for q in lost if self.now.response(q).not_applicable}
        assert lost <= aside or key in MAY_TAKE_BACK, (key, modifier, lost)
        if self.window.place.screen != QUESTIONS or self.window.place.assessment != ID:
            for dialog in self.window.findChildren(Dialog):
                dialog.reject()
            self._arrive()
        if self.now.state is AssessmentState.FINISHED:
            self.window.hub.tell(self.bench.assessments.reopen(ID))
            self.now = self.bench.assessments.get(ID)


def _votes(made: Assessment) -> int:
    return sum(r.votes + r.abstained for each in made.responses.values() for r in each.rounds)
