"""Files that cannot be read are refused with a sentence each."""

import os
from pathlib import Path
from zipfile import ZipFile

import pytest

from desktop_app.domain.errors import InvalidFileError
from desktop_app.exchange.reading import SIZE_LIMIT, UnsettledFileError, decoded, read_bytes
from tests.exchange.samples import FOLDER, refusal


def sentence(path: Path) -> str:
    with pytest.raises(InvalidFileError) as caught:
        read_bytes(path)
    return str(caught.value)


def test_a_file_is_read() -> None:
    path = FOLDER / "full.startpunkt"
    assert read_bytes(path) == path.read_bytes()


def test_there_is_no_such_file(tmp_path: Path) -> None:
    assert sentence(tmp_path / "a.startpunkt") == "There is no file a.startpunkt."


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    assert sentence(tmp_path / "a") == "a is a folder or a device, not a file."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have no names here")
def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a")
    assert sentence(tmp_path / "a") == "a is a folder or a device, not a file."


def test_a_name_that_the_system_refuses(tmp_path: Path) -> None:
    assert sentence(tmp_path / ("x" * 300)).startswith("The file xxx")


def test_a_file_that_grows_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"{")
    known = os.fstat

    def grow(handle: int) -> os.stat_result:
        found = known(handle)
        with path.open("ab") as stream:
            stream.write(b"}")
        return found

    monkeypatch.setattr("desktop_app.exchange.reading.os.fstat", grow)
    with pytest.raises(UnsettledFileError, match="still being written"):
        read_bytes(path)


def test_too_large_a_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "a"
    with path.open("wb") as stream:
        stream.truncate(50 * SIZE_LIMIT)
    assert sentence(path) == "The file a is larger than 20 MB."


def test_content_up_to_the_limit_is_read() -> None:
    begun = b'{"format": "startpunkt.assessment/1"}'
    error = refusal(begun + b" " * (SIZE_LIMIT - len(begun)), "a")
    assert str(error) == "The file a cannot be used as it stands. Nothing was changed."
    error = refusal(begun + b" " * (SIZE_LIMIT - len(begun) + 1), "a")
    assert str(error) == "The file a is larger than 20 MB."


def test_a_byte_order_mark_is_no_text() -> None:
    assert decoded(b"\xef\xbb\xbf{}", "a") == "{}"


@pytest.mark.parametrize("content", [b"", b" \n\t ", b"\xef\xbb\xbf"])
def test_empty_files(content: bytes) -> None:
    assert str(refusal(content, "a")) == "The file a is empty."


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16(encoding: str) -> None:
    content = (FOLDER / "full.startpunkt").read_text("utf-8").encode(encoding)
    assert str(refusal(content, "a")) == (
        "The file a is written in UTF-16. Save it as UTF-8 and try again."
    )


def test_latin_1_with_the_line_of_the_first_wrong_letter() -> None:
    text = (FOLDER / "minimal.startpunkt").read_text("utf-8")
    line = 1 + text[: text.index("ø")].count("\n")
    assert str(refusal(text.encode("latin-1"), "a")) == (
        f"The file a is not written in UTF-8 (the first wrong letter is on line {line}). "
        "Save it as UTF-8 and try again."
    )


def test_binary_files(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a", "a" * 100)
    for content in ((tmp_path / "a.zip").read_bytes(), b"\x89PNG\r\n\x1a\n", b"SQLite format 3\0"):
        assert str(refusal(content, "a")) == "The file a is not text, and so not a Startpunkt file."


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_truncated_files(share: float) -> None:
    text = (FOLDER / "full.startpunkt").read_text("utf-8").rstrip()
    error = refusal(text[: int(len(text) * share)], "a")
    assert "ends too early" in str(error) or "is not valid JSON" in str(error)
