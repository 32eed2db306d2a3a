"""The bytes of a file and the text in them, with a sentence for each way that fails."""

import os
import stat
from pathlib import Path

from desktop_app.domain.errors import InvalidFileError
from desktop_app.domain.refusals import why_refused
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

SIZE_LIMIT = 20 * 1024 * 1024
"""The largest exchange file, in bytes."""

_MISSING = QT_TRANSLATE_NOOP("Errors", "There is no file {name}.")
_NOT_A_FILE = QT_TRANSLATE_NOOP("Errors", "{name} is a folder or a device, not a file.")
_UNREADABLE = QT_TRANSLATE_NOOP("Errors", "The file {name} cannot be read ({reason}).")
_TOO_LARGE = QT_TRANSLATE_NOOP("Errors", "The file {name} is larger than 20 MB.")
_UNSETTLED = QT_TRANSLATE_NOOP(
    "Errors",
    "The file {name} is still being written. Nothing was changed. Try again when it is whole.",
)
_EMPTY = QT_TRANSLATE_NOOP("Errors", "The file {name} is empty.")
_BINARY = QT_TRANSLATE_NOOP("Errors", "The file {name} is not text, and so not a Startpunkt file.")
_UTF_16 = QT_TRANSLATE_NOOP(
    "Errors", "The file {name} is written in UTF-16. Save it as UTF-8 and try again."
)
_NOT_UTF_8 = QT_TRANSLATE_NOOP(
    "Errors",
    "The file {name} is not written in UTF-8 (the first wrong letter is on line {line}). "
    "Save it as UTF-8 and try again.",
)
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")


class UnsettledFileError(InvalidFileError):
    """A file changed while it was read: somebody is still writing it."""


def read_bytes(path: Path) -> bytes:
    """Return what is in a file of at most `SIZE_LIMIT` bytes.

    Raises:
        InvalidFileError: no such file, not a file, may not be read, too large.
        UnsettledFileError: the file changed while it was read.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise InvalidFileError(_NOT_A_FILE.filled(name=path.name))
        with path.open("rb") as stream:
            before = os.fstat(stream.fileno())
            content = stream.read(SIZE_LIMIT + 1)
            after = os.fstat(stream.fileno())
    except FileNotFoundError as error:
        raise InvalidFileError(_MISSING.filled(name=path.name)) from error
    except OSError as error:
        sentence = _UNREADABLE.filled(name=path.name, reason=why_refused(error))
        raise InvalidFileError(sentence) from error
    check_size(content, path.name)
    known = (before.st_size, before.st_mtime_ns)
    if known != (after.st_size, after.st_mtime_ns) or len(content) != after.st_size:
        raise UnsettledFileError(_UNSETTLED.filled(name=path.name))
    return content


def check_size(content: bytes, name: str) -> None:
    """Refuse content of more than `SIZE_LIMIT` bytes with an InvalidFileError."""
    if len(content) > SIZE_LIMIT:
        raise InvalidFileError(_TOO_LARGE.filled(name=name))


def decoded(content: bytes, name: str) -> str:
    """Return the text of UTF-8 content, with or without a byte order mark.

    Raises:
        InvalidFileError: empty, binary, UTF-16 or another encoding.
    """
    if content.startswith(_UTF_16_MARKS):
        raise InvalidFileError(_UTF_16.filled(name=name))
    if b"\0" in content:
        wide = content[:2].count(0) == 1 and content[2:4].count(0) == 1
        raise InvalidFileError((_UTF_16 if wide else _BINARY).filled(name=name))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if _looks_binary(content):
            raise InvalidFileError(_BINARY.filled(name=name)) from error
        line = content.count(b"\n", 0, error.start) + 1
        raise InvalidFileError(_NOT_UTF_8.filled(name=name, line=line)) from error
    if not text.strip():
        raise InvalidFileError(_EMPTY.filled(name=name))
    return text


def _looks_binary(content: bytes) -> bool:
    """Tell whether the beginning has control characters that no text has."""
    beginning = content[:1024]
    return any(sign < 32 and sign not in b"\t\n\r\f" for sign in beginning)
