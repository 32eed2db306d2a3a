"""From nothing to a window, against a bare window of PySide6; the built program too.

`uv run pytest -m benchmark -n 0 --no-cov tests/benchmarks/test_starting.py`
"""

import os
import resource
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import pytest

from desktop_app.bootstrap.assembly import workbench
from tests.benchmarks.measuring import Row, Table

pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.timeout(900),
    pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux tells it"),
]

ROOT = Path(__file__).parents[2]
BUILT = ROOT / "dist" / "startpunkt" / "startpunkt"
RUNS = 5
FEW, MANY = 200, 20_000


@dataclass(frozen=True)
class Cost:
    """Processor seconds and MB of one start."""

    seconds: float
    held: float


def once(*arguments: str) -> Cost:
    """Start the script of that name once."""
    script = str(Path(__file__).with_name("starting.py"))
    code = f"import runpy, sys; sys.argv = {[script, *arguments]!r}; "
    ended = subprocess.run(
        [sys.executable, "-c", code + f"runpy.run_path({script!r}, run_name='__main__')"],
        capture_output=True, encoding="utf-8", timeout=200, check=True, cwd=ROOT, env=_env(),
    )  # fmt: skip
    seconds, held = ended.stdout.split()
    return Cost(float(seconds), float(held))


def _env() -> dict[str, str]:
    """The surroundings of a user, for whom Python keeps what it has compiled."""
    return {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def turns(*kinds: tuple[str, ...]) -> list[Cost]:
    """Return the median cost of each kind; they take turns, so that all meet the same machine."""
    found: list[list[Cost]] = [[] for _ in kinds]
    for kind in kinds:
        once(*kind)
    for _ in range(RUNS):
        for costs, kind in zip(found, kinds, strict=True):
            costs.append(once(*kind))
    return [
        Cost(median(cost.seconds for cost in costs), median(cost.held for cost in costs))
        for costs in found
    ]


def multiply(store: Path, times: int) -> None:
    """Add copies of every assessment with its answers, so that there are so many times as many."""
    with closing(sqlite3.connect(store)) as rows, rows:
        step = rows.execute("SELECT max(key) + 1 FROM assessment").fetchone()[0]
        rows.execute("CREATE TEMP TABLE turn AS WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL "
                     f"SELECT n + 1 FROM t WHERE n < {times - 1}) SELECT n FROM t")  # fmt: skip
        for table, key in {
            "assessment": "key", "response": "assessment", "vote_round": "assessment",
            "target": "assessment", "standing": "assessment",
        }.items():  # fmt: skip
            names = [row[1] for row in rows.execute(f"PRAGMA table_info({table})")]
            changed = {key: f"{key} + n * {step}", "id": "printf('%06d', n) || substr(id, 7)"}
            values = ", ".join(changed.get(name, f'"{name}"') for name in names)
            listed = ", ".join(f'"{name}"' for name in names)
            rows.execute(f"INSERT INTO {table} ({listed}) SELECT {values} FROM {table}, turn")


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> dict[int, str]:
    """A store with few assessments, and one with many."""
    found = {}
    for number in (FEW, MANY):
        path = tmp_path_factory.mktemp("stores") / f"{number}.db"
        with workbench(str(path)) as bench:
            # Two of the organisations have an earlier year, and one workshop is under way.
            bench.demo.fill(FEW - 3)
        if number > FEW:
            multiply(path, number // FEW)
        with workbench(str(path)) as bench:
            assert len(bench.assessments.overviews()) == number
        found[number] = str(path)
    return found


def test_a_start_against_a_bare_window(table: Table, stores: dict[int, str]) -> None:
    bare, first, few, many, settled = turns(
        ("bare",),
        ("first", stores[FEW]),
        ("home", stores[FEW]),
        ("home", stores[MANY]),
        ("settled", stores[FEW]),
    )
    table.hold_all(
        Row("first painted window, against a bare one", first.seconds, bare.seconds, 1.8),
        Row(f"Home from {FEW} assessments", few.seconds, bare.seconds, 3.5),
        Row(f"Home from {MANY} assessments", many.seconds, bare.seconds, 4.0),
        Row(
            "memory (MB) when all that follows Home is loaded",
            settled.held / 1000,
            bare.held / 1000,
            2.5,
        ),
    )


@pytest.mark.skipif(not BUILT.exists(), reason="build_spec/build.py has not been run")
def test_the_built_program_starts_as_fast(table: Table) -> None:
    built, source = [], []
    for _ in range(RUNS):
        built.append(spent([str(BUILT), "--version"]))
        source.append(spent([sys.executable, "-m", "desktop_app", "--version"]))
    name = "built program, against its source"
    table.hold(name, cost=median(built), floor=median(source), limit=1.5)


def spent(command: list[str]) -> float:
    """Processor seconds of a process and what it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True, env=_env())
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
