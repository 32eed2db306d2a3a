"""Files arrive whole or not at all, and nothing is left lying about."""

from pathlib import Path

import pytest

from desktop_app.catalog.installing import install_files, write_files
from desktop_app.catalog.reading import read_model_file
from desktop_app.domain.errors import ExpectedError
from tests.catalog.samples import put


def test_files_are_written_and_the_folder_made(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    write_files(folder, {"x": b"1", "y": b"2"})
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == {"x": b"1", "y": b"2"}


def test_when_writing_fails_the_old_files_stay(tmp_path: Path) -> None:
    write_files(tmp_path, {"x": b"old"})
    (tmp_path / ".y.part").mkdir()
    with pytest.raises(ExpectedError, match="Nothing was lost"):
        write_files(tmp_path, {"x": b"new", "y": b"2"})
    assert (tmp_path / "x").read_bytes() == b"old"
    assert sorted(file.name for file in tmp_path.iterdir()) == [".y.part", "x"]


def test_a_model_that_vanishes_meanwhile_is_a_sentence(tmp_path: Path) -> None:
    path = put(tmp_path)
    model = read_model_file(path)
    path.unlink()
    with pytest.raises(ExpectedError, match="could not be written"):
        install_files(path, model, tmp_path / "own")
