"""The PDF as a file of its own for a moment: opened in a viewer, or dragged out of the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.refusals import why_refused
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

NO_TEMPORARY_FOLDER = QT_TRANSLATE_NOOP(
    "Errors", "There is no place for a temporary file ({reason}). Save the PDF instead."
)


class HandingOut:
    """Keeps files that only this user can read, and removes them when the program ends."""

    def __init__(self, write: Callable[[bytes, Path], None]) -> None:
        self._write = write
        self._folder: Path | None = None

    def file(self, content: bytes, name: str) -> Path:
        """Return a file with that content and name; ExpectedError where there is no place."""
        path = self._place() / name
        self._write(content, path)
        return path

    def _place(self) -> Path:
        if self._folder is None:
            try:
                self._folder = Path(mkdtemp(prefix="startpunkt-"))
            except OSError as error:
                sentence = NO_TEMPORARY_FOLDER.filled(reason=why_refused(error))
                raise ExpectedError(sentence) from error
            app = QCoreApplication.instance()
            if app is not None:
                # A viewer may show the file long after the screen is gone.
                app.aboutToQuit.connect(partial(rmtree, self._folder, ignore_errors=True))
        return self._folder


def drag_out(source: QWidget, path: Path) -> None:
    """Let the user drop the file somewhere; returns when that is done."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path))])
    drag = QDrag(source)
    drag.setMimeData(carried)
    drag.setPixmap(source.grab().scaledToHeight(160, Qt.TransformationMode.SmoothTransformation))
    drag.exec(Qt.DropAction.CopyAction)
