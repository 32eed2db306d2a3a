"""What stands on the screen of a discussion, and which of it is seen."""

from dataclasses import dataclass

from desktop_app.ui.screens.discussion.board_view import BoardView
from desktop_app.ui.screens.discussion.entry import BoardHead
from desktop_app.ui.screens.discussion.state import DiscussionState
from desktop_app.ui.screens.discussion.talk_panel import TalkPanel
from desktop_app.ui.shell.stories import StoriesPanel
from desktop_app.ui.widgets.page import Page


@dataclass(frozen=True)
class Parts:
    """What stands on the screen."""

    page: Page
    head: BoardHead
    talk: TalkPanel
    board: BoardView
    stories: StoriesPanel

    def arrange(self, state: DiscussionState, *, told: bool) -> None:
        """Show the board, or the success stories where they are `told`."""
        self.head.show_state(state, told=told)
        self.talk.setVisible(state.discussing is not None and not state.locked and not told)
        self.board.grid.setVisible(not told)
        self.stories.setVisible(told)
