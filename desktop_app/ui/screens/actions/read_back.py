"""Reads the actions back to the room, one by one in large type: what, who, by when."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.board_steps import shortened
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.screens.actions.presenter import ActionsPresenter
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.keys import KeyAction, listen_for
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.text import breakable, remark, text_label
from desktop_app.ui.widgets.turning_row import TurningRow
from desktop_app.ui.wording import QtWording

_SHOWN = 240
_LONG = 90


class ReadBack(Dialog):
    """Owner and date can be filled in as they are said; Enter leads to the next action.

    `shown` hears at which action the room is, from 0, and their number at the end.
    `print_wanted` says that the summary shall be printed now.
    """

    print_wanted = Signal()

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        words: QtWording,
        presenter: ActionsPresenter,
        shown: Callable[[int], None],
        *,
        locked: bool,
    ) -> None:
        super().__init__(parent, look, words.translate("Actions", "Read back"), 960, 560)
        self._words = words
        self._presenter = presenter
        self._shown = shown
        self._ids = presenter.open_ids()
        self._at = 0
        self._count = remark(look, "")
        self.body.addWidget(self._count)
        page = Page(look, margin=0)
        page.setMinimumHeight(look.px(240))
        self._title = text_label(look, "", TextSize.DISPLAY, semibold=True)
        self._missing = text_label(look, "", TextSize.LEAD, colour=look.palette.warn)
        page.column.addWidget(self._title)
        page.column.addWidget(self._missing)
        self._row = self._fields(locked=locked)
        page.column.addWidget(self._row)
        self.body.addWidget(page, 1)
        self._build_buttons()
        self.finished.connect(lambda: shown(len(self._ids)))
        self._show()

    def _build_buttons(self) -> None:
        say = self._words.translate
        self._close = self.add_button(say("Actions", "Close"))
        self._close.clicked.connect(self.accept)
        back = self.add_button(say("Actions", "Back"))
        back.clicked.connect(lambda: self._step(-1))
        self._on = self.add_button(say("Actions", "Next"), primary=True)
        self._on.setObjectName("read-on")
        self._on.clicked.connect(self._go_on)
        listen_for(
            self,
            (
                KeyAction(("PgDown",), QT_TRANSLATE_NOOP("Actions", "Next"), lambda: self._step(1)),
                KeyAction(("PgUp",), QT_TRANSLATE_NOOP("Actions", "Back"), lambda: self._step(-1)),
            ),
        )

    def _fields(self, *, locked: bool) -> QWidget:
        say, look = self._words.translate, self.look
        self.owner = QLineEdit()
        self.owner.setObjectName("read-owner")
        self.due = QLineEdit()
        self.due.setObjectName("read-due")
        for field in (self.owner, self.due):
            field.setReadOnly(locked)
        self._due_field = Field(look, say("Actions", "By when"), self.due)
        row = TurningRow(look.px(560), spacing=24)
        row.add(Field(look, say("Actions", "Who (role or unit)"), self.owner))
        row.add(self._due_field)
        for field in (self.owner, self.due):
            field.setFont(look.font(TextSize.TITLE))
            field.setMinimumHeight(look.px(60))
        self._locked = locked
        return row

    @property
    def _at_end(self) -> bool:
        return self._at == len(self._ids)

    def _go_on(self) -> None:
        """Go to the next action; after the last one, print. A presenter remote never prints."""
        if not self._at_end:
            self._step(1)
            return
        self.accept()
        self.print_wanted.emit()

    def _step(self, by: int) -> None:
        if self._keep():
            self._at = min(max(self._at + by, 0), len(self._ids))
            self._show()

    def _keep(self) -> bool:
        """Store owner and date; False where the date is none."""
        if self._locked or self._at_end:
            return True
        fine, said = self._presenter.date_of(self.due.text())
        self._due_field.complain("" if fine else said)
        if fine:
            found = {"owner": self.owner.text().strip(), "due": self.due.text()}
            self._presenter.revise(self._ids[self._at], **found)
        return fine

    def _show(self) -> None:
        say, end = self._words.translate, self._at_end
        self._shown(self._at)
        self._row.setVisible(not end)
        self._close.setVisible(end)
        self._on.setText(say("Actions", "Print now") if end else say("Actions", "Next"))
        if end:
            self._show_end()
            return
        room = self._presenter.read_back()[self._at]
        text = say("Actions", "Action {number} of {count}")
        self._count.setText(text.format(number=room.number, count=room.count))
        self._tell(room.title, room.missing)
        self.owner.setText(self._presenter.owner(self._ids[self._at]))
        self.due.setText(room.due)
        self.owner.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_end(self) -> None:
        say, read = self._words.translate, self._presenter.read_back()
        self._count.setText(say("Actions", "%n action(s) read back", None, len(read)))
        lacking = sum(bool(one.missing) for one in read)
        text = say("Actions", "%n action(s) lack an owner or a date.", None, lacking)
        self._tell(say("Actions", "This is what we do"), text if lacking else "")
        self._on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, title: str, missing: str) -> None:
        size = TextSize.TITLE if len(title) > _LONG else TextSize.DISPLAY
        self._title.setFont(self.look.font(size, semibold=True))
        self._title.setText(breakable(shortened(title, _SHOWN)))
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))
