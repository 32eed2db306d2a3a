"""The actions of an assessment: what will be done, by whom, by when, and what became of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from uuid6 import uuid7

from desktop_app.domain.action_plan import HIGHEST, EarlierAction, carried_over, left_open
from desktop_app.domain.assessment import Assessment
from desktop_app.domain.errors import ExpectedError, RefusedError
from desktop_app.domain.follow_up import NO_ORIGIN, Action, ActionStatus, Origin
from desktop_app.domain.outcome import Outcome, outcome_of
from desktop_app.domain.text import LONGEST_TEXT, writable
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence, Wording
from desktop_app.exchange.action_table import action_table
from desktop_app.exchange.calendar_file import calendar
from desktop_app.exchange.comma_separated import as_csv
from desktop_app.exchange.workbook import as_workbook
from desktop_app.exchange.writing import write_beside
from desktop_app.services.change import Change
from desktop_app.services.clash import Overtaken
from desktop_app.services.following import Following
from desktop_app.storage.store import Store

NO_TITLE = QT_TRANSLATE_NOOP("Errors", "Say what will be done.")
NO_SUCH_ACTION = QT_TRANSLATE_NOOP("Errors", "That action is no longer there.")
WRONG_SHARE = QT_TRANSLATE_NOOP("Errors", "Effort and effect go from 1 to {most}.")
TOO_LONG = QT_TRANSLATE_NOOP("Errors", "A text has at most {most} characters; this has {length}.")
UNKNOWN_ENDING = QT_TRANSLATE_NOOP(
    "Errors", "Actions are written as .ics, .csv and .xlsx; {name} ends in something else."
)


class Planning:
    """Make, change and carry over actions."""

    def __init__(self, store: Store, following: Following, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._following = following
        self._clock = clock

    def having_seen(self, assessment: Assessment) -> "Planning":
        """Return these use cases for somebody who has an assessment before the eyes.

        Others may have written since: OvertakenError where they have changed the same.
        """
        return Planning(self._store, self._following.having_seen(assessment), self._clock)

    def add(
        self, assessment_id: str, title: str, why: str = "", origin: Origin = NO_ORIGIN
    ) -> tuple[str, Change]:
        """Make an action; return its id and what changed."""
        made = _checked(Action(str(uuid7()), title, why, origin=origin))
        what = QT_TRANSLATE_NOOP("Undo", "New action")
        change = self._step(assessment_id, what, lambda actions: (*actions, made))
        return made.id, change

    def revise(self, assessment_id: str, action: Action) -> Change:
        """Write an action over the one of the same id."""
        sound = _checked(action)

        def revised(actions: tuple[Action, ...]) -> tuple[Action, ...]:
            _there(actions, action.id)
            return tuple(sound if one.id == sound.id else one for one in actions)

        return self._step(assessment_id, QT_TRANSLATE_NOOP("Undo", "Change the action"), revised)

    def remove(self, assessment_id: str, action_id: str) -> Change:
        """Take an action out."""

        def removed(actions: tuple[Action, ...]) -> tuple[Action, ...]:
            _there(actions, action_id)
            return tuple(one for one in actions if one.id != action_id)

        return self._step(assessment_id, QT_TRANSLATE_NOOP("Undo", "Remove the action"), removed)

    def insist(self, overtaken: Overtaken) -> Change:
        """Write mine over theirs, which I have seen now; OvertakenError where yet others have."""
        return self._following.insist(overtaken)

    def earlier(self, assessment_id: str) -> tuple[EarlierAction, ...]:
        """What earlier assessments of the same organisation left open and nobody answered yet."""
        with self._store.reading() as books:
            now = books.assessments.get(assessment_id)
            return left_open(books.assessments.of_same_organisation(assessment_id), now)

    def carry(self, assessment_id: str, earlier: EarlierAction, became: ActionStatus) -> Change:
        """Take an earlier action over, with what became of it."""
        with self._store.reading() as books:
            source = books.assessments.get(earlier.assessment)

        def carried(assessment: Assessment) -> Outcome:
            old = outcome_of(assessment)
            if any(action.id == earlier.action.id for action in old.actions):
                return old
            taken = carried_over(earlier.action, source, assessment, became)
            return replace(old, actions=(*old.actions, taken))

        what = QT_TRANSLATE_NOOP("Undo", "What became of the action")
        return self._following.change(assessment_id, what, carried)

    def export(self, assessment_id: str, path: Path, words: Wording) -> None:
        """Write the actions to a file; its ending says in which form.

        `.ics` has the due dates of open actions; `.csv` and `.xlsx` have everything.
        """
        with self._store.reading() as books:
            assessment = books.assessments.get(assessment_id)
        match path.suffix.lower():
            case ".ics":
                content = calendar(assessment, words, self._clock())
            case ".csv":
                content = as_csv(action_table(assessment, words), words)
            case ".xlsx":
                content = as_workbook((action_table(assessment, words),), assessment.changed_at)
            case _:
                raise ExpectedError(UNKNOWN_ENDING.filled(name=path.name))
        with write_beside(path) as stream:
            stream.write(content)

    def _step(
        self,
        assessment_id: str,
        what: Sentence,
        changed: Callable[[tuple[Action, ...]], tuple[Action, ...]],
    ) -> Change:
        def planned(assessment: Assessment) -> Outcome:
            old = outcome_of(assessment)
            return replace(old, actions=changed(old.actions))

        return self._following.change(assessment_id, what, planned)


def _there(actions: tuple[Action, ...], action_id: str) -> None:
    if all(action.id != action_id for action in actions):
        raise RefusedError(NO_SUCH_ACTION)


def _checked(action: Action) -> Action:
    texts = [writable(text).strip() for text in (action.title, action.why, action.owner)]
    longest = max(map(len, texts))
    if not texts[0]:
        raise RefusedError(NO_TITLE)
    if longest > LONGEST_TEXT:
        raise RefusedError(TOO_LONG.filled(most=LONGEST_TEXT, length=longest))
    if not all(share is None or 1 <= share <= HIGHEST for share in (action.effort, action.effect)):
        raise RefusedError(WRONG_SHARE.filled(most=HIGHEST))
    return replace(action, title=texts[0], why=texts[1], owner=texts[2])
