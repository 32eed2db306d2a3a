"""What the mapping of a spreadsheet shows."""

from dataclasses import dataclass

Options = tuple[tuple[str, str], ...]
"""Values and the names that are read."""


@dataclass(frozen=True)
class ColumnLine:
    """A column of the sheet: its heading, the first thing below, and what it means."""

    head: str
    example: str
    means: str
    value: str


@dataclass(frozen=True)
class EarlierState:
    """How the sheet is read, and what comes of it: `ready` assessments, and what is wrong."""

    sheets: Options
    sheet: str
    orientation: str
    headings: Options
    heading: str
    models: Options
    model: str
    kept: Options
    columns: tuple[ColumnLine, ...]
    meanings: Options
    summary: str
    problems: tuple[str, ...]
    ready: int
