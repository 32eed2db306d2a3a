"""What the user's wishes mean, without any widget."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from desktop_app.domain.wording import Wording
from desktop_app.storage.preferences import Preferences
from desktop_app.ui.screens.settings.state import Option, SettingsState

SYSTEM = ""
TEXT_SIZES = (100, 110, 125, 150, 175, 200)


class View(Protocol):
    """What the presenter needs of the screen."""

    def show_state(self, state: SettingsState) -> None:
        """Show the state."""


class SettingsPresenter:
    """Shows the wishes and takes over new ones."""

    def __init__(
        self,
        view: View,
        words: Wording,
        preferences: Preferences,
        prefer: Callable[[Preferences], None],
    ) -> None:
        self._view = view
        self._words = words
        self._preferences = preferences
        self._prefer = prefer

    def start(self) -> None:
        """Show what is chosen now."""
        self._view.show_state(self._state())

    def choose_language(self, value: str) -> None:
        """Speak another language from now on."""
        self._change(replace(self._preferences, language=value or None))

    def choose_theme(self, value: str) -> None:
        """Wear another theme from now on."""
        self._change(replace(self._preferences, theme=value or None))

    def choose_text_size(self, value: str) -> None:
        """Write larger or smaller from now on; `value` in per cent."""
        self._change(replace(self._preferences, text_size=int(value)))

    def _change(self, preferences: Preferences) -> None:
        if preferences != self._preferences:
            self._preferences = preferences
            self._prefer(preferences)

    def _state(self) -> SettingsState:
        words, wishes = self._words, self._preferences
        return SettingsState(
            languages=(
                Option(SYSTEM, words.translate("Settings", "As the system")),
                Option("nb", "Norsk bokmål"),
                Option("nn", "Norsk nynorsk"),
                Option("en", "English"),
            ),
            language=wishes.language or SYSTEM,
            themes=(
                Option(SYSTEM, words.translate("Settings", "As the system")),
                Option("light", words.translate("Settings", "Light")),
                Option("dark", words.translate("Settings", "Dark")),
                Option("contrast", words.translate("Settings", "High contrast")),
            ),
            theme=wishes.theme or SYSTEM,
            text_sizes=tuple(
                Option(str(size), words.translate("Settings", "{size} %").format(size=size))
                for size in TEXT_SIZES
            ),
            text_size=str(wishes.text_size),
        )
