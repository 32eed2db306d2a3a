"""The table of a group in a gathering, with its own board on it."""

from desktop_app.domain.board import Board
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.gathering import Gathering
from desktop_app.domain.group_board import board_of, with_board
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.change import Change
from desktop_app.services.gathering_desk import GatheringDesk
from desktop_app.services.table import Changed, Tabled

NO_SUCH_GROUP = QT_TRANSLATE_NOOP("Errors", "This group is not there any more.")


class GroupTable:
    """One of the tables around which a gathering splits; its board has no assessment."""

    def __init__(self, desk: GatheringDesk, gathering_id: str, group_id: str) -> None:
        self._desk = desk
        self._gathering = gathering_id
        self._group = group_id
        self.undo = desk.undo
        self.redo = desk.redo

    def read(self) -> Tabled:
        """The group's board; NotFoundError where the group is gone."""
        with self._desk.store.reading() as books:
            gathering = books.gatherings.get(self._gathering)
        return Tabled(_board(gathering, self._group), gathering=gathering)

    def change(self, what: Sentence, changed: Changed) -> Change:
        """Write another board, as one change of the gathering; the other groups' stay."""

        def boarded(old: Gathering) -> Gathering:
            board = changed(Tabled(_board(old, self._group), gathering=old))
            return with_board(old, self._group, board)

        return self._desk.change(self._gathering, what, boarded)

    def having_seen(self, tabled: Tabled) -> "GroupTable":
        """Return this table for somebody who has its board before the eyes."""
        assert tabled.gathering is not None
        return GroupTable(self._desk.having_seen(tabled.gathering), self._gathering, self._group)


def _board(gathering: Gathering, group_id: str) -> Board:
    try:
        return board_of(gathering, group_id)
    except KeyError:
        raise NotFoundError(NO_SUCH_GROUP) from None
