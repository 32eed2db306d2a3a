"""The dialog of the clock: pause it, give each question a time box, let questions wait."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.questions.state import QuestionsState
from desktop_app.ui.screens.questions.stops import StopList
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.number_field import NumberField
from desktop_app.ui.widgets.text import body, heading, remark


@dataclass(frozen=True)
class ClockHands:
    """What the dialog can do; `box` takes minutes, None for no time box."""

    pause: Callable[[], None]
    box: Callable[[int | None], None]
    defer: Callable[[], None]
    go: Callable[[str], None]


class ClockDialog(Dialog):
    """Shows how time stands now; every change counts at once, apart from the time box."""

    def __init__(
        self, parent: QWidget, look: Look, words: Wording, state: QuestionsState, hands: ClockHands
    ) -> None:
        super().__init__(parent, look, words.translate("Questions", "The clock"), width=560)
        translate = self._translate = words.translate
        self._hands = hands
        clock, pace = state.clock, state.pace
        if pace is None:
            self.body.addWidget(
                body(look, translate("Questions", "No minutes are given in the preparation."))
            )
        elif pace.per_question is not None:
            text = translate("Questions", "{each} min per question left")
            self.body.addWidget(body(look, text.format(each=words.number(pace.per_question))))
        spent = translate("Questions", "This question has taken %n min", None, clock.seconds // 60)
        self.body.addWidget(body(look, spent))
        running = translate("Questions", "Pause the clock")
        paused = translate("Questions", "Let the clock go on")
        stopped = clock.paused or clock.slept
        self._add_box(clock.box)
        self.pause = self.add_button(paused if stopped else running)
        self.pause.setObjectName("pause-clock")
        self._add_waiting(state, words)
        done = self.add_button(translate("Questions", "Done"), primary=True)
        self.pause.clicked.connect(self._pause)
        done.clicked.connect(self._take)

    def _add_box(self, minutes: int | None) -> None:
        look, translate = self.look, self._translate
        row = QHBoxLayout()
        row.setSpacing(12)
        self.box = NumberField(look, minutes, digits=3)
        self.box.setObjectName("time-box")
        self.box.setAccessibleName(translate("Questions", "Minutes for each question"))
        self.box.setFixedWidth(look.px(72))
        label = body(look, translate("Questions", "Minutes for each question"))
        row.addWidget(label)
        row.addWidget(self.box)
        row.addStretch(1)
        self.body.addLayout(row)
        free = translate("Questions", "Empty: each question takes the time it needs.")
        self.box.setToolTip(free)
        self.box.setAccessibleDescription(free)

    def _add_waiting(self, state: QuestionsState, words: Wording) -> None:
        look, translate = self.look, self._translate
        waiting = set(state.clock.waiting)
        if not waiting:
            return
        self.body.addWidget(
            heading(look, translate("Questions", "%n question(s) can wait", None, len(waiting)))
        )
        self.body.addWidget(
            remark(
                look,
                translate(
                    "Questions",
                    "At this pace not all fit. Those that weigh least wait; "
                    "the weightiest are kept.",
                ),
            )
        )
        stops = tuple(stop for stop in state.stops if stop.question in waiting)
        self.list = StopList(look, words, stops)
        self.list.setObjectName("waiting")
        self.list.setMinimumHeight(look.px(56))
        self.list.gone.connect(self._go)
        self.body.addWidget(self.list)
        self.defer = self.add_button(translate("Questions", "Park these"))
        self.defer.setObjectName("defer")
        self.defer.clicked.connect(self._defer)

    def _pause(self) -> None:
        self.accept()
        self._hands.pause()

    def _take(self) -> None:
        self.accept()
        self._hands.box(self.box.value)

    def _defer(self) -> None:
        self.accept()
        self._hands.defer()

    def _go(self, question: str) -> None:
        self.accept()
        self._hands.go(question)
