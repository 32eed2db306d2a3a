"""A thousand files are taken in for little more than it takes to read and to write them."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from desktop_app.bootstrap.assembly import workbench
from desktop_app.domain.assessment import Assessment
from desktop_app.exchange.assessment_file import read_assessment, write_assessment
from desktop_app.exchange.model_memory import ModelMemory
from desktop_app.services.intake import Order
from desktop_app.services.workbench import Workbench
from tests.benchmarks.measuring import Table, least

pytestmark = pytest.mark.benchmark

MANY = 1_000
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Files of as many organisations, each with 35 answers and as many rounds of votes."""
    return sample_files(tmp_path_factory.mktemp("many"), MANY)


def sample_files(folder: Path, count: int) -> list[Path]:
    """Write that many files of different organisations to a folder."""
    with TemporaryDirectory() as beside, workbench(str(Path(beside) / "s.db")) as bench:
        bench.demo.fill(20)
        samples = [bench.assessments.get(each.id) for each in bench.assessments.overviews()]
    return [_write(folder, number, samples[number % len(samples)]) for number in range(count)]


def _write(folder: Path, number: int, sample: Assessment) -> Path:
    who = replace(sample.organisation, name=f"{sample.organisation.name} {number}")
    one = replace(sample, id=f"many-{number}", organisation=who)
    path = folder / f"{number:04}.startpunkt"
    path.write_text(write_assessment(one, at=NOON, by="Startpunkt 0"), "utf-8")
    return path


def _take_in(bench: Workbench, files: list[Path]) -> None:
    taken = [one for some in bench.intake.take_in(Order(path) for path in files) for one in some]
    assert all(one.change for one in taken)


def _rows(files: list[Path]) -> Iterator[tuple[object, ...]]:
    """Rows of the answers; models are shared here too, or the floor would be a high one."""
    memory = ModelMemory()
    for path in files:
        one = read_assessment(path.read_bytes(), path.name, memory)
        for each in one.responses.values():
            yield one.id, each.question, each.level, json.dumps([r.counts for r in each.rounds])


def _parse_and_insert(path: Path, files: list[Path]) -> None:
    with sqlite3.connect(path) as store:
        store.execute("CREATE TABLE response (assessment, question, level, rounds)")
        store.executemany("INSERT INTO response VALUES (?, ?, ?, ?)", _rows(files))
    store.close()


@pytest.mark.timeout(600)
def test_importing_costs_at_most_three_times_parsing_and_inserting(
    table: Table, files: list[Path], tmp_path: Path
) -> None:
    floor = least(lambda: _parse_and_insert(tmp_path / "floor.db", files), 1)
    with workbench(str(tmp_path / "store.db")) as bench:
        cost = least(lambda: _take_in(bench, files), 1)
    table.hold(
        "importing 1,000 files, against parsing and inserting them",
        cost=cost, floor=floor, limit=3,
    )  # fmt: skip
