"""A report that somebody has put together, to be made again."""

from dataclasses import dataclass

from desktop_app.domain.comparison import EVERYBODY, Filters


@dataclass(frozen=True)
class ReportTemplate:
    """The name it goes by, the kind of report, and the parts that are wanted, in any order.

    `others` are those it compares with. That small groups are counted out or others are named is
    no part of it: either holds for one report, and whoever makes the next one decides anew.
    """

    name: str
    kind: str
    parts: tuple[str, ...]
    others: Filters = EVERYBODY
