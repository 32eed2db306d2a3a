"""Any keys in any order: never a crash, a lost level, or votes that show themselves."""

from hypothesis.stateful import run_state_machine_as_test
from PySide6.QtWidgets import QApplication

from tests.ui.screens.random_keys import RandomKeys, patience
from tests.ui.screens.random_window_keys import RandomWindowKeys


def test_any_keys_in_any_order() -> None:
    run_state_machine_as_test(RandomKeys, settings=patience(300, steps=75))


def test_any_keys_in_the_window(qapp: QApplication) -> None:
    assert qapp is QApplication.instance()
    run_state_machine_as_test(RandomWindowKeys, settings=patience(120, steps=60))
