"""A heading with an "i" beside it, which unfolds how the figure below is made."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import icon_button
from desktop_app.ui.widgets.text import heading, remark


class Explained(QWidget):
    """A heading; pressing the button shows or hides the explanation under it."""

    def __init__(self, look: Look, title: str, explanation: str, says: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.heading: QLabel = heading(look, title)
        self.button = icon_button(look, "info", says)
        self.button.setObjectName(f"explain-{title}")
        self._remark = remark(look, explanation)
        self._remark.hide()
        self.button.clicked.connect(lambda: self._remark.setVisible(self._remark.isHidden()))
        self.heading.setWordWrap(False)
        row.addWidget(self.heading)
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._remark)
