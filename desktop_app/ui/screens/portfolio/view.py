"""The portfolio: every assessment in the store as a table, and what they come to together."""

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.domain.comparison import Filters
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.change import Change
from desktop_app.services.portfolios import Portfolio
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.portfolio.figures import COMPARED, HEAT, QUARTILES, STAIRS, Figures
from desktop_app.ui.screens.portfolio.filters import FilterBar
from desktop_app.ui.screens.portfolio.halves import TABLE, Halves
from desktop_app.ui.screens.portfolio.presenter import PortfolioPresenter
from desktop_app.ui.screens.portfolio.state import PortfolioState, Wish
from desktop_app.ui.screens.portfolio.table import EntryTable
from desktop_app.ui.screens.portfolio.ways_out import WaysOut
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.place import PORTFOLIO, REGISTER, RESULT, Place
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.head_row import HeadRow
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.text import remark


class PortfolioScreen:
    """Reads the store off the window's thread, and shows what was read."""

    def __init__(
        self, around: Surroundings, _: Place, bench: Workbench, kept: dict[str, Wish]
    ) -> None:
        self._around = around
        self._bench = bench
        self._reading = False
        self._stale = False
        self._shown: PortfolioState | None = None
        self._presenter = PortfolioPresenter(self, around.words, kept)
        self._page = Page(around.look, width=0, margin=32)
        self._out = WaysOut(self._page, around, bench.printing, bench.opening_data)
        self._build()
        self._data.clicked.connect(self._out.data)
        around.hub.listen(self._page, self._changed)

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._page

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """Everything that the mouse can do."""
        presenter = self._presenter
        charts = (STAIRS, QUARTILES, HEAT, COMPARED)
        return (
            KeyAction(
                ("Ctrl+F",),
                QT_TRANSLATE_NOOP("Portfolio", "Find an organisation"),
                self._filters.search.setFocus,
            ),
            KeyAction(
                ("Ctrl+Right",),
                QT_TRANSLATE_NOOP("Portfolio", "Sort by the next column"),
                lambda: presenter.sort_beside(1),
            ),
            KeyAction(
                ("Ctrl+Left",),
                QT_TRANSLATE_NOOP("Portfolio", "Sort by the previous column"),
                lambda: presenter.sort_beside(-1),
            ),
            KeyAction(
                ("Ctrl+R",),
                QT_TRANSLATE_NOOP("Portfolio", "Sort the other way round"),
                lambda: presenter.sort(presenter.wish.order.column),
            ),
            KeyAction(
                ("Ctrl+Backspace",), QT_TRANSLATE_NOOP("Portfolio", "Show all"), presenter.clear
            ),
            *(
                KeyAction(
                    (f"Ctrl+{number + 1}",),
                    QT_TRANSLATE_NOOP("Portfolio", "Staircase, quartiles, heat map, side by side"),
                    partial(self._halves.turn_to, number),
                    shown="Ctrl+1–4",
                    hidden=number != STAIRS,
                )
                for number in charts
            ),
            KeyAction(
                ("Ctrl+0",),
                QT_TRANSLATE_NOOP("Portfolio", "Table"),
                self._go_to_table,
            ),
            KeyAction(
                ("Ctrl+H",),
                QT_TRANSLATE_NOOP("Portfolio", "Hide or show the names"),
                self._anonymous.click,
            ),
            KeyAction(
                ("Ctrl+E",),
                QT_TRANSLATE_NOOP("Portfolio", "Organisations"),
                self._register.click,
            ),
        )

    def start(self) -> None:
        """Read the store."""
        self._table.setFocus()
        self._read()

    def detail(self) -> str:
        """Nothing to come back to: what is wanted is kept for the next visit."""
        return ""

    def leave(self) -> None:
        """Nothing to save."""

    def show_state(self, state: PortfolioState) -> None:
        """Show the list and its figures."""
        self._head.say(state.summary)
        self._filters.show_state(state)
        self._anonymous.setChecked(state.wish.anonymous)
        self._register.setVisible(not state.wish.anonymous)
        self._data.setVisible(not state.wish.anonymous)
        self._shown = state
        self._figures.show_state(state)
        self._table.show_state(state)

    def _build(self) -> None:
        around, look, say = self._around, self._around.look, self._around.words.translate
        summary = remark(look, "")
        summary.setObjectName("portfolio-summary")
        self._anonymous = Button(look, say("Portfolio", "Hide names"), Kind.PLAIN, icon="eye-slash")
        self._anonymous.setObjectName("portfolio-anonymous")
        self._anonymous.setCheckable(True)
        self._anonymous.clicked.connect(self._presenter.hide_names)
        self._register = Button(
            look, say("Portfolio", "Organisations …"), Kind.QUIET, icon="buildings"
        )
        self._register.setObjectName("portfolio-register")
        self._register.clicked.connect(lambda: around.go(Place(PORTFOLIO, detail=REGISTER)))
        self._report = Button(look, say("Portfolio", "Report …"), Kind.QUIET, icon="file-pdf")
        self._report.setObjectName("portfolio-report")
        self._report.clicked.connect(self._report_on)
        self._data = Button(look, say("Portfolio", "Open data …"), Kind.QUIET, icon="table")
        self._data.setObjectName("portfolio-data")
        self._filters = FilterBar(look, around.words)
        self._filters.narrowed.connect(self._presenter.narrow)
        self._filters.cleared.connect(self._presenter.clear)
        self._table = EntryTable(look, around.words)
        self._table.opened.connect(self._open)
        self._table.sorted_by.connect(self._presenter.sort)
        self._table.chose.connect(self._compare)
        self._figures = Figures(around)
        self._figures.stepped.connect(self._presenter.turn_to)
        self._figures.opened.connect(self._open)
        self._halves = Halves(look, around.words, self._table, self._figures)
        self._halves.turned.connect(self._figures.turn_to)
        self._head = HeadRow(look, say("Portfolio", "Portfolio"), summary)
        self._head.add(self._anonymous)
        self._head.add(self._register)
        column = self._page.column
        column.setSpacing(12)
        column.addWidget(self._head)
        for way_out in (self._report, self._data):
            self._filters.add(way_out)
        column.addWidget(self._filters)
        column.addWidget(self._halves, 1)

    def _read(self) -> None:
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        reading = self._around.words.translate("Portfolio", "Reading the portfolio …")
        self._around.tasks.run(
            self._page,
            reading,
            lambda progress: self._bench.portfolios.read(progress.at),
            self._have_read,
        )

    def _have_read(self, portfolio: Portfolio) -> None:
        self._reading = False
        self._presenter.take(portfolio)
        if self._stale:
            self._read()

    def _changed(self, _: Change) -> None:
        self._read()

    def _go_to_table(self) -> None:
        if not self._halves.roomy:
            self._halves.turn_to(TABLE)
        self._table.setFocus()

    def _report_on(self) -> None:
        state = self._shown
        if state is not None:
            wanted = state.wish.filters
            filters = Filters(wanted.sector, year=wanted.year)
            self._out.report(state.group, filters, anonymous=state.wish.anonymous)

    def _compare(self) -> None:
        places = self._table.chosen_places()
        self._figures.compare(self._presenter.compared(places))

    def _open(self, assessment_id: str) -> None:
        if self._presenter.wish.anonymous:
            say = self._around.words.translate
            text = say("Portfolio", "Names are hidden. Show them to open an assessment.")
            self._around.notices.say(text)
        else:
            self._around.go(Place(RESULT, assessment_id))
