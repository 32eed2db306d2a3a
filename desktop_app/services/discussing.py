"""The Lean Coffee at one table: each use case is one committed step of its board."""

from collections.abc import Callable, Sequence
from datetime import datetime

from uuid6 import uuid7

from desktop_app.domain import board_steps as steps
from desktop_app.domain.board import Board, BoardRules
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.follow_up import NO_ORIGIN, Origin, ThumbVote
from desktop_app.domain.topic_sources import not_yet_there
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.change import Change
from desktop_app.services.table import Table, Tabled

NOTHING_NEW = QT_TRANSLATE_NOOP("Errors", "There is nothing there that is not on the board yet.")
HAS_ACTIONS = QT_TRANSLATE_NOOP(
    "Errors", "An action comes from this topic, so it stays on the board."
)
NOWHERE = QT_TRANSLATE_NOOP("Errors", "The model has no such question or dimension.")


class Discussing:
    """Topics, votes, the clock and what the room takes away."""

    def __init__(self, table: Table, clock: Callable[[], datetime]) -> None:
        self._table = table
        self._clock = clock
        self.read = table.read
        self.undo = table.undo
        self.redo = table.redo

    def having_seen(self, tabled: Tabled) -> "Discussing":
        """Return these use cases for somebody who has a board before the eyes.

        Others may have written since: OvertakenError where they have changed the same.
        """
        return Discussing(self._table.having_seen(tabled), self._clock)

    def propose(self, text: str, origin: Origin = NO_ORIGIN) -> Change:
        """Lay a new card on the board."""
        what = QT_TRANSLATE_NOOP("Undo", "New topic")
        topic_id = str(uuid7())
        return self._step(what, lambda board: steps.propose(board, topic_id, text, origin))

    def bring_in(self, wanted: Sequence[tuple[str, Origin]]) -> Change:
        """Lay cards that are not there yet; RefusedError where all of them are."""

        def brought(board: Board) -> Board:
            missing = not_yet_there(board, wanted)
            if not missing:
                raise RefusedError(NOTHING_NEW)
            for text, origin in missing:
                board = steps.propose(board, str(uuid7()), text, origin)
            return board

        return self._step(QT_TRANSLATE_NOOP("Undo", "Bring in topics"), brought)

    def retitle(self, topic_id: str, text: str) -> Change:
        """Change the text of a card."""
        what = QT_TRANSLATE_NOOP("Undo", "Change the topic")
        return self._step(what, lambda board: steps.retitle(board, topic_id, text))

    def link(self, topic_id: str, origin: Origin) -> Change:
        """Tie a card to a question or dimension of the model."""

        def linked(now: Tabled) -> Board:
            model = now.model
            known: set[str | None] = {None}
            if model is not None:
                known |= {q.id for q in model.questions} | {d.id for d in model.dimensions}
            if origin.question not in known or origin.dimension not in known:
                raise RefusedError(NOWHERE)
            return steps.link(now.board, topic_id, origin)

        what = QT_TRANSLATE_NOOP("Undo", "Link the topic")
        return self._table.change(what, linked)

    def withdraw(self, topic_id: str) -> Change:
        """Take a card away that has no votes, no takeaway and no actions."""

        def withdrawn(now: Tabled) -> Board:
            if any(action.origin.topic == topic_id for action in now.actions):
                raise RefusedError(HAS_ACTIONS)
            return steps.withdraw(now.board, topic_id)

        what = QT_TRANSLATE_NOOP("Undo", "Remove the topic")
        return self._table.change(what, withdrawn)

    def merge(self, into_id: str, other_id: str) -> Change:
        """Lay a card together with another."""
        what = QT_TRANSLATE_NOOP("Undo", "Merge topics")
        return self._step(what, lambda board: steps.merge(board, into_id, other_id))

    def split(self, topic_id: str) -> Change:
        """Take a merged card apart again."""
        what = QT_TRANSLATE_NOOP("Undo", "Split the topic")
        return self._step(what, lambda board: steps.split(board, topic_id))

    def vote(self, topic_id: str) -> Change:
        """Put one of the room's votes on a card."""
        what = QT_TRANSLATE_NOOP("Undo", "Vote for a topic")
        return self._step(what, lambda board: steps.vote(board, topic_id))

    def unvote(self, topic_id: str) -> Change:
        """Take one vote back from a card."""
        what = QT_TRANSLATE_NOOP("Undo", "Take a vote back")
        return self._step(what, lambda board: steps.unvote(board, topic_id))

    def start(self, topic_id: str) -> Change:
        """Begin the discussion of a card, and its time box."""
        what = QT_TRANSLATE_NOOP("Undo", "Start the discussion")
        now = self._clock()
        return self._step(what, lambda board: steps.start(board, topic_id, now))

    def undo_start(self, topic_id: str) -> Change:
        """Put a card back that was started by mistake."""
        what = QT_TRANSLATE_NOOP("Undo", "Put the topic back")
        return self._step(what, lambda board: steps.undo_start(board, topic_id))

    def thumbs(self, topic_id: str, counted: ThumbVote) -> Change:
        """Keep a vote of thumbs, and go on or end by it."""
        what = QT_TRANSLATE_NOOP("Undo", "Vote with thumbs")
        now = self._clock()
        return self._step(what, lambda board: steps.thumbs(board, topic_id, counted, now))

    def extend(self, topic_id: str) -> Change:
        """Give the topic under discussion an extension from now on."""
        what = QT_TRANSLATE_NOOP("Undo", "Give more time")
        now = self._clock()
        return self._step(what, lambda board: steps.extend(board, topic_id, now))

    def pause(self, topic_id: str) -> Change:
        """Let the clock of the topic under discussion stand still, or go on."""
        what = QT_TRANSLATE_NOOP("Undo", "Stop or start the clock")
        now = self._clock()
        return self._step(what, lambda board: steps.pause(board, topic_id, now))

    def end(self, topic_id: str) -> Change:
        """End the discussion of a card."""
        what = QT_TRANSLATE_NOOP("Undo", "End the discussion")
        return self._step(what, lambda board: steps.discussed(board, topic_id))

    def take_away(self, topic_id: str, text: str) -> Change:
        """Keep the sentence that the room takes away."""
        what = QT_TRANSLATE_NOOP("Undo", "Change the takeaway")
        return self._step(what, lambda board: steps.take_away(board, topic_id, text))

    def play_by(self, rules: BoardRules) -> Change:
        """Change the rules of the board."""
        what = QT_TRANSLATE_NOOP("Undo", "Change the rules of the board")
        return self._step(what, lambda board: steps.play_by(board, rules))

    def _step(self, what: Sentence, stepped: Callable[[Board], Board]) -> Change:
        return self._table.change(what, lambda now: stepped(now.board))
