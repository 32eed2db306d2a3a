"""Finding things in a window, as a user would look for them."""

from typing import TypeVar

from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.widgets.button import Button

W = TypeVar("W", bound=QWidget)


def named(parent: QWidget, kind: type[W], name: str) -> W:
    """The widget of that object name; one on show before one that is on its way out."""
    found = sorted(parent.findChildren(kind, name), key=lambda widget: not widget.isVisible())
    assert found, name
    return found[0]


def shown(parent: QWidget, kind: type[W]) -> list[W]:
    """All visible widgets of a kind."""
    return [widget for widget in parent.findChildren(kind) if widget.isVisible()]


def texts(parent: QWidget) -> list[str]:
    """The words on all visible labels."""
    return [label.text() for label in shown(parent, QLabel)]


def button(parent: QWidget, text: str) -> Button:
    """The one visible button with that text or spoken name."""
    (found,) = [b for b in shown(parent, Button) if text in {b.text(), b.accessibleName()}]
    return found


def dialog_of(window: QWidget) -> Dialog:
    """The one dialog that is open over a window."""
    (found,) = shown(window, Dialog)
    return found
