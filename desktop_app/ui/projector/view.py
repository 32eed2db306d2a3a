"""The wall: shows one state at a time through the face of its scene."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.projector.face import Face
from desktop_app.ui.projector.faces import FACES, Faces
from desktop_app.ui.projector.room_look import room_look
from desktop_app.ui.projector.state import WallState
from desktop_app.ui.shell.room import Scene
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wording import QtWording


class Wall(QWidget):
    """Fills a window; takes the focus, so that no hidden field can have it, and no pointer."""

    def __init__(self, look: Look, words: QtWording, faces: Faces = FACES) -> None:
        super().__init__()
        self._look = room_look(look)
        self._words = words
        self._kinds = faces
        self._faces: dict[type[Scene], Face] = {}
        self.face: Face | None = None
        self.setObjectName("wall")
        self.setAccessibleName(words.translate("Room", "What the room sees"))
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)

    def show_state(self, state: WallState) -> None:
        """Show a state; a face is made when its first scene comes."""
        kind = type(state.scene)
        face = self._faces.get(kind)
        if face is None:
            face = self._faces[kind] = self._kinds[kind](self._look, self._words)
            face.setParent(self)
        face.setGeometry(self.rect())
        if face is not self.face:
            # What was there when this face was last seen is no longer something to grow from.
            face.state = None
        face.show_state(state)
        face.show()
        if self.face is not None and self.face is not face:
            self.face.hide()
        self.face = face

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the face into the new size."""
        super().resizeEvent(event)
        if self.face is not None:
            self.face.setGeometry(self.rect())

    def focusNextPrevChild(self, _: bool) -> bool:
        """Keep the focus: there is nothing to walk through."""
        return True
