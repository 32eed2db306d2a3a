"""What stands around a screen in one language and one look: rail, head, message, task strip."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.shell.notices import Choice, Message, Notices, Tone, announce
from desktop_app.ui.shell.place import HOME, Place
from desktop_app.ui.shell.rail import Rail
from desktop_app.ui.shell.screen import Contents
from desktop_app.ui.shell.tasks import Tasks
from desktop_app.ui.shell.undo import Undo
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wording import QtWording

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.services.change import Change

    # What Home does not show is loaded with the first assessment, message or task.
    from desktop_app.ui.shell.head import Head
    from desktop_app.ui.shell.task_bar import TaskBar
    from desktop_app.ui.shell.tasks import Progress
    from desktop_app.ui.widgets.banner import Banner


class Frame(QWidget):
    """The window's content; `show_screen` changes what is in its middle.

    `stepped` carries the name of a step that was pressed.
    """

    stepped = Signal(str)

    def __init__(self, look: Look, words: QtWording, contents: Contents) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._contents = contents
        self._screen: QWidget | None = None
        self._banner: Banner | None = None
        self._inside = False
        self._place = HOME
        self.rail = Rail(look, words, contents.rail)
        self._notice = QVBoxLayout()
        self._middle = QVBoxLayout()
        self._column = column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(self._notice)
        column.addLayout(self._middle, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)

    def follow(self, notices: Notices, tasks: Tasks, undo: Undo) -> None:
        """Show what is said, running, and undone, for as long as the frame lives."""
        notices.said.connect(self._hear)
        notices.cleared.connect(self.clear_message)
        tasks.started.connect(self._show_task)
        tasks.ended.connect(self._hide_tasks)
        undo.taken_back.connect(self._say_taken_back)
        undo.made_again.connect(self._say_made_again)

    @cached_property
    def head(self) -> "Head":
        """Whose assessment it is, its steps, and when it was saved."""
        from desktop_app.ui.shell.head import Head

        head = Head(self._look, self._words, self._contents.steps)
        head.steps.chosen.connect(self.stepped)
        self._column.insertWidget(0, head)
        return head

    @cached_property
    def tasks(self) -> "TaskBar":
        """What is being worked on."""
        from desktop_app.ui.shell.task_bar import TaskBar

        tasks = TaskBar(self._look, self._words)
        self._column.addWidget(tasks)
        return tasks

    def show_screen(self, place: Place, widget: QWidget) -> None:
        """Put a screen in the middle, and mark in rail and step bar where that is."""
        if self._screen is not None:
            self._screen.hide()
            self._screen.deleteLater()
        self._screen = widget
        self._place = place
        self._middle.addWidget(widget, 1)
        # At once, not with the layout's next turn: a hidden screen could not take the focus.
        widget.show()
        self._inside = place.assessment is not None
        self.rail.mark(None if self._inside else place.screen)
        if self._inside or "head" in vars(self):
            self.head.setVisible(self._inside)
        if self._inside:
            self.head.mark(place.screen, only=place.assessment == "")
            self.name_assessment(place)

    def title(self, place: Place) -> str:
        """What the system calls the window: the screen, whose assessment it is, the program."""
        screen = self._contents.entry(place.screen).title.said(self._words.translate)
        whose = self.head.whose if self._inside else ""
        return " – ".join(part for part in (screen, whose, "Startpunkt") if part)

    def name_assessment(self, place: Place, *, aloud: bool = False) -> None:
        """Say in the head whose assessment it is and when it was saved; `aloud` after a change."""
        if place.assessment:
            found = self._contents.heading(place.assessment)
            together = self._words.translate("Shell", "{organisation} · {occasion}")
            named = together.format(organisation=found.organisation, occasion=found.occasion)
            self.head.name(found.organisation, named if found.occasion else "")
            self.head.say_saved(found.saved_at, aloud=aloud)
        else:
            self.head.saved.hide()
            self.head.name(self._words.translate("Shell", "New workshop"))

    def say_saved(self, at: "datetime") -> None:
        """Say that an answer was saved; whose assessment it is has not changed."""
        self.head.say_saved(at, aloud=True)

    def _say_taken_back(self, change: "Change") -> None:
        say = self._words.translate
        self._say_step(say("Shell", "Undone: {step}"), say("Shell", "Undone"), change)

    def _say_made_again(self, change: "Change") -> None:
        say = self._words.translate
        self._say_step(say("Shell", "Redone: {step}"), say("Shell", "Redone"), change)

    def _say_step(self, said: str, short: str, change: "Change") -> None:
        """Say what was undone or redone: aloud, and in the head of the assessment that it is of.

        Where something else is shown, nobody sees the step itself: a message says it.
        """
        text = said.format(step=change.what.said(self._words.translate))
        # Of a model's draft it is the kind and the id; the register, which is of "", shows its own.
        changed = change.assessment.rpartition(" ")[2]
        if changed and changed == self._place.assessment:
            self.head.say_step(text, short)
        elif changed not in self._place.detail:
            # A place of a gathering or a model has the id among the words of its detail.
            self.show_message(Message(text))
        announce(self, text)

    def _show_task(self, text: str, progress: "Progress") -> None:
        self.tasks.show_task(text, progress)

    def _hide_tasks(self) -> None:
        self.tasks.hide()

    def _hear(self, message: Message) -> None:
        if not self._told_where_it_was_asked(message):
            self.show_message(message)
        announce(self, message.spoken(self._words.translate))

    def _told_where_it_was_asked(self, message: Message) -> bool:
        """Say in an open dialog what stands in its way; it covers what is said above the screen.

        Where it goes for all that, the sentence is shown when it has gone.
        """
        if message.tone is not Tone.BAD or message.choices or message.details:
            return False
        from desktop_app.ui.shell.dialog import Dialog

        dialog = next((d for d in self.window().findChildren(Dialog) if d.isVisible()), None)
        if dialog is None:
            return False
        dialog.complain(message.text)
        dialog.accepted.connect(
            lambda: self.show_message(message) if dialog.complaint == message.text else None
        )
        return True

    def show_message(self, message: Message) -> None:
        """Show a message above the screen, in place of an earlier one."""
        from desktop_app.ui.widgets.banner import Banner

        self.clear_message()
        banner = Banner(self._look, self._words, message.text, message.tone, message.details)
        banner.closed.connect(self.clear_message)
        if message.choices:
            banner.body.addWidget(self._choices(message.choices))
        self._notice.setContentsMargins(40, 16, 40, 0)
        self._notice.addWidget(banner)
        banner.show()
        self._banner = banner

    def _choices(self, choices: tuple[Choice, ...]) -> QWidget:
        from desktop_app.ui.widgets.button import Button
        from desktop_app.ui.widgets.flow import FlowRow

        row = FlowRow()
        for choice in choices:
            button = Button(self._look, choice.text)
            # The message goes first: what is done may have one of its own.
            button.clicked.connect(self.clear_message)
            button.clicked.connect(choice.run)
            row.add(button)
        return row

    def clear_message(self) -> None:
        """Take the message away."""
        if self._banner is not None:
            self._notice.setContentsMargins(0, 0, 0, 0)
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
