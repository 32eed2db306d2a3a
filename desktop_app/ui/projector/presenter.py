"""Decides what stands on the wall: the screen's scene, or what the facilitator laid over it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from desktop_app.domain.errors import ExpectedError
from desktop_app.services.room import RoomViews, RoomVotes
from desktop_app.ui.projector.state import (
    BlankScene,
    PauseScene,
    QuestionScene,
    ScaleScene,
    TitleScene,
    WallState,
)
from desktop_app.ui.shell.room import Clock, Scene, Source


class WallView(Protocol):
    """What the presenter asks of the wall."""

    def show_state(self, state: WallState) -> None:
        """Show the state, in place of the one before."""


class RoomPresenter:
    """Knows the scene that a screen has put on the wall, and a layer that hides it for a while.

    Scenes are made only while somebody watches. A layer (blank, pause, scale) goes when its key
    is pressed again, or when the scene below turns to something else.
    """

    def __init__(self, views: RoomViews, now: Callable[[], datetime]) -> None:
        self._views = views
        self._now = now
        self._view: WallView | None = None
        self._source: Source = TitleScene
        self._scene: Scene = TitleScene()
        self._layer: Source | None = None
        self._read = 0
        self._clock: Clock | None = None
        self._assessment = ""
        self._shown: WallState | None = None

    @property
    def watched(self) -> bool:
        """True while a view shows the wall."""
        return self._view is not None

    def open(self, view: WallView) -> None:
        """Show the wall on a view, in place of an earlier one."""
        self._view, self._shown = view, None
        self._scene = self._made(self._source)
        self._show()

    def close(self) -> None:
        """Nobody watches any more; a layer is forgotten."""
        self._view = self._layer = None

    def arrive(self, assessment_id: str) -> None:
        """The facilitator has come to an assessment, or to none (""); the wall greets it."""
        if assessment_id != self._assessment:
            self._assessment = assessment_id
            self._clock = None
            self.show(self._greeting if assessment_id else TitleScene)

    def show(self, source: Source) -> None:
        """Put a scene on the wall; a layer goes when the scene turns to something else."""
        self._source = source
        self.refresh()

    def refresh(self) -> None:
        """Make the scene anew: something in the store has changed."""
        if not self.watched:
            return
        before, self._scene = self._scene, self._made(self._source)
        if before.subject != self._scene.subject:
            self._layer = None
        self._show()

    def clock(self, clock: Clock | None) -> None:
        """Show another time left, or none."""
        self._clock = clock
        self._show()

    def tick(self) -> None:
        """Time has passed."""
        self._show()

    def blank(self) -> None:
        """Show nothing, or what was there before."""
        self._lay(BlankScene)

    def pause(self) -> None:
        """Show that there is a break, or end it."""
        self._lay(PauseScene)

    def explain(self) -> None:
        """Show what the levels mean, or what was there before."""
        if self._assessment:
            self._lay(self._scale)

    def read_out(self) -> None:
        """Show the first level of the question alone and whole, the next; at last all again.

        What a room hears read aloud it can read along, however long the texts are.
        """
        scene = self._scene
        if self.watched and isinstance(scene, QuestionScene):
            # Bound methods are equal, but never the same.
            reading = self._layer == self._alone
            self._read = self._read + 1 if reading else 0
            self._layer = self._alone if self._read < len(scene.asked.levels) else None
            self._show()

    def _alone(self) -> Scene:
        scene = self._scene
        assert isinstance(scene, QuestionScene)
        asked = scene.asked
        read = asked.levels[self._read].value
        agreed = read if read == asked.agreed else None
        calm = replace(asked, counted=False, votes=RoomVotes(None, None, 0, None), agreed=agreed)
        return QuestionScene(calm, self._read)

    def _lay(self, layer: Source) -> None:
        if self.watched:
            self._layer = None if self._layer == layer else layer
            self._show()

    def _show(self) -> None:
        if self._view is None:
            return
        scene = self._scene if self._layer is None else self._made(self._layer)
        now = self._now().replace(second=0, microsecond=0)
        state = WallState(scene, self._clock, now)
        if state != self._shown:
            self._shown = state
            self._view.show_state(state)

    def _made(self, source: Source) -> Scene:
        try:
            return source()
        except ExpectedError:
            # The assessment is gone, or the disk: the console says so, the room need not know.
            return TitleScene()

    def _scale(self) -> Scene:
        return ScaleScene(self._views.scale(self._assessment))

    def _greeting(self) -> Scene:
        return TitleScene(self._views.scale(self._assessment).title)
