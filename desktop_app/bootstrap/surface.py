"""What every start needs and costs little: the time, the language, the user's preferences."""

from datetime import UTC, datetime
from functools import cache

from desktop_app import paths
from desktop_app.domain.wording import Translate
from desktop_app.storage.preferences import Preferences, load, save
from desktop_app.ui.translator import load_translate, system_language


def now() -> datetime:
    """The time now, in UTC."""
    return datetime.now(UTC)


@cache
def translate_in(language: str) -> Translate:
    """The wording of the program in a language: nb, nn or en."""
    return load_translate(paths.translations(), language)


def preferences() -> Preferences:
    """What the user has chosen."""
    return load(paths.preferences())


def keep_preferences(chosen: Preferences) -> None:
    """Save what the user has chosen."""
    save(paths.preferences(), chosen)


def chosen_language() -> str:
    """The language the user has chosen, else that of the system."""
    return preferences().language or system_language()
