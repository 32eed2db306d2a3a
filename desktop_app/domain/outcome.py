"""All that an assessment leads to, as one value that can be put back, and what differs in it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime

from desktop_app.domain.assessment import Assessment, HistoryEntry
from desktop_app.domain.board import Board
from desktop_app.domain.follow_up import Action, Story, Topic


@dataclass(frozen=True)
class Outcome:
    """The board, the actions and the stories of one assessment."""

    board: Board
    actions: tuple[Action, ...] = ()
    stories: tuple[Story, ...] = ()


def outcome_of(assessment: Assessment) -> Outcome:
    """What an assessment leads to."""
    return Outcome(assessment.board, assessment.actions, assessment.stories)


def with_outcome(assessment: Assessment, outcome: Outcome) -> Assessment:
    """The assessment with another outcome.

    A number of participants that is the assessment's own is not kept twice: the board follows
    when it is corrected.
    """
    rules = outcome.board.rules
    if rules.participants == assessment.participants:
        rules = replace(rules, participants=None)
    return replace(
        assessment,
        topics=outcome.board.topics,
        board_rules=rules,
        board_clock=outcome.board.clock,
        actions=outcome.actions,
        stories=outcome.stories,
    )


def outcome_changes(old: Outcome, new: Outcome, at: datetime) -> Iterator[HistoryEntry]:
    """Yield an entry for each topic, action, story, rule and clock that differs.

    The subject is the id of the topic or action, the number of the story, or "".
    """
    yield from _differing("topic", _by_id(old.board.topics), _by_id(new.board.topics), at)
    yield from _differing("action", _by_id(old.actions), _by_id(new.actions), at)
    yield from _differing("story", _numbered(old.stories), _numbered(new.stories), at)
    yield from _differing("board", {"": old.board.rules}, {"": new.board.rules}, at)
    yield from _differing("clock", {"": old.board.clock}, {"": new.board.clock}, at)


def _by_id(values: Iterable[Topic | Action]) -> dict[str, object]:
    return {value.id: value for value in values}


def _numbered(stories: tuple[Story, ...]) -> dict[str, object]:
    return {str(number): story for number, story in enumerate(stories, 1)}


def _differing(
    kind: str, old: Mapping[str, object], new: Mapping[str, object], at: datetime
) -> Iterator[HistoryEntry]:
    for subject in dict.fromkeys((*old, *new)):
        before, after = old.get(subject), new.get(subject)
        if before != after:
            yield HistoryEntry(at, kind, subject, _plain(before), _plain(after))


def _plain(value: object) -> object:
    """A value as the history keeps it: plain data, without what is empty."""
    if value is None:
        return None
    fields: dict[str, object] = asdict(value)  # type: ignore[call-overload]  # a dataclass
    return {name: _text(found) for name, found in fields.items() if found not in ("", (), {}, None)}


def _text(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {name: _text(found) for name, found in value.items()}
    if isinstance(value, tuple | list):
        return [_text(found) for found in value]
    return value
