"""The table of votes: one row for each round that the room has seen."""

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.consensus import consensus
from desktop_app.domain.localising import localised
from desktop_app.domain.model import Level
from desktop_app.domain.response import VoteRound
from desktop_app.domain.wording import Wording
from desktop_app.exchange.table import Cell, Column, Table, may_be_counted, spread_word


def vote_table(assessment: Assessment, words: Wording, *, show_small_groups: bool) -> Table:
    """Return every revealed round of every question, in the model's order.

    Of a round with fewer than five voters only the word is given, unless `show_small_groups`.
    """
    model = localised(assessment.model, words.language)
    rows = tuple(
        (
            dimension.title,
            question.id,
            question.prompt,
            number,
            *_votes(vote_round, words, show_small_groups=show_small_groups),
        )
        for dimension, question in model.walk()
        for number, vote_round in enumerate(assessment.response(question.id).rounds, start=1)
        if vote_round.revealed
    )
    return Table(words.translate("Spreadsheet", "Votes"), _columns(model.levels, words), rows)


def _columns(levels: tuple[Level, ...], words: Wording) -> tuple[Column, ...]:
    level = words.translate("Spreadsheet", "Votes for {value} {name}")
    return (
        Column(words.translate("Spreadsheet", "Dimension"), 24),
        Column(words.translate("Spreadsheet", "Question ID"), 24),
        Column(words.translate("Spreadsheet", "Question"), 60),
        Column(words.translate("Spreadsheet", "Round"), 8, 0),
        *(Column(level.format(value=one.value, name=one.name), 14, 0) for one in levels),
        Column(words.translate("Spreadsheet", "Abstained"), 11, 0),
        Column(words.translate("Spreadsheet", "Votes in all"), 11, 0),
        Column(words.translate("Spreadsheet", "Agreement"), 16),
        Column(words.translate("Spreadsheet", "Consensus"), 12, 2),
        Column(words.translate("Spreadsheet", "Time"), 18),
    )


def _votes(vote_round: VoteRound, words: Wording, *, show_small_groups: bool) -> tuple[Cell, ...]:
    value = consensus(vote_round.counts)
    figures = (*vote_round.counts, vote_round.abstained, vote_round.votes, value)
    if not may_be_counted(vote_round.votes, show_small_groups=show_small_groups):
        figures = (None,) * len(figures)
    return *figures[:-1], spread_word(value, words), figures[-1], vote_round.at
