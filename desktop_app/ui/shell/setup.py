"""What the main window needs before any store is open."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.domain.wording import Translate
from desktop_app.storage.preferences import Preferences


@dataclass(frozen=True)
class Setup:
    """What the window needs before any store is open.

    `themes` is the folder of the themes, beside that of the icons; `keep` saves the user's
    wishes, `crashed` reports an error that nobody expected.
    """

    themes: Path
    translate_in: Callable[[str], Translate]
    preferences: Preferences
    keep: Callable[[Preferences], None]
    clock: Callable[[], datetime]
    crashed: Callable[[BaseException], None]
