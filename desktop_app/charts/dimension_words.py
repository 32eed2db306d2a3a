"""Alt text and table that the charts of dimensions share."""

from desktop_app.charts.drawing import ChartTable
from desktop_app.charts.speech import (
    dimension_sentence,
    preliminary,
    score,
    spread_word,
    whole,
)
from desktop_app.domain.results import Results
from desktop_app.domain.wording import Wording


def dimension_alt(title: str, found: Results, words: Wording) -> str:
    """Return the chart's title, then every dimension's figures, a sentence each."""
    sentences = [title + ".", *(dimension_sentence(d, words) for d in found.dimensions)]
    if note := preliminary(found, words):
        sentences.append(note + ".")
    return " ".join(sentences)


def dimension_table(found: Results, words: Wording) -> ChartTable:
    """Return title, score, target and spread of every dimension as rows."""
    translate = words.translate
    return ChartTable(
        headers=(
            translate("Chart", "Dimension"),
            translate("Chart", "Score"),
            translate("Chart", "Target"),
            translate("Chart", "Consensus"),
        ),
        rows=tuple(
            (
                result.dimension.title,
                score(result.score.value, words),
                whole(result.target, words),
                spread_word(result.consensus, words),
            )
            for result in found.dimensions
        ),
    )
