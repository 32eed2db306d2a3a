"""Ways from the board: to the success stories in its place, to other groups, and back."""

from collections.abc import Callable

from desktop_app.ui.screens.discussion.parts import Parts
from desktop_app.ui.screens.discussion.showing import Showing
from desktop_app.ui.screens.discussion.state import DiscussionState
from desktop_app.ui.shell.place import Place
from desktop_app.ui.shell.screen import Surroundings


class Turning:
    """`told` says whether the success stories stand in the place of the board.

    `back` gives the focus to the board.
    """

    def __init__(
        self, around: Surroundings, parts: Parts, showing: Showing, back: Callable[[], None]
    ) -> None:
        self._around = around
        self._parts = parts
        self._showing = showing
        self._back = back
        self._state: DiscussionState | None = None
        self.told = False

    def show_state(self, state: DiscussionState) -> None:
        """Show the board or the stories as things stand now."""
        self._state = state
        self._parts.arrange(state, told=self.told)

    def turn(self, *, stories: bool) -> None:
        """Show the success stories in the place of the board, or the board again."""
        self.told = stories
        if self._state is not None:
            self._parts.arrange(self._state, told=stories)
        if stories:
            self._parts.stories.focus()
        else:
            self._back()

    def leave_for(self, place: Place | None) -> None:
        """Go to the board of another group, or back to the topics of all."""
        if place is not None:
            self._around.go(place)

    def new_story(self) -> None:
        """Open the form of a new story."""
        self.turn(stories=True)
        self._parts.stories.edit(None)

    def show_story(self) -> None:
        """Show the room the next story; after the last one, the board."""
        if self._state is not None:
            self._showing.step(len(self._state.stories))
