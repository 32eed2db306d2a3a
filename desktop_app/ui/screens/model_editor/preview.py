"""The part that is edited as the room would see it, while it is typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.model_editor.state import Sample
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.level_cards import LevelCards
from desktop_app.ui.widgets.level_measure import LevelFace
from desktop_app.ui.widgets.prose import Prose


class Preview(QScrollArea):
    """Title and level cards, no higher than its owner gives it."""

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self._look = look
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(words.translate("Editor", "As the room would see it"))
        ground = QWidget()
        ground.setObjectName("page")
        column = self._column = QVBoxLayout(ground)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        self._title = Prose(look, "", TextSize.HEADING, semibold=True)
        self._summary = Prose(look, "")
        # Cards without any level have no height to lay out.
        self.cards = LevelCards(look, words, [LevelFace(1, 0, 1, "", "")])
        column.addWidget(self._title)
        column.addWidget(self._summary)
        column.addWidget(self.cards)
        column.addStretch(1)
        self.setWidget(ground)

    def needed(self, width: int) -> int:
        """Height in pixels that shows all of it at a width."""
        return self._column.heightForWidth(width)

    def show_sample(self, sample: Sample) -> None:
        """Show another state of the part."""
        self._title.say(sample.title)
        self._summary.say(sample.summary)
        self._summary.setVisible(bool(sample.summary))
        texts, steps = dict(sample.texts), len(sample.levels)
        self.cards.show_faces(
            [
                LevelFace(level.value, place, steps, level.name, texts.get(level.value, ""))
                for place, level in enumerate(sample.levels)
            ]
        )
        for card in self.cards.cards:
            card.setEnabled(False)
        self.cards.updateGeometry()
