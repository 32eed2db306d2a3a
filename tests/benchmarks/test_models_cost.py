"""Models are read when they are needed, so that a start of the program does not wait for them."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.bootstrap.assembly import workbench
from desktop_app.catalog.shelf import Shelf
from tests.benchmarks.measuring import Table, least
from tests.catalog.samples import SHIPPED

pytestmark = pytest.mark.benchmark

_START = Path(__file__).with_name("start.py")


def start(store: Path) -> tuple[float, float]:
    """Start the window over a store: what the start cost, and the model files in it."""
    ended = subprocess.run(
        [sys.executable, "-c", f"import runpy, sys; sys.argv = ['', {str(store)!r}]; "
         f"runpy.run_path({str(_START)!r}, run_name='__main__')"],
        capture_output=True, encoding="utf-8", timeout=100, check=True,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    whole, models = ended.stdout.split()
    return float(whole), float(models)


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A store in which two of the models have been answered."""
    store = tmp_path / "s.db"
    with workbench(str(store)) as bench:
        bench.demo.fill(2, 1)
    return store


def test_models_cost_a_first_start_less_than_a_tenth(table: Table, tmp_path: Path) -> None:
    whole, models = start(tmp_path / "new.db")
    table.hold("models in a first start, against that start", cost=models, floor=whole, limit=0.1)


def test_models_cost_a_later_start_less_than_a_tenth(table: Table, filled: Path) -> None:
    whole, models = start(filled)
    table.hold("models in a later start, against that start", cost=models, floor=whole, limit=0.1)


def test_models_are_read_once(table: Table) -> None:
    shelf = Shelf((SHIPPED,))
    first = least(shelf.models, 1)
    table.hold(
        "asking the shelf again, against the first time",
        cost=least(shelf.models), floor=first, limit=0.02,
    )  # fmt: skip
