"""The fields of a workshop's form, by the name of the part of the form they hold."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QObject, QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDateEdit,
    QGridLayout,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from desktop_app.domain.assessment import Voting
from desktop_app.domain.organisation import Sector
from desktop_app.domain.starting_point import FROM_NOTHING
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.language_names import language_name
from desktop_app.ui.screens.preparation.names import VOTINGS
from desktop_app.ui.screens.preparation.state import Beginning, Form, ModelChoice, PreparationState
from desktop_app.ui.sector_names import SECTORS
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.field import Chooser, Field
from desktop_app.ui.wording import QtWording

_NAMES = {
    "organisation": QT_TRANSLATE_NOOP("Preparation", "Organisation"),
    "sector": QT_TRANSLATE_NOOP("Preparation", "Sector"),
    "size": QT_TRANSLATE_NOOP("Preparation", "Employees"),
    "number": QT_TRANSLATE_NOOP("Preparation", "Organisation number"),
    "model": QT_TRANSLATE_NOOP("Preparation", "Maturity model"),
    "language": QT_TRANSLATE_NOOP("Preparation", "Language of the questions"),
    "occasion": QT_TRANSLATE_NOOP("Preparation", "Occasion"),
    "scope": QT_TRANSLATE_NOOP("Preparation", "Scope"),
    "starts_from": QT_TRANSLATE_NOOP("Preparation", "Levels of last time"),
    "held_on": QT_TRANSLATE_NOOP("Preparation", "Date"),
    "participants": QT_TRANSLATE_NOOP("Preparation", "Participants"),
    "minutes": QT_TRANSLATE_NOOP("Preparation", "Minutes at hand"),
    "voting": QT_TRANSLATE_NOOP("Preparation", "Way of voting"),
}
_HINTS = {
    "size": QT_TRANSLATE_NOOP("Preparation", "Not given"),
    "number": QT_TRANSLATE_NOOP("Preparation", "Nine digits"),
    "occasion": QT_TRANSLATE_NOOP("Preparation", "For instance: leaders' meeting"),
    "scope": QT_TRANSLATE_NOOP("Preparation", "For instance: the whole organisation"),
    "participants": QT_TRANSLATE_NOOP("Preparation", "Not known"),
    "minutes": QT_TRANSLATE_NOOP("Preparation", "No limit"),
}
_LOCKED = QT_TRANSLATE_NOOP("Preparation", "Locked: the answers belong to this model.")
_FIND = QT_TRANSLATE_NOOP("Preparation", "Type to find a known one, or give a new name.")
_PALE = QT_TRANSLATE_NOOP("Preparation", "They stand pale beside the votes once these are shown.")
_KNOWN = QT_TRANSLATE_NOOP("Preparation", "Known: its details are filled in below.")
_LINES = ("organisation", "size", "number", "occasion", "scope", "participants", "minutes")
_NARROW = 200
_SPACING = 16


class Fields(QObject):
    """`done` comes when a field is left or chosen, `entered` with Enter after the name."""

    done = Signal()
    entered = Signal()

    def __init__(self, look: Look, words: QtWording, *, existing: bool) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._existing = existing
        self._lines = {part: QLineEdit() for part in _LINES}
        self._choosers = {
            "sector": self._chooser((s, n.said(words.translate)) for s, n in SECTORS.items()),
            "model": self._chooser(()),
            "language": self._chooser(()),
            "starts_from": self._chooser(()),
            "voting": self._chooser((v, n[0].said(words.translate)) for v, n in VOTINGS.items()),
        }
        self._day = _Day(look, words)
        self._day.dateChanged.connect(self.done)
        controls = {**self._lines, **self._choosers, "held_on": self._day}
        self._fields = {part: self._field(part, controls[part]) for part in _NAMES}
        for line in self._lines.values():
            line.setMaxLength(400)
            line.editingFinished.connect(self.done)
        self._names = QStringListModel(self)
        self._known = QCompleter(self._names, self)
        self._known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._known.setFilterMode(Qt.MatchFlag.MatchContains)
        name = self._lines["organisation"]
        name.setCompleter(self._known)
        name.setFont(look.font(TextSize.LEAD))
        name.setMinimumHeight(look.px(48))
        name.returnPressed.connect(self.entered)

    def control(self, part: str) -> QWidget:
        """The control of a part of the form."""
        return self._fields[part].control

    def row(self, parts: tuple[str, ...]) -> QWidget:
        """Return the fields side by side; below each other where room is short."""
        return _Row(self._look, tuple(self._fields[part] for part in parts))

    def form(self, before: Form) -> Form:
        """Return the form as it is filled in now; what has no field here stays as before."""
        line, chosen = self._lines, self._choosers
        voting = Voting(chosen["voting"].value)
        day, start = self._day.date(), chosen["starts_from"]
        return replace(
            before,
            organisation=line["organisation"].text(),
            number=line["number"].text(),
            sector=Sector(chosen["sector"].value),
            size=line["size"].text(),
            model=chosen["model"].value,
            language=chosen["language"].value,
            occasion=line["occasion"].text(),
            scope=line["scope"].text(),
            participants=line["participants"].text(),
            minutes=line["minutes"].text(),
            voting=voting,
            held_on=date(day.year(), day.month(), day.day()),
            starts_from=start.value if start.count() else before.starts_from,
        )

    def show_state(self, state: PreparationState) -> None:
        """Show the form and what must be mended in it."""
        form = state.form
        for part, line in self._lines.items():
            if line.text() != getattr(form, part):
                line.setText(getattr(form, part))
        self._offer("model", self._model_options(state.models), form.model)
        self._offer("language", self._language_options(state.languages), form.language)
        self._offer("starts_from", self._beginnings(state.beginnings), form.starts_from)
        self._choosers["model"].setEnabled(not state.existing)
        self._choose("sector", form.sector)
        self._choose("voting", form.voting)
        with QSignalBlocker(self._day):
            self._day.setDate(QDate(form.held_on.year, form.held_on.month, form.held_on.day))
        if self._names.stringList() != list(state.organisations):
            self._names.setStringList(list(state.organisations))
        self._advise(state)

    def _advise(self, state: PreparationState) -> None:
        translate = self._words.translate
        for part, field in self._fields.items():
            sentence = state.wrong.get(part)
            field.complain(sentence.said(translate) if sentence else "")
        known = state.known and not state.existing
        hint = _KNOWN if known else _FIND
        self._fields["organisation"].hint(hint.said(translate))
        self._fields["starts_from"].hint(_PALE.said(translate))
        voting = VOTINGS[state.form.voting][1]
        self._fields["voting"].hint(voting.said(translate))

    def _model_options(self, models: Iterable[ModelChoice]) -> list[tuple[str, str]]:
        text = self._words.translate("Preparation", "{title} · {questions} questions")
        return [(m.id, text.format(title=m.title, questions=m.questions)) for m in models]

    def _language_options(self, codes: Iterable[str]) -> list[tuple[str, str]]:
        return [(code, language_name(code, self._words)) for code in codes]

    def _beginnings(self, found: Iterable[Beginning]) -> list[tuple[str, str]]:
        translate, options = self._words.translate, list[tuple[str, str]]()
        last = translate("Preparation", "{when} (last time)")
        for each in found:
            when = " · ".join(filter(None, (self._words.day(each.held_on), each.occasion)))
            options.append((each.id, when) if options else ("", last.format(when=when)))
        return [*options, (FROM_NOTHING, translate("Preparation", "None"))] if options else []

    def _offer(self, part: str, options: list[tuple[str, str]], value: str) -> None:
        chooser = self._choosers[part]
        offered = [(chooser.itemData(at), chooser.itemText(at)) for at in range(chooser.count())]
        if offered != options:
            with QSignalBlocker(chooser):
                chooser.clear()
                for option, name in options:
                    chooser.addItem(name, option)
        self._choose(part, value)

    def _choose(self, part: str, value: str) -> None:
        with QSignalBlocker(self._choosers[part]):
            self._choosers[part].choose(value)

    def _chooser(self, options: Iterable[tuple[str, str]]) -> Chooser:
        pairs = [(str(value), name) for value, name in options]
        chooser = Chooser(self._look, pairs, pairs[0][0] if pairs else "")
        chooser.setSizeAdjustPolicy(chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        chooser.setMinimumContentsLength(8)
        chooser.currentIndexChanged.connect(self.done)
        return chooser

    def _field(self, part: str, control: QWidget) -> Field:
        translate = self._words.translate
        control.setObjectName(part)
        if part in _HINTS:
            self._lines[part].setPlaceholderText(_HINTS[part].said(translate))
        hint = _LOCKED.said(translate) if part == "model" and self._existing else ""
        field = Field(self._look, _NAMES[part].said(translate), control, hint)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return field


class _Day(QDateEdit):
    """A day; the wheel is left to the page, so that scrolling past changes nothing."""

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__()
        self._look = look
        self.setLocale(words.locale)
        self.setDisplayFormat("d. MMMM yyyy" if words.language != "en" else "d MMMM yyyy")
        self.setCalendarPopup(True)
        side = look.px(32)
        self.setStyleSheet(
            f"QDateEdit::drop-down {{ border: none; width: {side}px; }}"
            "QDateEdit::down-arrow { image: none; }"
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign of a calendar that the style sheet leaves out."""
        super().paintEvent(event)
        side = self._look.px(18)
        sign = self._look.icon("calendar-blank", self._look.palette.muted)
        top = (self.height() - side) // 2
        sign.paint(QPainter(self), self.width() - side - 12, top, side, side)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class _Row(QWidget):
    """Fields side by side, or below each other where they would get too narrow."""

    def __init__(self, look: Look, fields: tuple[Field, ...]) -> None:
        super().__init__()
        self._narrowest = look.px(_NARROW)
        self._fields = fields
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_SPACING)
        self._grid.setVerticalSpacing(_SPACING)
        self._stand(len(fields))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand as the new width allows."""
        super().resizeEvent(event)
        room = (self.width() + _SPACING) // (self._narrowest + _SPACING)
        self._stand(len(self._fields) if room >= len(self._fields) else max(min(room, 1), 1))

    def _stand(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for place, field in enumerate(self._fields):
            row, column = divmod(place, across)
            self._grid.addWidget(field, row, column, Qt.AlignmentFlag.AlignTop)
        for column in range(len(self._fields)):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
