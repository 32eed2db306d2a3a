"""What the store has said to be written is there, whatever happens to the program or the disk."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from desktop_app.domain.errors import StoreError
from desktop_app.domain.response import Response
from desktop_app.storage.store import Store
from tests.storage.endless_answers import QUESTIONS
from tests.storage.samples import kept, opened, plain, whole
from tests.storage.second_copy import ROOT, program, writing_elsewhere


@pytest.mark.parametrize("moment", [0.0, 0.05, 0.11, 0.2])
def test_every_answer_that_was_told_is_there_after_a_kill(
    store: Store, path: Path, moment: float
) -> None:
    with store.writing() as books:
        books.assessments.add(plain())
    store.close()
    told = 0
    for first in (1, 1_000_000):
        with program("tests.storage.endless_answers", str(path), str(first)) as running:
            assert running.stdout is not None
            lines = [running.stdout.readline()]
            time.sleep(moment)
            running.kill()
            lines += running.stdout.readlines()
        told += len(lines)
        last = int(lines[-1])
        store = opened(path)
        with store.reading() as books:
            numbers = [entry.new for entry in books.history.of("a-1")]
            found = books.assessments.get("a-1")
        # One more may have been written than there was time to tell.
        assert len(numbers) in (told, told + 1)
        assert numbers[-1] in (last, last + 1)
        told = len(numbers)
        newest = numbers[-1]
        assert isinstance(newest, int)
        response = found.responses[QUESTIONS[newest % 4]]
        assert (response.note, response.level) == (str(newest), newest % 5 + 1)
        assert response.rounds[1].counts == (0, newest, 0, 0, 0)
        assert store.check() == ()
        store.close()


def test_a_block_that_raises_writes_nothing(store: Store) -> None:
    with pytest.raises(ValueError, match="stop"):
        _write_and_stop(store)
    with store.reading() as books:
        assert books.assessments.overviews() == ()
        assert books.organisations.all() == ()


def _write_and_stop(store: Store) -> None:
    with store.writing() as books:
        books.assessments.add(whole())
        raise ValueError("stop")


def test_what_is_written_while_reading_is_thrown_away(store: Store) -> None:
    with store.reading() as books:
        books.assessments.add(whole())
    with store.reading() as books:
        assert books.assessments.overviews() == ()


def test_a_reader_sees_one_view_while_another_copy_writes(store: Store, path: Path) -> None:
    other = opened(path)
    with store.reading() as books:
        assert books.assessments.overviews() == ()
        with other.writing() as other_books:
            other_books.assessments.add(plain())
        assert books.assessments.overviews() == ()
    assert kept(store).id == "a-1"
    other.close()


def test_readers_and_openers_do_not_mind_a_second_copy_that_writes(
    store: Store, path: Path
) -> None:
    with store.writing() as books:
        books.assessments.add(whole())
    with writing_elsewhere(path):
        assert kept(store) == whole()
        second = opened(path)
        assert kept(second) == whole()
        assert second.check() == ()
        second.close()


def test_a_second_writer_waits_a_little_and_then_says_so(store: Store, path: Path) -> None:
    with store.writing() as books:
        books.assessments.add(whole())
    with writing_elsewhere(path):
        began = time.monotonic()
        with pytest.raises(StoreError) as caught, store.writing() as books:
            books.assessments.remove("a-1")
        assert time.monotonic() - began > 1
    assert str(caught.value).startswith("The store is in use by another copy of Startpunkt.")
    assert kept(store) == whole()
    with store.writing() as books:
        books.assessments.put_target("a-1", "lead", 1)
    assert kept(store).targets["lead"] == 1


def test_threads_write_one_after_the_other(store: Store) -> None:
    with store.writing() as books:
        books.assessments.add(plain())

    def answer(question: str) -> None:
        for level in range(1, 6):
            with store.writing() as books:
                books.assessments.put_response("a-1", Response(question, level))

    threads = [threading.Thread(target=answer, args=(question,)) for question in QUESTIONS]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {each.level for each in kept(store).responses.values()} == {5}


_MODULES = """
import sys
from tests.storage.samples import opened
opened(sys.argv[1]).close()
print(sorted({name.partition(".")[0] for name in sys.modules}))
"""


def test_a_store_opens_without_alembic_and_one_that_is_there_without_sqlalchemy(
    store: Store, path: Path
) -> None:
    store.close()
    for address, made in ((path, False), (path.with_name("new.db"), True)):
        run = [sys.executable, "-c", _MODULES, str(address)]
        done = subprocess.run(run, capture_output=True, text=True, check=True, cwd=ROOT)
        assert ("'sqlalchemy'" in done.stdout) is made
        assert "'alembic'" not in done.stdout
        assert "'mako'" not in done.stdout
