"""Opening the portfolio of a large store: as ratios, so that any machine may measure them.

`uv run pytest -m benchmark -n 0 --no-cov tests/benchmarks/test_portfolio.py`
"""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.bootstrap.surface import translate_in
from desktop_app.services.portfolios import Portfolios
from desktop_app.storage.store import Store, open_store
from desktop_app.ui.screens.portfolio.presenter import PortfolioPresenter
from desktop_app.ui.screens.portfolio.state import PortfolioState
from desktop_app.ui.wording import QtWording
from tests.benchmarks.big_store import make_big_store, questionnaire
from tests.benchmarks.measuring import Table, least

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1200)]

SMALL, LARGE, HUGE = 1_000, 10_000, 100_000
ROOT = Path(__file__).parents[2]

AGGREGATE = """
SELECT a.id, o.name, o.sector, o.size, a.held_on, a.state, q.dimension,
       sum(q.weight * r.level) * 1.0 / sum(q.weight), count(r.level)
FROM assessment a
JOIN organisation o ON o."key" = a.organisation
JOIN response r ON r.assessment = a."key"
JOIN temp.question q ON q.id = r.question
GROUP BY a."key", q.dimension
"""


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Path]:
    """Stores by their number of assessments, each made once."""
    folder = tmp_path_factory.mktemp("big")

    def store(assessments: int) -> Path:
        path = folder / f"{assessments}.db"
        return path if path.exists() else make_big_store(path, assessments)

    return store


class Shown:
    """What the presenter shows, instead of a window."""

    def __init__(self) -> None:
        self.states: list[PortfolioState] = []

    def show_state(self, state: PortfolioState) -> None:
        self.states = [state]


def open_portfolio(store: Store, rows: int) -> None:
    """What happens when one goes to the portfolio: read, sort, sum up."""
    view = Shown()
    presenter = PortfolioPresenter(view, QtWording("en", translate_in("en")), {})
    presenter.take(Portfolios(store).read())
    (state,) = view.states
    assert len(state.rows) == rows
    assert state.group is not None
    assert sum(state.group.counts) == rows // 2


def opening(path: Path, rows: int) -> float:
    store = open_store(str(path), clock=lambda: datetime.now(UTC))
    try:
        return least(lambda: open_portfolio(store, rows), 3)
    finally:
        store.close()


def aggregating(path: Path, rows: int) -> float:
    """Seconds for the same figures by one SQL query over the answers, on the same file."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TEMP TABLE question (id PRIMARY KEY, dimension, weight)")
        connection.executemany(
            "INSERT INTO temp.question VALUES (?, ?, ?)",
            [(q.id, d.id, float(q.weight)) for d, q in questionnaire().walk()],
        )

        def aggregate() -> None:
            found = connection.execute(AGGREGATE).fetchall()
            assert len(found) == rows * 7

        return least(aggregate, 3)


def test_opening_takes_at_most_three_times_the_same_aggregate_in_sql(
    stores: Callable[[int], Path], table: Table
) -> None:
    path = stores(LARGE)
    table.hold(
        f"portfolio of {LARGE}: opening / the same aggregate in SQL",
        cost=opening(path, LARGE),
        floor=aggregating(path, LARGE),
        limit=3,
    )


def test_time_grows_at_most_with_the_number_of_assessments(
    stores: Callable[[int], Path], table: Table
) -> None:
    table.hold(
        f"portfolio of {HUGE} / of {LARGE}",
        cost=opening(stores(HUGE), HUGE),
        floor=opening(stores(LARGE), LARGE),
        limit=HUGE / LARGE,
    )


def test_memory_hardly_grows(stores: Callable[[int], Path], table: Table) -> None:
    table.hold(
        f"portfolio of {HUGE} / of {SMALL}: peak memory (MB)",
        cost=peak(stores(HUGE), HUGE),
        floor=peak(stores(SMALL), SMALL),
        limit=1.5,
    )


def peak(path: Path, rows: int) -> float:
    """Megabytes of a process of its own that opens the portfolio in a window."""
    run = [sys.executable, "-m", "tests.benchmarks.open_portfolio", str(path)]
    done = subprocess.run(run, check=True, cwd=ROOT, capture_output=True, text=True)
    shown, kilobytes = map(int, done.stdout.split())
    assert shown == rows
    return kilobytes / 1000
