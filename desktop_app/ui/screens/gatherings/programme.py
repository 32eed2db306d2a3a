"""What the gathering is about, and its programme with running clock times."""

from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit

from desktop_app.ui.language_names import written_languages
from desktop_app.ui.screens.gatherings.desk import Desk, Part, line
from desktop_app.ui.screens.gatherings.names import THEMES
from desktop_app.ui.screens.gatherings.picture import programme_state
from desktop_app.ui.screens.gatherings.state import DetailsForm, ProgrammeRow, ProgrammeState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, icon_button
from desktop_app.ui.widgets.field import Chooser, Field
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import heading, remark, text_label
from desktop_app.ui.wording import QtWording


class DetailsFields:
    """The fields of theme, series, place, day, start and language, in a grid."""

    def __init__(self, look: Look, words: QtWording, form: DetailsForm) -> None:
        say = words.translate
        self.theme = line("theme", form.theme)
        known = QCompleter([theme.said(say) for theme in THEMES], self.theme)
        known.setFilterMode(known.filterMode().MatchContains)
        known.setCaseSensitivity(known.caseSensitivity().CaseInsensitive)
        self.theme.setCompleter(known)
        self.series = line("series", form.series)
        self.place = line("place", form.place)
        self.held_on = line("held-on", form.held_on, say("Gatherings", "For instance 14.9.2017"))
        self.starts = line("starts", form.starts, "09:00")
        self.language = Chooser(look, written_languages(words), form.language)
        self.language.setObjectName("gathering-language")
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(12)
        wide = Field(look, say("Gatherings", "Theme"), self.theme)
        self.grid.addWidget(wide, 0, 0, 1, 2)
        self.grid.addWidget(Field(look, say("Gatherings", "Series"), self.series), 0, 2)
        self.grid.addWidget(Field(look, say("Gatherings", "Date"), self.held_on), 1, 0)
        self.grid.addWidget(Field(look, say("Gatherings", "Begins at"), self.starts), 1, 1)
        self.grid.addWidget(Field(look, say("Gatherings", "Place"), self.place), 1, 2)
        tongue = Field(look, say("Gatherings", "Language of the papers"), self.language)
        self.grid.addWidget(tongue, 2, 0)
        for column in range(3):
            self.grid.setColumnStretch(column, 1)

    @property
    def lines(self) -> tuple[QLineEdit, ...]:
        """The fields that are typed in."""
        return self.theme, self.series, self.place, self.held_on, self.starts

    def form(self) -> DetailsForm:
        """What is typed now."""
        return DetailsForm(
            self.theme.text(),
            self.series.text(),
            self.place.text(),
            self.held_on.text(),
            self.starts.text(),
            self.language.value,
        )


class ProgrammePart(Part):
    """Details and programme; everything is kept when a field is left."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, spacing=24)
        state = programme_state(desk.presenter.gathering(), desk.words)
        self._rows: list[tuple[QLineEdit, QLineEdit]] = []
        self._kept = [ProgrammeRow("", row.minutes, row.title) for row in state.rows]
        self._form = state.form
        self._details = DetailsFields(desk.look, desk.words, state.form)
        self.column.addLayout(self._details.grid)
        for each in self._details.lines:
            each.editingFinished.connect(self._describe)
        self._details.language.activated.connect(self._describe)
        self.column.addWidget(self._programme(state))
        self.column.addStretch(1)

    def save(self) -> None:
        """Keep what is typed."""
        self._describe()
        self._plan()

    def _programme(self, state: ProgrammeState) -> Surface:
        look, say = self.desk.look, self.desk.words.translate
        card = Surface(look)
        card.body.setSpacing(12)
        card.body.addWidget(heading(look, say("Gatherings", "Programme")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        for column, head in enumerate(
            (say("Gatherings", "Time"), say("Gatherings", "Minutes"), say("Gatherings", "What"))
        ):
            grid.addWidget(remark(look, head), 0, column)
        for place, row in enumerate((*state.rows, ProgrammeRow("", "", ""))):
            self._add_row(grid, place, row)
        card.body.addLayout(grid)
        below = FlowRow()
        if state.ends:
            below.add(text_label(look, state.ends, semibold=True))
        if not state.rows:
            use = Button(look, say("Gatherings", "Begin with a usual programme"), icon="list-plus")
            use.setObjectName("template")
            use.clicked.connect(self.desk.presenter.use_template)
            below.add(use)
        card.body.addWidget(below)
        return card

    def _add_row(self, grid: QGridLayout, place: int, row: ProgrammeRow) -> None:
        look, say = self.desk.look, self.desk.words.translate
        clock = text_label(look, row.clock or "–", semibold=bool(row.clock))
        clock.setMinimumWidth(look.px(56))
        number = str(place + 1)
        minutes = line(f"minutes-{place}", row.minutes, most=4)
        minutes.setFixedWidth(look.px(88))
        spoken = say("Gatherings", "Minutes of point {number}")
        minutes.setAccessibleName(spoken.format(number=number))
        hint = "" if row.clock else say("Gatherings", "Add a point")
        title = line(f"point-{place}", row.title, hint)
        title.setAccessibleName(say("Gatherings", "Point {number}").format(number=number))
        for field in (minutes, title):
            field.setFont(look.font())
            field.setMinimumHeight(look.px(40))
            field.editingFinished.connect(self._plan)
        grid.addWidget(clock, place + 1, 0)
        grid.addWidget(minutes, place + 1, 1)
        grid.addWidget(title, place + 1, 2)
        self._rows.append((minutes, title))
        if row.clock:
            text = say("Gatherings", "Remove point {number}").format(number=number)
            gone = icon_button(look, "trash", text)
            gone.setObjectName(f"remove-point-{place}")
            gone.clicked.connect(lambda: self._remove(place))
            grid.addWidget(gone, place + 1, 3)

    def _typed(self) -> list[ProgrammeRow]:
        return [ProgrammeRow("", m.text(), t.text()) for m, t in self._rows]

    def _plan(self) -> None:
        typed = self._typed()
        if not typed:
            return
        last = typed[-1]
        # A point is whole when it has words; minutes alone wait for them.
        if not last.title.strip():
            typed = typed[:-1]
        if typed != self._kept:
            self._kept = typed
            self.desk.presenter.plan(typed)

    def _remove(self, place: int) -> None:
        rows = self._typed()
        self._rows = []
        self.desk.presenter.plan([*rows[:place], *rows[place + 1 : -1]])

    def _describe(self) -> None:
        form = self._details.form()
        if form != self._form:
            self._form = form
            self.desk.presenter.describe(form)
