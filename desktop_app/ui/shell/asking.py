"""Questions to the facilitator, which the room must not read along."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.shell.dialog import enquire
from desktop_app.ui.shell.notices import Enquiry, Notices, Tone
from desktop_app.ui.shell.room import COVERED
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wording import QtWording


def ask(window: QWidget, look: Look, words: QtWording, notices: Notices, enquiry: Enquiry) -> None:
    """Ask; while the room sees the window the last choice, which changes nothing, is taken."""
    if not window.property(COVERED):
        enquire(window, look, enquiry)
        return
    enquiry.choices[-1].run()
    text = words.translate(
        "Shell", "Not asked while the room was watching, and nothing was changed: {question}"
    )
    notices.say(text.format(question=enquiry.text), Tone.WARN)
