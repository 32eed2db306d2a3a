"""Turns the figures of an assessment into what the result screen shows."""

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction

from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.consensus import Spread, spread
from desktop_app.domain.coverage import Coverage
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.ranking import by_priority, contested, strengths, weaknesses
from desktop_app.domain.results import DimensionResult, QuestionResult, Results, results
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence, Wording
from desktop_app.services.answering import Answering
from desktop_app.services.assessments import Assessments
from desktop_app.services.change import Change
from desktop_app.services.comparing import Comparing
from desktop_app.ui.screens.result.among_words import Among
from desktop_app.ui.screens.result.state import Lead, LeadList, ResultState, TargetRow
from desktop_app.ui.screens.result.years_words import years_state

NO_VALUE = "–"
SPREADS = {
    Spread.AGREED: QT_TRANSLATE_NOOP("Result", "agreed"),
    Spread.SOME: QT_TRANSLATE_NOOP("Result", "some spread"),
    Spread.DIVIDED: QT_TRANSLATE_NOOP("Result", "divided"),
}


class ResultPresenter:
    """The result of one assessment; a target is set here, everything else is read."""

    def __init__(
        self,
        assessment_id: str,
        assessments: Assessments,
        answering: Answering,
        comparing: Comparing,
        words: Wording,
        *,
        made: Callable[[Change], None],
        failed: Callable[[ExpectedError], None],
    ) -> None:
        self._id = assessment_id
        self._assessments = assessments
        self._answering = answering
        self._comparing = comparing
        self.among = Among(assessment_id, comparing, words)
        self._words = words
        self._made = made
        self._failed = failed
        # The targets as they were last shown.
        self._targets: Mapping[str, int] = {}

    def state(self) -> ResultState:
        """Read the store and say what to show."""
        assessment = self._assessments.spoken(self._id)
        self._targets = assessment.targets
        found = results(assessment)
        overall = found.overall
        trend = self._comparing.trend(assessment)
        return ResultState(
            score=self._figure(overall.value),
            level="" if overall.level is None else found.model.level(overall.level).name,
            coverage=self._coverage(overall.coverage),
            preliminary=self._preliminary(overall.coverage),
            found=found,
            lists=self._lists(found),
            rows=tuple(self._row(d) for d in found.dimensions),
            lowest=found.model.lowest,
            highest=found.model.highest,
            locked=_locked(assessment),
            among=self.among.state(found),
            years=None if trend is None else years_state(trend, found, self._words),
        )

    def aim(self, dimension: str, level: int | None) -> None:
        """Set or take away the target of a dimension."""
        try:
            seen = [self._targets.get(dimension)]
            change = self._answering.aim(self._id, dimension, level, seen)
        except ExpectedError as error:
            self._failed(error)
        else:
            self._made(change)

    def first_question(self, dimension: str) -> str:
        """Id of a dimension's first question, where a click on the dimension leads."""
        return self._assessments.get(self._id).model.dimension(dimension).questions[0].id

    def _figure(self, value: Fraction | None) -> str:
        return NO_VALUE if value is None else self._words.number(value)

    def _coverage(self, found: Coverage) -> str:
        text = self._words.translate(
            "Result",
            "{agreed} of {total} answered, %n not applicable, {unanswered} left",
            None,
            found.not_applicable,
        )
        return text.format(
            agreed=found.agreed,
            total=found.total,
            unanswered=found.unanswered,
        )

    def _preliminary(self, found: Coverage) -> str:
        if not found.preliminary:
            return ""
        return self._words.translate("Result", "Preliminary: not every question is answered yet.")

    def _lists(self, found: Results) -> tuple[LeadList, ...]:
        say = self._words.translate
        strong = (self._strength(d) for d in strengths(found))
        weak = (self._strength(d) for d in weaknesses(found))
        gaps = (self._gap_lead(q) for q in by_priority(found)[:3])
        split = (self._spread_lead(q) for q in contested(found))
        return (
            _list(
                say("Result", "Strengths"),
                strong,
                say("Result", "No dimension stands out yet."),
            ),
            _list(
                say("Result", "Weaknesses"),
                weak,
                say("Result", "No dimension falls behind yet."),
            ),
            _list(
                say("Result", "Largest gaps"),
                gaps,
                say("Result", "Set targets in the table below, and the gaps show here."),
            ),
            _list(
                say("Result", "Most contested"),
                split,
                say("Result", "No votes are spread."),
            ),
        )

    def _strength(self, found: DimensionResult) -> Lead:
        return Lead(found.dimension.id, "", found.dimension.title, self._figure(found.score.value))

    def _gap_lead(self, found: QuestionResult) -> Lead:
        say = self._words.translate
        levels = say("Result", "%n level(s) to go", None, int(found.gap or 0))
        return Lead(found.dimension.id, found.question.id, found.question.prompt, levels)

    def _spread_lead(self, found: QuestionResult) -> Lead:
        return Lead(
            found.dimension.id,
            found.question.id,
            found.question.prompt,
            self._spread(found.consensus),
        )

    def _row(self, found: DimensionResult) -> TargetRow:
        score = found.score
        level = NO_VALUE if score.level is None else str(score.level)
        reached = self._words.translate("Result", "reached")
        return TargetRow(
            dimension=found.dimension.id,
            title=found.dimension.title,
            score=self._figure(score.value),
            level=level,
            target=found.target,
            gap=reached if found.reached else self._figure(found.gap),
            consensus=self._spread(found.consensus),
            coverage=f"{score.coverage.handled}/{score.coverage.total}",
        )

    def _spread(self, consensus: float | None) -> str:
        if consensus is None:
            return NO_VALUE
        word: Sentence = SPREADS[spread(consensus)]
        number = self._words.number(Fraction(consensus), 2)
        return f"{word.said(self._words.translate)} ({number})"


def _list(heading: str, leads: Iterable[Lead], empty: str) -> LeadList:
    return LeadList(heading, tuple(leads), empty)


def _locked(assessment: Assessment) -> bool:
    return assessment.state is AssessmentState.FINISHED
