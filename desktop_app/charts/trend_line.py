"""The trend: the overall score through the years, with a break where the questions changed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from desktop_app.charts.comparison_speech import same_questions_text
from desktop_app.charts.drawing import (
    Anchor,
    ChartTable,
    Disc,
    Drawing,
    Measure,
    Point,
    Polyline,
    Shape,
    Text,
    Tone,
)
from desktop_app.charts.lettering import Lettering
from desktop_app.charts.speech import NONE, score, whole
from desktop_app.domain.trend import Trend
from desktop_app.domain.wording import Wording

_COLUMN = 5.0
"""The least width for one assessment, in type sizes."""
_MOST_LINES = 3


def trend_line(
    found: Trend,
    words: Wording,
    measure: Measure,
    width: float,
    height: float,
    type_size: float = 12.0,
) -> Drawing:
    """Draw a point for each assessment that has room, the latest at the right.

    Two points are joined by a whole line where the questionnaire stayed the same, else by a
    dotted one with a bar across it. `type_size` is that of the smallest text, in the drawing's
    units.
    """
    line = _Line(found, words, Lettering(measure, type_size), width, height)
    title = words.translate("Chart", "Overall score through the years")
    return Drawing(
        title=title,
        width=width,
        height=height,
        shapes=tuple(line.shapes()),
        alt=" ".join((title + ".", *_sentences(found, words))),
        table=_table(found, words),
    )


@dataclass(frozen=True)
class _Line:
    """What is drawn, and the room for it."""

    found: Trend
    words: Wording
    text: Lettering
    width: float
    height: float

    @property
    def size(self) -> float:
        """The type size."""
        return self.text.size

    @property
    def strong(self) -> Lettering:
        """The type of the scores."""
        return replace(self.text, bold=True)

    @cached_property
    def left(self) -> float:
        """Where the columns begin, after the numbers of the levels."""
        levels = self.found.found[-1].model.levels
        return max(self.text.width(whole(each.value, self.words)) for each in levels) + self.size

    @property
    def shown(self) -> range:
        """The places of the assessments that have room."""
        every = len(self.found.assessments)
        room = max(int((self.width - self.left) / (_COLUMN * self.size)), 1)
        return range(max(every - room, 0), every)

    @property
    def column(self) -> float:
        """The width of a column."""
        return (self.width - self.left) / len(self.shown)

    @cached_property
    def breaks(self) -> dict[int, tuple[str, ...]]:
        """What is said above a break, in lines, by the place of the step."""
        room = self.column - 0.5 * self.size
        return {
            place: self.text.lines(same_questions_text(step, self.words), room, _MOST_LINES)
            for place, step in enumerate(self.found.steps)
            if step.broken and place in self.shown
        }

    @property
    def head(self) -> float:
        """The height above the plot."""
        lines = max((len(lines) for lines in self.breaks.values()), default=0)
        return lines * self.text.leading

    @cached_property
    def days(self) -> dict[int, tuple[str, ...]]:
        """The days below the plot, in lines, by place."""
        room = self.column - 0.5 * self.size
        assessments = self.found.assessments
        return {
            place: self.text.lines(self.words.day(assessments[place].held_on), room, _MOST_LINES)
            for place in self.shown
        }

    @property
    def foot(self) -> float:
        """The height below the plot."""
        return max(map(len, self.days.values())) * self.text.leading + 0.4 * self.size

    def x(self, place: int) -> float:
        """Return the middle of a column."""
        return self.left + (place - self.shown.start + 0.5) * self.column

    def y(self, value: float) -> float:
        """Return the height of a score; half a level is left free at both ends."""
        model = self.found.found[-1].model
        plot = self.height - self.head - self.foot
        share = (value - model.lowest + 0.5) / (model.highest - model.lowest + 1)
        return self.head + plot * (1 - share)

    def point(self, place: int) -> Point | None:
        """Return where a score stands; None where there is none."""
        value = self.found.found[place].overall.value
        return None if value is None else (self.x(place), self.y(float(value)))

    def shapes(self) -> Iterator[Shape]:
        """Draw everything, from the background forwards."""
        yield from self._levels()
        for place in self.shown[:-1]:
            yield from self._step(place)
        for place in self.shown:
            yield from self._assessment(place)

    def _levels(self) -> Iterator[Shape]:
        levels = self.found.found[-1].model.levels
        spacing = abs(self.y(levels[0].value) - self.y(levels[1].value))
        every = max(1, round(self.text.leading / max(spacing, 0.01) + 0.5))
        for level in levels:
            y = self.y(level.value)
            yield Polyline(((self.left, y), (self.width, y)), Tone.LINE, 0.08 * self.size)
            if (levels[-1].value - level.value) % every == 0:
                number, base = whole(level.value, self.words), self.text.centred(y)
                yield Text(0, base, number, self.size, Tone.MUTED)

    def _step(self, place: int) -> Iterator[Shape]:
        ends, size = (self.point(place), self.point(place + 1)), self.size
        broken = self.found.steps[place].broken
        if ends[0] is not None and ends[1] is not None:
            tone = Tone.MUTED if broken else Tone.BRAND
            dash = (0.14 * size, 0.24 * size) if broken else ()
            yield Polyline((ends[0], ends[1]), tone, 0.16 * size, dash)
        if broken:
            x = (self.x(place) + self.x(place + 1)) / 2
            line = ((x, self.head + 0.2 * size), (x, self.height - self.foot))
            yield Polyline(line, Tone.ACCENT, 0.12 * size, (0.45 * size, 0.3 * size))
            for turn, text in enumerate(self.breaks[place]):
                base = self.text.baseline(turn * self.text.leading)
                yield Text(x, base, text, size, Tone.MUTED, Anchor.MIDDLE)

    def _assessment(self, place: int) -> Iterator[Shape]:
        x, point, size = self.x(place), self.point(place), self.size
        if point is not None:
            yield Disc(*point, 0.34 * size, Tone.BRAND)
            said = score(self.found.found[place].overall.value, self.words)
            base = point[1] - 0.6 * size
            yield Text(x, base, said, size, Tone.INK, Anchor.MIDDLE, bold=True)
        top = self.height - self.foot + 0.3 * size
        for turn, text in enumerate(self.days[place]):
            base = self.text.baseline(top + turn * self.text.leading)
            yield Text(x, base, text, size, Tone.MUTED, Anchor.MIDDLE)


def _sentences(found: Trend, words: Wording) -> Iterator[str]:
    each = words.translate("Chart", "{day}: {score}.")
    for place, (assessment, result) in enumerate(zip(found.assessments, found.found, strict=True)):
        if place and found.steps[place - 1].broken:
            yield same_questions_text(found.steps[place - 1], words) + "."
        yield each.format(
            day=words.day(assessment.held_on), score=score(result.overall.value, words)
        )


def _table(found: Trend, words: Wording) -> ChartTable:
    say = words.translate
    rows = []
    for place, (assessment, result) in enumerate(zip(found.assessments, found.found, strict=True)):
        compared = (NONE, NONE)
        if place:
            step = found.steps[place - 1]
            same = say("Chart", "{same} of {of}")
            pair = f"{score(step.before, words)} → {score(step.now, words)}"
            compared = (same.format(same=whole(step.same, words), of=whole(step.of, words)), pair)
        day, version = words.day(assessment.held_on), assessment.model.version
        rows.append((day, version, score(result.overall.value, words), *compared))
    headers = (
        say("Chart", "Held"),
        say("Chart", "Version"),
        say("Chart", "Score"),
        say("Chart", "The same questions"),
        say("Chart", "Compared on them"),
    )
    return ChartTable(headers, tuple(rows))
