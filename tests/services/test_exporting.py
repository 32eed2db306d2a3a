"""Export of many: a file each, whole, and nothing in them that was not to be seen."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.catalog.shelf import Shelf
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import in_english
from desktop_app.exchange.redaction import BENCHMARK, REDACTED, WHOLE
from desktop_app.reporting.wording import BabelWording
from desktop_app.services.demo import Demo
from desktop_app.services.exporting import Exporting
from desktop_app.services.intake import Intake, Order
from desktop_app.storage.store import Store, open_store
from tests.services.bench import Ticking

WORDS = BabelWording("en", in_english)


@pytest.fixture
def exporting(store: Store, clock: Ticking, shelf: Shelf) -> Exporting:
    Demo(store, shelf, clock).fill(3)
    return Exporting(store, clock, "Startpunkt 0")


@pytest.fixture
def other(tmp_path: Path, clock: Ticking) -> Iterator[Store]:
    opened = open_store(str(tmp_path / "other.db"), clock=clock)
    yield opened
    opened.close()


def names(store: Store) -> list[str]:
    with store.reading() as books:
        return [each.organisation for each in books.assessments.overviews()]


def test_all_of_a_store_is_taken_in_by_another(
    exporting: Exporting, store: Store, other: Store, clock: Ticking, tmp_path: Path
) -> None:
    written = list(exporting.export_all(tmp_path / "new" / "out", WORDS, WHOLE))
    assert len(written) == len(set(written)) == len(names(store)) == 6
    list(Intake(other, clock).take_in(map(Order, written)))
    assert sorted(names(other)) == sorted(names(store))


@pytest.mark.parametrize(("wish", "count"), [(REDACTED, 6), (BENCHMARK, 5)])
def test_no_copy_for_others_names_an_organisation(
    exporting: Exporting, store: Store, other: Store, clock: Ticking, tmp_path: Path,
    wish: object, count: int,
) -> None:  # fmt: skip
    assert wish in (REDACTED, BENCHMARK)
    redaction = REDACTED if wish == REDACTED else BENCHMARK
    written = list(exporting.export_all(tmp_path / "out", WORDS, redaction))
    assert len(written) == count
    known = names(store)
    for path in written:
        said = path.name + path.read_text("utf-8")
        assert [name for name in known if name in said] == []
    list(Intake(other, clock).take_in(map(Order, written)))
    # Years of one organisation belong together, and no two organisations are taken for one.
    assert len(set(names(other))) == len(set(known)) - (wish == BENCHMARK)
    again = list(exporting.export_all(tmp_path / "out", WORDS, redaction))
    seen = [one.novelty for one in Intake(other, clock).look(again)]
    assert set(seen) == {"identical"}


def test_one_is_written_in_any_form(exporting: Exporting, tmp_path: Path) -> None:
    (first, *_) = exporting.ids()
    whose = exporting.copy(first, WHOLE, WORDS).organisation.name
    for ending in ("startpunkt", "csv", "xlsx"):
        path = tmp_path / f"a.{ending}"
        exporting.export(first, path, WORDS, REDACTED)
        assert path.stat().st_size > 1000
        assert whose.encode() not in path.read_bytes()
    with pytest.raises(ExpectedError, match="ends in something else"):
        exporting.export(first, tmp_path / "a.doc", WORDS)


def test_odd_names_make_file_names_that_any_system_holds(
    exporting: Exporting, store: Store, tmp_path: Path
) -> None:
    first, second, *_ = exporting.ids()
    for one in (first, second):
        with store.writing() as books:
            found = books.assessments.get(one)
            odd = replace(found.organisation, name='../A:"B"\\C* ' + "x" * 150)
            books.assessments.replace(replace(found, organisation=odd, held_on=date(2020, 1, 1)))
    written = list(exporting.export_all(tmp_path / "out", WORDS))
    assert {path.parent for path in written} == {tmp_path / "out"}
    assert all(len(path.name) < 100 and not set(path.name) & set('/\\:*"?<>|') for path in written)
    assert len({path.name.casefold() for path in written}) == 6


def test_a_folder_that_cannot_be_made_is_a_sentence(exporting: Exporting, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(ExpectedError, match="does not exist"):
        next(exporting.export_all(tmp_path / "file" / "out", WORDS))


def test_a_file_is_no_folder_to_write_all_to(exporting: Exporting, tmp_path: Path) -> None:
    file = tmp_path / "all.csv"
    file.write_text("mine", encoding="utf-8")
    with pytest.raises(ExpectedError, match=r"all\.csv is a file, not a folder"):
        next(exporting.export_all(file, WORDS))
    assert file.read_text("utf-8") == "mine"
