"""A coordinator who answers many times, while another one does the same.

`python -m tests.storage.thousand_answers ADDRESS NAME COUNT` writes the notes NAME-0, NAME-1 … to
the questions in turn, each as a use case of its own, and tries again where the store is busy.
"""

import sys
from datetime import UTC, datetime

from desktop_app.domain.errors import PassingError
from desktop_app.services.answering import Answering
from desktop_app.storage.store import open_store

QUESTIONS = ("lead.1", "lead.2", "lead.3", "culture.1")


def _now() -> datetime:
    return datetime.now(UTC)


def answer(address: str, name: str, count: int) -> None:
    """Write the answers."""
    store = open_store(address, clock=_now)
    answering = Answering(store, _now)
    for number in range(count):
        stored = False
        while not stored:
            try:
                answering.note("a-1", QUESTIONS[number % 4], f"{name}-{number}")
                stored = True
            except PassingError:
                pass
    store.close()


if __name__ == "__main__":
    answer(sys.argv[1], sys.argv[2], int(sys.argv[3]))
