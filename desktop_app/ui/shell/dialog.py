"""Dialogs with our own words on their buttons: a question, the list of keys, a report."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.shell.notices import Enquiry
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.text import body, heading


class Dialog(QDialog):
    """A small window over the main one: a heading, a body and a row of buttons."""

    def __init__(self, parent: QWidget | None, look: Look, title: str, width: int = 480) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(look.px(width))
        self.look = look
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 32, 32, 24)
        outer.setSpacing(16)
        outer.addWidget(heading(look, title))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        outer.addLayout(self.body, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        self.buttons.addStretch(1)
        outer.addSpacing(8)
        outer.addLayout(self.buttons)

    def add_button(self, text: str, *, primary: bool = False) -> Button:
        """Add a button at the right end of the row."""
        button = Button(self.look, text, Kind.PRIMARY if primary else Kind.PLAIN)
        button.setAutoDefault(False)
        self.buttons.addWidget(button)
        if primary:
            button.setDefault(True)
            button.setFocus()
        return button


def enquire(parent: QWidget, look: Look, enquiry: Enquiry) -> Dialog:
    """Open a question over the window; the chosen answer runs when the dialog is gone."""
    dialog = Dialog(parent, look, enquiry.title)
    dialog.body.addWidget(body(look, enquiry.text))
    for choice in enquiry.choices:
        button = dialog.add_button(choice.text, primary=choice.primary)
        button.clicked.connect(dialog.accept)
        button.clicked.connect(choice.run)
    dialog.rejected.connect(enquiry.choices[-1].run)
    dialog.open()
    return dialog
