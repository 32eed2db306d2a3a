"""Makes what the question screen shows out of an assessment."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.assessment import Assessment, AssessmentState, Voting
from desktop_app.domain.model import MaturityModel, Question
from desktop_app.domain.response import Response
from desktop_app.domain.wording import Sentence
from desktop_app.ui.screens.questions.dimension_end import dimension_end
from desktop_app.ui.screens.questions.figures import votes
from desktop_app.ui.screens.questions.state import (
    Asked,
    ClockFace,
    LevelChoice,
    Pace,
    Panel,
    QuestionsState,
    Shield,
    Votes,
)
from desktop_app.ui.screens.questions.survey import Survey


@dataclass(frozen=True)
class Position:
    """Where the facilitator is on the screen, and what they have opened there.

    `ended` is the id of the dimension whose result is shown before the next question.
    """

    question: str
    at_end: bool = False
    ended: str | None = None
    panel: Panel = Panel.NONE
    help_shown: bool = False
    clock_shown: bool = True
    reopening: bool = False
    shield: Shield = Shield.DOWN
    notice: Sentence | None = None


@dataclass(frozen=True)
class Time:
    """The time left, the clock of the question at hand, and the seconds of every question."""

    pace: Pace | None
    clock: ClockFace
    seconds: Mapping[str, int]


def picture(
    assessment: Assessment, survey: Survey, position: Position, time: Time
) -> QuestionsState:
    """Return the state of the screen at a position; the model is in the language to show."""
    finished = assessment.state is AssessmentState.FINISHED
    elsewhere = position.at_end or position.ended is not None
    ended = position.ended
    return QuestionsState(
        assessment=assessment.id,
        organisation=assessment.organisation.name,
        asked=_asked(assessment, survey, position.question),
        segments=survey.segments(None if elsewhere else position.question),
        stops=survey.stops,
        number=survey.place(position.question) + 1,
        voting=assessment.voting,
        counting=may_count(assessment, position.question),
        shield=position.shield,
        finished=finished,
        reopening=finished and position.reopening,
        at_end=position.at_end,
        panel=Panel.NONE if finished and position.panel is Panel.REASON else position.panel,
        help_shown=position.help_shown,
        clock_shown=position.clock_shown,
        pace=time.pace,
        clock=time.clock,
        dimension_end=dimension_end(assessment, survey, ended, time.seconds) if ended else None,
        notice=position.notice,
        longest_prompt=survey.longest_prompt,
        longest_text=survey.longest_text,
    )


def may_count(assessment: Assessment, question_id: str) -> bool:
    """Tell whether hands are counted here now: later rounds of a paper vote are."""
    if assessment.voting is Voting.PAPER:
        return len(assessment.response(question_id).rounds) > 1
    return assessment.voting is Voting.HANDS


def _asked(assessment: Assessment, survey: Survey, question_id: str) -> Asked:
    dimension, question = survey.find(question_id)
    answer = assessment.response(question_id)
    found = votes(assessment, answer)
    told = found.now is not None or answer.level is not None
    return Asked(
        id=question.id,
        dimension=dimension.title,
        place=dimension.questions.index(question) + 1,
        of=len(dimension.questions),
        prompt=question.prompt,
        help=question.help,
        evidence=question.evidence,
        levels=_levels(assessment.model, question, answer, found),
        votes=found,
        level=answer.level,
        not_applicable=answer.not_applicable,
        note=answer.note,
        dissent=answer.dissent,
        parked=answer.parked,
        last_level=survey.last_level(question_id) if told else None,
    )


def _levels(
    model: MaturityModel, question: Question, answer: Response, found: Votes
) -> tuple[LevelChoice, ...]:
    return tuple(
        LevelChoice(
            value=level.value,
            name=level.name,
            text=question.levels.get(level.value) or level.summary,
            summary=level.summary,
            agreed=answer.level == level.value,
            suggested=found.suggestion == level.value,
        )
        for level in model.levels
    )
