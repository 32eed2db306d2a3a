"""When each point of a programme begins and ends, and programmes to begin with."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from desktop_app.domain.gathering import Item

_ANY_DAY = date(2000, 1, 1)


@dataclass(frozen=True)
class Timed:
    """An item with the clock times at which it begins and ends."""

    item: Item
    begins: time
    ends: time


def timed(starts: time, items: Sequence[Item]) -> Iterator[Timed]:
    """Yield the items with their clock times, each beginning where the one before ends.

    A programme that goes on past midnight goes on with the clock from 00:00.
    """
    at = datetime.combine(_ANY_DAY, starts)
    for item in items:
        ends = at + timedelta(minutes=item.minutes)
        yield Timed(item, at.time(), ends.time())
        at = ends
