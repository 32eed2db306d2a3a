"""Takes the text out of a file that may be anything at all."""

import os
import stat
from pathlib import Path

from desktop_app.catalog.problem import UnreadableError
from desktop_app.domain.model_limits import UNPRINTABLE
from desktop_app.domain.refusals import why_refused
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

MOST_BYTES = 5_000_000


_MISSING = QT_TRANSLATE_NOOP("Errors", "the file does not exist")
_FOLDER = QT_TRANSLATE_NOOP("Errors", "this is a folder, not a file")
_NOT_REGULAR = QT_TRANSLATE_NOOP("Errors", "this is not an ordinary file")
_FORBIDDEN = QT_TRANSLATE_NOOP("Errors", "you are not allowed to read the file")
_UNREADABLE = QT_TRANSLATE_NOOP("Errors", "the file cannot be read ({reason})")
_TOO_LARGE = QT_TRANSLATE_NOOP("Errors", "the file is larger than {limit} MB, the most allowed")
_EMPTY = QT_TRANSLATE_NOOP("Errors", "the file is empty")
_UTF_16 = QT_TRANSLATE_NOOP("Errors", "the file is saved as UTF-16; save it as UTF-8")
_BINARY = QT_TRANSLATE_NOOP("Errors", "this is not a text file")
_UNPRINTABLE = QT_TRANSLATE_NOOP(
    "Errors", "the line contains the unprintable character {code}; remove it"
)
_CUT_OFF = QT_TRANSLATE_NOOP(
    "Errors", "the file ends in the middle of a character; it may have been cut off"
)
_NOT_UTF_8 = QT_TRANSLATE_NOOP(
    "Errors",
    "the file is not saved as UTF-8 (it may be Latin-1 or Windows-1252); save it as UTF-8",
)


def read_text(path: Path) -> str:
    """Return the text of a UTF-8 file of at most 5 MB; a byte-order mark is taken away.

    Raises:
        UnreadableError: with a sentence for each way in which that can fail.
    """
    content = read_content(path)
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableError(_UTF_16)
    if b"\0" in content:
        raise UnreadableError(_BINARY)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        cut_off = error.reason == "unexpected end of data"
        raise UnreadableError(_CUT_OFF if cut_off else _NOT_UTF_8, line) from None
    if odd := UNPRINTABLE.search(text):
        line = text.count("\n", 0, odd.start()) + 1
        raise UnreadableError(_UNPRINTABLE.filled(code=f"U+{ord(odd.group()):04X}"), line)
    if not text.strip():
        raise UnreadableError(_EMPTY)
    return text


def read_content(path: Path) -> bytes:
    """Return what is in an ordinary file of at most 5 MB.

    Raises:
        UnreadableError: with a sentence for each way in which that can fail.
    """
    try:
        with open(path, "rb", opener=_open_at_once) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise UnreadableError(_NOT_REGULAR)
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise UnreadableError(_MISSING) from None
    except (PermissionError, IsADirectoryError):
        # Windows says of a folder that it is forbidden.
        raise UnreadableError(_FOLDER if path.is_dir() else _FORBIDDEN) from None
    except (OSError, ValueError) as error:
        raise UnreadableError(_UNREADABLE.filled(reason=why_refused(error))) from None
    if len(content) > MOST_BYTES:
        raise UnreadableError(_TOO_LARGE.filled(limit=MOST_BYTES // 1_000_000))
    return content


def _open_at_once(path: str, flags: int) -> int:
    """Open without waiting: a named pipe would hold the program until somebody writes to it."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
