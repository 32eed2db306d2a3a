"""The gallery: all models as cards, and the ways to get more of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.models.card import ModelCardView
from desktop_app.ui.screens.models.state import GalleryState
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.card_grid import CardGrid
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.text import text_label, title


class Gallery(Page):
    """`opened`, `edited` and `copied` carry the id of a model."""

    opened = Signal(str)
    edited = Signal(str)
    copied = Signal(str)
    install_wanted = Signal()

    def __init__(self, look: Look, words: Wording, state: GalleryState) -> None:
        super().__init__(look, width=1200)
        self._look = look
        self._words = words
        say = words.translate
        self.column.setSpacing(24)
        self.column.addWidget(self._head())
        if state.broken:
            text = say(
                "Models", "%n problem(s) in model files that are left out.", None, len(state.broken)
            )
            banner = Banner(look, words, text, "warn", state.broken)
            banner.closed.connect(banner.hide)
            self.column.addWidget(banner)
        grid = CardGrid(look, smallest=320)
        for card in state.cards:
            view = ModelCardView(look, words, card)
            view.opened.connect(lambda of=card.id: self.opened.emit(of))
            view.edited.connect(lambda of=card.id: self.edited.emit(of))
            view.copied.connect(lambda of=card.id: self.copied.emit(of))
            grid.add(view)
        self.column.addWidget(grid)
        if not state.cards:
            empty = say("Models", "There is no model yet. Install one from a file.")
            self.column.addWidget(text_label(look, empty, TextSize.LEAD))
        self.column.addStretch(1)

    def _head(self) -> QWidget:
        look, say = self._look, self._words.translate
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(title(look, say("Models", "Models")))
        about = say(
            "Models",
            "A model is the questionnaire of a workshop. Use one as it is, make a copy your own, "
            "or drop a model file or a spreadsheet on the window.",
        )
        column.addWidget(text_label(look, about, colour=look.palette.muted))
        row = FlowRow()
        install = Button(
            look, say("Models", "Install from a file …"), Kind.PLAIN, icon="file-arrow-down"
        )
        install.setObjectName("install-model")
        install.clicked.connect(self.install_wanted)
        row.add(install)
        column.addWidget(row)
        return head
