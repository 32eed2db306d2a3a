"""The organisation that is assessed, and the Norwegian organisation number."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

_NUMBER_WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2)


class Sector(StrEnum):
    """The kind of public body."""

    MINISTRY = "ministry"
    AGENCY = "agency"
    MUNICIPALITY = "municipality"
    COUNTY = "county"
    STATE_ENTERPRISE = "state_enterprise"
    HEALTH = "health"
    EDUCATION = "education"
    OTHER = "other"


@dataclass(frozen=True)
class Organisation:
    """Who is assessed; `size` is the number of employees, None when not known.

    `extra` holds keys of an exchange file that this version does not know.
    """

    name: str
    number: str = ""
    sector: Sector = Sector.OTHER
    size: int | None = None
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def identity(self) -> str:
        """What makes two organisations the same: the number, else the name without case."""
        return self.number or " ".join(self.name.casefold().split())


def is_organisation_number(text: str) -> bool:
    """Tell whether `text` is nine digits with a right check digit (modulus 11)."""
    if len(text) != 9 or not (text.isascii() and text.isdigit()):
        return False
    digits = [int(sign) for sign in text]
    remainder = sum(w * d for w, d in zip(_NUMBER_WEIGHTS, digits, strict=False)) % 11
    check = 0 if remainder == 0 else 11 - remainder
    return check == digits[8]
