"""A bar for each question of a dimension: the level agreed on, the target, the spread of votes."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from desktop_app.charts.dimension_bars import level_bar
from desktop_app.charts.drawing import ChartTable, Drawing, Measure
from desktop_app.charts.rows import Column, Rows
from desktop_app.charts.speech import spread_word, whole
from desktop_app.domain.coverage import coverage
from desktop_app.domain.model import Dimension, MaturityModel
from desktop_app.domain.results import DimensionResult, QuestionResult, Results, Score
from desktop_app.domain.wording import Wording


def question_bars(
    result: DimensionResult,
    model: MaturityModel,
    words: Wording,
    measure: Measure,
    width: float,
    height: float,
    type_size: float = 12.0,
) -> Drawing:
    """Draw a bar for each question of a dimension, from the lowest level to the agreed one.

    A question without an agreed level has no bar. `type_size` is in the drawing's units.
    """
    questions = tuple(_as_row(question, result.target) for question in result.questions)
    rows = _QuestionRows(
        Results(model, result.score, questions), words, measure, width, height, type_size
    )
    title = words.translate("Chart", "Level by question")
    sentences = (_sentence(question, result.target, words) for question in result.questions)
    return Drawing(
        title=title,
        width=width,
        height=height,
        shapes=tuple(rows.shapes(level_bar)),
        alt=" ".join((f"{title}.", *sentences)),
        table=_table(result, words),
    )


def question_bars_height(questions: int, type_size: float = 12.0) -> float:
    """Return a height at which every question has a row with two lines for its text."""
    return (1.5 + 2.8 * questions) * type_size


@dataclass(frozen=True)
class _QuestionRows(Rows):
    """Rows whose first figure is a level, not a score."""

    def _columns(self) -> Iterator[Column]:
        _, *others = super()._columns()
        levels = [whole(d.score.level, self.words) for d in self.shown]
        yield self._column(self.words.translate("Chart", "Level"), levels)
        yield from others


def _as_row(question: QuestionResult, target: int | None) -> DimensionResult:
    level = question.level
    return DimensionResult(
        dimension=Dimension(question.question.id, question.question.prompt, ()),
        score=Score(
            None if level is None else Fraction(level), level, coverage([question.response])
        ),
        target=target if question.applicable else None,
        gap=question.gap,
        consensus=question.consensus if question.applicable else None,
        questions=(),
    )


def _sentence(question: QuestionResult, target: int | None, words: Wording) -> str:
    prompt = question.question.prompt
    if question.level is None:
        return words.translate("Chart", "{prompt} No level.").format(prompt=prompt)
    if target is None:
        text = words.translate("Chart", "{prompt} Level {level}.")
    else:
        text = words.translate("Chart", "{prompt} Level {level}, target {target}.")
    level = whole(question.level, words)
    return text.format(prompt=prompt, level=level, target=whole(target, words))


def _table(result: DimensionResult, words: Wording) -> ChartTable:
    translate = words.translate
    rows = tuple(_as_row(question, result.target) for question in result.questions)
    return ChartTable(
        headers=(
            translate("Chart", "Question"),
            translate("Chart", "Level"),
            translate("Chart", "Target"),
            translate("Chart", "Consensus"),
        ),
        rows=tuple(
            (
                row.dimension.title,
                whole(row.score.level, words),
                whole(row.target, words),
                spread_word(row.consensus, words),
            )
            for row in rows
        ),
    )
