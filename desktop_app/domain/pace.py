"""Whether the questions left fit into the time left, and which can wait if they do not."""

from collections.abc import Iterable
from fractions import Fraction

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.response import Handling
from desktop_app.domain.time_used import TimeUsed

ENOUGH_TO_JUDGE = 3
"""So many handled questions, and their mean tells how long the next ones will take."""


def minutes_needed(assessment: Assessment, used: TimeUsed) -> Fraction | None:
    """Return the minutes that a question takes in this room: the mean of those handled so far.

    Before enough are handled, the minutes at hand shared out over the whole model; None where
    no minutes are given.
    """
    by_question = used.by_question
    handled = [
        by_question[each.question]
        for each in assessment.responses.values()
        if each.handling is not Handling.UNANSWERED and each.question in by_question
    ]
    if len(handled) >= ENOUGH_TO_JUDGE:
        return Fraction(sum(handled), 60 * len(handled))
    if assessment.minutes is None:
        return None
    return Fraction(assessment.minutes, max(len(assessment.model.questions), 1))


def deferrable(assessment: Assessment, needed: Fraction, minutes_left: Fraction) -> tuple[str, ...]:
    """Return the questions to defer, in the model's order, so that the others fit.

    Those with the smallest weight (question × dimension) wait; the largest is kept, even when
    no time is left for it. Ties: the later one in the model waits.
    """
    weighed = [
        (question.weight * dimension.weight, -place, question.id)
        for place, (dimension, question) in enumerate(assessment.model.walk())
        if assessment.response(question.id).handling is Handling.UNANSWERED
    ]
    fitting = max(minutes_left / needed, Fraction(0)).__floor__() if needed else len(weighed)
    waiting = sorted(weighed)[: max(len(weighed) - max(fitting, 1), 0)]
    return _in_order(waiting)


def _in_order(weighed: Iterable[tuple[Fraction, int, str]]) -> tuple[str, ...]:
    return tuple(question for _, _, question in sorted(weighed, key=lambda each: -each[1]))
