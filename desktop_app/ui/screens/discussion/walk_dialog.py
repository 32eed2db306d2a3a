"""Steps through the cards one by one, large, so that the room knows them before it votes."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.domain.board_steps import shortened
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.screens.discussion.state import Card
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.keys import KeyAction, listen_for
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.text import breakable, remark, text_label
from desktop_app.ui.wording import QtWording

_LARGEST_TEXT = 200


class WalkDialog(Dialog):
    """→ and ← (and the keys of a presenter remote) lead on and back; `walked` hears which card."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        words: QtWording,
        cards: tuple[Card, ...],
        walked: Callable[[str | None], None],
    ) -> None:
        super().__init__(parent, look, words.translate("Discussion", "Step through"), 860, 480)
        self._words = words
        self._cards = cards
        self._walked = walked
        self._at = 0
        self._count = remark(look, "")
        self.body.addWidget(self._count)
        page = Page(look, margin=0)
        self._text = text_label(look, "", TextSize.DISPLAY, semibold=True)
        self._more = text_label(look, "", TextSize.TITLE)
        page.column.addWidget(self._text)
        page.column.addWidget(self._more)
        page.setMinimumHeight(look.px(220))
        self.body.addWidget(page, 1)
        back = self.add_button(words.translate("Discussion", "Back"))
        back.clicked.connect(lambda: self._step(-1))
        on = self.add_button(words.translate("Discussion", "Next"), primary=True)
        on.setObjectName("walk-on")
        on.clicked.connect(lambda: self._step(1))
        self.finished.connect(lambda: walked(None))
        self._show()
        listen_for(
            self,
            (
                KeyAction(
                    ("Right", "Down", "PgDown"),
                    QT_TRANSLATE_NOOP("Discussion", "Next"),
                    lambda: self._step(1),
                ),
                KeyAction(
                    ("Left", "Up", "PgUp"),
                    QT_TRANSLATE_NOOP("Discussion", "Back"),
                    lambda: self._step(-1),
                ),
            ),
        )

    def _step(self, by: int) -> None:
        if self._at + by >= len(self._cards):
            self.accept()
            return
        self._at = max(self._at + by, 0)
        self._show()

    def _show(self) -> None:
        card = self._cards[self._at]
        self._walked(card.id)
        text = self._words.translate("Discussion", "Topic {number} of {count}")
        self._count.setText(text.format(number=self._at + 1, count=len(self._cards)))
        long = len(card.texts[0]) > _LARGEST_TEXT
        size = TextSize.LEAD if long else TextSize.DISPLAY
        self._text.setFont(self.look.font(size, semibold=True))
        self._text.setText(breakable(card.texts[0]))
        more = "\n".join(f"+ {shortened(text, 200)}" for text in card.texts[1:])
        self._more.setText(breakable(more))
        self._more.setVisible(len(card.texts) > 1)
