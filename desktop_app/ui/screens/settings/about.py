"""About the program: a report to copy for those who look after it, and all licences."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.services.about import About
from desktop_app.services.parts import Part
from desktop_app.ui.screens.settings.support import report
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.widgets.field import Chooser, Field
from desktop_app.ui.widgets.text import body

_WIDTH, _HEIGHT = 720, 560


def show_about(parent: QWidget, around: Surroundings, about: About) -> Dialog:
    """Open the dialog; its buttons copy the report and lead to the licences."""
    look, say = around.look, around.words.translate
    dialog = Dialog(parent, look, say("About", "About Startpunkt"), _WIDTH, _HEIGHT)
    purpose = say(
        "About",
        "Startpunkt runs on this machine alone and sends nothing anywhere. If something does "
        "not work, send this report to those who look after the program; it says nothing of "
        "your assessments but how many there are.",
    )
    dialog.body.addWidget(body(look, purpose))
    text = report(about.facts(), around.preferences, around.words.language, say)
    shown = _reading(around, text, say("About", "Report"))
    shown.setObjectName("support-report")
    dialog.body.addWidget(shown, 1)
    licences = dialog.add_button(say("About", "Licences"))
    licences.clicked.connect(lambda: show_licences(parent, around, about))
    copy = dialog.add_button(say("About", "Copy the report"))
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
    close = dialog.add_button(say("About", "Close"), primary=True)
    close.clicked.connect(dialog.accept)
    dialog.open()
    return dialog


def show_licences(parent: QWidget, around: Surroundings, about: About) -> Dialog:
    """Open the list of parts with the licence of each, as they are installed."""
    look, say = around.look, around.words.translate
    parts = about.parts()
    dialog = Dialog(parent, look, say("About", "Licences"), _WIDTH, _HEIGHT)
    names = ((str(place), _line(part)) for place, part in enumerate(parts))
    chooser = Chooser(look, names, "0")
    chooser.setObjectName("part")
    dialog.body.addWidget(Field(look, say("About", "Part of the program"), chooser))
    text = _reading(around, "", say("About", "Licence"))
    text.setObjectName("licence")

    def show() -> None:
        part = parts[int(chooser.value)]
        told = part.text or say("About", "The part names its licence and brings no text along.")
        text.setPlainText("\n\n".join(filter(None, (_line(part), part.home, told))))

    chooser.currentIndexChanged.connect(show)
    show()
    dialog.body.addWidget(text, 1)
    close = dialog.add_button(say("About", "Close"), primary=True)
    close.clicked.connect(dialog.accept)
    dialog.open()
    return dialog


def _line(part: Part) -> str:
    return " · ".join(filter(None, (f"{part.name} {part.version}", part.licence)))


def _reading(around: Surroundings, text: str, name: str) -> QPlainTextEdit:
    shown = QPlainTextEdit(text)
    shown.setReadOnly(True)
    shown.setTabChangesFocus(True)
    shown.setAccessibleName(name)
    shown.setFont(around.look.font())
    shown.setMinimumHeight(around.look.px(96))
    return shown
