"""The form of a part: each text in the model's own language, and beside it in another."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.document_places import Where
from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.model_editor.state import EditorState, Entry
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.card_grid import CardGrid
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.text import breakable, recolour, remark, text_label
from desktop_app.ui.widgets.text_area import TextArea

_NARROWEST = 240
"""Least width in pixels at 100 % of a field beside another; narrower, it goes below."""
_PAUSE = 250
"""Milliseconds after the last key until what is typed is checked."""


class _Row(CardGrid):
    """One text: its field, and the field of its translation."""

    def __init__(
        self, look: Look, words: Wording, entry: Entry, languages: tuple[str, str]
    ) -> None:
        super().__init__(look, _NARROWEST, most=2 if languages[1] else 1)
        self._look = look
        self._words = words
        self.where = entry.where
        own, other = languages
        self.own = self._area(entry, "own")
        self._own_field = Field(look, entry.name, self.own, entry.help)
        self._add_field(self._own_field)
        self.beside: TextArea | None = None
        self._beside_field: Field | None = None
        if entry.beside is not None:
            self.beside = self._area(entry, "beside")
            self._beside_field = Field(look, other, self.beside)
            spoken = words.translate("Editor", "{name}, {language}")
            self.own.setAccessibleName(spoken.format(name=entry.name, language=own))
            self.beside.setAccessibleName(spoken.format(name=entry.name, language=other))
            self._add_field(self._beside_field)
        self.show_entry(entry)

    def show_entry(self, entry: Entry) -> None:
        """Show texts and complaints; a field with the focus keeps what is typed."""
        if not self.own.hasFocus():
            self.own.show_text(entry.own)
        self._own_field.complain(entry.complaint)
        if self.beside is None or self._beside_field is None:
            return
        if not self.beside.hasFocus():
            self.beside.show_text(entry.beside or "")
        missing = self._words.translate("Editor", "Missing: the own language is shown instead.")
        self._beside_field.hint(missing if entry.missing else "", self._look.palette.warn)
        self._beside_field.complain(entry.complaint_beside)

    def force(self, entry: Entry) -> None:
        """Show texts even where the user types: they were undone."""
        self.own.show_text(entry.own)
        if self.beside is not None:
            self.beside.show_text(entry.beside or "")

    def _add_field(self, field: Field) -> None:
        # A complaint below the one must not move the other.
        self.add(field, Qt.AlignmentFlag.AlignTop)

    def _area(self, entry: Entry, side: str) -> TextArea:
        area = TextArea(self._look)
        area.setObjectName(f"{entry.key}-{side}")
        return area


class Form(QWidget):
    """`typed` carries place, text and side (True beside); `checked` comes after a pause."""

    typed = Signal(object, str, bool)
    paused = Signal()
    left = Signal()

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._rows: dict[str, _Row] = {}
        self._shape: tuple[object, ...] = ()
        self._shown: tuple[str, int] | None = None
        self._general = text_label(look, "", TextSize.CAPTION)
        recolour(self._general, look.palette.bad)
        self._remark = remark(look, "")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(self._remark)
        self._column.addWidget(self._general)
        self._content: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.paused)

    def show_state(self, state: EditorState) -> None:
        """Show the fields of the open part; those that are there already are kept."""
        self._timer.stop()
        self._remark.setText(breakable(state.remark))
        self._general.setText("\n".join(state.general))
        self._general.setVisible(bool(state.general))
        # Questions are alike: their fields stay, and only what stands in them changes.
        shape = (state.beside, *((e.key, e.name, e.beside is None) for e in state.entries))
        if shape != self._shape:
            self._build(state)
            self._shape = shape
        shown = (state.part.key, state.generation)
        forced = shown != self._shown
        self._shown = shown
        for entry in state.entries:
            row = self._rows[entry.key]
            row.where = entry.where
            if forced:
                row.force(entry)
            row.show_entry(entry)

    def focus(self, key: str = "") -> None:
        """Put the cursor into a field, else into the first one."""
        rows = self._rows
        row = rows.get(key) or next(iter(rows.values()))
        row.own.setFocus()

    def fields(self) -> tuple[TextArea, ...]:
        """All fields in their order."""
        found: list[TextArea] = []
        for row in self._rows.values():
            found += [area for area in (row.own, row.beside) if area is not None]
        return tuple(found)

    def _build(self, state: EditorState) -> None:
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        other = next((each.name for each in state.languages if each.code == state.beside), "")
        self._rows = {}
        for entry in state.entries:
            row = _Row(self._look, self._words, entry, (state.own_language, other))
            self._connect(row)
            column.addWidget(row)
            self._rows[entry.key] = row
        column.addStretch(1)
        self._column.addWidget(fresh, 1)
        fresh.show()
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = fresh

    def _connect(self, row: _Row) -> None:
        for area, beside in ((row.own, False), (row.beside, True)):
            if area is None:
                continue
            area.typed.connect(lambda text, side=beside: self._type(row.where, text, side))
            area.left.connect(self.left)

    def _type(self, where: Where, text: str, beside: bool) -> None:
        self.typed.emit(where, text, beside)
        self._timer.start()
