"""What the system says in its own tongue is said in the reader's."""

import errno
import os

import pytest

from desktop_app.domain.refusals import why_refused


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "you are not allowed to"),
        (errno.EBUSY, "another program is using it"),
        (errno.EROFS, "the disk can only be read"),
        (errno.ENOENT, "the folder does not exist"),
        (errno.ENAMETOOLONG, "the name is too long"),
        (errno.EIO, "the disk does not work as it should"),
        (errno.EMFILE, f"the system gives error {errno.EMFILE}"),
    ],
)
def test_each_code_has_words(code: int, words: str) -> None:
    assert str(why_refused(OSError(code, os.strerror(code)))) == words


def test_an_error_without_code_is_named_by_its_kind() -> None:
    assert str(why_refused(OSError("odd"))) == "the system gives error OSError"


def test_a_name_that_no_file_can_have() -> None:
    assert str(why_refused(ValueError("embedded null byte"))) == "no file can have that name"
