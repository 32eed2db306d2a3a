"""What the register of organisations shows, as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.domain.register import Holding


@dataclass(frozen=True)
class Suggestion:
    """Organisations that may be the same: what is said of them, and their identities."""

    text: str
    identities: tuple[str, ...]


@dataclass(frozen=True)
class OrganisationForm:
    """The fields of one organisation as they are typed; `size` is "" when not known."""

    name: str
    number: str
    sector: str
    size: str


@dataclass(frozen=True)
class RegisterState:
    """The organisations that the text leaves in, cells as they are read, and what is suggested.

    `chosen` is the form of the organisation that is being corrected; `wrong` its complaints by
    field. `rows` are the identities of those chosen in the table. `merging` says what the button
    for the chosen rows would do, "" for nothing.
    """

    holdings: tuple[Holding, ...]
    cells: tuple[tuple[str, ...], ...]
    summary: str
    suggestions: tuple[Suggestion, ...]
    chosen: OrganisationForm | None
    rows: tuple[str, ...] = ()
    wrong: Mapping[str, str] = field(default_factory=dict)
    merging: str = ""
