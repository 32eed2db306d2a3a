"""A second copy of the program that writes to the store at the same time.

`python -m tests.storage.second_copy STORE` takes the right to write, says so, and holds it
until its input ends.
"""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
"""The folder from which the modules of the tests are found."""


@contextmanager
def program(module: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Run a module of the tests beside the test, for as long as the block lasts."""
    command = [sys.executable, "-m", module, *arguments]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as running:
        try:
            yield running
        finally:
            running.kill()


@contextmanager
def writing_elsewhere(path: Path) -> Iterator[None]:
    """Have another process write to the store for as long as the block lasts."""
    with program("tests.storage.second_copy", str(path)) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "writing\n"
        yield


def _hold(path: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        sys.stdout.write("writing\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    _hold(sys.argv[1])
