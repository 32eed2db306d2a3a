"""A report that somebody has put together from parts, to be made again."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ReportTemplate:
    """The name it goes by, the kind of report, and the parts that are wanted, in any order."""

    name: str
    kind: str
    parts: tuple[str, ...]
