"""What a text typed or pasted by a user may be."""

LONGEST_TEXT = 4_000
"""The most characters of a text, here as in exchange files."""


def writable(text: str) -> str:
    """Return the text without what no file can hold: NUL, and halves of a broken character."""
    return text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")
