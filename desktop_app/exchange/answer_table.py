"""The table of answers: one row a question, in the model's order."""

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.localising import localised
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.results import QuestionResult, results
from desktop_app.domain.wording import Wording
from desktop_app.exchange.table import Cell, Column, Table, may_be_counted, spread_word, yes


def answer_table(assessment: Assessment, words: Wording, *, show_small_groups: bool) -> Table:
    """Return the answers in the language of `words`, as far as the model has it.

    The consensus of fewer than five voters is only a word, unless `show_small_groups`.
    """
    model = localised(assessment.model, words.language)
    prompts = {question.id: question.prompt for question in model.questions}
    titles = {dimension.id: dimension.title for dimension in model.dimensions}
    found = results(assessment)
    return Table(
        words.translate("Spreadsheet", "Answers"),
        _columns(words),
        tuple(
            (
                titles[one.dimension.id],
                one.question.id,
                prompts[one.question.id],
                *_answer(one, model, assessment.targets.get(one.dimension.id)),
                *_votes(one, words, show_small_groups=show_small_groups),
                one.response.note,
                one.response.dissent,
                yes(one.response.parked, words),
            )
            for one in found.questions
        ),
    )


def _columns(words: Wording) -> tuple[Column, ...]:
    return (
        Column(words.translate("Spreadsheet", "Dimension"), 24),
        Column(words.translate("Spreadsheet", "Question ID"), 24),
        Column(words.translate("Spreadsheet", "Question"), 60),
        Column(words.translate("Spreadsheet", "Agreed level"), 10, 0),
        Column(words.translate("Spreadsheet", "Level name"), 20),
        Column(words.translate("Spreadsheet", "Not applicable because"), 30),
        Column(words.translate("Spreadsheet", "Target"), 10, 0),
        Column(words.translate("Spreadsheet", "Gap"), 10, 0),
        Column(words.translate("Spreadsheet", "Agreement"), 16),
        Column(words.translate("Spreadsheet", "Consensus"), 12, 2),
        Column(words.translate("Spreadsheet", "Note"), 50),
        Column(words.translate("Spreadsheet", "Dissent"), 50),
        Column(words.translate("Spreadsheet", "Parked"), 10),
    )


def _answer(one: QuestionResult, model: MaturityModel, target: int | None) -> tuple[Cell, ...]:
    name = None if one.level is None else model.level(one.level).name
    return one.level, name, one.response.not_applicable, target, one.gap


def _votes(one: QuestionResult, words: Wording, *, show_small_groups: bool) -> tuple[Cell, ...]:
    last = one.response.last_round
    votes = 0 if last is None else last.votes
    counted = may_be_counted(votes, show_small_groups=show_small_groups)
    return spread_word(one.consensus, words), one.consensus if counted else None
