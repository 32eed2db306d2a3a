"""Five thousand files of which a hundred are broken, by the command line as a coordinator does.

`uv run pytest -m benchmark -n 0 --no-cov -s tests/benchmarks/test_many_files.py`
"""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from desktop_app.bootstrap.assembly import workbench
from tests.benchmarks.measuring import Table
from tests.benchmarks.test_intake_cost import sample_files

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(3000)]

FEW, MANY, EVERY = 500, 5_000, 50
"""Numbers of files, and that every fiftieth is broken."""
_COLLECT = """
import resource, sys
from desktop_app.cli.program import run
code = run(["--store", sys.argv[1], "collect", sys.argv[2]])
used = resource.getrusage(resource.RUSAGE_SELF)
print(code, used.ru_maxrss, used.ru_utime + used.ru_stime, file=sys.stderr)
"""
BREAKS = (
    lambda text: text[: len(text) // 2],
    lambda text: text[:0],
    lambda text: text.replace('"level": ', '"level": 9', 1),
    lambda text: text.replace("startpunkt.assessment/1", "startpunkt.assessment/9"),
    lambda text: text.replace('"organisation"', '"organization"', 1),
)
"""What happens to files on their way."""


def collected(folder: Path, count: int) -> tuple[float, float]:
    """Collect that many files; return megabytes at the peak and seconds of the processor."""
    inbox = folder / "inbox"
    inbox.mkdir(parents=True)
    for number, path in enumerate(sample_files(inbox, count)):
        if number % EVERY == 0:
            text = path.read_text("utf-8")
            broken = BREAKS[number // EVERY % len(BREAKS)](text)
            assert broken != text
            path.write_text(broken, "utf-8")
    store = folder / "store.db"
    run = [sys.executable, "-c", _COLLECT, str(store), str(inbox)]
    ended = subprocess.run(run, capture_output=True, text=True, check=True)
    code, kilobytes, seconds = ended.stderr.split()
    assert code == "0"
    said = Counter(line.split(": ")[1].split(";")[0] for line in ended.stdout.splitlines())
    good, bad = count - count // EVERY, count // EVERY
    assert len(list((inbox / "done").iterdir())) == good
    refused = list((inbox / "refused").iterdir())
    reasons = [path for path in refused if path.suffix == ".txt"]
    assert len(reasons) == len(refused) - len(reasons) == bad
    assert all(path.read_text("utf-8").strip() for path in reasons)
    assert sum(said.values()) == count
    with workbench(str(store)) as bench:
        assert len(bench.assessments.overviews()) == good
        assert bench.upkeep.faults() == ()
    return int(kilobytes) / 1000, float(seconds)


def test_ten_times_the_files_take_ten_times_the_time_and_hardly_more_memory(
    table: Table, tmp_path: Path
) -> None:
    low, quick = collected(tmp_path / "few", FEW)
    high, slow = collected(tmp_path / "many", MANY)
    what = f"collecting {MANY} files, {MANY // EVERY} broken / {FEW}"
    table.hold(f"{what}: seconds of the processor", cost=slow, floor=quick, limit=1.5 * MANY / FEW)
    table.hold(f"{what}: peak memory (MB)", cost=high, floor=low, limit=1.5)
