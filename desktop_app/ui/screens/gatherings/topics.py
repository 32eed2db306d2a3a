"""The topics of each group with votes and takeaways, and the order across the groups."""

from PySide6.QtWidgets import QGridLayout, QLineEdit

from desktop_app.ui.screens.gatherings.desk import Desk, Part, line
from desktop_app.ui.screens.gatherings.picture import topics_state
from desktop_app.ui.screens.gatherings.state import TopicRow, TopicsState
from desktop_app.ui.screens.gatherings.table import WordTable
from desktop_app.ui.shell.place import group_board, group_topics
from desktop_app.ui.widgets.button import Button, Kind, icon_button
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import heading, remark, text_label

_Row = tuple[str, QLineEdit, QLineEdit, QLineEdit]


class TopicsPart(Part):
    """One group after the other: its board, and its topics as a list; kept as fields are left."""

    def __init__(self, desk: Desk, group: str = "") -> None:
        super().__init__(desk)
        state = topics_state(desk.presenter.gathering(), group, desk.words)
        self._state: TopicsState = state
        self._kept = state.rows
        self.group = state.group
        self._rows: list[_Row] = []
        self._first: Button | QLineEdit | None = None
        if not state.groups:
            text = desk.words.translate("Gatherings", "Make groups first: each has its own topics.")
            self.column.addWidget(text_label(desk.look, text))
            self.column.addStretch(1)
            return
        self.column.addWidget(self._boards())
        self.column.addWidget(self._across())
        self.column.addWidget(self._list())
        self.column.addStretch(1)

    def focus(self) -> None:
        """Give the focus to the board of the group that is shown."""
        if self._first is not None:
            self._first.setFocus()

    def _chooser(self) -> FlowRow:
        row = FlowRow()
        for group, name in self._state.groups:
            button = Button(self.desk.look, name, icon="users-three")
            button.setObjectName(f"topics-of-{group}")
            button.setCheckable(True)
            button.setChecked(group == self.group)
            button.clicked.connect(lambda _=False, of=group: self._turn_to(of))
            row.add(button)
        return row

    def _turn_to(self, group: str) -> None:
        self._keep()
        self.desk.around.go(group_topics(self.desk.presenter.id, group))

    def _boards(self) -> Surface:
        look, say = self.desk.look, self.desk.words.translate
        card = Surface(look)
        card.body.addWidget(heading(look, say("Gatherings", "A Lean Coffee in each group")))
        row = FlowRow()
        for group, name in self._state.groups:
            button = Button(look, name, Kind.PRIMARY, icon="coffee")
            button.setObjectName(f"board-of-{group}")
            button.setAccessibleName(
                say("Gatherings", "Open the board of {group}").format(group=name)
            )
            button.clicked.connect(lambda _=False, of=group: self.open_board(of))
            row.add(button)
            if group == self.group:
                self._first = button
        card.body.addWidget(row)
        return card

    def _list(self) -> Surface:
        look, say = self.desk.look, self.desk.words.translate
        name = dict(self._state.groups)[self.group]
        card = Surface(look)
        card.body.setSpacing(12)
        card.body.addWidget(heading(look, say("Gatherings", "From paper")))
        about = say(
            "Gatherings",
            "Write here what a group had on paper. It is the same board: what is done there stands "
            "here, and the other way round.",
        )
        card.body.addWidget(remark(look, about))
        card.body.addWidget(self._chooser())
        card.body.addWidget(
            text_label(look, say("Gatherings", "Topics of {group}").format(group=name))
        )
        if self._state.budget:
            card.body.addWidget(remark(look, self._state.budget))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(2, 4)
        heads = (
            say("Gatherings", "Topic"),
            say("Gatherings", "Votes"),
            say("Gatherings", "Takeaway"),
        )
        for column, head in enumerate(heads):
            grid.addWidget(remark(look, head), 0, column)
        for place, row in enumerate((*self._state.rows, TopicRow("", "", "", ""))):
            self._add_row(grid, place, row)
        card.body.addLayout(grid)
        if not self._state.rows:
            text = say("Gatherings", "Begin with the seven usual topics")
            seven = Button(look, text, Kind.PLAIN, icon="list-plus")
            seven.setObjectName("seven-topics")
            seven.clicked.connect(lambda: self.desk.presenter.begin_with_seven(self.group))
            card.body.addWidget(seven)
        return card

    def open_board(self, group: str = "") -> None:
        """Go to the Lean Coffee of a group, of the one that is shown where none is said."""
        self._keep()
        if self.group:
            self.desk.around.go(group_board(self.desk.presenter.id, group or self.group))

    def _add_row(self, grid: QGridLayout, place: int, row: TopicRow) -> None:
        look, say = self.desk.look, self.desk.words.translate
        number = str(place + 1)
        hint = "" if row.id else say("Gatherings", "Add a topic")
        title = line(f"topic-{place}", row.title, hint, most=4_000)
        votes = line(f"votes-{place}", row.votes, most=5)
        votes.setFixedWidth(look.px(80))
        takeaway = line(f"takeaway-{place}", row.takeaway, most=4_000)
        title.setAccessibleName(say("Gatherings", "Topic {number}").format(number=number))
        spoken = say("Gatherings", "Votes for topic {number}")
        votes.setAccessibleName(spoken.format(number=number))
        spoken = say("Gatherings", "Takeaway of topic {number}")
        takeaway.setAccessibleName(spoken.format(number=number))
        for column, field in enumerate((title, votes, takeaway)):
            field.setFont(look.font())
            field.setMinimumHeight(look.px(40))
            field.setCursorPosition(0)
            field.editingFinished.connect(self._keep)
            grid.addWidget(field, place + 1, column)
        self._rows.append((row.id, title, votes, takeaway))
        if row.id:
            text = say("Gatherings", "Remove topic {number}").format(number=number)
            gone = icon_button(look, "trash", text)
            gone.setObjectName(f"remove-topic-{place}")
            gone.clicked.connect(lambda: self._remove(place))
            grid.addWidget(gone, place + 1, 3)

    def _typed(self) -> list[TopicRow]:
        return [TopicRow(one, t.text(), v.text(), w.text()) for one, t, v, w in self._rows]

    def _keep(self) -> None:
        typed = self._typed()
        if not typed:
            return
        # A topic is whole when it has words; votes alone wait for them.
        if not (typed[-1].title.strip() or typed[-1].takeaway.strip()):
            typed = typed[:-1]
        if tuple(typed) != self._kept:
            # Before the change: leaving the page asks again, and a new topic must not come twice.
            self._kept = tuple(typed)
            self.desk.presenter.discuss(self.group, typed)

    def save(self) -> None:
        """Keep what is typed."""
        self._keep()

    def _remove(self, place: int) -> None:
        rows = self._typed()
        left = (*rows[:place], *rows[place + 1 : -1])
        self._rows = []
        self.desk.presenter.discuss(self.group, left)

    def _across(self) -> Surface:
        look, say, state = self.desk.look, self.desk.words.translate, self._state
        card = Surface(look)
        card.body.addWidget(heading(look, say("Gatherings", "Across the groups")))
        about = say(
            "Gatherings", "Most votes first. Topics with the same title are counted together."
        )
        card.body.addWidget(remark(look, about))
        if state.across:
            name = say("Gatherings", "Topics across the groups, most votes first")
            numbers = tuple(range(1, len(state.across_heads)))
            table = WordTable(look, name, state.across_heads, numeric=numbers)
            table.setObjectName("across")
            table.setSortingEnabled(False)
            table.show_rows(state.across)
            shown = min(len(state.across), 8)
            table.setFixedHeight(look.px(36) * shown + look.px(44) + 4)
            card.body.addWidget(table)
        else:
            card.body.addWidget(text_label(look, say("Gatherings", "No group has any topics yet.")))
        return card
