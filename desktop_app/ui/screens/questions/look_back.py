"""The page at the end of a dimension: its result in short, and what divided the room most."""

from fractions import Fraction

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.questions.poll import SPREADS
from desktop_app.ui.screens.questions.state import DimensionEnd, Figures, QuestionsState
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import body, heading, remark, text_label, title
from desktop_app.ui.widgets.vote_bars import Votes, paint_votes, votes_height


class LookBack(QWidget):
    """Calm, and over with one press; `gone` carries the question to talk about again."""

    onward = Signal()
    back = Signal()
    gone = Signal(str)

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self._look = look
        self._words = words
        translate = words.translate
        self._question = ""
        self.title = title(look, "")
        self.score = text_label(look, "", TextSize.HEADING, semibold=True)
        self.coverage = body(look, "")
        self.consensus = body(look, "")
        self.time = remark(look, "")
        self.divided = heading(look, translate("Questions", "What divided the room most"))
        self.prompt = body(look, "")
        self.spread = remark(look, "")
        self.bars = _Spread(look)
        self.notice = text_label(look, "", colour=look.palette.warn)
        self.notice.setWordWrap(False)
        self.next = Button(look, "", Kind.PRIMARY, icon="caret-right")
        self.again = Button(
            look, translate("Questions", "Talk about it again"), icon="chats-circle"
        )
        self.previous = Button(look, translate("Questions", "Back to the question"), Kind.QUIET)
        names = ("go-on", "talk-again", "back-to-question")
        for button, name in zip((self.next, self.again, self.previous), names, strict=True):
            button.setObjectName(name)
        self.next.clicked.connect(self.onward)
        self.previous.clicked.connect(self.back)
        self.again.clicked.connect(lambda: self.gone.emit(self._question))
        self._build()

    def show_look_back(self, state: QuestionsState) -> None:
        """Show the result of the dimension that the room leaves."""
        end, translate = state.dimension_end, self._words.translate
        if end is None:
            return
        self.title.setText(translate("Questions", "{dimension}: done").format(dimension=end.title))
        self._show_result(end)
        self._show_divided(end, state)
        self.notice.setVisible(state.notice is not None)
        self.notice.setText(state.notice.said(translate) if state.notice else "")
        onward = translate("Questions", "On to {dimension}")
        to_end = translate("Questions", "On to the end")
        following = end.next_title
        self.next.setText(to_end if following is None else onward.format(dimension=following))

    def _show_result(self, end: DimensionEnd) -> None:
        words, translate = self._words, self._words.translate
        if end.score is None:
            self.score.setText(translate("Questions", "No score: nothing is agreed here"))
        else:
            text = translate("Questions", "Score {score} · level {level} {name}")
            score = words.number(end.score)
            self.score.setText(text.format(score=score, level=end.level, name=end.level_name))
        text = translate(
            "Questions", "Answered {agreed} of {total}, %n not applicable", None, end.aside
        )
        self.coverage.setText(text.format(agreed=end.agreed, total=end.total))
        self.consensus.setVisible(end.consensus is not None)
        if end.consensus is not None and end.spread is not None:
            text = translate("Questions", "Consensus {value} · {word}")
            value = words.number(Fraction(end.consensus), 2)
            word = SPREADS[end.spread].said(translate)
            self.consensus.setText(text.format(value=value, word=word))
        minutes = translate("Questions", "%n min used", None, round(end.seconds / 60))
        self.time.setText(minutes)

    def _show_divided(self, end: DimensionEnd, state: QuestionsState) -> None:
        stop, figures = end.divided, end.divided_figures
        split = stop is not None and figures is not None
        self._card.setVisible(split)
        if stop is None or figures is None:
            return
        translate = self._words.translate
        self._question = stop.question
        self.prompt.setText(stop.prompt)
        values = tuple(choice.value for choice in state.asked.levels)
        self.bars.show_figures(figures, values)
        if figures.consensus is not None and figures.spread is not None:
            text = translate("Questions", "Consensus {value} · {word}")
            value = self._words.number(Fraction(figures.consensus), 2)
            word = SPREADS[figures.spread].said(translate)
            self.spread.setText(text.format(value=value, word=word))
        said = (f"{value}: {count}" for value, count in zip(values, figures.counts, strict=True))
        self.bars.setAccessibleName(", ".join(said))

    def _build(self) -> None:
        page = Page(self._look)
        for widget in (self.title, self.score, self.coverage, self.consensus, self.time):
            page.column.addWidget(widget)
        page.column.setSpacing(8)
        self._card = Surface(self._look)
        for part in (self.divided, self.prompt, self.bars, self.spread):
            self._card.body.addWidget(part)
        self._card.body.addWidget(self.again)
        page.column.addWidget(self._card)
        page.column.addStretch(1)
        row = FlowRow()
        row.add(self.next)
        row.add(self.previous)
        row.add(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(40, 8, 40, 16)
        foot.addWidget(row)
        column.addLayout(foot)


class _Spread(QWidget):
    """One bar for each level, lowest first, with its number on the left."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._counts: tuple[int, ...] = ()
        self.numbers: tuple[str, ...] = ()
        self._pixels = look.px(TextSize.BODY)
        self.setFont(look.font(semibold=True))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(look.px(560))

    def show_figures(self, figures: Figures, values: tuple[int, ...]) -> None:
        """Show the votes of a round, for the levels with these values."""
        self._counts = figures.counts
        self.numbers = tuple(str(value) for value in values)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all bars."""
        return QSize(self._look.px(320), len(self._counts) * votes_height(self._pixels))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high, steps = votes_height(self._pixels), len(self._counts)
        most = max((*self._counts, 1))
        for place, count in enumerate(self._counts):
            area = self.rect().adjusted(0, place * high, 0, 0)
            area.setHeight(high)
            painter.setFont(self.font())
            painter.setPen(self._look.palette.ink)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.numbers[place])
            area.setLeft(self._look.px(24))
            fill = self._look.palette.level(place, steps)
            paint_votes(painter, area.toRectF(), self._look, Votes(count, most), fill, self._pixels)
