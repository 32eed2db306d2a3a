"""Names that others gave, cut to a length that a sentence or a label can bear."""

USUAL = 80
"""Characters that fit within a sentence."""


def shortened(name: str, most: int = USUAL) -> str:
    """Return a name on one line, cut with an ellipsis where it has more than `most` characters."""
    one_line = " ".join(name.split())
    return one_line if len(one_line) <= most else one_line[: most - 1].rstrip() + "…"
