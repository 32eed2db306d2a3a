"""What an empty store greets with: a question, a promise, the ways to begin."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.card_grid import CardGrid
from desktop_app.ui.widgets.mark import Mark
from desktop_app.ui.widgets.stairs_motif import StairsMotif
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import text_label


class Greeting(QWidget):
    """Words and `choices` at the left; the ornament at the right where there is room."""

    def __init__(self, look: Look, words: Wording, choices: QWidget) -> None:
        super().__init__()
        self._look = look
        question = words.translate("Home", "Where does your organisation stand?")
        promise = words.translate(
            "Home",
            "Take a room through the questions, see the result together, and hand out a page "
            "on paper before anyone leaves. Everything stays on this machine.",
        )
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(text_label(look, question, TextSize.DISPLAY, semibold=True))
        column.addWidget(text_label(look, promise, TextSize.LEAD, colour=look.palette.muted))
        column.addSpacing(16)
        column.addWidget(choices)
        self._motif = StairsMotif(look)
        row = QHBoxLayout()
        row.setSpacing(48)
        row.addLayout(column, 1)
        row.addWidget(self._motif, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 32, 0, 0)
        whole.setSpacing(48)
        whole.addLayout(row)
        whole.addWidget(_how_it_goes(look, words))
        whole.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the ornament where the words need its room."""
        super().resizeEvent(event)
        self._motif.setVisible(self.width() >= self._look.px(760))


def _how_it_goes(look: Look, words: Wording) -> CardGrid:
    say = words.translate
    steps = (
        (
            "clipboard-text",
            say("Home", "Prepare"),
            say("Home", "Name the organisation. Everything else starts with sensible values."),
        ),
        (
            "users-three",
            say("Home", "Ask the room"),
            say("Home", "Read, vote, discuss and agree, one question at a time."),
        ),
        (
            "printer",
            say("Home", "Hand out the result"),
            say("Home", "Level, strengths and largest gaps on one page."),
        ),
    )
    grid = CardGrid(look, smallest=260, most=3)
    for icon, name, text in steps:
        card = Surface(look)
        card.body.addWidget(Mark(look, icon, look.palette.brand, 32))
        card.body.addSpacing(4)
        card.body.addWidget(text_label(look, name, TextSize.LEAD, semibold=True))
        card.body.addWidget(text_label(look, text, colour=look.palette.muted))
        card.body.addStretch(1)
        grid.add(card)
    return grid
