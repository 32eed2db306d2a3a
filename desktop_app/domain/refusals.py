"""Why the system refused a file, in words of ours: its own are in English on most machines."""

import errno

from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence

_FULL = QT_TRANSLATE_NOOP("Errors", "the disk is full")
_FORBIDDEN = QT_TRANSLATE_NOOP("Errors", "you are not allowed to")
_IN_USE = QT_TRANSLATE_NOOP("Errors", "another program is using it")
_READ_ONLY = QT_TRANSLATE_NOOP("Errors", "the disk can only be read")
_NO_FOLDER = QT_TRANSLATE_NOOP("Errors", "the folder does not exist")
_LONG_NAME = QT_TRANSLATE_NOOP("Errors", "the name is too long")
_NO_NAME = QT_TRANSLATE_NOOP("Errors", "no file can have that name")
_BROKEN = QT_TRANSLATE_NOOP("Errors", "the disk does not work as it should")
_OTHER = QT_TRANSLATE_NOOP("Errors", "the system gives error {code}")
_BY_CODE = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EBUSY: _IN_USE,
    errno.ETXTBSY: _IN_USE,
    errno.EROFS: _READ_ONLY,
    errno.ENOENT: _NO_FOLDER,
    errno.ENOTDIR: _NO_FOLDER,
    errno.ENAMETOOLONG: _LONG_NAME,
    errno.EIO: _BROKEN,
}


def why_refused(error: OSError | ValueError) -> Sentence:
    """Return what stood in the way, as a part of a sentence: "the disk is full".

    Python raises a ValueError for a name that no system would take.
    """
    if isinstance(error, ValueError):
        return _NO_NAME
    known = _BY_CODE.get(error.errno or 0)
    return known or _OTHER.filled(code=error.errno or type(error).__name__)
