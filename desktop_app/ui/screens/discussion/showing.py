"""Puts the discussion on the wall: the board, the card under discussion, or one story."""

from desktop_app.services.room_board import ClockFace
from desktop_app.ui.projector.state import BoardScene, CardScene, StoryScene
from desktop_app.ui.screens.discussion.presenter import DiscussionPresenter
from desktop_app.ui.shell.room import Room, Scene


class Showing:
    """Tells the room what it sees; `story` is the place of the story it is told, None for none."""

    def __init__(self, room: Room, presenter: DiscussionPresenter) -> None:
        self._room = room
        self._presenter = presenter
        self._face: ClockFace | None = None
        self.story: int | None = None

    def follow(self) -> None:
        """Something has changed, or the screen has just come; the board has a clock of its own."""
        self._room.clock(None)
        self._room.show(self._scene)

    def tick(self, face: ClockFace | None) -> None:
        """Show another second."""
        if face != self._face:
            self._face = face
            self._room.show(self._scene)

    def step(self, stories: int) -> None:
        """Tell the next of so many stories; after the last one the board comes back."""
        following = 0 if self.story is None else self.story + 1
        self.story = following if following < stories else None
        self.follow()

    def leave(self) -> None:
        """The screen goes: what stays on the wall has no clock that nobody turns."""
        presenter = self._presenter
        self._room.show(lambda: BoardScene(presenter.board_alone()))

    def _scene(self) -> Scene:
        presenter = self._presenter
        if self.story is not None and self.story < len(presenter.tabled().stories):
            return StoryScene(presenter.room_story(self.story))
        board = presenter.room()
        talked_of = board.walked or board.discussing
        return BoardScene(board) if talked_of is None else CardScene(board)
