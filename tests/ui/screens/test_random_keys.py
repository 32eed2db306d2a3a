"""Any keys in any order: never a crash, a lost level, or votes that show themselves."""

from hypothesis.stateful import run_state_machine_as_test

from tests.ui.screens.random_keys import RandomKeys, patience


def test_any_keys_in_any_order() -> None:
    run_state_machine_as_test(RandomKeys, settings=patience(300, steps=75))
