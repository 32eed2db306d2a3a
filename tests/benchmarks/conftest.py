"""Shows, after the benchmarks, a table of what they measured."""

import pytest

from tests.benchmarks.measuring import Table

_TABLE = pytest.StashKey[Table]()


@pytest.fixture
def table(request: pytest.FixtureRequest) -> Table:
    """The table of this run."""
    return request.config.stash.setdefault(_TABLE, Table())


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Write the table below the results."""
    found = config.stash.get(_TABLE, Table())
    if found.rows:
        terminalreporter.section("benchmarks")
        for line in found.lines():
            terminalreporter.write_line(line)
