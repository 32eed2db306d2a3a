"""What the screen shows behind the last question: what is left, and where to go from here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.questions.state import Mark, QuestionsState
from desktop_app.ui.screens.questions.stops import StopList
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.text import heading, text_label, title


class End(QWidget):
    """A calm page: all is handled, or the list of what is not."""

    gone = Signal(str)
    back = Signal()
    result_wanted = Signal()
    finish_wanted = Signal()

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self._look = look
        self._words = words
        translate = words.translate
        self.title = title(look, "")
        self.coverage = text_label(look, "", TextSize.LEAD, colour=look.palette.muted)
        self.left = heading(look, translate("Questions", "Parked or not answered"))
        self.list = StopList(look, words)
        self.list.setObjectName("left")
        self.list.gone.connect(self.gone)
        self.result = Button(
            look, translate("Questions", "See the result"), Kind.PRIMARY, icon="chart-bar", big=True
        )
        self.finish = Button(
            look, translate("Questions", "Finish the assessment"), icon="lock-simple"
        )
        self.previous = Button(
            look, translate("Questions", "Back to the last question"), Kind.QUIET
        )
        for button, name in ((self.result, "see-result"), (self.finish, "finish")):
            button.setObjectName(name)
        self.previous.setObjectName("back-to-questions")
        self.remark = text_label(look, "", TextSize.CAPTION, colour=look.palette.muted)
        self.notice = text_label(look, "", colour=look.palette.warn)
        self.result.clicked.connect(self.result_wanted)
        self.finish.clicked.connect(self.finish_wanted)
        self.previous.clicked.connect(self.back)
        self._build()

    def show_end(self, state: QuestionsState) -> None:
        """Show what is left."""
        translate, left = self._words.translate, state.left
        if left:
            self.title.setText(translate("Questions", "%n question(s) left", None, len(left)))
        else:
            self.title.setText(translate("Questions", "All questions are handled"))
        aside = sum(stop.mark is Mark.NOT_APPLICABLE for stop in state.stops)
        text = translate(
            "Questions", "Answered {agreed} of {total}, %n not applicable, {left} left", None, aside
        )
        agreed = state.handled - aside
        self.coverage.setText(text.format(agreed=agreed, total=state.total, left=len(left)))
        listed: tuple[QWidget, ...] = (self.left, self.list)
        for widget in listed:
            widget.setVisible(bool(left))
        self.finish.setVisible(not state.finished)
        self._say_remark(state)
        self.notice.setVisible(state.notice is not None)
        self.notice.setText(state.notice.said(translate) if state.notice else "")
        self.list.show_stops(left)

    def _say_remark(self, state: QuestionsState) -> None:
        translate = self._words.translate
        self.remark.setVisible(not state.finished)
        if state.left:
            text = translate(
                "Questions", "Finishing locks the answers; the result stays preliminary."
            )
        else:
            text = translate("Questions", "Finishing locks the answers. They can be opened again.")
        self.remark.setText(text)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 24, 40, 32)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.coverage)
        column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.result)
        row.addWidget(self.finish)
        row.addWidget(self.previous)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.remark)
        column.addWidget(self.notice)
        column.addSpacing(12)
        column.addWidget(self.left)
        column.addWidget(self.list, 1)
        column.addStretch(0)
