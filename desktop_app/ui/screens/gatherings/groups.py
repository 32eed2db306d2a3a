"""The groups: made with a seed, with everybody's place, moved and locked by keys."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.gathering import Attendance
from desktop_app.ui.screens.gatherings.desk import Desk, Part, line
from desktop_app.ui.screens.gatherings.names import WAYS
from desktop_app.ui.screens.gatherings.picture import groups_state
from desktop_app.ui.screens.gatherings.state import GroupCard, GroupsState
from desktop_app.ui.screens.gatherings.table import WordTable
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.card_grid import CardGrid
from desktop_app.ui.widgets.empty_note import EmptyNote
from desktop_app.ui.widgets.field import Chooser, Field
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import remark, text_label


class GroupsPart(Part):
    """How many groups, by which seed; who sits in each."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._state: GroupsState = groups_state(desk.presenter.gathering(), desk.words)
        look, say, state = desk.look, desk.words.translate, self._state
        self.column.addWidget(self._choices())
        if state.remark:
            self.column.addWidget(text_label(look, state.remark, semibold=True))
        if state.groups:
            grid = CardGrid(look, smallest=240)
            for each in state.groups:
                grid.add(self._card(each))
            self.column.addWidget(grid)
        heads = (
            say("Gatherings", "Organisation"),
            say("Gatherings", "Name"),
            say("Gatherings", "Group"),
            say("Gatherings", "Locked"),
            say("Gatherings", "Attendance"),
        )
        self.table = WordTable(look, say("Gatherings", "People"), heads, wide=(0, 1))
        self.table.setObjectName("people-table")
        nobody = say("Gatherings", "Register those who come before you make groups.")
        EmptyNote(self.table, look, nobody)
        self.table.pressed_key.connect(self._press)
        self.table.show_rows(state.rows)
        self.column.addWidget(self.table, 1)
        keys = say(
            "Gatherings",
            "1–9: move to that group · L: stays there when groups are made anew · Space: is here "
            "· X: is absent",
        )
        self.column.addWidget(remark(look, keys))

    def refresh(self) -> bool:
        """Take other rows without losing the place; False where the part must be built anew."""
        fresh = groups_state(self.desk.presenter.gathering(), self.desk.words)
        same = replace(fresh, rows=self._state.rows, seats=self._state.seats) == self._state
        if same:
            self._state = fresh
            self.table.show_rows(fresh.rows)
        return same

    def focus(self) -> None:
        """Give the focus to the button that makes groups."""
        self._make.setFocus()

    def _choices(self) -> QWidget:
        look, say, state = self.desk.look, self.desk.words.translate, self._state
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        row = FlowRow(on_foot=True)
        self.count = line("group-count", str(state.count), most=4)
        self.seed = line("seed", str(state.seed), most=9)
        ways = ((way.value, name.said(say)) for way, name in WAYS.items())
        self.way = Chooser(look, ways, state.way)
        self.way.setObjectName("way")
        for name, control, wide in (
            (say("Gatherings", "Number of groups"), self.count, 150),
            (say("Gatherings", "Seed"), self.seed, 130),
            (say("Gatherings", "Put together"), self.way, 240),
        ):
            field = Field(look, name, control)
            field.setFixedWidth(look.px(wide))
            row.add(field)
        for typed in (self.count, self.seed):
            typed.returnPressed.connect(self._split)
        text = say("Gatherings", "Make anew") if state.groups else say("Gatherings", "Make groups")
        self._make = Button(look, text, Kind.PRIMARY, icon="users-three")
        self._make.setObjectName("make-groups")
        self._make.clicked.connect(self._split)
        row.add(self._make)
        column.addWidget(row)
        about = say(
            "Gatherings",
            "Group sizes differ by at most one, and the people of each organisation are spread. "
            "The same seed gives the same groups. Locked people stay.",
        )
        column.addWidget(remark(look, about))
        return ground

    def _card(self, group: GroupCard) -> Surface:
        look, say = self.desk.look, self.desk.words.translate
        card = Surface(look, padding=16)
        name = line(f"group-name-{group.id}", group.name, most=80)
        name.setFont(look.font(semibold=True))
        name.setAccessibleName(say("Gatherings", "Name of {group}").format(group=group.name))
        name.editingFinished.connect(lambda: self._rename(group, name.text()))
        card.body.addWidget(name)
        card.body.addWidget(text_label(look, group.size, semibold=True))
        card.body.addWidget(remark(look, group.organisations))
        card.body.addStretch(1)
        return card

    def _rename(self, group: GroupCard, name: str) -> None:
        if name != group.name:
            self.desk.presenter.rename(group.id, name)

    def _split(self) -> None:
        self.desk.presenter.split(self.count.text(), self.seed.text(), self.way.value)

    def _press(self, key: str, row: int) -> None:
        registration, place = self._state.seats[row]
        presenter = self.desk.presenter
        if key.isdigit():
            presenter.move(registration, place, int(key) - 1)
        elif key == "L":
            presenter.lock(registration, place)
        elif key in (" ", ""):
            presenter.mark(registration, place, Attendance.PRESENT)
        elif key == "X":
            presenter.mark(registration, place, Attendance.ABSENT)
