"""Changing an older store over to the newest revision, or leaving it as it was."""

from datetime import datetime
from pathlib import Path


def migrate(path: Path, migrations: Path, newest: str, at: datetime) -> None:
    """Change over."""
    raise NotImplementedError
