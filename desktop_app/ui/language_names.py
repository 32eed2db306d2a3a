"""What languages are called in the language of the window, the same on every screen."""

from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording

_NAMES = {
    "nb": QT_TRANSLATE_NOOP("Languages", "Norwegian Bokmål"),
    "nn": QT_TRANSLATE_NOOP("Languages", "Norwegian Nynorsk"),
    "en": QT_TRANSLATE_NOOP("Languages", "English"),
    "se": QT_TRANSLATE_NOOP("Languages", "Northern Sámi"),
    "smj": QT_TRANSLATE_NOOP("Languages", "Lule Sámi"),
    "sma": QT_TRANSLATE_NOOP("Languages", "Southern Sámi"),
    "da": QT_TRANSLATE_NOOP("Languages", "Danish"),
    "sv": QT_TRANSLATE_NOOP("Languages", "Swedish"),
    "fi": QT_TRANSLATE_NOOP("Languages", "Finnish"),
    "is": QT_TRANSLATE_NOOP("Languages", "Icelandic"),
    "de": QT_TRANSLATE_NOOP("Languages", "German"),
    "fr": QT_TRANSLATE_NOOP("Languages", "French"),
}
_WRITTEN = ("nb", "nn", "en")
"""The languages that reports and papers can be made in."""


def language_name(code: str, words: Wording) -> str:
    """Return the name of the language of a code, else the code."""
    return _NAMES[code].said(words.translate) if code in _NAMES else code


def known_languages() -> tuple[str, ...]:
    """Return the codes of the languages that have a name here."""
    return tuple(_NAMES)


def written_languages(words: Wording) -> tuple[tuple[str, str], ...]:
    """Return code and name of the languages that reports and papers can be made in."""
    return tuple((code, language_name(code, words)) for code in _WRITTEN)
