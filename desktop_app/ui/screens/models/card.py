"""A model as a card of the gallery: what it is, in which languages, and where it is used."""

from PySide6.QtCore import Signal

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.models.state import GalleryCard, LanguageMark
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.prose import Prose
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import remark
from desktop_app.ui.widgets.tip import plain

_MOST_NAMED = 3
_MOST_LINES = 3
"""Lines of a title; the summary has twice as many."""


class ModelCardView(Surface):
    """`opened`, `edited` and `copied` say what was asked for."""

    opened = Signal()
    edited = Signal()
    copied = Signal()

    def __init__(self, look: Look, words: Wording, card: GalleryCard) -> None:
        super().__init__(look, padding=20)
        self.setObjectName(f"model-{card.id}")
        self.setAccessibleName(card.title)
        title, lines = card.title, _MOST_LINES
        muted = look.palette.muted
        self.body.addWidget(Prose(look, title, TextSize.LEAD, semibold=True, lines=lines))
        self.body.addWidget(Prose(look, f"{card.version} · {card.size}", colour=muted))
        self.body.addWidget(language_chips(look, words, card.languages))
        if card.summary:
            self.body.addSpacing(4)
            self.body.addWidget(Prose(look, card.summary, lines=2 * lines))
        self.body.addStretch(1)
        self.body.addSpacing(8)
        self.body.addWidget(Prose(look, card.used, TextSize.CAPTION, semibold=True))
        for line in card.uses[:_MOST_NAMED]:
            self.body.addWidget(Prose(look, line, TextSize.CAPTION, colour=muted, lines=2))
        more = len(card.uses) - _MOST_NAMED
        if more > 0:
            text = words.translate("Models", "and %n more", None, more)
            self.body.addWidget(remark(look, text))
        self.body.addSpacing(4)
        self.body.addWidget(self._buttons(look, words, card))

    def _buttons(self, look: Look, words: Wording, card: GalleryCard) -> FlowRow:
        say = words.translate
        row = FlowRow()
        read = Button(look, say("Models", "Open"), icon="book-open")
        read.setObjectName(f"open-{card.id}")
        read.setAccessibleName(say("Models", "Open {title}").format(title=card.title))
        read.clicked.connect(self.opened)
        row.add(read)
        if card.installed:
            goes_on = say("Models", "Go on with the draft") if card.draft else say("Models", "Edit")
            change = Button(look, goes_on, Kind.QUIET, icon="pencil-simple")
            change.setObjectName(f"edit-{card.id}")
            change.setAccessibleName(say("Models", "Edit {title}").format(title=card.title))
            change.clicked.connect(self.edited)
        else:
            change = Button(look, say("Models", "Make it yours"), Kind.QUIET, icon="copy")
            change.setObjectName(f"copy-{card.id}")
            spoken = say("Models", "Copy {title} and change the copy")
            change.setAccessibleName(spoken.format(title=card.title))
            change.setToolTip(plain(change.accessibleName()))
            change.clicked.connect(self.copied)
        row.add(change)
        return row


def language_chips(look: Look, words: Wording, languages: tuple[LanguageMark, ...]) -> FlowRow:
    """Return the languages side by side; one that is not complete says what it lacks."""
    row = FlowRow()
    row.setAccessibleName(words.translate("Models", "Languages"))
    for language in languages:
        if language.missing:
            lacking = words.translate("Models", "%n text(s) missing", None, language.missing)
            both = words.translate("Models", "{language}: {missing}")
            text = both.format(language=language.name, missing=lacking)
            chip = Chip(
                look, text, icon="warning", tone=look.palette.warn, ground=look.tokens.warn_ground
            )
        else:
            chip = Chip(look, language.name, icon="translate")
        row.add(chip)
    return row
