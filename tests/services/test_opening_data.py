"""Open data of a whole store: complete, and anonymous where that can be."""

import csv
from pathlib import Path

import pytest

from desktop_app.catalog.shelf import Shelf
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.wording import in_english
from desktop_app.reporting.wording import BabelWording
from desktop_app.services.demo import Demo
from desktop_app.services.opening_data import OpeningData
from desktop_app.storage.store import Store
from tests.services.bench import Ticking

WORDS = BabelWording("en", in_english)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_every_answer_is_there(store: Store, clock: Ticking, shelf: Shelf, tmp_path: Path) -> None:
    Demo(store, shelf, clock).fill(5)
    shares: list[float] = []
    opening = OpeningData(store)
    path, beside = opening.write(tmp_path / "a.csv", WORDS, tell=shares.append)
    with store.reading() as books:
        every = [books.assessments.get(each) for each in books.assessments.ids()]
    found = {(r["assessment"], r["question"]): r["level"] for r in rows(path)}
    assert len(found) == 35 * len(every)
    for one in every:
        for question in one.model.questions:
            level = one.response(question.id).level
            assert found[one.id, question.id] == ("" if level is None else str(level))
    assert shares[-1] == 1
    assert beside.name == "a.csv.codebook.md"
    assert "digital-modenhet" in beside.read_text("utf-8")

    named = {one.organisation.name for one in every} | {one.id for one in every}
    hidden, _ = opening.write(tmp_path / "b.csv", WORDS, anonymous=True)
    said = hidden.read_text("utf-8")
    assert [name for name in named if name in said] == []
    assert len({r["organisation"] for r in rows(hidden)}) == 6
    assert [r["level"] for r in rows(hidden)] == [r["level"] for r in rows(path)]


def test_a_handful_cannot_be_anonymous(
    store: Store, clock: Ticking, shelf: Shelf, tmp_path: Path
) -> None:
    Demo(store, shelf, clock).fill(3)
    with pytest.raises(RefusedError, match="Fewer than 5"):
        OpeningData(store).write(tmp_path / "a.csv", WORDS, anonymous=True)
    assert list(tmp_path.glob("a*")) == []
