"""Costs held against a floor in the same run, and the table that shows them.

A benchmark says how many times one thing may cost what another does; times of a clock would
say more of the machine than of the program.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from time import process_time


@dataclass(frozen=True)
class Row:
    """One comparison: seconds (or MB) of both sides, and how many times the floor is allowed."""

    what: str
    cost: float
    floor: float
    limit: float

    @property
    def ratio(self) -> float:
        """How many times the floor the cost is."""
        return self.cost / self.floor

    def __str__(self) -> str:
        figures = f"{self.cost * 1000:10.1f} {self.floor * 1000:10.1f}"
        return f"{self.what:<62} {figures} {self.ratio:8.3f} {self.limit:8.3f}"


@dataclass
class Table:
    """The rows of one run."""

    rows: list[Row] = field(default_factory=list)

    def hold(self, what: str, *, cost: float, floor: float, limit: float) -> None:
        """Add a row, and fail where the cost is more than `limit` times the floor."""
        self.hold_all(Row(what, cost, floor, limit))

    def hold_all(self, *rows: Row) -> None:
        """Add rows, and fail where one of them costs too much: all of them are shown."""
        self.rows.extend(rows)
        dear = [f"{r.what}: {r.ratio:.3f}, at most {r.limit}" for r in rows if r.ratio > r.limit]
        assert dear == [], "; ".join(dear)

    def lines(self) -> list[str]:
        """Return the table as text: its heading, then milliseconds (or kB), ratio and limit."""
        head = f"{'':<62} {'cost':>10} {'floor':>10} {'ratio':>8} {'limit':>8}"
        return [head, *map(str, self.rows)]


def least(action: Callable[[], object], times: int = 5) -> float:
    """Return the least processor time, in seconds, that the action took in some attempts."""
    found = []
    for _ in range(times):
        before = process_time()
        action()
        found.append(process_time() - before)
    return min(found)
