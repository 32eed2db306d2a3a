"""Dialogs with our own words on their buttons: a question, the list of keys, a report."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.shell.notices import Enquiry
from desktop_app.ui.shell.room import COVERED
from desktop_app.ui.shell.typed_again import type_again
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.text import body, heading, recolour

_MARGIN = 48


class Dialog(QDialog):
    """A small window over the main one: a heading, a body and a row of buttons.

    `width` and `height` in pixels at 100 %; it grows with its words, and stays smaller than
    the window below it; where that is too small for the words, they stand closer.
    """

    def __init__(
        self, parent: QWidget, look: Look, title: str, width: int = 520, height: int = 0
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.look = look
        self._window = parent
        self._wanted = QSize(look.px(width), look.px(height))
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 32, 32, 24)
        outer.setSpacing(16)
        outer.addWidget(heading(look, title))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        outer.addLayout(self.body, 1)
        self._complaint = body(look, "")
        self._complaint.setObjectName("complaint")
        recolour(self._complaint, look.palette.bad)
        self._complaint.hide()
        outer.addWidget(self._complaint)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        self.buttons.addStretch(1)
        outer.addSpacing(8)
        outer.addLayout(self.buttons)
        QShortcut("Ctrl+Y", self).activated.connect(type_again)

    def open(self) -> None:
        """Open over the window; where the room sees that window, end as Esc would."""
        if self._window.property(COVERED):
            self.reject()
            self.deleteLater()
            return
        super().open()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that the words need in the room there is."""
        self.fit()
        super().showEvent(event)

    def complain(self, text: str) -> None:
        """Say above the buttons what stands in the way; the next press of one takes it away."""
        self._complaint.setText(text)
        self._complaint.setVisible(bool(text))
        if text:
            self.fit()

    @property
    def complaint(self) -> str:
        """What still stands in the way, "" for nothing."""
        return self._complaint.text()

    def fit(self) -> None:
        """Grow to what the words need; asked for when something has come into sight."""
        room = self._window.size() - QSize(_MARGIN, _MARGIN)
        wide = min(max(self._wanted.width(), self.minimumSizeHint().width()), room.width())
        if self._outer.totalHeightForWidth(wide) > room.height():
            self._stand_closer()
        needed = self._outer.totalHeightForWidth(wide)
        self.resize(wide, min(max(self._wanted.height(), needed), room.height()))

    def _stand_closer(self) -> None:
        self._outer.setContentsMargins(24, 12, 24, 12)
        self._outer.setSpacing(8)
        self.body.setSpacing(4)

    def add_button(self, text: str, *, primary: bool = False) -> Button:
        """Add a button at the right end of the row."""
        button = Button(self.look, text, Kind.PRIMARY if primary else Kind.PLAIN)
        button.setAutoDefault(False)
        # Before anything else that is done when it is pressed: that may complain anew.
        button.clicked.connect(lambda: self.complain(""))
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
