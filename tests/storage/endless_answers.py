"""A workshop that answers until it is killed: each answer is told once the store has it.

`python -m tests.storage.endless_answers STORE FIRST` writes the notes FIRST, FIRST + 1 … to the
questions in turn, with their history, and prints each number after its transaction.
"""

import sys
from datetime import UTC, datetime

from desktop_app.domain.assessment import HistoryEntry
from desktop_app.domain.response import Response, VoteRound
from desktop_app.storage.store import open_store

QUESTIONS = ("lead.1", "lead.2", "lead.3", "culture.1")


def _now() -> datetime:
    return datetime.now(UTC)


def answer_for_ever(address: str, number: int) -> None:
    """Write answers until killed."""
    store = open_store(address, clock=_now)
    while True:
        question = QUESTIONS[number % len(QUESTIONS)]
        votes = (VoteRound((number, 0, 0, 0, 0)), VoteRound((0, number, 0, 0, 0)))
        response = Response(question, number % 5 + 1, note=str(number), rounds=votes)
        entry = HistoryEntry(_now(), "note", question, None, number)
        with store.writing() as books:
            books.assessments.put_response("a-1", response)
            books.history.append("a-1", [entry])
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        number += 1


if __name__ == "__main__":
    answer_for_ever(sys.argv[1], int(sys.argv[2]))
