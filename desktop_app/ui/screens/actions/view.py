"""Actions: gaps at the left, the plan at the right, effort and effect, and reading back."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.action_plan import ActionFilter, ActionSort
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.model import Level
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.change import Change
from desktop_app.services.workbench import Workbench
from desktop_app.ui.charts.matrix import Matrix
from desktop_app.ui.projector.state import TitleScene
from desktop_app.ui.screens.actions.action_form import ActionForm
from desktop_app.ui.screens.actions.action_table import ActionTable
from desktop_app.ui.screens.actions.earlier_list import EarlierList
from desktop_app.ui.screens.actions.exporting import export_actions
from desktop_app.ui.screens.actions.gap_list import GapList
from desktop_app.ui.screens.actions.keys import Hands, action_keys
from desktop_app.ui.screens.actions.presenter import ActionsPresenter
from desktop_app.ui.screens.actions.read_back import ReadBack
from desktop_app.ui.screens.actions.showing import Showing
from desktop_app.ui.screens.actions.state import ActionsState, Gap
from desktop_app.ui.shell.insisting import ways_out
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.notices import Tone
from desktop_app.ui.shell.place import PRINT_NOW, SUMMARY, Place
from desktop_app.ui.shell.room import Scene
from desktop_app.ui.shell.scale_dialog import scale_key
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import heading, remark, title
from desktop_app.ui.widgets.turning_row import TurningRow

LOCKED = QT_TRANSLATE_NOOP(
    "Actions", "The assessment is finished: the actions can be read, not changed."
)


class ActionsScreen:
    """The fifth step of an assessment; the detail of its place is an action."""

    def __init__(self, around: Surroundings, place: Place, bench: Workbench) -> None:
        self._around = around
        self._bench = bench
        self._id = place.assessment or ""
        self.chosen = place.detail
        self.showing = Showing(around.room, bench.room, around.words, self._id)
        self._presenter = ActionsPresenter(
            self._id,
            bench.assessments,
            bench.planning,
            around.words,
            bench.clock,
            made=self._made,
            failed=self._failed,
        )
        self._state: ActionsState = self._presenter.state()
        self._page = Page(around.look, width=1480, margin=24)
        self._build()
        self._hands = Hands(
            new=self._new,
            read_back=self._read_back,
            focus=self._focus,
            follow=self._form.follow,
            move=self._matrix.move_selected,
            export=self._export,
            step=self.showing.step,
            sort=lambda turned: self._sort(self._presenter.order.by if turned else None),
        )
        around.hub.listen(self._page, self._changed)

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._page

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """Keys for everything the mouse can do."""
        return (*action_keys(self._hands), scale_key(self._page, self._around, self._levels))

    def _levels(self) -> tuple[Level, ...]:
        return self._bench.assessments.spoken(self._id).model.levels

    def start(self) -> None:
        """Show the plan, and put the cursor into the action that was asked for."""
        asked = self.chosen
        self._show()
        self._around.room.clock(None)
        self._around.room.show(self._title)
        if self._state.locked:
            self._around.notices.say(LOCKED.said(self._around.words.translate), Tone.CALM)
        elif asked and self._state.line(asked) is not None:
            self._form.focus("title")
            self._page.ensureWidgetVisible(self._form)

    def detail(self) -> str:
        """The chosen action."""
        return self.chosen

    def leave(self) -> None:
        """Keep what was typed."""
        self._form.keep()

    def _build(self) -> None:
        around, look = self._around, self._around.look
        self._page.column.addWidget(self._top())
        self._earlier = EarlierList(look, around.words)
        self._earlier.answered.connect(self._presenter.carry)
        self._page.column.addWidget(self._earlier)
        self._gaps = GapList(look, around.words)
        self._gaps.wanted.connect(self._from_gap)
        self._table = ActionTable(look, around.words)
        self._table.chosen.connect(self._choose)
        self._table.filtered.connect(self._filter)
        self._table.sorted.connect(self._sort)
        self._form = ActionForm(look, around.words, self._state, self._presenter)
        self._form.followed.connect(
            lambda screen, detail: around.go(Place(screen, self._id, detail))
        )
        self._form.left.connect(lambda: self._table.focus(self.chosen))
        self._form.removed.connect(self._presenter.remove)
        self._matrix = Matrix(around)
        self._matrix.placed.connect(self._place)
        self._matrix.chosen.connect(self._choose)
        left, right = QWidget(), QWidget()
        for part, widgets in ((left, (self._gaps,)), (right, (self._table, self._form))):
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(16)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
        left_column = left.layout()
        assert isinstance(left_column, QVBoxLayout)
        left_column.insertWidget(1, self._chart())
        row = TurningRow(look.px(820), spacing=16)
        row.add(left, 2)
        row.add(right, 3)
        self._page.column.addWidget(row)

    def _chart(self) -> QWidget:
        look, say = self._around.look, self._around.words.translate
        self._field = Surface(look, padding=16)
        self._field.body.addWidget(heading(look, say("Actions", "Effort and effect")))
        how = say("Actions", "Drag the actions, or move the chosen one with Shift and the arrows.")
        self._field.body.addWidget(remark(look, how))
        self._field.body.addWidget(self._matrix)
        return self._field

    def _top(self) -> QWidget:
        look, say = self._around.look, self._around.words.translate
        top = QWidget()
        row = QHBoxLayout(top)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(title(look, say("Actions", "Actions")))
        tools = FlowRow()
        self._tools = {
            "new-action": Button(look, say("Actions", "New action"), icon="plus"),
            "read-back": Button(look, say("Actions", "Read back"), icon="megaphone-simple"),
            "export-actions": Button(
                look, say("Actions", "Export …"), Kind.QUIET, icon="calendar-plus"
            ),
        }
        for (name, button), run in zip(
            self._tools.items(), (self._new, self._read_back, self._export), strict=True
        ):
            button.setObjectName(name)
            button.clicked.connect(run)
            tools.add(button)
        row.addSpacing(24)
        row.addWidget(tools, 1)
        return top

    def _show(self) -> None:
        self._state = state = self._presenter.state()
        if state.line(self.chosen) is None:
            self.chosen = state.lines[0].action.id if state.lines else ""
        self._tools["new-action"].setVisible(not state.locked)
        self._tools["read-back"].setEnabled(bool(self._presenter.open_ids()))
        self._tools["export-actions"].setEnabled(bool(state.actions))
        self._earlier.show_state(state)
        self._gaps.show_state(state)
        self._table.show_state(state, self.chosen)
        self._matrix.fixed = state.locked
        self._field.setVisible(bool(state.actions))
        self._matrix.show_actions(state.actions, self.chosen)
        line = state.line(self.chosen)
        self._form.setVisible(line is not None)
        if line is not None:
            self._form.show_line(line, locked=state.locked)

    def _choose(self, action_id: str) -> None:
        self._form.keep()
        self.chosen = action_id
        self._show()

    def _filter(self, wanted: ActionFilter) -> None:
        self._presenter.wanted = wanted
        self._show()

    def _sort(self, by: ActionSort | None) -> None:
        """Sort by something, by the next thing (None), or the other way by the same again."""
        order, sorts = self._presenter.order, tuple(ActionSort)
        following = by or sorts[(sorts.index(order.by) + 1) % len(sorts)]
        self._presenter.order = order.chosen(following)
        self._show()

    def _new(self) -> None:
        if not self._state.locked:
            say = self._around.words.translate
            self._edit(self._presenter.add(title=say("Actions", "New action")))

    def _from_gap(self, gap: Gap) -> None:
        self._edit(self._presenter.add(gap))

    def _edit(self, made: str) -> None:
        if made:
            self._presenter.wanted = ActionFilter.ALL
            self._table.filter.choose(str(ActionFilter.ALL))
            self._choose(made)
            self._focus("title")
            self._form.title.selectAll()

    def _focus(self, part: str) -> None:
        if self._state.line(self.chosen) is not None:
            self._form.focus(part)
            self._page.ensureWidgetVisible(self._form)

    def _place(self, action_id: str, effort: int, effect: int) -> None:
        self.chosen = action_id
        self._presenter.revise(action_id, effort=effort, effect=effect)

    def _read_back(self) -> None:
        self._form.keep()
        around, ids = self._around, self._presenter.open_ids()
        if not ids:
            return
        self.showing.read_back(ids)
        if not around.room.covers:
            dialog = ReadBack(
                self._page.window(),
                around.look,
                around.words,
                self._presenter,
                self.showing.at,
                locked=self._state.locked,
            )
            dialog.print_wanted.connect(
                lambda: around.go(Place(SUMMARY, self._id, detail=PRINT_NOW))
            )
            dialog.open()

    def _title(self) -> Scene:
        """What the room sees before anything is read back."""
        return TitleScene(self._around.words.translate("Actions", "What do we do first?"))

    def _export(self) -> None:
        export_actions(self._around, self._presenter, self._bench.printing)

    def _changed(self, change: Change) -> None:
        if change.assessment == self._id:
            self._show()

    def _made(self, change: Change) -> None:
        around, following = self._around, self._bench.following
        if change.step is not None:
            text = change.what.said(around.words.translate)
            around.undo.push(change, following.undo, following.redo, text)
        around.hub.tell(change)

    def _failed(self, error: ExpectedError) -> None:
        say = self._around.words.translate
        self._around.notices.fail(error, say, *ways_out(error, say, self._presenter.insist))
