"""One page of the reader: the question and its level cards, and what the facilitator knows."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.model import Question
from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.models.state import Leaflet
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.level_cards import LevelCards
from desktop_app.ui.widgets.level_measure import LevelFace
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.prose import Prose
from desktop_app.ui.widgets.text import text_label

_LONG, _VERY_LONG = 160, 600
"""Characters from which a title is set smaller, so that the cards stay in sight."""


def _size_of(title: str) -> TextSize:
    if len(title) < _LONG:
        return TextSize.TITLE
    return TextSize.HEADING if len(title) < _VERY_LONG else TextSize.BODY


class LeafletPage(Page):
    """Scrolls where the texts are long; every new page begins at its top."""

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__(look, width=1100, margin=16)
        self._look = look
        self._words = words
        self._content = QWidget()
        self.column.addWidget(self._content)

    def show_leaflet(self, page: Leaflet) -> None:
        """Show a page in the place of the one before."""
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        look = self._look
        if page.remark:
            column.addWidget(Prose(look, page.remark, colour=look.palette.muted, lines=2))
        column.addWidget(Prose(look, page.title, _size_of(page.title), semibold=True))
        if page.summary:
            column.addWidget(Prose(look, page.summary, TextSize.LEAD))
        column.addSpacing(8)
        column.addWidget(self._cards(page))
        if page.question is not None:
            self._add_question(column, page.question)
        if page.source:
            self._add_part(column, self._words.translate("Models", "Source"), (page.source,))
        column.addStretch(1)
        self.column.replaceWidget(self._content, fresh)
        fresh.show()
        self._content.hide()
        self._content.deleteLater()
        self._content = fresh
        self.verticalScrollBar().setValue(0)

    def _cards(self, page: Leaflet) -> LevelCards:
        texts = dict(page.texts)
        steps = len(page.levels)
        faces = [
            LevelFace(level.value, place, steps, level.name, texts.get(level.value, ""))
            for place, level in enumerate(page.levels)
        ]
        cards = LevelCards(self._look, self._words, faces)
        for card in cards.cards:
            card.setEnabled(False)
        return cards

    def _add_question(self, column: QVBoxLayout, question: Question) -> None:
        say = self._words.translate
        if question.help:
            self._add_part(column, say("Models", "What to think about"), (question.help,))
        if question.evidence:
            self._add_part(column, say("Models", "What would show it"), question.evidence, "•")
        if question.steps:
            text = say("Models", "From level {level} to {next}")
            for level, step in sorted(question.steps.items()):
                self._add_part(column, text.format(level=level, next=level + 1), (step,))

    def _add_part(
        self, column: QVBoxLayout, heading: str, texts: tuple[str, ...], bullet: str = ""
    ) -> None:
        part = QVBoxLayout()
        part.setSpacing(4)
        part.addWidget(text_label(self._look, heading, TextSize.BODY, semibold=True))
        for text in texts:
            part.addWidget(Prose(self._look, f"{bullet} {text}" if bullet else text))
        column.addSpacing(8)
        column.addLayout(part)
