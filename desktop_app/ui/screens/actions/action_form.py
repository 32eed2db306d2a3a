"""The form of one action: what, why, who, by when, how much effort and effect, how far."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit

from desktop_app.domain.action_plan import HIGHEST
from desktop_app.domain.follow_up import ActionStatus
from desktop_app.ui.screens.actions.presenter import ActionsPresenter
from desktop_app.ui.screens.actions.state import ActionLine, ActionsState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.field import Chooser, Field
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import heading
from desktop_app.ui.widgets.text_area import TextArea
from desktop_app.ui.widgets.tip import plain
from desktop_app.ui.widgets.way_out import WayOut
from desktop_app.ui.wording import QtWording


class ActionForm(Surface):
    """Every field is stored when it is left; `followed` carries where the action comes from.

    `left` comes when Esc leads out of a field, after everything is stored.
    """

    followed = Signal(str, str)
    left = Signal()
    removed = Signal(str)

    def __init__(
        self, look: Look, words: QtWording, state: ActionsState, presenter: ActionsPresenter
    ) -> None:
        super().__init__(look, edge=look.palette.brand, padding=16)
        self._look = look
        self._words = words
        self._presenter = presenter
        self.action = ""
        self._place = ("", "")
        say = words.translate
        self._source = Button(look, say("Actions", "Where it came from"), Kind.QUIET, icon="link")
        self._remove = Button(look, say("Actions", "Remove"), Kind.QUIET, icon="trash")
        self._number = heading(look, "")
        self.body.addWidget(self._number)
        self._build_texts()
        self._build_choices(state)
        self._build_foot()
        way_out = WayOut(self.title, self.why, self.owner, self.due)
        way_out.taken.connect(self.keep)
        way_out.taken.connect(self.left)

    def show_line(self, line: ActionLine, *, locked: bool) -> None:
        """Show an action; a field that is being typed in stays as it is."""
        other, action = line.action.id != self.action, line.action
        self.action = action.id
        text = self._words.translate("Actions", "Action {number}")
        self._number.setText(text.format(number=line.number))
        for area, value in ((self.title, action.title), (self.why, action.why)):
            if other or not area.hasFocus():
                area.show_text(value)
            area.setReadOnly(locked)
        for field, value in ((self.owner, action.owner), (self.due, line.due)):
            if other or not field.hasFocus():
                field.setText(value)
            field.setReadOnly(locked)
        for name, chooser in self._choosers.items():
            value = getattr(action, name)
            chooser.choose("" if value is None else str(value))
            chooser.setEnabled(not locked)
        if other:
            self._due_field.complain("")
        self._source.setVisible(bool(line.source))
        self._source.setToolTip(plain(line.source))
        self._place = line.source_place
        self._remove.setVisible(not locked)

    def focus(self, part: str) -> None:
        """Put the cursor into a field: title, owner or due."""
        fields = {"title": self.title, "owner": self.owner, "due": self.due}
        fields[part].setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Store what stands in the fields of text."""
        for part, text in (
            ("title", self.title.text),
            ("why", self.why.text),
            ("owner", self.owner.text()),
        ):
            self._keep(part, text)
        self._keep_date()

    def _build_texts(self) -> None:
        look, say = self._look, self._words.translate
        self.title = TextArea(look, lines=1)
        self.title.setObjectName("action-title")
        self.why = TextArea(look, lines=1)
        self.why.setObjectName("action-why")
        self.title.left.connect(lambda: self._keep("title", self.title.text))
        self.why.left.connect(lambda: self._keep("why", self.why.text))
        self.body.addWidget(Field(look, say("Actions", "What will be done?"), self.title))
        self.body.addWidget(Field(look, say("Actions", "Why"), self.why))
        self.owner = QLineEdit()
        self.owner.setObjectName("action-owner")
        self.owner.setMaxLength(1_000)
        self.owner.editingFinished.connect(lambda: self._keep("owner", self.owner.text()))
        self.due = QLineEdit()
        self.due.setObjectName("action-due")
        self.due.setPlaceholderText(say("Actions", "1.3.2027"))
        self.due.editingFinished.connect(self._keep_date)
        self._due_field = Field(look, say("Actions", "By when"), self.due)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        owner = Field(look, say("Actions", "Who (role or unit)"), self.owner)
        for column, field in enumerate((owner, self._due_field)):
            grid.addWidget(field, 0, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)

    def _build_choices(self, state: ActionsState) -> None:
        look, say = self._look, self._words.translate
        sizes = [("", "–"), *((str(n), str(n)) for n in range(1, HIGHEST + 1))]
        statuses = [(str(status), name) for status, name in state.statuses]
        self._choosers = {
            "effort": Chooser(look, sizes, ""),
            "effect": Chooser(look, sizes, ""),
            "status": Chooser(look, statuses, statuses[0][0]),
        }
        names = {
            "effort": say("Actions", "Effort"),
            "effect": say("Actions", "Effect"),
            "status": say("Actions", "Status"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for column, (part, chooser) in enumerate(self._choosers.items()):
            chooser.setObjectName(f"action-{part}")
            chooser.activated.connect(lambda _, part=part: self._choose(part))
            grid.addWidget(Field(look, names[part], chooser), 0, column)
            grid.setColumnStretch(column, 2 if part == "status" else 1)
        self.body.addLayout(grid)

    def _build_foot(self) -> None:
        self._source.setObjectName("action-source")
        self._source.clicked.connect(lambda: self.followed.emit(*self._place))
        self._remove.setObjectName("remove-action")
        self._remove.clicked.connect(lambda: self.removed.emit(self.action))
        row = FlowRow()
        row.add(self._source)
        row.add(self._remove)
        self.body.addWidget(row)
        self.body.addStretch(1)

    def follow(self) -> None:
        """Go where the action came from, if anywhere."""
        if self._place[0]:
            self.followed.emit(*self._place)

    def _keep(self, part: str, text: str) -> None:
        if self.action and not self.title.isReadOnly():
            self._presenter.revise(self.action, **{part: text.strip()})

    def _keep_date(self) -> None:
        fine, said = self._presenter.date_of(self.due.text())
        self._due_field.complain("" if fine else said)
        if fine and self.action and not self.due.isReadOnly():
            self._presenter.revise(self.action, due=self.due.text())
            self.due.setText(said)

    def _choose(self, part: str) -> None:
        value = self._choosers[part].value
        chosen: object = ActionStatus(value) if part == "status" else int(value) if value else None
        self._presenter.revise(self.action, **{part: chosen})
