"""A file that is either written whole or left as it was."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def written_beside(target: Path) -> Iterator[Path]:
    """Let a file be written beside `target`, then put it in its place at one stroke.

    What goes wrong passes on (OSError and anything of the caller); `target` is then untouched
    and nothing is left beside it.
    """
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        yield beside
        with beside.open("r+b") as file:
            os.fsync(file.fileno())
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
