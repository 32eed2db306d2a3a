"""The body of a screen: generous margins, a width that can be read, and scrolling when needed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.theme.look import Look

MARGIN = 32


class Page(QScrollArea):
    """A column that scrolls down; `column` takes the content from the top.

    `width` is the most it grows to, in pixels at 100 %; 0 lets it fill the window.
    """

    def __init__(self, look: Look, *, width: int = 1080, margin: int = MARGIN) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        ground = QWidget()
        ground.setObjectName("page")
        row = QHBoxLayout(ground)
        row.setContentsMargins(margin, margin, margin, margin)
        inner = QWidget()
        if width:
            inner.setMaximumWidth(look.px(width))
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        self.setWidget(ground)
