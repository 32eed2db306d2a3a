"""Makes ids for parts of a model out of their titles, for authors who do not write ids."""

import re
import unicodedata
from collections.abc import Container

_LONGEST = 60
_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "đ": "d", "ŧ": "t", "ŋ": "n", "ß": "ss"})


def made_id(title: str, taken: Container[str], *, otherwise: str, before: str = "") -> str:
    """Return an id made of the words of a title, which no id in `taken` equals.

    Args:
        title: for instance "Ledelse og kultur", which gives "ledelse-og-kultur".
        taken: the ids that are in use.
        otherwise: what to call it where the title has no letters that an id can have.
        before: what the id begins with, for instance "leadership."; at most 30 characters of
            it are used.

    Returns:
        Small letters a–z, digits and hyphens after `before`; at most 100 characters. Where the
        id is taken, "-2", "-3" and so on tell the new one apart.
    """
    plain = unicodedata.normalize("NFKD", title.casefold().translate(_LETTERS))
    words = re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode())
    short = ""
    for word in words:
        longer = f"{short}-{word}" if short else word[:_LONGEST]
        if len(longer) > _LONGEST:
            break
        short = longer
    proposal = before[:30] + (short or otherwise)
    found, number = proposal, 2
    while found in taken:
        found, number = f"{proposal}-{number}", number + 1
    return found
