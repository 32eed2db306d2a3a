"""Puts the stories of a gathering on the wall, one at a time."""

from collections.abc import Callable

from desktop_app.domain.gathering import Gathering
from desktop_app.domain.wording import Wording
from desktop_app.ui.projector.state import StoryScene, TitleScene
from desktop_app.ui.screens.gatherings.stories_picture import room_story
from desktop_app.ui.shell.room import Room, Scene


class Telling:
    """`place` is that of the story which the room is told, None for none."""

    def __init__(self, room: Room, words: Wording, read: Callable[[], Gathering]) -> None:
        self._room = room
        self._words = words
        self._read = read
        self.place: int | None = None

    def step(self) -> None:
        """Tell the next story; after the last one the room sees what the gathering is about."""
        was = self.place
        following = 0 if was is None else was + 1
        self.place = following if following < len(self._read().told.stories) else None
        if self.place is not None or was is not None:
            self._room.show(self._scene)

    def leave(self) -> None:
        """The page goes: what it told is over."""
        if self.place is not None:
            self.place = None
            last = self._scene()
            self._room.show(lambda: last)

    def _scene(self) -> Scene:
        gathering = self._read()
        if self.place is not None and self.place < len(gathering.told.stories):
            return StoryScene(room_story(gathering, self.place, self._words))
        parts = (gathering.series, self._words.day(gathering.held_on))
        return TitleScene(gathering.theme, " · ".join(part for part in parts if part))
