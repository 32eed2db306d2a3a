"""What can be done with the one topic that is under discussion."""

from collections.abc import Callable

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.follow_up import Origin, ThumbVote
from desktop_app.services.change import Change
from desktop_app.services.discussing import Discussing
from desktop_app.services.planning import Planning
from desktop_app.ui.screens.discussion.card_intents import Do


class TalkIntents:
    """Every intent returns whether it was carried out; `read` gives the assessment as it is."""

    def __init__(
        self,
        assessment_id: str,
        board: Discussing,
        planning: Planning,
        do: Do,
        read: Callable[[], Assessment],
    ) -> None:
        self._id = assessment_id
        self._board = board
        self._planning = planning
        self._do = do
        self._read = read

    @property
    def _seen(self) -> Discussing:
        """The use cases that write over nothing that has not been seen."""
        return self._board.having_seen(self._read())

    def start(self, topic: str) -> bool:
        """Begin the discussion of a card."""
        return self._do(lambda: self._seen.start(self._id, topic))

    def stop(self, topic: str, *, mistaken: bool) -> bool:
        """End a discussion, or put a card back that was started by mistake."""
        step = self._seen.undo_start if mistaken else self._seen.end
        return self._do(lambda: step(self._id, topic))

    def thumbs(self, topic: str, counted: ThumbVote) -> bool:
        """Go on or end by a vote of thumbs."""
        return self._do(lambda: self._seen.thumbs(self._id, topic, counted))

    def extend(self, topic: str) -> bool:
        """Give more time."""
        return self._do(lambda: self._seen.extend(self._id, topic))

    def take_away(self, topic: str, text: str) -> bool:
        """Keep what the room takes away; nothing happens where it is the same."""
        found = self._read().board.topic(topic)
        if found is None or found.takeaway == text.strip():
            return True
        return self._do(lambda: self._seen.take_away(self._id, topic, text))

    def act(self, topic: str) -> str:
        """Make an action from a topic; return its id, "" where that was refused."""
        found = self._read().board.topic(topic)
        if found is None:
            return ""
        made: list[str] = []

        def add() -> Change:
            title = found.takeaway or found.title
            origin = Origin(topic=found.id)
            action, change = self._planning.add(self._id, title, found.title, origin)
            made.append(action)
            return change

        return made[0] if self._do(add) else ""
