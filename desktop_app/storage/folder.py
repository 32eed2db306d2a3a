"""The place of a store in the file system, asked without ever failing."""

from pathlib import Path

from desktop_app.domain.errors import StoreError
from desktop_app.storage.failures import NO_FOLDER


def make_folder(path: Path) -> None:
    """Make the folder of a store, and those above it; StoreError where that cannot be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(NO_FOLDER.filled(path=path)) from error


def exists(path: Path) -> bool:
    """Tell whether there is something at `path`, as far as one may look."""
    try:
        return path.exists()
    except OSError:
        return False


def same(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to the same file, also through links."""
    return exists(one) and exists(other) and one.samefile(other)
