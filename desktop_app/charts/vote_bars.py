"""The votes on one question: a bar for each level, earlier rounds pale beside the last."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop_app.charts.drawing import (
    Anchor,
    Box,
    ChartTable,
    Drawing,
    LevelTone,
    Measure,
    Polyline,
    Shape,
    Text,
    Tone,
)
from desktop_app.charts.lettering import Lettering
from desktop_app.charts.speech import level_title, spread_word, whole
from desktop_app.domain.consensus import round_consensus
from desktop_app.domain.model import Level
from desktop_app.domain.response import VoteRound
from desktop_app.domain.results import QuestionResult
from desktop_app.domain.wording import Wording


def vote_bars(
    result: QuestionResult,
    levels: Sequence[Level],
    words: Wording,
    measure: Measure,
    width: float,
    height: float,
    type_size: float = 12.0,
) -> Drawing:
    """Draw the revealed rounds of a question; `levels` are the model's, lowest first.

    Under each level stands its number, over each bar its count; the word for the consensus and
    the abstentions of the last round stand above. `type_size` is in the drawing's units.
    """
    rounds = tuple(r for r in result.response.rounds if r.revealed)
    chart = _Votes(rounds, tuple(levels), words, measure, width, height, type_size)
    return Drawing(
        title=words.translate("Chart", "Votes"),
        width=width,
        height=height,
        shapes=tuple(chart.shapes(result.question.id)),
        alt=" ".join(chart.alt()),
        table=chart.table(),
    )


@dataclass(frozen=True)
class _Votes:
    rounds: tuple[VoteRound, ...]
    levels: tuple[Level, ...]
    words: Wording
    measure: Measure
    width: float
    height: float
    type_size: float

    @property
    def text(self) -> Lettering:
        return Lettering(self.measure, self.type_size)

    def shapes(self, key: str) -> Iterator[Shape]:
        text = self.text
        note = " · ".join(self._notes(self.rounds[-1])) if self.rounds else self._none()
        yield from text.block((text.cut(note, self.width),), 0, 0, Tone.MUTED)
        floor = self.height - 1.3 * text.leading
        yield Polyline(((0, floor), (self.width, floor)), Tone.LINE, 0.08 * self.type_size)
        column = self.width / len(self.levels)
        for place, level in enumerate(self.levels):
            middle = (place + 0.5) * column
            number = whole(level.value, self.words)
            base = text.baseline(floor + 0.2 * text.leading)
            yield Text(middle, base, number, text.size, Tone.INK, Anchor.MIDDLE)
            yield from self._bars(place, middle, column, floor, key)

    def _bars(
        self, place: int, middle: float, column: float, floor: float, key: str
    ) -> Iterator[Shape]:
        most = max((max(r.counts) for r in self.rounds), default=0) or 1
        room = max(floor - 2.3 * self.text.leading, 0.0)
        bar = min(0.8 * column / max(len(self.rounds), 1), 4 * self.type_size)
        left = middle - bar * len(self.rounds) / 2
        for order, vote_round in enumerate(self.rounds):
            last = order == len(self.rounds) - 1
            count = vote_round.counts[place]
            tall = room * count / most
            x = left + order * bar
            if count:
                fill = LevelTone(place, len(self.levels)) if last else Tone.LINE
                stroke = Tone.BRAND if last else Tone.MUTED
                thin = 0.06 * self.type_size
                yield Box(
                    x + 0.05 * bar, floor - tall, 0.9 * bar, tall, fill, stroke, thin, key=key
                )
            style = replace(self.text, bold=last)
            said = style.cut(whole(count, self.words), bar)
            base = floor - tall - 0.35 * self.type_size
            tone = Tone.INK if last else Tone.MUTED
            yield Text(x + bar / 2, base, said, style.size, tone, Anchor.MIDDLE, last)

    def _none(self) -> str:
        return self.words.translate("Chart", "No votes yet")

    def _notes(self, vote_round: VoteRound) -> Iterator[str]:
        if word := spread_word(round_consensus(vote_round), self.words):
            text = self.words.translate("Chart", "Consensus: {word}")
            yield text.format(word=word)
        count = vote_round.votes
        yield self.words.translate("Chart", "%n vote(s)", None, count)
        if vote_round.abstained:
            count = vote_round.abstained
            yield self.words.translate("Chart", "%n abstained", None, count)

    def alt(self) -> Iterator[str]:
        if not self.rounds:
            yield self._none() + "."
        for number, vote_round in enumerate(self.rounds, 1):
            text = self.words.translate("Chart", "Round {number}, votes by level: {counts}.")
            pairs = zip(self.levels, vote_round.counts, strict=True)
            yield text.format(
                number=whole(number, self.words),
                counts=", ".join(
                    f"{level_title(level, self.words)}: {whole(count, self.words)}"
                    for level, count in pairs
                ),
            )
        if self.rounds:
            yield ". ".join(self._notes(self.rounds[-1])) + "."

    def table(self) -> ChartTable:
        heading = self.words.translate("Chart", "Round {number}")
        rounds = range(1, len(self.rounds) + 1)
        return ChartTable(
            headers=(
                self.words.translate("Chart", "Level"),
                *(heading.format(number=whole(number, self.words)) for number in rounds),
            ),
            rows=tuple(
                (
                    level_title(level, self.words),
                    *(whole(r.counts[place], self.words) for r in self.rounds),
                )
                for place, level in enumerate(self.levels)
            ),
        )
