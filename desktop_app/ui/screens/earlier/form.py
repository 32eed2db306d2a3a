"""The fields over the table: which sheet, what its rows are, which model, which day."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.wording import Wording
from desktop_app.exchange.column_meaning import Orientation
from desktop_app.ui.screens.earlier.naming import NONE_KEPT
from desktop_app.ui.screens.earlier.presenter import EarlierPresenter
from desktop_app.ui.screens.earlier.state import EarlierState, Options
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.card_grid import CardGrid
from desktop_app.ui.widgets.field import Chooser, Field

_IN_A_ROW = 3
_NARROWEST = 220
"""Least width in pixels at 100 % of a field beside another."""


class Form(CardGrid):
    """Choosers that follow the state, and tell the presenter what is chosen."""

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__(look, _NARROWEST, most=_IN_A_ROW)
        say = words.translate
        rows = (
            (Orientation.ORGANISATIONS.value, say("Earlier", "Organisations")),
            (Orientation.QUESTIONS.value, say("Earlier", "Questions")),
        )
        self._sheet = Chooser(look, (), "")
        self._orientation = Chooser(look, rows, "")
        self._heading = Chooser(look, (), "")
        self._model = Chooser(look, (), "")
        self._kept = Chooser(look, (), NONE_KEPT)
        self._day = QLineEdit()
        self._day.setObjectName("held-on")
        names = {
            "sheet": (say("Earlier", "Sheet"), self._sheet),
            "orientation": (say("Earlier", "The rows are"), self._orientation),
            "heading": (say("Earlier", "The headings are in"), self._heading),
            "model": (say("Earlier", "Model"), self._model),
            "kept": (say("Earlier", "Mapping"), self._kept),
        }
        fields = []
        for name, (label, chooser) in names.items():
            chooser.setObjectName(name)
            chooser.setSizeAdjustPolicy(
                Chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            fields.append(Field(look, label, chooser))
        self.day = Field(look, say("Earlier", "Date where none is given"), self._day)
        for field in (*fields, self.day):
            self.add(field, Qt.AlignmentFlag.AlignTop)

    def follow(self, presenter: EarlierPresenter, day: str) -> None:
        """Tell a presenter what is chosen from now on."""
        self._day.setText(day)
        for chooser, choose in (
            (self._sheet, presenter.choose_sheet),
            (self._orientation, presenter.choose_orientation),
            (self._heading, presenter.choose_heading),
            (self._model, presenter.choose_model),
            (self._kept, presenter.use_kept),
        ):
            chooser.activated.connect(_chosen(chooser, choose))
        self._day.textChanged.connect(presenter.hold_on)

    def show_state(self, state: EarlierState) -> None:
        """Show what is chosen; the mapping stays what was picked."""
        _fill(self._sheet, state.sheets, state.sheet)
        _fill(self._heading, state.headings, state.heading)
        _fill(self._model, state.models, state.model)
        _fill(self._kept, state.kept, self._kept.value if self._kept.count() else NONE_KEPT)
        self._orientation.choose(state.orientation)


def _chosen(chooser: Chooser, choose: Callable[[str], None]) -> Callable[[int], None]:
    return lambda _: choose(chooser.value)


def _fill(chooser: Chooser, options: Options, value: str) -> None:
    chooser.clear()
    for option, name in options:
        chooser.addItem(name, option)
    chooser.choose(value)
