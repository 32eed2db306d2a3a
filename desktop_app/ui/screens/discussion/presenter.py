"""Turns the board of an assessment into what the screen shows, and its intents into use cases."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.follow_up import Story
from desktop_app.domain.outcome import with_outcome
from desktop_app.domain.wording import Wording
from desktop_app.services.assessments import Assessments
from desktop_app.services.change import Change, OutcomeStep
from desktop_app.services.clash import OvertakenError
from desktop_app.services.discussing import Discussing
from desktop_app.services.planning import Planning
from desktop_app.services.room_board import ClockFace, RoomBoard, RoomStory
from desktop_app.services.succeeding import Succeeding
from desktop_app.ui.screens.discussion.card_intents import CardIntents
from desktop_app.ui.screens.discussion.clock import WallClock
from desktop_app.ui.screens.discussion.picture import Picture
from desktop_app.ui.screens.discussion.state import DiscussionState
from desktop_app.ui.screens.discussion.talk_intents import TalkIntents


@dataclass(frozen=True)
class Services:
    """The use cases that a discussion needs."""

    assessments: Assessments
    discussing: Discussing
    succeeding: Succeeding
    planning: Planning


class DiscussionPresenter:
    """The Lean Coffee of one assessment; `walked` is the card that the room is being shown."""

    def __init__(
        self,
        assessment_id: str,
        services: Services,
        words: Wording,
        now: Callable[[], datetime],
        *,
        made: Callable[[Change], None],
        failed: Callable[[ExpectedError], None],
    ) -> None:
        self._id = assessment_id
        self._services = services
        self._made = made
        self._failed = failed
        self._picture = Picture(words)
        self._assessment = services.assessments.spoken(assessment_id)
        self.clock = WallClock(now, words)
        self.clock.arrive(self._assessment.board_clock)
        self.walked: str | None = None
        board = services.discussing
        self.cards = CardIntents(assessment_id, board, words, self._do, lambda: self._assessment)
        self.talk = TalkIntents(
            assessment_id, board, services.planning, self._do, lambda: self._assessment
        )

    def state(self) -> DiscussionState:
        """Read the store and say what to show."""
        self._assessment = self._services.assessments.spoken(self._id)
        return self._picture.state(self._assessment)

    def face(self) -> ClockFace | None:
        """The clock as it reads now."""
        return self.clock.face(self._assessment.board_clock)

    def rings(self) -> bool:
        """True once at the end of a time box, unless the sound is off."""
        return self.clock.rings(self._assessment.board_clock) and self._assessment.board_rules.sound

    def room(self) -> RoomBoard:
        """What the room may see of the board."""
        return self._picture.room(self._assessment, self.face(), self.walked)

    def board_alone(self) -> RoomBoard:
        """The board as the store has it now, without the clock; for when the screen is gone."""
        return self._picture.room(self._services.assessments.spoken(self._id), None, None)

    def room_story(self, place: int) -> RoomStory:
        """What the room may see of a story."""
        return self._picture.room_story(self._assessment, place)

    def tell(self, place: int | None, story: Story | None) -> bool:
        """Add a story, change the one at a place, or remove it (None)."""
        stories = self._services.succeeding.having_seen(self._assessment)
        if place is None:
            return story is not None and self._do(lambda: stories.tell(self._id, story))
        if story is None:
            return self._do(lambda: stories.remove(self._id, place))
        return self._do(lambda: stories.retell(self._id, place, story))

    def assessment(self) -> Assessment:
        """The assessment as it was read last."""
        return self._assessment

    def _do(self, use_case: Callable[[], Change]) -> bool:
        try:
            change = use_case()
        except OvertakenError as error:
            self._failed(error)
            # What somebody else has written comes into sight.
            self._made(Change(self._id, error.what))
            return False
        except ExpectedError as error:
            self._failed(error)
            return False
        if isinstance(change.step, OutcomeStep):
            self._assessment = with_outcome(self._assessment, change.step.after)
        self._made(change)
        return True
