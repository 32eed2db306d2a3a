"""What is stored, in plain words: where it lies, what is never known, and where names are."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.services.workbench import Workbench
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.place import Place, gathering_papers
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.prose import Prose
from desktop_app.ui.widgets.text import heading
from desktop_app.ui.wording import QtWording

_WIDTH, _HEIGHT = 720, 600


def show_stored(parent: QWidget, around: Surroundings, bench: Workbench) -> Dialog:
    """Open the page; where names of people are kept, it leads to where they are wiped."""
    look, say = around.look, around.words.translate
    dialog = Dialog(parent, look, say("Stored", "What is stored"), _WIDTH, _HEIGHT)
    page = Page(look, margin=0)
    page.setObjectName("stored")
    page.setMinimumHeight(look.px(200))
    page.setAccessibleName(say("Stored", "What is stored"))
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.column.setSpacing(8)
    for title, lines in _told(bench.upkeep.address, around.words):
        page.column.addWidget(heading(look, title))
        for line in lines:
            page.column.addWidget(Prose(look, f"• {line}"))
    for gathering in bench.gatherings.with_names():
        text = say("Stored", "{theme}: names of %n people", None, gathering.people)
        button = Button(look, text.format(theme=gathering.theme), Kind.PLAIN, icon="arrow-right")
        button.setObjectName(f"names-of-{gathering.id}")
        button.clicked.connect(partial(_leave, dialog, around, gathering_papers(gathering.id)))
        page.column.addWidget(button)
    dialog.body.addWidget(page, 1)
    close = dialog.add_button(say("Stored", "Close"), primary=True)
    close.clicked.connect(dialog.accept)
    # The arrows scroll the page at once, and Enter still presses the button.
    page.setFocus()
    dialog.open()
    return dialog


def _leave(dialog: Dialog, around: Surroundings, to: Place) -> None:
    dialog.accept()
    around.go(to)


def _told(address: str, words: QtWording) -> tuple[tuple[str, tuple[str, ...]], ...]:
    say = words.translate
    where = (
        say("Stored", "Everything lies in one place, and is sent nowhere: {file}").format(
            file=address
        ),
        say("Stored", "Your choices and a log of errors lie beside the program's own files."),
        say("Stored", "Backups and files that you have saved keep what they had then."),
    )
    what = (
        say("Stored", "Organisations, with sector and size, and their assessments."),
        say("Stored", "Answers, notes, and votes as numbers: who voted what is never known."),
        say("Stored", "Paper ballots that were typed in, as numbers without names."),
        say("Stored", "Topics with votes and takeaways, success stories, and actions."),
        say("Stored", "Owners of actions as you write them: a role or a unit is enough."),
        say("Stored", "A history of every change, without names of people."),
    )
    people = (
        say("Stored", "Only gatherings have room for names of people, and they may stay empty."),
        say("Stored", "They are in no file that you send, unless you ask for it."),
        say("Stored", "One command wipes them for good; numbers, groups and attendance stay."),
    )
    return (
        (say("Stored", "Where it lies"), where),
        (say("Stored", "What it is"), what),
        (say("Stored", "Names of people"), people),
    )
