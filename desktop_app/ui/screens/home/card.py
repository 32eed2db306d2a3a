"""One of the last assessments as a card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.home.state import HomeCard
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.level_badge import LevelBadge
from desktop_app.ui.widgets.progress_line import ProgressLine
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import body, remark, text_label


class AssessmentCardView(Surface):
    """Whose, about what, when, how far, and how mature; `continued` asks to go on."""

    continued = Signal()

    def __init__(self, look: Look, words: Wording, card: HomeCard) -> None:
        super().__init__(look, padding=20)
        self.setObjectName(f"card-{card.id}")
        self.setAccessibleName(card.organisation)
        name = text_label(look, card.organisation, TextSize.LEAD, semibold=True)
        self.body.addWidget(name)
        self.body.addWidget(remark(look, card.about))
        self.body.addWidget(remark(look, card.day))
        self.body.addStretch(1)
        self.body.addSpacing(8)
        self.body.addLayout(_level(look, words, card))
        self.body.addSpacing(8)
        self.body.addWidget(ProgressLine(look, card.handled, card.total))
        self.body.addWidget(remark(look, card.progress))
        self.body.addSpacing(4)
        self.body.addWidget(self._button(look, words, card), 0, Qt.AlignmentFlag.AlignLeft)

    def _button(self, look: Look, words: Wording, card: HomeCard) -> Button:
        if card.finished:
            text = words.translate("Home", "See the result")
            spoken = words.translate("Home", "See the result of {organisation}")
        else:
            text = words.translate("Home", "Continue")
            spoken = words.translate("Home", "Continue with {organisation}")
        button = Button(look, text, Kind.PLAIN)
        button.setObjectName(f"continue-{card.id}")
        button.setAccessibleName(spoken.format(organisation=card.organisation))
        button.clicked.connect(self.continued)
        return button


def _level(look: Look, words: Wording, card: HomeCard) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(LevelBadge(look, card.level, card.place, card.steps))
    row.addWidget(body(look, card.level_name or words.translate("Home", "No answers yet")), 1)
    return row
