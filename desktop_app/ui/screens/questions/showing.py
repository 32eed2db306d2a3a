"""Puts the question at hand on the wall, and the clock beside it."""

from desktop_app.domain.wording import Wording
from desktop_app.services.assessments import Assessments
from desktop_app.services.room import RoomViews
from desktop_app.services.room_ends import room_end
from desktop_app.ui.projector.state import EndScene, QuestionScene, TitleScene
from desktop_app.ui.screens.questions.state import QuestionsState
from desktop_app.ui.shell.room import Clock, Room, Scene


class Showing:
    """Tells the room where the console is; what the room sees there, it reads for itself."""

    def __init__(
        self, room: Room, views: RoomViews, assessments: Assessments, words: Wording
    ) -> None:
        self._room = room
        self._views = views
        self._assessments = assessments
        self._words = words
        self._state: QuestionsState | None = None

    def follow(self, state: QuestionsState) -> None:
        """The console shows another state."""
        before, self._state = self._state, state
        if before is None or _place(before) != _place(state):
            self._room.show(self._scene)
        pace = state.pace if state.clock_shown else None
        self._room.clock(None if pace is None else Clock(pace.minutes_left))

    def _scene(self) -> Scene:
        state = self._state
        assert state is not None
        ended = state.dimension_end
        if ended is not None:
            found = self._assessments.spoken(state.assessment)
            return EndScene(room_end(found, ended.dimension))
        if not state.at_end:
            return QuestionScene(self._views.question(state.assessment, state.asked.id))
        left = len(state.left)
        if left:
            return TitleScene(self._words.translate("Questions", "%n question(s) left", None, left))
        return TitleScene(self._words.translate("Questions", "All questions are handled"))


def _place(state: QuestionsState) -> tuple[str, bool, str | None]:
    ended = state.dimension_end
    return state.asked.id, state.at_end, None if ended is None else ended.dimension
