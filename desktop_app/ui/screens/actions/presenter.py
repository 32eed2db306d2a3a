"""Turns gaps and actions into what the screen shows, and its intents into use cases."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from desktop_app.domain.action_plan import (
    ActionFilter,
    ActionOrder,
    EarlierAction,
    filtered,
    is_open,
    ordered,
    overdue,
)
from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.follow_up import Action, ActionStatus, Origin
from desktop_app.domain.outcome import with_outcome
from desktop_app.domain.ranking import by_priority
from desktop_app.domain.results import QuestionResult, results
from desktop_app.domain.typed_date import typed_date
from desktop_app.domain.wording import Wording
from desktop_app.services.assessments import Assessments
from desktop_app.services.change import Change, OutcomeStep
from desktop_app.services.clash import Overtaken
from desktop_app.services.planning import Planning
from desktop_app.services.room_board import RoomAction
from desktop_app.ui.screens.actions.names import FROM_PLACES, STATUSES
from desktop_app.ui.screens.actions.state import ActionLine, ActionsState, Earlier, Gap
from desktop_app.ui.shell.attempt import attempted


class ActionsPresenter:
    """The plan of one assessment; every intent returns whether it was carried out."""

    def __init__(
        self,
        assessment_id: str,
        assessments: Assessments,
        planning: Planning,
        words: Wording,
        now: Callable[[], datetime],
        *,
        made: Callable[[Change], None],
        failed: Callable[[ExpectedError], None],
    ) -> None:
        self._id = assessment_id
        self._assessments = assessments
        self._planning = planning
        self._words = words
        self._now = now
        self._made = made
        self._failed = failed
        self._assessment = assessments.spoken(assessment_id)
        self.wanted = ActionFilter.ALL
        self.order = ActionOrder()

    def state(self) -> ActionsState:
        """Read the store and say what to show."""
        self._assessment = assessment = self._assessments.spoken(self._id)
        say, today = self._words.translate, self._now().astimezone().date()
        numbers = {action.id: n for n, action in enumerate(assessment.actions, 1)}
        gaps = self._gaps()
        return ActionsState(
            gaps=gaps,
            no_gaps=""
            if gaps
            else say("Actions", "Set targets in the result, and gaps show here."),
            earlier=tuple(self._earlier(one) for one in self._planning.earlier(self._id)),
            actions=assessment.actions,
            lines=tuple(
                self._line(action, numbers[action.id], overdue(action, today))
                for action in ordered(filtered(assessment.actions, self.wanted, today), self.order)
            ),
            wanted=self.wanted,
            order=self.order,
            statuses=tuple((status, name.said(say)) for status, name in STATUSES),
            locked=assessment.state is AssessmentState.FINISHED,
        )

    def read_back(self) -> tuple[RoomAction, ...]:
        """Open actions as the room hears them, one by one: what, who, by when."""
        say = self._words.translate
        open_ones = [action for action in self._assessment.actions if is_open(action)]
        return tuple(
            RoomAction(
                number,
                len(open_ones),
                action.title,
                action.owner or say("Actions", "Nobody yet"),
                "" if action.due is None else self._words.day(action.due),
                self._missing(action),
            )
            for number, action in enumerate(open_ones, 1)
        )

    def open_ids(self) -> tuple[str, ...]:
        """Ids of the actions that are read back, in that order."""
        return tuple(action.id for action in self._assessment.actions if is_open(action))

    def owner(self, action_id: str) -> str:
        """Who does an action; "" while nobody does."""
        return next((a.owner for a in self._assessment.actions if a.id == action_id), "")

    def date_of(self, text: str) -> tuple[bool, str]:
        """Whether a text means a day (or none at all), and that day written out or a complaint."""
        if not text.strip():
            return True, ""
        found = typed_date(text, self._now().astimezone().date())
        if found is None:
            say = self._words.translate
            return False, say(
                "Actions", "That is no date. Write for instance 1.3.2027, 1. mars or 2027-03-01."
            )
        return True, self._words.day(found)

    def add(self, gap: Gap | None = None, title: str = "") -> str:
        """Make an action from a gap, or from nothing; return its id, "" where refused."""
        made: list[str] = []

        def add() -> Change:
            if gap is None:
                new, change = self._seen.add(self._id, title)
            else:
                text = gap.hint or gap.title
                origin = Origin(question=gap.question)
                new, change = self._seen.add(self._id, text, gap.why, origin)
            made.append(new)
            return change

        return made[0] if self._do(add) else ""

    def revise(self, action_id: str, **parts: object) -> bool:
        """Change parts of an action; `due` is a text. Nothing happens where all are the same."""
        old = next((a for a in self._assessment.actions if a.id == action_id), None)
        if old is None:
            return False
        if "due" in parts:
            text = str(parts["due"])
            if not self.date_of(text)[0]:
                return False
            parts["due"] = typed_date(text, self._now().astimezone().date())
        new: Action = replace(old, **parts)  # type: ignore[arg-type]  # the form knows its parts
        return new == old or self._do(lambda: self._seen.revise(self._id, new))

    def remove(self, action_id: str) -> bool:
        """Take an action out."""
        return self._do(lambda: self._seen.remove(self._id, action_id))

    def carry(self, earlier: EarlierAction, became: ActionStatus) -> bool:
        """Say what became of an earlier action."""
        return self._do(lambda: self._seen.carry(self._id, earlier, became))

    def insist(self, overtaken: Overtaken) -> bool:
        """Write what I wanted over what somebody else has written of the same."""
        return self._do(lambda: self._planning.insist(overtaken))

    def export(self, path: Path, words: Wording) -> None:
        """Write the actions to a file; ExpectedError where that is not possible."""
        self._planning.export(self._id, path, words)

    @property
    def _seen(self) -> Planning:
        """The use cases that write over nothing that has not been seen."""
        return self._planning.having_seen(self._assessment)

    def _gaps(self) -> tuple[Gap, ...]:
        counted = Counter(action.origin.question for action in self._assessment.actions)
        found = by_priority(results(self._assessment))
        return tuple(self._gap(q, counted[q.question.id]) for q in found)

    def _gap(self, found: QuestionResult, actions: int) -> Gap:
        say, level = self._words.translate, found.level or 0
        levels = say("Actions", "%n level(s)", None, int(found.gap or 0))
        why = say("Actions", "{question} Level {level}, target {target}.").format(
            question=found.question.prompt, level=level, target=level + int(found.gap or 0)
        )
        return Gap(
            question=found.question.id,
            title=found.question.prompt,
            figure=levels,
            why=why,
            hint=found.question.steps.get(level, ""),
            actions=actions,
        )

    def _earlier(self, found: EarlierAction) -> Earlier:
        day = self._words.day(found.held_on)
        parts = [found.action.owner]
        if found.action.due is not None:
            parts.append(self._words.day(found.action.due))
        text = self._words.translate("Actions", "From {day}").format(day=day)
        return Earlier(found, found.action.title, " · ".join(p for p in (text, *parts) if p))

    def _line(self, action: Action, number: int, late: bool) -> ActionLine:
        names = dict(STATUSES)
        source, place = self._source(self._assessment, action.origin)
        return ActionLine(
            action=action,
            number=number,
            due="" if action.due is None else self._words.day(action.due),
            status=names[action.status].said(self._words.translate),
            source=source,
            source_place=place,
            overdue=late,
        )

    @staticmethod
    def _source(assessment: Assessment, origin: Origin) -> tuple[str, tuple[str, str]]:
        """What an action comes from, and where that can be seen."""
        if origin.topic is not None:
            topic = assessment.board.topic(origin.topic)
            if topic is not None:
                return topic.title, (FROM_PLACES["topic"], topic.id)
        for dimension, question in assessment.model.walk():
            if question.id == origin.question:
                return question.prompt, (FROM_PLACES["question"], question.id)
            if dimension.id == origin.dimension:
                return dimension.title, (FROM_PLACES["dimension"], dimension.id)
        return "", ("", "")

    def _missing(self, action: Action) -> str:
        say = self._words.translate
        lacks_owner, lacks_date = not action.owner.strip(), action.due is None
        if lacks_owner and lacks_date:
            return say("Actions", "Who does it, and by when?")
        if lacks_owner:
            return say("Actions", "Who does it?")
        return say("Actions", "By when?") if lacks_date else ""

    def _do(self, use_case: Callable[[], Change]) -> bool:
        change = attempted(use_case, self._id, self._made, self._failed)
        if change is None:
            return False
        if isinstance(change.step, OutcomeStep):
            self._assessment = with_outcome(self._assessment, change.step.after)
        self._made(change)
        return True
