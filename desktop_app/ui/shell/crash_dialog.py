"""The one dialog for errors that nobody expected, with a report to copy."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.text import body


def show_crash(parent: QWidget, look: Look, words: Wording, report: str) -> Dialog:
    """Open the dialog; what was saved before the error is safe in the store."""
    dialog = Dialog(parent, look, words.translate("Shell", "Something went wrong"), 680, 480)
    calm = words.translate(
        "Shell",
        "All answers that were shown as saved are safe. You can go on; if it happens again, "
        "send the report below to those who look after the program.",
    )
    dialog.body.addWidget(body(look, calm))
    text = QPlainTextEdit(report)
    text.setReadOnly(True)
    text.setObjectName("report")
    text.setAccessibleName(words.translate("Shell", "Report"))
    text.setFont(look.font())
    text.setMinimumHeight(96)
    dialog.body.addWidget(text)
    copy = dialog.add_button(words.translate("Shell", "Copy the report"))
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
    close = dialog.add_button(words.translate("Shell", "Close"), primary=True)
    close.clicked.connect(dialog.accept)
    dialog.open()
    return dialog
