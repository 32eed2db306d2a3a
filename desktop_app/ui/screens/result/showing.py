"""Puts the charts of the result on the wall, one after the other."""

from desktop_app.services.room import RoomViews
from desktop_app.ui.projector.state import Chart, ChartScene
from desktop_app.ui.shell.room import Room, Scene

_ORDER = tuple(Chart)


class Showing:
    """Tells the room which chart it sees; the figures it reads for itself."""

    def __init__(self, room: Room, views: RoomViews, assessment_id: str) -> None:
        self._room = room
        self._views = views
        self._id = assessment_id
        self._at = 0

    def start(self) -> None:
        """Show the first chart; no clock runs here."""
        self._room.clock(None)
        self._room.show(self._scene)

    def step(self, by: int) -> bool:
        """Show the next (1) or the previous (-1) chart; False where no room watches."""
        if not self._room.watched:
            return False
        self._at = min(max(self._at + by, 0), len(_ORDER) - 1)
        self._room.show(self._scene)
        return True

    def _scene(self) -> Scene:
        return ChartScene(_ORDER[self._at], self._views.figures(self._id))
