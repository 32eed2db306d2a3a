"""Reads the actions back to the room, one by one in large type: what, who, by when."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.board_steps import shortened
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.room_board import RoomAction
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

    `shown` hears which action the room is at, None at the end.
    """

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        words: QtWording,
        presenter: ActionsPresenter,
        shown: Callable[[RoomAction | None], None],
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
        page.column.addWidget(self._fields(locked=locked))
        self.body.addWidget(page, 1)
        back = self.add_button(words.translate("Actions", "Back"))
        back.clicked.connect(lambda: self._step(-1))
        on = self.add_button(words.translate("Actions", "Next"), primary=True)
        on.setObjectName("read-on")
        on.clicked.connect(lambda: self._step(1))
        self.finished.connect(lambda: shown(None))
        self._show()
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

    def _step(self, by: int) -> None:
        if not self._keep():
            return
        if self._at + by >= len(self._ids):
            self.accept()
            return
        self._at = max(self._at + by, 0)
        self._show()

    def _keep(self) -> bool:
        """Store owner and date; False where the date is none."""
        if self._locked:
            return True
        fine, said = self._presenter.date_of(self.due.text())
        self._due_field.complain("" if fine else said)
        if fine:
            found = {"owner": self.owner.text().strip(), "due": self.due.text()}
            self._presenter.revise(self._ids[self._at], **found)
        return fine

    def _show(self) -> None:
        room = self._presenter.read_back()[self._at]
        self._shown(room)
        text = self._words.translate("Actions", "Action {number} of {count}")
        self._count.setText(text.format(number=room.number, count=room.count))
        size = TextSize.TITLE if len(room.title) > _LONG else TextSize.DISPLAY
        self._title.setFont(self.look.font(size, semibold=True))
        self._title.setText(breakable(shortened(room.title, _SHOWN)))
        self._missing.setText(room.missing)
        self._missing.setVisible(bool(room.missing))
        self.owner.setText(self._presenter.owner(self._ids[self._at]))
        self.due.setText(room.due)
        self.owner.setFocus(Qt.FocusReason.OtherFocusReason)
