"""Makes the store of a released schema that lives in tests/data/stores and must open for ever.

`python -m tests.storage.make_frozen_store` writes the file of the newest schema. It is run once,
when a schema is released; a file that is already there is never made again.
"""

import sys
from pathlib import Path

from desktop_app.domain.assessment import HistoryEntry
from desktop_app.domain.time_used import Stint
from desktop_app.storage.revision import REVISION
from tests.domain.gatherings import gathering
from tests.storage.samples import START, opened, plain, whole

STORES = Path(__file__).parents[1] / "data" / "stores"


def make(target: Path) -> None:
    """Write a store with two assessments, a history and a gathering to `target`, as one file."""
    beside = target.with_suffix(".making")
    store = opened(beside)
    with store.writing() as books:
        books.assessments.add(whole("a-1"))
        books.assessments.add(plain("a-2", "Andre"))
        books.history.append("a-1", [HistoryEntry(START, "level", "lead.1", None, 3)])
        books.time.put("a-1", Stint(START, "lead.1", 150))
        books.gatherings.add(gathering("g-1"))
    store.backup(target)
    store.close()
    beside.unlink()


if __name__ == "__main__":
    target = STORES / f"{REVISION}.db"
    if target.exists():
        sys.exit(f"{target} is there already, and stays as it is.")
    make(target)
