"""What every part of a gathering's page is handed."""

from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.screens.gatherings.presenter import GatheringPresenter
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wording import QtWording


@dataclass(frozen=True)
class Desk:
    """Words, look and window of the moment, and the presenter of the gathering."""

    around: Surroundings
    presenter: GatheringPresenter

    @property
    def look(self) -> Look:
        """What things are painted with."""
        return self.around.look

    @property
    def words(self) -> QtWording:
        """The reader's language."""
        return self.around.words


class Part(QWidget):
    """A part of the page; `column` takes its content from the top."""

    def __init__(self, desk: Desk, *, spacing: int = 16) -> None:
        super().__init__()
        self.desk = desk
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)


def line(name: str, text: str = "", hint: str = "", most: int = 400) -> QLineEdit:
    """Return a line to type in, by the name under which it is found again."""
    found = QLineEdit(text)
    found.setObjectName(name)
    found.setMaxLength(most)
    # Where a line is too short for its text, the beginning is what is read.
    found.setCursorPosition(0)
    found.setPlaceholderText(hint)
    found.setAcceptDrops(False)
    return found
