"""Texts as documents of XML can hold them, whatever somebody has typed or pasted."""

from unicodedata import category, normalize

_REPLACEMENT = "\ufffd"
_KEPT = "\n\t"
_NO_MEANING = {"Cs", "Co", "Cn"}
"""Half characters, private ones and none at all: nobody can say what they mean."""
_MIRRORS = {chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}
"""What would turn the text around it; the text itself keeps its direction without it."""


def sound(text: str) -> str:
    """Return a text without what no document can hold or what would upset its surroundings.

    Control characters become blanks, characters without a meaning "\ufffd"; signs that turn the
    direction of what follows are left out. All else stays: the reader's fonts show it.
    """
    if text.isascii() and text.isprintable():
        return text
    plain = normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    return "".join(map(_sign, plain))


def _sign(sign: str) -> str:
    kind = category(sign)
    if kind == "Cc" and sign not in _KEPT:
        return " "
    if kind in _NO_MEANING:
        return _REPLACEMENT
    return "" if sign in _MIRRORS else sign
