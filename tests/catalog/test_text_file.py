"""Whatever a file is, it is either a text or one calm sentence."""

import os
from pathlib import Path

import pytest

from desktop_app.catalog.problem import UnreadableError
from desktop_app.catalog.text_file import MOST_BYTES, read_text


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.model.yaml"


def refusal(path: Path) -> tuple[str, int | None]:
    with pytest.raises(UnreadableError) as refused:
        read_text(path)
    return str(refused.value.sentence), refused.value.line


def test_a_text_is_a_text(path: Path) -> None:
    path.write_bytes("tittel: Æøå\r\n\tx".encode())
    assert read_text(path) == "tittel: Æøå\r\n\tx"


def test_a_byte_order_mark_is_taken_away(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbftitle: x")
    assert read_text(path) == "title: x"


@pytest.mark.parametrize(
    ("content", "sentence", "line"),
    [
        (b"", "the file is empty", None),
        (b" \n\t\n", "the file is empty", None),
        (b"\xef\xbb\xbf", "the file is empty", None),
        (
            "a: 1\nb: blåbær".encode("latin-1"),
            "the file is not saved as UTF-8 (it may be Latin-1 or Windows-1252); save it as UTF-8",
            2,
        ),
        (
            "a: blå".encode()[:-1],
            "the file ends in the middle of a character; it may have been cut off",
            1,
        ),
        ("a: x".encode("utf-16"), "the file is saved as UTF-16; save it as UTF-8", None),
        (b"a: 1\nb: 2\nc: \0", "this is not a text file", None),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "this is not a text file", None),
        (
            b"a: 1\nb: \x1b[1m",
            "the line contains the unprintable character U+001B; remove it",
            2,
        ),
        (
            "a: 1\u2028b: 2".encode(),
            "the line contains the unprintable character U+2028; remove it",
            1,
        ),
    ],
)
def test_what_is_no_text_is_a_sentence(
    path: Path, content: bytes, sentence: str, line: int | None
) -> None:
    path.write_bytes(content)
    assert refusal(path) == (sentence, line)


def test_the_largest_file_is_read_and_one_byte_more_is_not(path: Path) -> None:
    path.write_bytes(b"x" * MOST_BYTES)
    assert len(read_text(path)) == MOST_BYTES
    path.write_bytes(b"x" * (MOST_BYTES + 1))
    assert refusal(path) == ("the file is larger than 5 MB, the most allowed", None)


def test_a_file_that_is_not_there(path: Path) -> None:
    assert refusal(path) == ("the file does not exist", None)
    assert refusal(path / "deeper")[0] == "the file does not exist"


def test_a_file_inside_a_file(path: Path) -> None:
    path.write_text("x")
    assert refusal(path / "deeper")[0].startswith("the file cannot be read (")


def test_a_name_that_no_file_can_have(path: Path) -> None:
    assert refusal(Path(f"{path}\0"))[0].startswith("the file cannot be read (")


def test_a_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path) == ("this is a folder, not a file", None)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are a thing of Unix")
def test_a_named_pipe_does_not_hold_the_program(path: Path) -> None:
    os.mkfifo(path)
    assert refusal(path) == ("this is not an ordinary file", None)


def test_a_file_that_may_not_be_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_text("x")
    path.chmod(0)
    if os.access(path, os.R_OK):  # The superuser may read everything: let the system refuse.
        monkeypatch.setattr(os, "open", _refuse)
    assert refusal(path) == ("you are not allowed to read the file", None)


def _refuse(path: str, *_: object) -> int:
    raise PermissionError(13, "Permission denied", path)
