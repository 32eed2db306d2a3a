"""Keys as data: what a key does and how it is said, for the shortcut and the list under F1."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence, Wording

_NAMES = {
    "Space": QT_TRANSLATE_NOOP("Shell", "Space"),
    "Return": QT_TRANSLATE_NOOP("Shell", "Enter"),
    "Backspace": QT_TRANSLATE_NOOP("Shell", "Backspace"),
    "Right": QT_TRANSLATE_NOOP("Shell", "→"),
    "Left": QT_TRANSLATE_NOOP("Shell", "←"),
    "Up": QT_TRANSLATE_NOOP("Shell", "↑"),
    "Down": QT_TRANSLATE_NOOP("Shell", "↓"),
    "PgDown": QT_TRANSLATE_NOOP("Shell", "Page Down"),
    "PgUp": QT_TRANSLATE_NOOP("Shell", "Page Up"),
    "Esc": QT_TRANSLATE_NOOP("Shell", "Esc"),
    "Shift": QT_TRANSLATE_NOOP("Shell", "Shift"),
}


@dataclass(frozen=True)
class KeyAction:
    """One line of the key list: `keys` as Qt writes them ("Ctrl+Z", "PgDown", "1").

    `shown` replaces the keys in the list, for instance "1–5" on the first of five actions;
    `hidden` leaves the other four out of it. Only what `repeats` goes on while a key is held.
    """

    keys: tuple[str, ...]
    says: Sentence
    run: Callable[[], None]
    shown: str = ""
    hidden: bool = False
    repeats: bool = False


def listen_for(owner: QWidget, actions: tuple[KeyAction, ...]) -> tuple[QShortcut, ...]:
    """Let the keys work while `owner` is in the active window; a field typed in goes first.

    Returns the shortcuts, for those who take them away before the owner goes.
    """
    made = []
    for action in actions:
        for keys in action.keys:
            shortcut = QShortcut(QKeySequence(keys), owner)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.setAutoRepeat(action.repeats)
            shortcut.activated.connect(action.run)
            made.append(shortcut)
    return tuple(made)


def give_way(everywhere: tuple[QShortcut, ...], own: tuple[KeyAction, ...]) -> None:
    """Silence the shortcuts of the window whose keys a screen has too; Qt would run neither."""
    taken = {QKeySequence(keys) for action in own for keys in action.keys}
    for shortcut in everywhere:
        shortcut.setEnabled(shortcut.key() not in taken)


def free_of(everywhere: tuple[KeyAction, ...], own: tuple[KeyAction, ...]) -> tuple[KeyAction, ...]:
    """Return what works everywhere with the keys that a screen leaves to it."""
    taken = {keys for action in own for keys in action.keys}
    left = (
        replace(action, keys=tuple(keys for keys in action.keys if keys not in taken))
        for action in everywhere
    )
    return tuple(action for action in left if action.keys)


def spoken_keys(action: KeyAction, words: Wording) -> str:
    """Return the keys of an action as the reader calls them, for instance "Ctrl+Z"."""
    shown = (action.shown,) if action.shown else action.keys
    return " / ".join(_spoken(keys, words) for keys in shown)


def _spoken(keys: str, words: Wording) -> str:
    # The key "+" itself stands behind the last plus sign: "Ctrl++".
    *held, key = keys[:-1].split("+") if keys.endswith("+") else keys.split("+")
    parts = (*held, key or "+")
    return "+".join(_NAMES[p].said(words.translate) if p in _NAMES else p for p in parts)
