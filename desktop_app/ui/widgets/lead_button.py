"""A line of text that leads somewhere: words at the left, a figure at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.text import body, breakable, text_label

INSET = 8
"""From the edge of a line to its words, in pixels; what stands above is set in as much."""


class LeadButton(QPushButton):
    """A whole line as a button; its words break where the line is full."""

    def __init__(self, look: Look, text: str, figure: str) -> None:
        super().__init__()
        self.setProperty("kind", "line")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{text}, {figure}" if figure else text)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 6, INSET, 6)
        row.setSpacing(12)
        self._words = body(look, breakable(text))
        row.addWidget(self._words, 1)
        if figure:
            number = text_label(look, figure, semibold=True)
            number.setWordWrap(False)
            row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        for label in self.findChildren(type(self._words)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The words break, so that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the broken words need."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else super().heightForWidth(width)
