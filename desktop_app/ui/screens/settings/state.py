"""What the settings screen shows."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Option:
    """One of several possibilities: its value, and its name in the reader's words."""

    value: str
    name: str


@dataclass(frozen=True)
class SettingsState:
    """The possibilities, and the value of the chosen one of each."""

    languages: tuple[Option, ...]
    language: str
    themes: tuple[Option, ...]
    theme: str
    text_sizes: tuple[Option, ...]
    text_size: str
