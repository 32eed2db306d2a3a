"""The result: where the organisation stands, as charts, short lists and a table with targets."""

from PySide6.QtWidgets import QAbstractSlider, QWidget

from desktop_app.charts.dimension_bars import dimension_bars
from desktop_app.charts.drawing import Drawing, Measure
from desktop_app.charts.radar import radar
from desktop_app.charts.staircase import staircase
from desktop_app.domain.comparison import Filters
from desktop_app.domain.model import Level
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.change import Change
from desktop_app.services.comparing import Others
from desktop_app.services.workbench import Workbench
from desktop_app.ui.charts.panel import ChartPanel
from desktop_app.ui.screens.result.among_block import AmongBlock
from desktop_app.ui.screens.result.parts import ListBlock, ScoreBlock, TargetTable
from desktop_app.ui.screens.result.presenter import ResultPresenter
from desktop_app.ui.screens.result.showing import Showing
from desktop_app.ui.screens.result.state import ResultState
from desktop_app.ui.screens.result.years_block import YearsBlock
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.place import QUESTIONS, Place
from desktop_app.ui.shell.scale_dialog import scale_key
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.widgets.card_grid import CardGrid
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import title
from desktop_app.ui.widgets.turning_row import TurningRow

CHART_TYPE = 13
"""Height of the charts' type in pixels at a text size of 100 %."""

_NEXT = QT_TRANSLATE_NOOP("Result", "Next chart for the room, or next page")
_PREVIOUS = QT_TRANSLATE_NOOP("Result", "Previous chart for the room, or previous page")


class ResultScreen:
    """The third step of an assessment."""

    def __init__(self, around: Surroundings, place: Place, bench: Workbench) -> None:
        self._around = around
        self._bench = bench
        self._id = place.assessment or ""
        self._type_size = around.look.px(CHART_TYPE)
        self._presenter = ResultPresenter(
            self._id,
            bench.assessments,
            bench.answering,
            bench.comparing,
            around.words,
            made=self._made,
            failed=lambda error: around.notices.fail(error, around.words.translate),
        )
        self._showing = Showing(around.room, bench.room, self._id)
        self._page = Page(around.look, width=1360, margin=24)
        among = self._presenter.among
        self._others_later = among.many()
        if not self._others_later:
            among.take(among.read())
        self._state = self._presenter.state()
        self._build()
        self._fill()
        around.hub.listen(self._page, self._changed)

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._page

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """The charts for the room; without a room the same keys turn the page."""
        return (
            KeyAction(("PgDown",), _NEXT, lambda: self._turn(1), repeats=True),
            KeyAction(("PgUp",), _PREVIOUS, lambda: self._turn(-1), repeats=True),
            scale_key(self._page, self._around, self._levels),
        )

    def start(self) -> None:
        """Read the others where there are very many; all else is there already."""
        if self._others_later:
            self._read_others()
        self._showing.start()

    def detail(self) -> str:
        """Nothing to come back to."""
        return ""

    def leave(self) -> None:
        """Nothing to save: a target is stored when it is set."""

    def _levels(self) -> tuple[Level, ...]:
        return self._bench.assessments.spoken(self._id).model.levels

    def _build(self) -> None:
        around, look, say = self._around, self._around.look, self._around.words.translate
        column = self._page.column
        column.addWidget(title(look, say("Result", "Result")))
        top = Surface(look)
        row = TurningRow(look.px(720), spacing=32)
        self._score = ScoreBlock(look, around.words)
        self._score.setMinimumWidth(look.px(220))
        self._stairs = ChartPanel(around, self._draw_stairs)
        self._stairs.setMinimumHeight(look.px(300))
        row.add(self._score, 1)
        row.add(self._stairs, 3)
        top.body.addWidget(row)
        column.addWidget(top)
        self._among = AmongBlock(look, around.words)
        self._among.narrowed.connect(self._narrow)
        self._among.named.connect(self._name)
        column.addWidget(self._among)
        self._radar = ChartPanel(around, self._draw_radar)
        self._bars = ChartPanel(around, self._draw_bars)
        charts = TurningRow(look.px(840), spacing=16)
        for panel in (self._radar, self._bars):
            surface = Surface(look, padding=16)
            panel.setMinimumHeight(look.px(420))
            panel.chosen.connect(lambda dimension: self._go(dimension, ""))
            surface.body.addWidget(panel)
            charts.add(surface)
        column.addWidget(charts)
        self._years: YearsBlock | None = None
        if self._state.years is not None:
            self._years = YearsBlock(around, self._state.years, self._type_size, self._go)
            column.addWidget(self._years)
        self._lists = [ListBlock(look, self._go) for _ in self._state.lists]
        lists = CardGrid(look, smallest=380, alone=False)
        for block in self._lists:
            lists.add(block)
        column.addWidget(lists)
        self._table = TargetTable(look, around.words, self._state, self._presenter.aim, self._go)
        column.addWidget(self._table)

    def _draw_stairs(self, measure: Measure, width: float, height: float) -> Drawing:
        return staircase(
            self._state.found,
            self._around.words,
            measure,
            width,
            height,
            self._type_size,
            counts=self._state.among.comparison.levels,
            say_preliminary=False,
        )

    def _draw_radar(self, measure: Measure, width: float, height: float) -> Drawing:
        years = self._state.years
        return radar(
            self._state.found,
            self._around.words,
            measure,
            width,
            height,
            self._type_size,
            before=None if years is None else years.before,
            bands=self._state.among.comparison.bands,
        )

    def _draw_bars(self, measure: Measure, width: float, height: float) -> Drawing:
        return dimension_bars(
            self._state.found, self._around.words, measure, width, height, self._type_size
        )

    def _turn(self, by: int) -> None:
        if not self._showing.step(by):
            bar, actions = self._page.verticalScrollBar(), QAbstractSlider.SliderAction
            bar.triggerAction(actions.SliderPageStepAdd if by > 0 else actions.SliderPageStepSub)

    def _changed(self, change: Change) -> None:
        if change.assessment == self._id:
            self._refresh()
        else:
            self._read_others()

    def _read_others(self) -> None:
        """Read the others; while the window goes on, where there are very many."""
        among, say = self._presenter.among, self._around.words.translate
        if among.many():
            text = say("Result", "Reading the others")
            self._around.tasks.run(self._page, text, lambda _: among.read(), self._take_others)
        else:
            self._take_others(among.read())

    def _take_others(self, others: Others) -> None:
        self._presenter.among.take(others)
        self._refresh()

    def _narrow(self, filters: Filters) -> None:
        self._presenter.among.filters = filters
        self._refresh()

    def _name(self, named: bool) -> None:
        self._presenter.among.named = named
        self._refresh()

    def _refresh(self) -> None:
        self._state = self._presenter.state()
        self._fill()
        for panel in (self._stairs, self._radar, self._bars):
            panel.redraw()

    def _fill(self) -> None:
        """Put the figures in; the charts draw themselves when they know their size."""
        state: ResultState = self._state
        self._score.show_state(state)
        for block, found in zip(self._lists, state.lists, strict=True):
            block.show_list(found)
        self._table.show_rows(state.rows, state)
        self._among.show_state(state.among)
        if self._years is not None and state.years is not None:
            self._years.show_state(state.years)

    def _made(self, change: Change) -> None:
        around, answering = self._around, self._bench.answering
        text = change.what.said(around.words.translate)
        around.undo.push(change, answering.undo, answering.redo, text)
        around.hub.tell(change)

    def _go(self, dimension: str, question: str) -> None:
        detail = question or self._presenter.first_question(dimension)
        self._around.go(Place(QUESTIONS, self._id, detail))
