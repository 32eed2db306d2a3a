"""What the summary screen shows, as values."""

from dataclasses import dataclass

from desktop_app.domain.comparison import Filters
from desktop_app.services.report_choice import ReportChoice


@dataclass(frozen=True)
class PartLine:
    """A part of the report that can be left out."""

    name: str
    title: str
    wanted: bool


@dataclass(frozen=True)
class SummaryState:
    """The report that is chosen, and what else there is to choose.

    `kinds`, `languages` and `templates` are (value, name) pairs; a kind without `parts` is always
    whole. `template` is "" for none. `counts_votes` tells whether small groups are a question
    here, `compares` whether others are; `others` are those it compares with, and `years` those in
    which others were assessed, none where there is nobody. `endings` are those of the files it
    can be saved as, and `file_name` a proposal for their name; `nameless_file` says nothing of
    the organisation. `ready` says in words how complete the result is.
    """

    title: str
    kinds: tuple[tuple[str, str], ...]
    kind: str
    languages: tuple[tuple[str, str], ...]
    language: str
    parts: tuple[PartLine, ...]
    templates: tuple[tuple[str, str], ...]
    template: str
    counts_votes: bool
    show_small_groups: bool
    compares: bool
    show_names: bool
    others: Filters
    years: tuple[int, ...]
    endings: tuple[str, ...]
    ready: str
    file_name: str
    nameless_file: str
    finished: bool


@dataclass(frozen=True)
class Request:
    """A report as it was asked for; a task that makes it is not led astray by later choices."""

    kind: str
    language: str
    choice: ReportChoice
