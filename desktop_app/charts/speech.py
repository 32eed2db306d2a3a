"""What charts say in words: scores, spread, coverage and the sentences of their alt texts."""

from fractions import Fraction

from desktop_app.domain.consensus import Spread, spread
from desktop_app.domain.model import Level
from desktop_app.domain.results import DimensionResult, Results
from desktop_app.domain.wording import Wording

NONE = "–"
"""Stands where there is no score; never 0."""


def score(value: Fraction | None, words: Wording) -> str:
    """Return a score with one decimal, or "–" where there is none."""
    return NONE if value is None else words.number(value)


def whole(value: int | None, words: Wording) -> str:
    """Return a level or a count as it is written, or "–" where there is none."""
    return NONE if value is None else words.number(value, 0)


def level_title(level: Level, words: Wording) -> str:
    """Return number and name of a level: "3 Exploring"."""
    text = words.translate("Chart", "{number} {name}")
    return text.format(number=whole(level.value, words), name=level.name).strip()


def spread_word(value: float | None, words: Wording) -> str:
    """Return the word for a consensus value, or "" where nobody voted."""
    if value is None:
        return ""
    return {
        Spread.AGREED: words.translate("Chart", "agreed"),
        Spread.SOME: words.translate("Chart", "some spread"),
        Spread.DIVIDED: words.translate("Chart", "divided"),
    }[spread(value)]


def preliminary(found: Results, words: Wording) -> str:
    """Return the sentence on what is left to answer, or "" for a complete result."""
    left = found.overall.coverage.unanswered
    if not left:
        return ""
    return words.translate("Chart", "Preliminary: %n question(s) left to answer", None, left)


def dimension_sentence(result: DimensionResult, words: Wording) -> str:
    """Return a dimension's figures as one sentence of an alt text."""
    title, value = result.dimension.title, result.score.value
    if value is None and result.target is None:
        return words.translate("Chart", "{title}: no score.").format(title=title)
    if value is None:
        text = words.translate("Chart", "{title}: no score, target {target}.")
    elif result.target is None:
        text = words.translate("Chart", "{title}: score {score}.")
    else:
        text = words.translate("Chart", "{title}: score {score}, target {target}.")
    return text.format(title=title, score=score(value, words), target=whole(result.target, words))
