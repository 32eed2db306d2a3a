"""Time used is kept stint by stint, beside the answers."""

from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.time_used import Stint, TimeUsed
from tests.storage.samples import START, kept, opened, plain

GROUNDS = ("file", "server")


def test_stints_and_the_time_box_are_kept(path: Path) -> None:
    store = opened(path)
    first, second = Stint(START, "lead.1", 40), Stint(START + timedelta(minutes=1), "", 7)
    with store.writing() as books:
        books.assessments.add(plain())
        books.time.put("a-1", second)
        books.time.put("a-1", Stint(START, "lead.1", 10))
        books.time.put("a-1", first)
        books.time.put_box("a-1", 4)
    with store.reading() as books:
        assert books.time.used("a-1") == TimeUsed((first, second))
        assert books.time.box("a-1") == 4
    with store.writing() as books:
        books.time.put_box("a-1", None)
        assert books.time.box("a-1") is None
        with pytest.raises(NotFoundError):
            books.time.used("nobody")
        changed = kept(store).changed_at
        books.assessments.remove("a-1")
        books.assessments.add(plain())
        assert books.time.used("a-1") == TimeUsed(), "time goes with its assessment"
    assert changed == START, "time is no answer"
    assert store.check() == ()
    store.close()
