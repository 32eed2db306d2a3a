"""One organisation answering one model on one occasion."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from desktop_app.domain.board import Board, BoardClock, BoardRules
from desktop_app.domain.follow_up import Action, Story, Topic
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.response import Response


class AssessmentState(StrEnum):
    """Draft until the first answer; finished locks answers."""

    DRAFT = "draft"
    IN_PROGRESS = "in_progress"
    FINISHED = "finished"


class Voting(StrEnum):
    """How the room votes."""

    DIRECT = "direct"
    HANDS = "hands"
    SECRET = "secret"
    PAPER = "paper"


@dataclass(frozen=True)
class Assessment:
    """An assessment as a whole; `responses` by question id, `targets` by dimension id.

    `participants` and `minutes` are None when not known. `place` is the question id where the
    room stopped. `changed_at` is the time of the last change, in UTC. `starts_from` is the id of
    the earlier assessment whose levels stand beside the votes; "" for the last one.
    `extra` holds unknown keys of the file's section "assessment", `file_extra` those of the
    file itself.
    """

    id: str
    organisation: Organisation
    model: MaturityModel
    held_on: date
    changed_at: datetime
    occasion: str = ""
    scope: str = ""
    participants: int | None = None
    minutes: int | None = None
    language: str = "nb"
    voting: Voting = Voting.DIRECT
    state: AssessmentState = AssessmentState.DRAFT
    place: str = ""
    starts_from: str = ""
    responses: Mapping[str, Response] = field(default_factory=dict)
    targets: Mapping[str, int] = field(default_factory=dict)
    actions: tuple[Action, ...] = ()
    topics: tuple[Topic, ...] = ()
    stories: tuple[Story, ...] = ()
    board_rules: BoardRules = field(default_factory=BoardRules)
    board_clock: BoardClock | None = None
    extra: Mapping[str, object] = field(default_factory=dict)
    file_extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def board(self) -> Board:
        """The Lean Coffee board; as many take part as in the assessment, unless it says else."""
        rules = self.board_rules
        if rules.participants is None:
            rules = replace(rules, participants=self.participants)
        return Board(self.topics, rules, self.board_clock)

    def response(self, question_id: str) -> Response:
        """The response to a question; an unanswered one where nothing was said yet."""
        return self.responses.get(question_id) or Response(question_id)


@dataclass(frozen=True)
class HistoryEntry:
    """One change: what kind, of which subject (question, dimension, action id or ""), from, to."""

    at: datetime
    kind: str
    subject: str
    old: object
    new: object
