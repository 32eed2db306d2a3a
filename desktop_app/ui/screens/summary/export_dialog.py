"""Asks what an assessment is exported as, and says what each form is for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.text import remark
from desktop_app.ui.widgets.tick import Tick

FORMS = (
    (
        ".startpunkt",
        QT_TRANSLATE_NOOP("Summary", "Startpunkt file"),
        QT_TRANSLATE_NOOP("Summary", "The whole assessment, for another computer or the network."),
    ),
    (
        ".xlsx",
        QT_TRANSLATE_NOOP("Summary", "Spreadsheet"),
        QT_TRANSLATE_NOOP("Summary", "Results, answers, votes and actions, each on a sheet."),
    ),
    (
        ".csv",
        QT_TRANSLATE_NOOP("Summary", "Table as text"),
        QT_TRANSLATE_NOOP("Summary", "One line for each question, for any program."),
    ),
)


_TO_WORDS = 11
"""From the mark of a choice to its words, in pixels."""


class ExportDialog(Dialog):
    """`wanted` carries the ending that is chosen and the form as a file dialog names it.

    The last of its values is True where the file is for people outside.
    """

    wanted = Signal(str, str, bool)

    def __init__(self, parent: QWidget, look: Look, words: Wording) -> None:
        say = words.translate
        super().__init__(parent, look, say("Summary", "Export the assessment"))
        self._words = words
        self._group = QButtonGroup(self)
        for place, (ending, name, about) in enumerate(FORMS):
            choice = QRadioButton(f"{name.said(say)} ({ending})")
            choice.setObjectName(f"export{ending}")
            choice.setFont(look.font())
            choice.setMinimumHeight(look.px(24))
            choice.setAccessibleDescription(about.said(say))
            choice.setChecked(place == 0)
            self._group.addButton(choice, place)
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(choice)
            column.addWidget(self._about(look, about.said(say)))
            self.body.addLayout(column)
        outside = say("Summary", "For people outside: without what only the room should know")
        self.outsiders = Tick(look, outside, "for-outsiders")
        left_out = say(
            "Summary",
            "No notes, no dissent, no actions, no name of the organisation, and no counts of "
            "fewer than five.",
        )
        self.outsiders.box.setAccessibleDescription(left_out)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.outsiders)
        column.addWidget(self._about(look, left_out))
        self.body.addSpacing(8)
        self.body.addLayout(column)
        cancel = self.add_button(say("Summary", "Cancel"))
        cancel.clicked.connect(self.reject)
        on = self.add_button(say("Summary", "Save …"), primary=True)
        on.setObjectName("export-on")
        on.clicked.connect(self._go_on)

    @staticmethod
    def _about(look: Look, text: str) -> QWidget:
        """What a choice means, below its words and not below its mark."""
        words = remark(look, text)
        words.setContentsMargins(look.px(16) + _TO_WORDS, 0, 0, 0)
        return words

    def _go_on(self) -> None:
        ending, name, _ = FORMS[max(self._group.checkedId(), 0)]
        self.accept()
        kinds = f"{name.said(self._words.translate)} (*{ending})"
        self.wanted.emit(ending, kinds, self.outsiders.box.isChecked())
