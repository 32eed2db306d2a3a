"""Redo by the key that the program tells, in fields too.

A field knows Ctrl+Y as redo on Windows alone; elsewhere the key would go past what was typed.
"""

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit


def type_again() -> bool:
    """Bring back what was taken back in the field at hand; False where there is nothing."""
    field = QApplication.focusWidget()
    if isinstance(field, QPlainTextEdit) and field.document().isRedoAvailable():
        field.redo()
        return True
    if isinstance(field, QLineEdit) and field.isRedoAvailable():
        field.redo()
        return True
    return False
