"""Makes what the question screen shows out of an assessment."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction

from desktop_app.domain.assessment import Assessment, AssessmentState, Voting
from desktop_app.domain.consensus import round_consensus, spread, suggested_level
from desktop_app.domain.model import Dimension, MaturityModel, Question
from desktop_app.domain.response import Handling, Response, VoteRound
from desktop_app.domain.wording import Sentence
from desktop_app.ui.screens.questions.state import (
    Asked,
    LevelChoice,
    Mark,
    Pace,
    Panel,
    QuestionsState,
    Segment,
    Stop,
    Votes,
)


@dataclass(frozen=True)
class Position:
    """Where the facilitator is on the screen, and what they have opened there."""

    question: str
    at_end: bool = False
    panel: Panel = Panel.NONE
    help_shown: bool = False
    clock_shown: bool = True
    reopening: bool = False
    notice: Sentence | None = None


def picture(assessment: Assessment, position: Position, pace: Pace | None) -> QuestionsState:
    """Return the state of the screen at a position; the model is in the language to show."""
    stops = _stops(assessment)
    place = next(p for p, stop in enumerate(stops) if stop.question == position.question)
    finished = assessment.state is AssessmentState.FINISHED
    return QuestionsState(
        assessment=assessment.id,
        organisation=assessment.organisation.name,
        asked=_asked(assessment, position.question),
        segments=tuple(_segment(assessment, d, position) for d in assessment.model.dimensions),
        stops=stops,
        number=place + 1,
        counting=assessment.voting is not Voting.DIRECT,
        finished=finished,
        reopening=finished and position.reopening,
        at_end=position.at_end,
        panel=Panel.NONE if finished and position.panel is Panel.REASON else position.panel,
        help_shown=position.help_shown,
        clock_shown=position.clock_shown,
        pace=pace,
        notice=position.notice,
        longest_prompt=max((q.prompt for q in assessment.model.questions), key=len),
        longest_text=_longest_text(assessment.model),
    )


def pace(assessment: Assessment, begun: datetime, now: datetime) -> Pace | None:
    """Return the time left of the minutes at hand; None where there is no clock to watch."""
    if assessment.minutes is None or assessment.state is AssessmentState.FINISHED:
        return None
    left = timedelta(minutes=assessment.minutes) - (now - begun)
    minutes = Fraction(left // timedelta(seconds=1), 60)
    unanswered = sum(
        assessment.response(question.id).handling is Handling.UNANSWERED
        for question in assessment.model.questions
    )
    each = minutes / unanswered if unanswered and minutes > 0 else None
    return Pace(minutes.__ceil__(), each)


def mark(response: Response) -> Mark:
    """Return the mark of a question; an answer counts for more than being parked."""
    if response.handling is Handling.AGREED:
        return Mark.AGREED
    if response.handling is Handling.NOT_APPLICABLE:
        return Mark.NOT_APPLICABLE
    return Mark.PARKED if response.parked else Mark.OPEN


def _stops(assessment: Assessment) -> tuple[Stop, ...]:
    found = []
    for number, (dimension, question) in enumerate(assessment.model.walk(), 1):
        answer = assessment.response(question.id)
        found.append(
            Stop(question.id, number, dimension.title, question.prompt, mark(answer), answer.level)
        )
    return tuple(found)


def _segment(assessment: Assessment, dimension: Dimension, position: Position) -> Segment:
    ids = [question.id for question in dimension.questions]
    here = position.question in ids and not position.at_end
    return Segment(
        dimension=dimension.id,
        title=dimension.title,
        marks=tuple(mark(assessment.response(each)) for each in ids),
        current=ids.index(position.question) if here else None,
    )


def _asked(assessment: Assessment, question_id: str) -> Asked:
    dimension, question = next((d, q) for d, q in assessment.model.walk() if q.id == question_id)
    answer = assessment.response(question_id)
    votes = _votes(assessment, answer)
    return Asked(
        id=question.id,
        dimension=dimension.title,
        place=dimension.questions.index(question) + 1,
        of=len(dimension.questions),
        prompt=question.prompt,
        help=question.help,
        evidence=question.evidence,
        levels=_levels(assessment.model, question, answer, votes),
        votes=votes,
        level=answer.level,
        not_applicable=answer.not_applicable,
        note=answer.note,
        dissent=answer.dissent,
        parked=answer.parked,
    )


def _levels(
    model: MaturityModel, question: Question, answer: Response, votes: Votes
) -> tuple[LevelChoice, ...]:
    counted = votes.given > 0
    return tuple(
        LevelChoice(
            value=level.value,
            name=level.name,
            text=question.levels.get(level.value) or level.summary,
            votes=votes.counts[place] if counted else None,
            agreed=answer.level == level.value,
            suggested=votes.suggestion == level.value,
        )
        for place, level in enumerate(model.levels)
    )


def _longest_text(model: MaturityModel) -> str:
    texts = [text for question in model.questions for text in question.levels.values()]
    return max((*texts, *(level.summary for level in model.levels)), key=len)


def _votes(assessment: Assessment, answer: Response) -> Votes:
    nobody = VoteRound((0,) * len(assessment.model.levels))
    last = answer.rounds[-1] if answer.rounds else nobody
    value = round_consensus(last)
    return Votes(
        counts=last.counts,
        abstained=last.abstained,
        expected=assessment.participants,
        consensus=value,
        spread=None if value is None else spread(value),
        suggestion=suggested_level(last, assessment.model.lowest),
    )
