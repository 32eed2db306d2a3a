"""The topic under discussion: large, with the clock, the thumbs and the takeaway."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.board_steps import shortened
from desktop_app.domain.follow_up import ThumbVote
from desktop_app.services.room_board import ClockFace, Urgency
from desktop_app.ui.screens.discussion.state import Card
from desktop_app.ui.theme.fonts import TextSize, type_of
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind, icon_button
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.number_field import NumberField
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import breakable, recolour, remark, text_label
from desktop_app.ui.widgets.text_area import TextArea
from desktop_app.ui.widgets.turning_row import TurningRow
from desktop_app.ui.widgets.way_out import WayOut
from desktop_app.ui.wording import QtWording

_CLOCK = 64
_SHOWN = 300


class TalkPanel(Surface):
    """`voted` carries the thumbs that were counted, `taken` the takeaway when its field is left.

    `left` comes when Esc leads out of a field.
    """

    voted = Signal(object)
    taken = Signal(str, str)
    extended = Signal()
    paused = Signal()
    ended = Signal()
    mistaken = Signal()
    action_wanted = Signal()
    left = Signal()

    def __init__(self, look: Look, words: QtWording, *, acts: bool) -> None:
        super().__init__(look, edge=look.palette.brand)
        self._acts = acts
        self._look = look
        self._words = words
        self.topic = ""
        row = TurningRow(look.px(640), spacing=32)
        row.add(self._left(), 3)
        row.add(self._right(), 2)
        self.body.addWidget(row)
        WayOut(self.takeaway, *self.thumbs).taken.connect(self.left)

    def show_card(self, card: Card) -> None:
        """Show the topic; a takeaway that is being typed stays."""
        words = " + ".join(shortened(text, _SHOWN) for text in card.texts)
        self._title.setText(breakable(words))
        self._kept.setText(" · ".join(card.thumbs))
        self._kept.setVisible(bool(card.thumbs))
        if card.id != self.topic or not self.takeaway.hasFocus():
            self.takeaway.show_text(card.takeaway)
        if card.id != self.topic:
            self.clear_thumbs()
        self.topic = card.id

    def show_clock(self, face: ClockFace | None) -> None:
        """Show what the clock says, in the colour of how near the end is."""
        colours = self._look.palette
        tones = {
            Urgency.CALM: colours.ink,
            Urgency.SOON: colours.warn,
            Urgency.OVER: colours.bad,
            Urgency.STANDS: colours.muted,
        }
        runs = face is not None and face.urgency is not Urgency.STANDS
        say = self._words.translate
        told = say("Discussion", "Pause") if runs else say("Discussion", "Start the clock")
        self.pausing.setAccessibleName(told)
        self.pausing.setToolTip(told)
        self.pausing.setIcon(self._look.icon("pause" if runs else "play", colours.brand))
        self.clock.setText("–:––" if face is None else face.text)
        self.says.setText("" if face is None else face.spoken)
        for label in (self.clock, self.says):
            recolour(label, colours.muted if face is None else tones[face.urgency])

    def clear_thumbs(self) -> None:
        """Make room for the next count."""
        for field in self.thumbs:
            field.show_value(None)

    def focus_thumbs(self) -> None:
        """Put the cursor where the thumbs are counted."""
        self.thumbs[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _left(self) -> QWidget:
        look, say = self._look, self._words.translate
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(remark(look, say("Discussion", "Under discussion")))
        self._title = text_label(look, "", TextSize.HEADING, semibold=True)
        column.addWidget(self._title)
        self.takeaway = TextArea(look, lines=2)
        self.takeaway.setObjectName("takeaway")
        self.takeaway.left.connect(lambda: self.taken.emit(self.topic, self.takeaway.text))
        name = say("Discussion", "What do you take away?")
        column.addWidget(Field(look, name, self.takeaway))
        column.addStretch(1)
        column.addWidget(self._buttons())
        return part

    def _buttons(self) -> FlowRow:
        look, say = self._look, self._words.translate
        row = FlowRow()
        for name, text, icon, signal, kind in (
            (
                "end-talk",
                say("Discussion", "Discussed"),
                "check",
                self.ended,
                Kind.PRIMARY,
            ),
            (
                "talk-action",
                say("Discussion", "New action"),
                "list-plus",
                self.action_wanted,
                Kind.PLAIN,
            ),
            (
                "mistaken",
                say("Discussion", "Undo the start"),
                "arrow-u-up-left",
                self.mistaken,
                Kind.QUIET,
            ),
        ):
            button = Button(look, text, kind, icon=icon)
            button.setObjectName(name)
            button.clicked.connect(signal)
            # A group of a gathering has no plan of actions.
            if self._acts or name != "talk-action":
                row.add(button)
        return row

    def _right(self) -> QWidget:
        look, say = self._look, self._words.translate
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.clock = text_label(look, "", TextSize.DISPLAY, semibold=True)
        self.clock.setFont(type_of(look.px(_CLOCK), semibold=True))
        self.clock.setWordWrap(False)
        self.clock.setObjectName("clock")
        self.clock.setAccessibleName(say("Discussion", "Time left"))
        self.says = remark(look, "")
        self.pausing = icon_button(look, "pause", "")
        self.pausing.setObjectName("pause-clock")
        self.pausing.clicked.connect(self.paused)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self.clock)
        beside.addWidget(self.pausing)
        beside.addStretch(1)
        column.addLayout(beside)
        column.addWidget(self.says)
        column.addSpacing(8)
        column.addLayout(self._thumb_fields())
        column.addSpacing(4)
        row = FlowRow()
        vote = Button(look, say("Discussion", "Go by the thumbs"), icon="thumbs-up")
        vote.setObjectName("vote-thumbs")
        vote.clicked.connect(self._vote)
        more = Button(look, say("Discussion", "More time"), Kind.QUIET, icon="timer")
        more.setObjectName("extend")
        more.clicked.connect(self.extended)
        for button in (vote, more):
            row.add(button)
        column.addWidget(row)
        self._kept = remark(look, "")
        column.addWidget(self._kept)
        column.addStretch(1)
        return part

    def _thumb_fields(self) -> QGridLayout:
        look, say = self._look, self._words.translate
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        names = (
            ("up", say("Discussion", "Thumbs up")),
            ("sideways", say("Discussion", "Sideways")),
            ("down", say("Discussion", "Down")),
        )
        self.thumbs = []
        for place, (name, text) in enumerate(names):
            field = NumberField(look, digits=5)
            field.setObjectName(f"thumbs-{name}")
            field.returnPressed.connect(self._vote)
            self.thumbs.append(field)
            grid.addWidget(Field(look, text, field), 0, place)
        return grid

    def _vote(self) -> None:
        counted = [field.value or 0 for field in self.thumbs]
        self.voted.emit(ThumbVote(*counted))
