"""What the preview of an import shows."""

from dataclasses import dataclass
from enum import StrEnum


class Fate(StrEnum):
    """What will become of a file."""

    DISPUTED = "disputed"
    BROKEN = "broken"
    NEW = "new"
    IDENTICAL = "identical"


@dataclass(frozen=True)
class FileLine:
    """One file in the reader's words; `says` is what will happen to it, `details` why not.

    `choice` is what was decided where two versions stand against each other, else "".
    """

    name: str
    organisation: str
    day: str
    says: str
    fate: Fate
    choice: str = ""
    details: tuple[str, ...] = ()


@dataclass(frozen=True)
class IntakeState:
    """All files, those that need somebody first; `wanted` files will be taken in.

    `summary` counts them by what will become of them; `disputed` is how many are to decide.
    """

    lines: tuple[FileLine, ...]
    summary: str
    wanted: int
    disputed: int
