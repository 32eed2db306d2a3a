"""The fields that narrow the list: a text, and a choice each of sector, year, model and state."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.organisation import Sector
from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.portfolio.names import STATES
from desktop_app.ui.screens.portfolio.state import Filters, Options, PortfolioState
from desktop_app.ui.sector_names import SECTORS
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.field import Chooser
from desktop_app.ui.widgets.flow import FlowRow

_PAUSE_MS = 150
"""How long typing rests before the list follows."""

_WIDEST = 320
"""Pixels at 100 % that a filter may take; the title of a model can be long."""


class FilterBar(FlowRow):
    """`narrowed` carries the filters that the user wants, `cleared` that none is wanted."""

    narrowed = Signal(object)
    cleared = Signal()

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        say = words.translate
        self._look = look
        self._words = words
        self._shown = Filters()
        self._options: Options | None = None
        self.search = QLineEdit()
        self.search.setObjectName("portfolio-search")
        self.search.setPlaceholderText(say("Portfolio", "Find an organisation"))
        self.search.setAccessibleName(say("Portfolio", "Find an organisation"))
        self.search.setClearButtonEnabled(True)
        self.search.setFont(look.font())
        self.search.setFixedSize(look.px(230), look.px(40))
        self.search.setAcceptDrops(False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._want)
        self.search.textEdited.connect(lambda _: self._pause.start())
        self.search.returnPressed.connect(self._want)
        self.add(self.search)
        self.choosers = {
            "sector": self._chooser(look, say("Portfolio", "Sector")),
            "year": self._chooser(look, say("Portfolio", "Year")),
            "model": self._chooser(look, say("Portfolio", "Model")),
            "state": self._chooser(look, say("Portfolio", "State")),
        }
        self.level = Button(look, "", Kind.PLAIN, icon="x")
        self.level.setObjectName("portfolio-level")
        self.level.clicked.connect(self._leave_step)
        self.add(self.level)
        self.clear = Button(look, say("Portfolio", "Show all"), Kind.QUIET)
        self.clear.setObjectName("portfolio-clear")
        self.clear.clicked.connect(self.cleared)
        self.add(self.clear)

    def show_state(self, state: PortfolioState) -> None:
        """Show what the list is narrowed to, and what there is to choose of."""
        filters = self._shown = state.wish.filters
        if state.options != self._options:
            self._options = state.options
            self._fill(state.options)
        if not self._pause.isActive() and self.search.text().strip() != filters.text:
            self.search.setText(filters.text)
        self.search.setVisible(not state.wish.anonymous)
        self.choosers["model"].setVisible(len(state.options.models) > 1)
        values = {
            "sector": filters.sector or "",
            "year": "" if filters.year is None else str(filters.year),
            "model": filters.model or "",
            "state": filters.state or "",
        }
        for part, chooser in self.choosers.items():
            with QSignalBlocker(chooser):
                chooser.choose(values[part])
        text = self._words.translate("Portfolio", "Level {level}").format(level=filters.level)
        self.level.setText(text)
        self.level.setVisible(filters.level is not None)
        self.clear.setVisible(filters != Filters())

    def _chooser(self, look: Look, name: str) -> Chooser:
        chooser = Chooser(look, (), "")
        chooser.setAccessibleName(name)
        chooser.setAcceptDrops(False)
        chooser.setMaximumWidth(look.px(_WIDEST))
        chooser.currentIndexChanged.connect(self._want)
        self.add(chooser)
        return chooser

    def _fill(self, options: Options) -> None:
        say = self._words.translate
        lists: dict[str, tuple[str, Iterable[tuple[str, str]]]] = {
            "sector": (
                say("Portfolio", "All sectors"),
                ((sector, SECTORS[sector].said(say)) for sector in options.sectors),
            ),
            "year": (
                say("Portfolio", "All years"),
                ((str(year), str(year)) for year in options.years),
            ),
            "model": (say("Portfolio", "All models"), options.models),
            "state": (
                say("Portfolio", "All states"),
                ((state, name.said(say)) for state, name in STATES.items()),
            ),
        }
        for part, (every, values) in lists.items():
            chooser = self.choosers[part]
            with QSignalBlocker(chooser):
                chooser.clear()
                chooser.addItem(every, "")
                for value, name in values:
                    chooser.addItem(name, str(value))
            names = (chooser.itemText(place) for place in range(chooser.count()))
            widest = max(map(chooser.fontMetrics().horizontalAdvance, names))
            chooser.setFixedWidth(min(widest + self._look.px(64), self._look.px(280)))

    def _want(self) -> None:
        self._pause.stop()
        chosen = {part: chooser.value for part, chooser in self.choosers.items()}
        self.narrowed.emit(
            Filters(
                text=self.search.text().strip(),
                sector=Sector(chosen["sector"]) if chosen["sector"] else None,
                year=int(chosen["year"]) if chosen["year"] else None,
                model=chosen["model"] or None,
                state=AssessmentState(chosen["state"]) if chosen["state"] else None,
                level=self._shown.level,
            )
        )

    def _leave_step(self) -> None:
        self._shown = Filters(
            self._shown.text, self._shown.sector, self._shown.year, self._shown.model,
            self._shown.state,
        )  # fmt: skip
        self._want()
