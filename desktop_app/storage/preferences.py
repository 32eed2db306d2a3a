"""What the user has set for the program itself, kept in a small file of its own."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.storage.atomic_file import written_beside

SMALLEST_TEXT = 100
LARGEST_TEXT = 200

_NOT_SAVED = QT_TRANSLATE_NOOP(
    "Errors", "The settings could not be saved in {path}. They hold until the program is closed."
)


@dataclass(frozen=True)
class Preferences:
    """Language (nb, nn, en) and theme, None for what the system has; text size in per cent.

    `welcomed` is True once the first start has been seen through or skipped.
    """

    language: str | None = None
    theme: str | None = None
    text_size: int = SMALLEST_TEXT
    welcomed: bool = False


def load(path: Path) -> Preferences:
    """Return the preferences in a file; where it is missing or broken, the usual ones."""
    plain = _kept(path)
    welcomed = plain.get("welcomed") is True
    return Preferences(_text(plain, "language"), _text(plain, "theme"), _size(plain), welcomed)


def save(path: Path, preferences: Preferences) -> None:
    """Write the preferences whole; ExpectedError where the file cannot be written.

    What another version of the program keeps there stays: two may be installed side by side.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with written_beside(path) as beside:
            text = json.dumps(_kept(path) | asdict(preferences), indent=2)
            beside.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise ExpectedError(_NOT_SAVED.filled(path=path)) from error


def _kept(path: Path) -> dict[str, object]:
    """Everything in the file; nothing where it is missing or broken."""
    try:
        plain = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return plain if isinstance(plain, dict) else {}


def _text(plain: Mapping[str, object], key: str) -> str | None:
    value = plain.get(key)
    return value if isinstance(value, str) else None


def _size(plain: Mapping[str, object]) -> int:
    value = plain.get("text_size")
    if isinstance(value, bool) or not isinstance(value, int):
        return SMALLEST_TEXT
    return min(max(value, SMALLEST_TEXT), LARGEST_TEXT)
