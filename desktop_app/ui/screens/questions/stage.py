"""The question and its level cards, in type as large as the window allows."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.questions.state import Asked, QuestionsState, Shield
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.arrangement import Arrangement, Sizes
from desktop_app.ui.widgets.level_cards import LevelCards
from desktop_app.ui.widgets.level_measure import LevelFace
from desktop_app.ui.widgets.text_block import TextBlock, text_height

_MARGIN = 24
_LEAST_GAP = 6


@dataclass(frozen=True)
class _Layout:
    """Where the cards begin, and in what type the prompt and the line above it stand."""

    width: int
    line: int
    pixels: int
    gap: int
    begin: int
    found: Arrangement


class Stage(QScrollArea):
    """Lays prompt and cards out; scrolls only where even the smallest type does not fit."""

    level_chosen = Signal(int)
    votes_counted = Signal(int, int)
    votes_stepped = Signal(int, int)
    votes_refused = Signal()
    typing_ended = Signal()

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._longest_prompt = ""
        self._settled: tuple[object, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._ground = QWidget()
        self._ground.setObjectName("page")
        self.where = TextBlock(semibold=True)
        self.prompt = TextBlock(semibold=True)
        self.cards = LevelCards(look, words)
        for part in (self.where, self.prompt, self.cards):
            part.setParent(self._ground)
        self.cards.chosen.connect(self.level_chosen)
        self.cards.counted.connect(self.votes_counted)
        self.cards.stepped.connect(self.votes_stepped)
        self.cards.refused.connect(self.votes_refused)
        self.cards.left.connect(self.typing_ended)
        self.setWidget(self._ground)

    def show_question(self, state: QuestionsState) -> None:
        """Show the question at hand."""
        asked, translate = state.asked, self._words.translate
        where = translate("Questions", "{dimension} · question {place} of {of}")
        self.where.say(where.format(dimension=asked.dimension, place=asked.place, of=asked.of))
        if asked.prompt != self.prompt.text:
            self.verticalScrollBar().setValue(0)
        self.prompt.say(asked.prompt)
        self._longest_prompt = state.longest_prompt
        cards = self.cards
        cards.show_faces(_faces(asked))
        cards.keep_room_for(state.longest_text)
        votes, shielded = asked.votes, state.shield is not Shield.DOWN
        cards.count_here(state.counting and not shielded, enabled=not state.finished)
        cards.keep_votes_room(state.polling)
        if shielded:
            # The voter sees the scale, and nothing of what others have said.
            cards.show_votes(None, secret=True)
            cards.show_suggested(None)
            cards.show_agreed(None)
        else:
            earlier = votes.earlier[-1].counts if votes.earlier else None
            now = votes.now.counts if votes.now else None
            cards.show_votes(now, earlier, secret=votes.hidden)
            cards.show_suggested(votes.suggestion if asked.level is None else None)
            cards.show_agreed(asked.level, asked.last_level)
        for card in cards.cards:
            card.setEnabled(not state.finished)
        self._settle(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit everything into the new size."""
        super().resizeEvent(event)
        self._settled = ()
        self._lay_out()

    def _settle(self, state: QuestionsState) -> None:
        """Lay out anew, unless nothing that takes room has changed: a vote moves nothing."""
        asked = state.asked
        taking_room = (
            asked.id,
            self.size(),
            state.shield,
            state.polling,
            state.counting,
            # Where the room votes, the votes have their room before they come.
            state.polling or asked.votes.now is not None,
            bool(asked.votes.earlier),
            self.cards.cards,
        )
        if taking_room != self._settled:
            self._lay_out()
            self._settled = taking_room

    def _lay_out(self) -> None:
        if not self.cards.cards:
            return
        width = self.viewport().width() - 2 * _MARGIN
        height = self.viewport().height()
        line = self._look.px(TextSize.BODY)
        top = text_height("0", line, width, semibold=True)
        self.cards.use_sizes(self._card_sizes())
        tried = []
        for pixels, gap in self._prompt_sizes():
            begin = top + gap // 2 + self._prompt_height(pixels, width) + gap
            found = self.cards.arrangement(width, height - begin - gap // 2)
            tried.append(_Layout(width, line, pixels, gap, begin, found))
            if found.fits and found.columns == len(self.cards.cards):
                break
        # One row of cards first, in the largest prompt; else the largest prompt that fits at all.
        whole = [each for each in tried if each.found.fits]
        row = [each for each in whole if each.found.columns == len(self.cards.cards)]
        self._move((row or whole or tried[-1:])[0])

    def _move(self, to: "_Layout") -> None:
        margin, width, gap = _MARGIN, to.width, to.gap
        top = text_height("0", to.line, width, semibold=True)
        self.where.use_pixels(to.line)
        self.where.setGeometry(margin, 0, width, top)
        self.prompt.use_pixels(to.pixels)
        above = top + gap // 2
        self.prompt.setGeometry(margin, above, width, to.begin - gap - above)
        room = max(self.viewport().height() - to.begin - gap // 2, 0)
        high = max(self.cards.height_as(to.found, width), room)
        self.cards.setGeometry(margin, to.begin, width, high)
        self.cards.place(to.found, high)
        self._ground.resize(self.viewport().width(), to.begin + high + gap // 2)

    def _prompt_height(self, pixels: int, width: int) -> int:
        """Room for the prompt at hand, and for two lines if another one needs them."""
        own = self.prompt.height_for(pixels, width)
        longest = text_height(self._longest_prompt, pixels, width, semibold=True)
        two_lines = 2 * text_height("0", pixels, width, semibold=True)
        return max(own, min(longest, two_lines))

    def _card_sizes(self) -> Sizes:
        height = self.viewport().height()
        largest = self._look.px(min(max(height // 24, TextSize.BODY), 32))
        comfortable = self._look.px(TextSize.BODY)
        return Sizes(self._look.px(TextSize.CAPTION), comfortable, max(largest, comfortable))

    def _prompt_sizes(self) -> Iterator[tuple[int, int]]:
        """Yield sizes of the prompt's type with the gaps round it, largest first."""
        height = self.viewport().height()
        smallest = self._look.px(18)
        largest = self._look.px(min(max(height // 14, 24), 52))
        gap = max(height // 40, 8)
        yield from ((pixels, gap) for pixels in range(max(largest, smallest), smallest, -2))
        yield smallest, gap
        yield smallest, _LEAST_GAP


def _faces(asked: Asked) -> tuple[LevelFace, ...]:
    steps = len(asked.levels)
    return tuple(
        LevelFace(choice.value, place, steps, choice.name, choice.text)
        for place, choice in enumerate(asked.levels)
    )
