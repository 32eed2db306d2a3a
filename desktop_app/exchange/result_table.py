"""The table of results: the whole and each dimension, each figure with its coverage."""

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.localising import localised
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.results import DimensionResult, Score, results
from desktop_app.domain.wording import Wording
from desktop_app.exchange.table import Cell, Column, Table, may_be_counted, spread_word, yes


def result_table(assessment: Assessment, words: Wording, *, show_small_groups: bool) -> Table:
    """Return the overall result and then the dimensions' in the model's order.

    A dimension's consensus is only a word where fewer than five voted on any of the questions
    behind it, unless `show_small_groups`.
    """
    model = localised(assessment.model, words.language)
    found = results(assessment)
    overall = (
        words.translate("Spreadsheet", "Overall"),
        *_score(found.overall, model),
        *(None, None, None, None),
        *_coverage(found.overall, words),
    )
    dimensions = (
        (
            texts.title,
            *_score(one.score, model),
            one.target,
            one.gap,
            spread_word(one.consensus, words),
            one.consensus if show_small_groups or _large_groups(one) else None,
            *_coverage(one.score, words),
        )
        for texts, one in zip(model.dimensions, found.dimensions, strict=True)
    )
    return Table(words.translate("Spreadsheet", "Results"), _columns(words), (overall, *dimensions))


def _columns(words: Wording) -> tuple[Column, ...]:
    return (
        Column(words.translate("Spreadsheet", "Dimension"), 36),
        Column(words.translate("Spreadsheet", "Score"), 10, 1),
        Column(words.translate("Spreadsheet", "Level reached"), 10, 0),
        Column(words.translate("Spreadsheet", "Level name"), 20),
        Column(words.translate("Spreadsheet", "Target"), 10, 0),
        Column(words.translate("Spreadsheet", "Gap"), 10, 1),
        Column(words.translate("Spreadsheet", "Agreement"), 16),
        Column(words.translate("Spreadsheet", "Consensus"), 12, 2),
        Column(words.translate("Spreadsheet", "Questions"), 11, 0),
        Column(words.translate("Spreadsheet", "Answered"), 11, 0),
        Column(words.translate("Spreadsheet", "Not applicable"), 11, 0),
        Column(words.translate("Spreadsheet", "Left"), 11, 0),
        Column(words.translate("Spreadsheet", "Preliminary"), 12),
    )


def _score(score: Score, model: MaturityModel) -> tuple[Cell, ...]:
    name = None if score.level is None else model.level(score.level).name
    return score.value, score.level, name


def _coverage(score: Score, words: Wording) -> tuple[Cell, ...]:
    found = score.coverage
    counts = (found.total, found.agreed, found.not_applicable, found.unanswered)
    return *counts, yes(found.preliminary, words)


def _large_groups(one: DimensionResult) -> bool:
    last_rounds = (question.response.last_round for question in one.questions)
    votes = (last.votes for last in last_rounds if last is not None)
    return all(may_be_counted(count, show_small_groups=False) for count in votes)
