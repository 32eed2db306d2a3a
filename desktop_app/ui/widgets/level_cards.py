"""The whole scale as cards, side by side where there is room, in type as large as fits."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.arrangement import (
    Arrangement,
    HeightOf,
    Sizes,
    arrange,
    card_width,
    one_row,
)
from desktop_app.ui.widgets.counter import Counter
from desktop_app.ui.widgets.level_card import LevelCard
from desktop_app.ui.widgets.level_measure import CardMeasure, LevelFace
from desktop_app.ui.widgets.vote_bars import Votes, votes_height

_BELOW = 8
_COUNTER = 168


class LevelCards(QWidget):
    """A card for each level, lowest first; `chosen` carries the value of a pressed one.

    `counted` carries the place of a level and its number of votes as typed, `stepped` the
    place and one vote more or less; `refused` says that something pasted is no number.
    """

    chosen = Signal(int)
    counted = Signal(int, int)
    stepped = Signal(int, int)
    refused = Signal()
    left = Signal()

    def __init__(self, look: Look, words: Wording, faces: Sequence[LevelFace] = ()) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self.cards: tuple[LevelCard, ...] = ()
        self.counters: tuple[Counter, ...] = ()
        self._sample = ""
        self._sizes = Sizes(look.px(TextSize.CAPTION), look.px(TextSize.BODY), look.px(28))
        self._votes_kept = False
        self._counting = False
        self._agreed: int | None = None
        self._suggested: int | None = None
        self._last: int | None = None
        self._counts: Sequence[int] | None = None
        self._earlier: Sequence[int] | None = None
        self._grown = 1.0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if faces:
            self.show_faces(faces)

    def show_faces(self, faces: Sequence[LevelFace]) -> None:
        """Say something else on the cards; the cards themselves stay where they can."""
        if len(faces) != len(self.cards):
            self._make(faces)
        for card, face in zip(self.cards, faces, strict=True):
            card.show_face(face)

    def keep_room_for(self, longest: str) -> None:
        """Keep room for a text of that length, so that questions share one layout."""
        self._sample = longest

    def use_sizes(self, sizes: Sizes) -> None:
        """Limit the size of type."""
        self._sizes = sizes

    def count_here(self, counting: bool, *, enabled: bool = True) -> None:
        """Show a field for the votes in each card."""
        self._counting = counting
        for counter in self.counters:
            counter.setVisible(counting)
            counter.setEnabled(enabled)

    def keep_votes_room(self, keep: bool = True) -> None:
        """Keep room for votes from the start, so that showing them moves nothing."""
        self._votes_kept = keep

    def show_agreed(self, value: int | None, last: int | None = None) -> None:
        """Show the level that the room agreed on, None while it has not, and that of last time."""
        self._agreed, self._last = value, last
        self._mark()

    def show_suggested(self, value: int | None) -> None:
        """Show the level that the votes suggest, None for none."""
        self._suggested = value
        self._mark()

    def show_votes(
        self,
        counts: Sequence[int] | None,
        earlier: Sequence[int] | None = None,
        grown: float = 1.0,
        *,
        secret: bool = False,
    ) -> None:
        """Show the votes, lowest level first, None for none; an earlier round pale below.

        `grown` is how far the bars have come out, 0–1. `secret` says that there are votes which
        nobody may see yet.
        """
        self._counts, self._earlier, self._grown = counts, earlier, grown
        for place, counter in enumerate(self.counters):
            hidden = None if secret else 0
            counter.show_number(counts[place] if counts else hidden)
        self._mark()

    def in_one_row(self, width: int, room: int) -> Arrangement | None:
        """Return all cards side by side in the largest type, None where that does not fit.

        First with room for the longest text of any question, then for the texts at hand.
        """
        for sampled in (True, False):
            height_of = self._height_of(width, sampled=sampled)
            found = one_row(len(self.cards), width, room, self._sizes, height_of)
            if found is not None:
                return found
        return None

    def arrangement(self, width: int, room: int) -> Arrangement:
        """Return how the cards stand in `width` × `room` pixels.

        First with room for the longest text of any question, then for the texts at hand, then
        with everything closer to each other.
        """
        number = len(self.cards)
        comfortable = replace(self._sizes, smallest=self._sizes.comfortable)
        found = arrange(number, width, room, comfortable, self._height_of(width, sampled=True))
        height_of = self._height_of(width)
        if not found.fits:
            found = arrange(number, width, room, self._sizes, height_of)
        if not found.fits:
            found = arrange(number, width, room, self._sizes, height_of, dense=True)
        return found

    def height_as(self, arrangement: Arrangement, width: int) -> int:
        """Height of all cards in an arrangement."""
        return self._height_of(width)(arrangement)

    def place(self, arrangement: Arrangement, room: int) -> None:
        """Move the cards to their places; they grow to what the longest text would take."""
        across = arrangement.columns
        measure = self._measure(arrangement, self.width())
        heights = self._rows(measure, across)
        spare = max(room - self._together(heights, arrangement.gap), 0) // len(heights)
        longest = measure.height(replace(self.cards[0].face, text=self._sample))
        heights = [high + min(max(longest - high, 0), spare) for high in heights]
        top = 0
        for number, card in enumerate(self.cards):
            row, column = divmod(number, across)
            if row and not column:
                top += heights[row - 1] + self._counter_room + arrangement.gap
            left = column * (measure.width + arrangement.gap)
            card.take_measure(measure)
            card.setGeometry(left, top, measure.width, heights[row])
            if self._counting:
                below = top + heights[row] + _BELOW
                wide = min(measure.width, self._look.px(_COUNTER))
                self.counters[number].setGeometry(left, below, wide, self._counter_room - _BELOW)

    def hasHeightForWidth(self) -> bool:
        """Return that a narrower scale is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height that shows all cards in comfortable type at a width, in pixels."""
        size = self._sizes.comfortable
        sizes = Sizes(size, size, size)
        found = arrange(len(self.cards), width, 1 << 20, sizes, self._height_of(width))
        return self.height_as(found, width)

    def sizeHint(self) -> QSize:
        """Return the size with all cards in one row."""
        width = self._look.px(212) * max(len(self.cards), 1)
        return QSize(width, self.heightForWidth(width) if self.cards else 0)

    def minimumSizeHint(self) -> QSize:
        """Return the room for a narrow card."""
        return QSize(self._look.px(120), self._look.px(80))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards anew."""
        super().resizeEvent(event)
        if self.cards:
            self.place(self.arrangement(self.width(), self.height()), self.height())

    def _make(self, faces: Sequence[LevelFace]) -> None:
        for widget in (*self.cards, *self.counters):
            widget.hide()
            widget.deleteLater()
        self.cards = tuple(LevelCard(self._look, self._words, face) for face in faces)
        self.counters = tuple(
            Counter(self._look, self._words, f"votes-{face.value}") for face in faces
        )
        spoken = self._words.translate("Questions", "Votes for level {level}")
        for place, (card, counter) in enumerate(zip(self.cards, self.counters, strict=True)):
            card.setParent(self)
            card.clicked.connect(lambda _=False, card=card: self.chosen.emit(card.face.value))
            card.show()
            counter.setParent(self)
            counter.say(spoken.format(level=card.face.value))
            counter.counted.connect(lambda votes, place=place: self.counted.emit(place, votes))
            counter.stepped.connect(lambda by, place=place: self.stepped.emit(place, by))
            counter.refused.connect(self.refused)
            counter.left.connect(self.left)
            counter.setVisible(self._counting)

    def _mark(self) -> None:
        counts, earlier = self._counts, self._earlier
        most = max((*(counts or ()), *(earlier or ()), 1))
        for place, card in enumerate(self.cards):
            votes = None
            if counts is not None or earlier is not None:
                votes = Votes(
                    counts[place] if counts is not None else None,
                    most,
                    earlier[place] if earlier is not None else None,
                    self._grown,
                )
            value = card.face.value
            card.show_marks(
                agreed=value == self._agreed,
                suggested=value == self._suggested,
                last=value == self._last,
                votes=votes,
            )

    @property
    def _counter_room(self) -> int:
        return self.counters[0].sizeHint().height() + _BELOW if self._counting else 0

    def _measure(self, arrangement: Arrangement, width: int) -> CardMeasure:
        pixels, below = arrangement.pixels, 0
        if self._votes_kept or self._counts is not None or self._earlier is not None:
            below = votes_height(pixels, earlier=self._earlier is not None)
        measure = CardMeasure(pixels, card_width(arrangement, width), below, arrangement.dense)
        if arrangement.dense:
            return measure
        # All texts begin below the highest name; where everything is close, below their own.
        return replace(measure, least_head=max(measure.head(card.face) for card in self.cards))

    def _rows(self, measure: CardMeasure, across: int) -> list[int]:
        heights = [measure.height(card.face) for card in self.cards]
        return [max(heights[at : at + across]) for at in range(0, len(heights), across)]

    def _together(self, heights: Sequence[int], gap: int) -> int:
        return sum(heights) + (gap + self._counter_room) * len(heights) - gap

    def _height_of(self, width: int, *, sampled: bool = False) -> HeightOf:
        def height(arrangement: Arrangement) -> int:
            measure = self._measure(arrangement, width)
            rows = self._rows(measure, arrangement.columns)
            if sampled and self._sample:
                longest = measure.height(replace(self.cards[0].face, text=self._sample))
                rows = [max(row, longest) for row in rows]
            return self._together(rows, arrangement.gap)

        return height
