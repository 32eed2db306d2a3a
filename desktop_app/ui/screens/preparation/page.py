"""The form of a workshop: who, about what and how, and the button that starts it."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.ui.screens.preparation.fields import Fields
from desktop_app.ui.screens.preparation.paper import PaperGroup
from desktop_app.ui.screens.preparation.state import Form, PreparationState
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.lead_button import LeadButton
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.surface import Ground
from desktop_app.ui.widgets.text import remark, text_label, title
from desktop_app.ui.wording import QtWording

_WIDTH = 960
_MARGIN = 24
_BEGINNING = ("starts_from",)
_GROUPS: tuple[tuple[Sentence, tuple[tuple[str, ...], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Preparation", "Who"),
        (("organisation",), ("sector", "size", "number")),
    ),
    (
        QT_TRANSLATE_NOOP("Preparation", "What"),
        (("model", "language"), ("occasion", "scope"), _BEGINNING),
    ),
    (
        QT_TRANSLATE_NOOP("Preparation", "How"),
        (("held_on", "participants", "minutes", "voting"),),
    ),
)

_ROWS = tuple(row for _, rows in _GROUPS for row in rows)


class PreparationPage(QWidget):
    """`edited` carries the form after a field is done, `go_wanted` comes with the button."""

    edited = Signal(object)
    go_wanted = Signal()
    open_actions_wanted = Signal()

    def __init__(self, look: Look, words: QtWording, *, existing: bool) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._state: PreparationState | None = None
        self._rows: dict[tuple[str, ...], QWidget] = {}
        translate = words.translate
        self.fields = Fields(look, words, existing=existing)
        self.fields.done.connect(self.finish_typing)
        self.fields.entered.connect(self.go_wanted)
        prepare, details = (
            translate("Preparation", "Prepare the workshop"),
            translate("Preparation", "About this workshop"),
        )
        self.page = Page(look, width=_WIDTH, margin=_MARGIN)
        self.page.column.setSpacing(10)
        self.page.column.addWidget(title(look, details if existing else prepare))
        self._add_groups()
        self.paper = PaperGroup(look, words)
        self.page.column.addWidget(self.paper)
        self.paper.setVisible(existing)
        start, on = (
            translate("Preparation", "Start"),
            translate("Preparation", "Go to the questions"),
        )
        self.go = Button(
            look, on if existing else start, Kind.PRIMARY, icon="arrow-right", big=True
        )
        self.go.setObjectName("start")
        self.go.clicked.connect(self.go_wanted)
        stored, enough = (
            translate("Preparation", "Every change is saved when you leave its field."),
            translate("Preparation", "The name is enough. Everything else can be changed later."),
        )
        self.hint = remark(look, stored if existing else enough)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(self._foot())
        controls = [self.fields.control(part) for row in _ROWS for part in row]
        for before, after in pairwise([*controls, self.go]):
            self.setTabOrder(before, after)

    def show_state(self, state: PreparationState) -> None:
        """Show the form and what must be mended in it."""
        self._state = state
        self.fields.show_state(state)
        self._rows[_BEGINNING].setVisible(bool(state.beginnings))

    def focus(self, part: str) -> None:
        """Put the cursor into a field and bring it into sight."""
        control = self.fields.control(part)
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.page.ensureWidgetVisible(control, 0, 48)

    def remind(self, text: str, figure: str) -> None:
        """Say above the form what is still open from last time; pressing it leads there."""
        line = LeadButton(self._look, text, figure)
        line.setObjectName("open-actions")
        line.clicked.connect(self.open_actions_wanted)
        self.page.column.insertWidget(1, line)
        line.show()

    def finish_typing(self) -> None:
        """Take over the fields as they are now."""
        if self._state is not None:
            form: Form = self.fields.form(self._state.form)
            self.edited.emit(form)

    def _add_groups(self) -> None:
        column = self.page.column
        for name, rows in _GROUPS:
            named = name.said(self._words.translate)
            column.addSpacing(12)
            column.addWidget(text_label(self._look, named, TextSize.LEAD, semibold=True))
            for parts in rows:
                self._rows[parts] = self.fields.row(parts)
                column.addWidget(self._rows[parts])

    def _foot(self) -> QWidget:
        foot = Ground(self._look.palette.surface, self._look.palette.line, Qt.Edge.TopEdge)
        row = QHBoxLayout(foot)
        row.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        row.setSpacing(24)
        row.addWidget(self.go)
        row.addWidget(self.hint, 1)
        return foot
