"""What can be done with the one topic that is under discussion."""

from collections.abc import Callable

from desktop_app.domain.follow_up import Origin, ThumbVote
from desktop_app.services.change import Change
from desktop_app.services.discussing import Discussing
from desktop_app.services.table import Tabled
from desktop_app.ui.screens.discussion.beside import Beside
from desktop_app.ui.screens.discussion.card_intents import Do


class TalkIntents:
    """Every intent returns whether it was carried out; `read` gives the board as it lies."""

    def __init__(
        self,
        board: Discussing,
        beside: Beside | None,
        do: Do,
        read: Callable[[], Tabled],
    ) -> None:
        self._board = board
        self._beside = beside
        self._do = do
        self._read = read

    @property
    def _seen(self) -> Discussing:
        """The use cases that write over nothing that has not been seen."""
        return self._board.having_seen(self._read())

    def start(self, topic: str) -> bool:
        """Begin the discussion of a card."""
        return self._do(lambda: self._seen.start(topic))

    def stop(self, topic: str, *, mistaken: bool) -> bool:
        """End a discussion, or put a card back that was started by mistake."""
        step = self._seen.undo_start if mistaken else self._seen.end
        return self._do(lambda: step(topic))

    def thumbs(self, topic: str, counted: ThumbVote) -> bool:
        """Go on or end by a vote of thumbs."""
        return self._do(lambda: self._seen.thumbs(topic, counted))

    def extend(self, topic: str) -> bool:
        """Give more time."""
        return self._do(lambda: self._seen.extend(topic))

    def pause(self, topic: str) -> bool:
        """Let the clock stand still, or go on."""
        return self._do(lambda: self._seen.pause(topic))

    def take_away(self, topic: str, text: str) -> bool:
        """Keep what the room takes away; nothing happens where it is the same."""
        found = self._read().board.topic(topic)
        if found is None or found.takeaway == text.strip():
            return True
        return self._do(lambda: self._seen.take_away(topic, text))

    def act(self, topic: str) -> str:
        """Make an action from a topic; return its id, "" where that was refused."""
        found = self._read().board.topic(topic)
        beside = self._beside
        if found is None or beside is None:
            return ""
        made: list[str] = []

        def add() -> Change:
            title = found.takeaway or found.title
            origin = Origin(topic=found.id)
            action, change = beside.planning.add(beside.assessment, title, found.title, origin)
            made.append(action)
            return change

        return made[0] if self._do(add) else ""
