"""Turns a board into what the screen shows, and its intents into use cases."""

from collections.abc import Callable
from datetime import datetime

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.follow_up import Story
from desktop_app.domain.wording import Wording
from desktop_app.services.change import Change
from desktop_app.services.clash import Overtaken
from desktop_app.services.room_board import ClockFace, RoomBoard, RoomStory
from desktop_app.services.table import Tabled
from desktop_app.ui.screens.discussion.card_intents import CardIntents
from desktop_app.ui.screens.discussion.clock import WallClock
from desktop_app.ui.screens.discussion.host import Host
from desktop_app.ui.screens.discussion.picture import Picture
from desktop_app.ui.screens.discussion.state import DiscussionState
from desktop_app.ui.screens.discussion.talk_intents import TalkIntents
from desktop_app.ui.shell.attempt import attempted


class DiscussionPresenter:
    """The Lean Coffee at one table; `walked` is the card that the room is being shown."""

    def __init__(
        self,
        host: Host,
        words: Wording,
        now: Callable[[], datetime],
        *,
        made: Callable[[Change], None],
        failed: Callable[[ExpectedError], None],
    ) -> None:
        self._board = board = host.board
        self._beside = beside = host.beside
        self._id = host.id
        self._title = host.title
        self._made = made
        self._failed = failed
        self._picture = Picture(words)
        self._tabled = board.read()
        self.clock = WallClock(now, words)
        self.clock.arrive(self._tabled.board.clock)
        self.walked: str | None = None
        self.cards = CardIntents(board, words, self._do, self.tabled)
        self.talk = TalkIntents(board, beside, self._do, self.tabled)

    def state(self) -> DiscussionState:
        """Read the store and say what to show."""
        self._tabled = self._board.read()
        return self._picture.state(self._tabled)

    def face(self) -> ClockFace | None:
        """The clock as it reads now."""
        return self.clock.face(self._tabled.board.clock)

    def rings(self) -> bool:
        """True once at the end of a time box, unless the sound is off."""
        return self.clock.rings(self._tabled.board.clock) and self._tabled.board.rules.sound

    def room(self) -> RoomBoard:
        """What the room may see of the board."""
        return self._picture.room(self._tabled.board, self.face(), self.walked, self._title)

    def board_alone(self) -> RoomBoard:
        """The board as the store has it now, without the clock; for when the screen is gone."""
        return self._picture.room(self._board.read().board, None, None, self._title)

    def room_story(self, place: int) -> RoomStory:
        """What the room may see of a story."""
        return self._picture.room_story(self._tabled, place)

    def tell(self, place: int | None, story: Story | None, _: str = "") -> bool:
        """Add a story, change the one at a place, or remove it (None)."""
        beside, seen = self._beside, self._tabled.assessment
        if beside is None or seen is None:
            return False
        stories, own = beside.succeeding.having_seen(seen), beside.assessment
        if place is None:
            return story is not None and self._do(lambda: stories.tell(own, story))
        if story is None:
            return self._do(lambda: stories.remove(own, place))
        return self._do(lambda: stories.retell(own, place, story))

    def insist(self, overtaken: Overtaken) -> bool:
        """Write what I wanted over what somebody else has written of the same."""
        beside = self._beside
        return beside is not None and self._do(lambda: beside.planning.insist(overtaken))

    def tabled(self) -> Tabled:
        """The board as it was read last."""
        return self._tabled

    def _do(self, use_case: Callable[[], Change]) -> bool:
        change = attempted(use_case, self._id, self._made, self._failed)
        if change is None:
            return False
        self._tabled = self._board.read()
        self._made(change)
        return True
