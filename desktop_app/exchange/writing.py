"""Files are written beside their place and moved there whole, so that none is ever half-written."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.refusals import why_refused
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence

_FULL = QT_TRANSLATE_NOOP(
    "Errors",
    "There is no room left for {name}. Nothing was written. "
    "Make room on the disk or choose another folder.",
)
_FORBIDDEN = QT_TRANSLATE_NOOP(
    "Errors",
    "{name} may not be written: the folder is protected, or another program has the file open. "
    "Nothing was written. Close the file or choose another folder.",
)
_READ_ONLY = QT_TRANSLATE_NOOP(
    "Errors",
    "The disk of {name} can only be read. Nothing was written. Choose another folder.",
)
_NO_FOLDER = QT_TRANSLATE_NOOP(
    "Errors",
    "The folder for {name} does not exist. Nothing was written. Choose another folder.",
)
_IS_FOLDER = QT_TRANSLATE_NOOP(
    "Errors",
    "{name} is a folder, not a file. Nothing was written. Choose another name.",
)
_LONG_NAME = QT_TRANSLATE_NOOP(
    "Errors",
    "The file name {name} is too long. Nothing was written. Choose a shorter name.",
)
_OTHER = QT_TRANSLATE_NOOP(
    "Errors",
    "{name} could not be written ({reason}). Nothing was written. Choose another place.",
)
_BY_CODE = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EBUSY: _FORBIDDEN,
    errno.ETXTBSY: _FORBIDDEN,
    errno.EROFS: _READ_ONLY,
    errno.ENOENT: _NO_FOLDER,
    errno.ENOTDIR: _NO_FOLDER,
    errno.EISDIR: _IS_FOLDER,
    errno.ENAMETOOLONG: _LONG_NAME,
}
_LONGEST_NAME_SHOWN = 60


@contextmanager
def write_beside(path: Path) -> Iterator[BinaryIO]:
    """Open a new file beside `path`; at the end of the block it takes the place of `path`.

    Where anything goes wrong, in the block too, `path` stays as it was and nothing is left
    beside it. A symbolic link is followed, so that the file it points to is replaced.

    Raises:
        ExpectedError: the system refused, for instance because the disk is full.
    """
    try:
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        with _moved_into(target) as stream:
            yield stream
    except OSError as error:
        raise ExpectedError(_sentence(error, path.name)) from error


@contextmanager
def _moved_into(target: Path) -> Iterator[BinaryIO]:
    beside = target.with_name(f".{token_hex(8)}.part")
    try:
        with beside.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    _keep_name(target.parent)


def _keep_name(folder: Path) -> None:
    """Make the new name survive a power cut, where the system can sync a folder."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sentence(error: OSError, name: str) -> Sentence:
    if len(name) > _LONGEST_NAME_SHOWN:
        name = name[:_LONGEST_NAME_SHOWN] + "…"
    known = _BY_CODE.get(error.errno or 0)
    if known is not None:
        return known.filled(name=name)
    return _OTHER.filled(name=name, reason=why_refused(error))
