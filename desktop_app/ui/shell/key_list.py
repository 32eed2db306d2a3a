"""The list of keys that F1 shows."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.keys import KeyAction, spoken_keys
from desktop_app.ui.shell.place import STORED, Place
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.key_hint import KeyHint
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.text import body, remark


def show_keys(
    parent: QWidget,
    look: Look,
    words: Wording,
    here: tuple[KeyAction, ...],
    everywhere: tuple[KeyAction, ...],
    go: Callable[[Place], None],
) -> Dialog:
    """Open the list of keys: first those of this screen, then those of the whole program.

    From it `go` leads to the page on what is stored.
    """
    dialog = Dialog(parent, look, words.translate("Shell", "Keys"), 520, 560)
    page = Page(look, margin=0)
    page.setMinimumHeight(160)
    page.setAccessibleName(words.translate("Shell", "Keys"))
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    groups = (
        (words.translate("Shell", "On this screen"), here),
        (words.translate("Shell", "Everywhere"), everywhere),
    )
    for name, actions in groups:
        if actions:
            page.column.addWidget(remark(look, name))
            page.column.addLayout(_table(look, words, actions))
    dialog.body.addWidget(page)
    stored = dialog.add_button(words.translate("Shell", "What is stored"))
    stored.setObjectName("stored-page")
    stored.clicked.connect(partial(_leave, dialog, go))
    close = dialog.add_button(words.translate("Shell", "Close"), primary=True)
    close.clicked.connect(dialog.accept)
    # The arrows scroll the list at once, and Enter still presses the one button.
    page.setFocus()
    dialog.open()
    return dialog


def _leave(dialog: Dialog, go: Callable[[Place], None]) -> None:
    dialog.accept()
    go(STORED)


def _table(look: Look, words: Wording, actions: tuple[KeyAction, ...]) -> QGridLayout:
    table = QGridLayout()
    table.setHorizontalSpacing(24)
    table.setVerticalSpacing(8)
    table.setColumnStretch(1, 1)
    listed = (action for action in actions if not action.hidden)
    for row, action in enumerate(listed):
        table.addWidget(KeyHint(look, spoken_keys(action, words)), row, 0)
        table.addWidget(body(look, action.says.said(words.translate)), row, 1)
    return table
