"""The list of gatherings, and the ways to get one more."""

from PySide6.QtCore import Signal

from desktop_app.ui.screens.gatherings.state import Card
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.card_grid import CardGrid
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.prose import Prose
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import text_label, title
from desktop_app.ui.wording import QtWording


class GatheringGallery(Page):
    """`opened` carries the id of a gathering."""

    opened = Signal(str)
    new_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, look: Look, words: QtWording, cards: tuple[Card, ...]) -> None:
        super().__init__(look, width=1200)
        self._look = look
        self._words = words
        say = words.translate
        self.column.setSpacing(24)
        self.column.addWidget(title(look, say("Gatherings", "Gatherings")))
        about = say(
            "Gatherings",
            "Many organisations meet: an hour in plenary, then groups with a Lean Coffee each. "
            "Register who comes, make even groups, and see the topics of all groups together.",
        )
        self.column.addWidget(text_label(look, about, colour=look.palette.muted))
        row = FlowRow()
        new = Button(look, say("Gatherings", "New gathering"), Kind.PRIMARY, icon="plus", big=True)
        new.setObjectName("new-gathering")
        new.clicked.connect(self.new_wanted)
        row.add(new)
        take = Button(
            look, say("Gatherings", "Take in a file …"), Kind.QUIET, icon="file-arrow-down"
        )
        take.setObjectName("take-in")
        take.clicked.connect(self.file_wanted)
        row.add(take)
        self.column.addWidget(row)
        grid = CardGrid(look, smallest=320)
        for card in cards:
            grid.add(self._card(card))
        self.column.addWidget(grid)
        self.column.addStretch(1)

    def _card(self, card: Card) -> Surface:
        look, say = self._look, self._words.translate
        surface = Surface(look, padding=20)
        surface.setAccessibleName(card.theme)
        surface.body.addWidget(Prose(look, card.theme, TextSize.LEAD, semibold=True))
        surface.body.addWidget(Prose(look, card.where, colour=look.palette.muted))
        surface.body.addWidget(Prose(look, card.figures))
        surface.body.addStretch(1)
        surface.body.addSpacing(8)
        button = Button(look, say("Gatherings", "Open"), icon="arrow-right")
        button.setObjectName(f"open-{card.id}")
        button.setAccessibleName(say("Gatherings", "Open {theme}").format(theme=card.theme))
        button.clicked.connect(lambda: self.opened.emit(card.id))
        surface.body.addWidget(button)
        return surface
