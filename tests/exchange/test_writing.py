"""A file is there whole or as it was before; each refusal of the system has its sentence."""

import errno
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

import pytest

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import Sentence
from desktop_app.exchange.writing import write_beside

ROOT = Path(__file__).parents[2]


def sentence(path: Path) -> str:
    """What is said when a file is to be written at `path`."""
    with pytest.raises(ExpectedError) as caught, write_beside(path) as stream:
        stream.write(b"new")
    return str(caught.value)


def inside(folder: Path) -> list[str]:
    """The names in a folder, hidden ones too."""
    return [path.name for path in folder.iterdir()]


def in_another_process(program: str, *arguments: object) -> str:
    """Run a program with limits of its own and return what it says."""
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program), *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout.strip()


def test_a_new_file(tmp_path: Path) -> None:
    with write_beside(tmp_path / "a") as stream:
        stream.write(b"new")
        assert not (tmp_path / "a").exists()
    assert (tmp_path / "a").read_bytes() == b"new"
    assert inside(tmp_path) == ["a"]


def test_a_file_that_was_there_is_replaced_at_the_end(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    with write_beside(tmp_path / "a") as stream:
        stream.write(b"new")
        stream.flush()
        assert (tmp_path / "a").read_bytes() == b"old"
    assert (tmp_path / "a").read_bytes() == b"new"
    assert inside(tmp_path) == ["a"]


def test_a_relative_name_stands_in_the_present_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with write_beside(Path("a")) as stream:
        stream.write(b"new")
    assert (tmp_path / "a").read_bytes() == b"new"


def write_half(stream: BinaryIO, error: BaseException) -> None:
    stream.write(b"half")
    raise error


@pytest.mark.parametrize("error", [RuntimeError("bug"), KeyboardInterrupt()])
def test_when_the_block_fails_nothing_has_changed(tmp_path: Path, error: BaseException) -> None:
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(type(error)), write_beside(tmp_path / "a") as stream:
        write_half(stream, error)
    assert (tmp_path / "a").read_bytes() == b"old"
    assert inside(tmp_path) == ["a"]


def test_an_expected_error_passes_through(tmp_path: Path) -> None:
    with pytest.raises(ExpectedError, match="as it was"), write_beside(tmp_path / "a"):
        raise ExpectedError(Sentence("Errors", "as it was"))
    assert inside(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights of their own here")
def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "a").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "there" / "a")
    with write_beside(tmp_path / "link") as stream:
        stream.write(b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "there" / "a").read_bytes() == b"new"


@pytest.mark.skipif(sys.platform == "win32", reason="no such rights here")
def test_the_rights_of_a_new_file_are_the_usual_ones(tmp_path: Path) -> None:
    (tmp_path / "usual").write_bytes(b"")
    with write_beside(tmp_path / "a") as stream:
        stream.write(b"new")
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_there_is_no_such_folder(tmp_path: Path) -> None:
    assert sentence(tmp_path / "no" / "a.csv") == (
        "The folder for a.csv does not exist. Nothing was written. Choose another folder."
    )
    (tmp_path / "file").write_bytes(b"")
    assert "does not exist" in sentence(tmp_path / "file" / "a.csv")


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    assert sentence(tmp_path / "a") == (
        "a is a folder, not a file. Nothing was written. Choose another name."
    )
    assert inside(tmp_path / "a") == []


@pytest.mark.parametrize("length", [256, 300])
def test_a_name_may_be_too_long(tmp_path: Path, length: int) -> None:
    assert sentence(tmp_path / ("x" * length)) == (
        f"The file name {'x' * 60}… is too long. Nothing was written. Choose a shorter name."
    )
    assert inside(tmp_path) == []


def test_the_longest_name_is_written(tmp_path: Path) -> None:
    with write_beside(tmp_path / ("x" * 255)) as stream:
        stream.write(b"new")
    assert inside(tmp_path) == ["x" * 255]


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files here")
def test_a_full_disk(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"old")
    said = in_another_process(
        """
        import resource, sys
        from pathlib import Path
        from desktop_app.domain.errors import ExpectedError
        from desktop_app.exchange.writing import write_beside

        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        try:
            with write_beside(Path(sys.argv[1])) as stream:
                stream.write(b"x" * 200_000)
        except ExpectedError as error:
            print(error)
        """,
        tmp_path / "a.csv",
    )
    assert said == (
        "There is no room left for a.csv. Nothing was written. "
        "Make room on the disk or choose another folder."
    )
    assert (tmp_path / "a.csv").read_bytes() == b"old"
    assert inside(tmp_path) == ["a.csv"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_device_without_room(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"old")
    with (
        pytest.raises(ExpectedError, match="no room left") as caught,
        write_beside(tmp_path / "a.csv"),
        Path("/dev/full").open("wb", buffering=0) as full,
    ):
        full.write(b"new")
    assert isinstance(caught.value.__cause__, OSError)
    assert caught.value.__cause__.errno == errno.ENOSPC
    assert (tmp_path / "a.csv").read_bytes() == b"old"
    assert inside(tmp_path) == ["a.csv"]


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such rights here")
def test_a_folder_that_only_others_may_write() -> None:
    # Not tmp_path: the user without rights, whom root becomes here, may not even look into it.
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "a.csv").write_bytes(b"old")
        folder.chmod(0o555)
        said = in_another_process(
            """
            import os, sys
            from pathlib import Path
            from desktop_app.domain.errors import ExpectedError
            from desktop_app.exchange.writing import write_beside

            if os.geteuid() == 0:
                os.seteuid(65_534)
            try:
                with write_beside(Path(sys.argv[1])) as stream:
                    stream.write(b"new")
            except ExpectedError as error:
                print(error)
            """,
            folder / "a.csv",
        )
        folder.chmod(0o755)
        assert (folder / "a.csv").read_bytes() == b"old"
        assert inside(folder) == ["a.csv"]
    assert said == (
        "a.csv may not be written: the folder is protected, or another program has the file "
        "open. Nothing was written. Close the file or choose another folder."
    )


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "no room left"),
        (errno.EDQUOT, "no room left"),
        (errno.EACCES, "may not be written"),
        (errno.EPERM, "may not be written"),
        (errno.EBUSY, "may not be written"),
        (errno.EROFS, "can only be read"),
        (errno.EIO, "could not be written (the disk does not work as it should)"),
    ],
)
def test_what_the_system_says_while_writing(tmp_path: Path, code: int, words: str) -> None:
    with pytest.raises(ExpectedError) as caught, write_beside(tmp_path / "a"):
        raise OSError(code, os.strerror(code))
    assert words in str(caught.value)
    assert "Nothing was written" in str(caught.value)
    assert inside(tmp_path) == []


def test_an_error_without_a_code_is_named(tmp_path: Path) -> None:
    with (
        pytest.raises(ExpectedError, match=r"\(the system gives error OSError\)"),
        write_beside(tmp_path / "a"),
    ):
        raise OSError


def test_a_disk_that_can_only_be_read() -> None:
    place = next((p for p in ("/sys", "/proc") if Path(p).is_mount()), None)
    if place is not None:
        assert "Nothing was written" in sentence(Path(place) / "a.csv")
