"""The strip above the preview: which page, and how large."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.printed.zoom import Fit
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, icon_button
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.text import text_label

_WORDS_WIDTH = 96
_PERCENT_WIDTH = 56
_MARGIN = 16


class PreviewBar(QWidget):
    """Turns pages (±1), steps through sizes (±1), and fits pages to the window."""

    turned = Signal(int)
    stepped = Signal(int)
    fitted = Signal(Fit)

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self._words = words
        say = words.translate
        self._count = 0
        self._back = self._button(look, "caret-left", say("Summary", "Previous page"), "page-back")
        self._page = text_label(look, "")
        self._page.setWordWrap(False)
        self._page.setMinimumWidth(look.px(_WORDS_WIDTH))
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._on = self._button(look, "caret-right", say("Summary", "Next page"), "page-on")
        smaller = self._button(look, "minus", say("Summary", "Smaller"), "smaller")
        self._percent = text_label(look, "")
        self._percent.setWordWrap(False)
        self._percent.setMinimumWidth(look.px(_PERCENT_WIDTH))
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        larger = self._button(look, "plus", say("Summary", "Larger"), "larger")
        wide = self._button(
            look, "arrows-out-line-horizontal", say("Summary", "Fit the width"), "fit-width"
        )
        whole = self._button(look, "corners-out", say("Summary", "Fit the page"), "fit-page")
        self._back.clicked.connect(lambda: self.turned.emit(-1))
        self._on.clicked.connect(lambda: self.turned.emit(1))
        smaller.clicked.connect(lambda: self.stepped.emit(-1))
        larger.clicked.connect(lambda: self.stepped.emit(1))
        wide.clicked.connect(lambda: self.fitted.emit(Fit.WIDTH))
        whole.clicked.connect(lambda: self.fitted.emit(Fit.PAGE))
        row = QVBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        flow = FlowRow()
        flow.add(_together(self._back, self._page, self._on))
        flow.add(_together(smaller, self._percent, larger, wide, whole))
        row.addWidget(flow)

    def show_page(self, number: int, count: int) -> None:
        """Say which page is in view, from 0, of how many."""
        self._back.setEnabled(number > 0)
        self._on.setEnabled(number + 1 < count)
        text = self._words.translate("Summary", "Page {number} of {count}")
        self._page.setText(text.format(number=number + 1, count=count) if count else "")

    def show_percent(self, percent: int) -> None:
        """Say how large the pages are."""
        self._percent.setText(f"{percent}\N{NO-BREAK SPACE}%")

    @staticmethod
    def _button(look: Look, icon: str, says: str, name: str) -> Button:
        made = icon_button(look, icon, says)
        made.setObjectName(name)
        return made


def _together(*widgets: QWidget) -> QWidget:
    """Return widgets in a row that does not break."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for widget in widgets:
        row.addWidget(widget)
    return made
