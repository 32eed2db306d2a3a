"""What the summary screen shows, as values."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SummaryState:
    """The report's language and the choices; `file_name` is a proposal for saving.

    `languages` are (code, name) pairs. `ready` says in words how complete the result is.
    """

    title: str
    language: str
    languages: tuple[tuple[str, str], ...]
    ready: str
    file_name: str
    finished: bool
