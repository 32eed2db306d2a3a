"""What organisations have succeeded with, told to all the others."""

from desktop_app.ui.screens.gatherings.desk import Desk, Part
from desktop_app.ui.screens.gatherings.stories_picture import stories_state
from desktop_app.ui.screens.gatherings.telling import Telling
from desktop_app.ui.shell.stories import StoriesPanel


class StoriesPart(Part):
    """The stories of the gathering; each is shown to the room when it is asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        presenter = desk.presenter
        self.telling = Telling(desk.around.room, desk.words, presenter.stories.read)
        self._panel = StoriesPanel(desk.look, desk.words, presenter.stories.tell)
        self._panel.show_state(stories_state(presenter.gathering()))
        self._panel.show_wanted.connect(self.telling.step)
        self.column.addWidget(self._panel)
        self.column.addStretch(1)

    def focus(self) -> None:
        """Give the focus to the button of a new story."""
        self._panel.focus()

    def refresh(self) -> bool:
        """Show the stories as they are now."""
        self._panel.show_state(stories_state(self.desk.presenter.gathering()))
        return True

    def new_story(self) -> None:
        """Open the form of a new story."""
        self._panel.edit(None)
