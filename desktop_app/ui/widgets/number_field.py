"""A whole number that may also be left open."""

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit

from desktop_app.ui.theme.look import Look


class NumberField(QLineEdit):
    """Takes digits only, at most `digits` of them; `changed` follows what the user types."""

    changed = Signal()

    def __init__(self, look: Look, value: int | None = None, digits: int = 6) -> None:
        super().__init__()
        self.setFont(look.font())
        self.setValidator(
            QRegularExpressionValidator(QRegularExpression(f"[0-9]{{0,{digits}}}"), self)
        )
        self.show_value(value)
        self.textEdited.connect(self.changed)

    @property
    def value(self) -> int | None:
        """The number, None while the field is empty."""
        return int(self.text()) if self.text() else None

    def show_value(self, value: int | None) -> None:
        """Show a number, or nothing."""
        self.setText("" if value is None else str(value))
