"""Puts the actions on the wall, one by one, while they are read back."""

from desktop_app.domain.wording import Wording
from desktop_app.services.room import RoomViews
from desktop_app.ui.projector.state import TaskScene, TitleScene
from desktop_app.ui.shell.room import Room, Scene


class Showing:
    """Tells the room which action it hears; what the room sees of it, it reads for itself."""

    def __init__(self, room: Room, views: RoomViews, words: Wording, assessment_id: str) -> None:
        self._room = room
        self._views = views
        self._words = words
        self._id = assessment_id
        self._ids: tuple[str, ...] = ()
        self._at = 0

    def read_back(self, action_ids: tuple[str, ...]) -> None:
        """Begin with the first of these actions."""
        self._ids = action_ids
        self.at(0)

    def at(self, place: int) -> None:
        """Show the action of that place, from 0; after the last that all are read back."""
        self._at = min(max(place, 0), len(self._ids))
        self._room.clock(None)
        self._room.show(self._scene)

    def step(self, by: int) -> None:
        """Go on (1) or back (-1) where the wall covers the console and the walk has begun."""
        if self._room.covers and self._ids:
            self.at(self._at + by)

    def _scene(self) -> Scene:
        if self._at < len(self._ids):
            return TaskScene(self._views.task(self._id, self._ids[self._at]))
        say = self._words.translate
        return TitleScene(
            say("Actions", "This is what we do"),
            say("Actions", "%n action(s) read back", None, len(self._ids)),
        )
