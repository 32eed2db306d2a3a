"""Two programs write to one store at the same time, and every answer of both is there."""

from contextlib import ExitStack

from desktop_app.storage.store import Store
from tests.storage.samples import kept, plain
from tests.storage.second_copy import program
from tests.storage.thousand_answers import QUESTIONS

GROUNDS = ("file", "server")
COUNTS = {"file": 200, "server": 1000}
"""A file is locked and synced for each answer, which takes long where the disk is slow."""


def test_of_the_answers_of_two_writers_none_is_lost(
    store: Store, address: str, ground: str
) -> None:
    count = COUNTS[ground]
    with store.writing() as books:
        books.assessments.add(plain())
    with ExitStack() as both:
        running = [
            both.enter_context(program("tests.storage.thousand_answers", address, name, str(count)))
            for name in ("kari", "ola")
        ]
        assert [each.wait() for each in running] == [0, 0]
    with store.reading() as books:
        entries = [each for each in books.history.of("a-1") if each.kind == "note"]
    wanted = {f"{name}-{number}" for name in ("kari", "ola") for number in range(count)}
    assert len(entries) == len(wanted)
    assert {each.new for each in entries} == wanted
    for question in QUESTIONS:
        # Each answer was written over the one that stood there, and over no other.
        told = [each for each in entries if each.subject == question]
        assert [each.old for each in told] == ["", *(each.new for each in told[:-1])]
        assert kept(store).response(question).note == told[-1].new
    assert store.check() == ()
