"""What languages call themselves, for choosing one; a name is the same in every language."""

_NAMES = {
    "nb": "Norsk bokmål",
    "nn": "Norsk nynorsk",
    "en": "English",
    "se": "Davvisámegiella",
    "smj": "Julevsámegiella",
    "sma": "Åarjelsaemien gïele",
    "da": "Dansk",
    "sv": "Svenska",
    "fi": "Suomi",
    "is": "Íslenska",
    "de": "Deutsch",
    "fr": "Français",
}


def language_name(code: str) -> str:
    """Return what the language of a code calls itself, else the code."""
    return _NAMES.get(code, code)


def known_languages() -> tuple[str, ...]:
    """Return the codes of the languages that have a name here."""
    return tuple(_NAMES)
