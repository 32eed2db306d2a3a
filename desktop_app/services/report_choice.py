"""What is wanted of a report: which of its parts, and whether small groups are counted out."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.comparison import EVERYBODY, Filters
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.reporting.kinds import KINDS, PARTS

NO_SUCH_KIND = QT_TRANSLATE_NOOP(
    "Errors", "There is no report of kind {kind}; the kinds are: {kinds}."
)
NO_SUCH_PART = QT_TRANSLATE_NOOP(
    "Errors", "The report {kind} has no part {part}; its parts are: {parts}."
)
COMPARED = ("summary", "full")
"""The kinds that speak of others and of last time."""
NO_PARTS = QT_TRANSLATE_NOOP("Errors", "Choose at least one part of the report.")


@dataclass(frozen=True)
class ReportChoice:
    """The parts that are wanted, None for all, and how many `sheets` of ballots.

    Without a number there are as many ballots as participants.
    `show_small_groups` counts out even the votes of fewer than five people; it holds for one
    report and is never kept. So does `names`, which names the other organisations. `others` are
    those among all that the assessment is compared with; a template may keep them.
    """

    parts: tuple[str, ...] | None = None
    show_small_groups: bool = False
    sheets: int | None = None
    names: bool = False
    others: Filters = EVERYBODY


EVERYTHING = ReportChoice()
"""All parts; small groups stay hidden."""


def check_kind(kind: str) -> None:
    """Do nothing for a kind of report; ExpectedError names the kinds otherwise."""
    if kind not in KINDS:
        raise ExpectedError(NO_SUCH_KIND.filled(kind=kind, kinds=", ".join(KINDS)))


def checked_parts(kind: str, parts: Iterable[str]) -> tuple[str, ...]:
    """Return the named parts in the order of the report; ExpectedError for any it has not."""
    check_kind(kind)
    known, wanted = PARTS.get(kind, {}), set(parts)
    for part in sorted(wanted - set(known)):
        raise ExpectedError(NO_SUCH_PART.filled(kind=kind, part=part, parts=", ".join(known)))
    if not wanted and known:
        raise ExpectedError(NO_PARTS)
    return tuple(part for part in known if part in wanted)
