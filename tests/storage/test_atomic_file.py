"""A file is written whole or not at all."""

from pathlib import Path

import pytest

from desktop_app.storage.atomic_file import written_beside


def test_the_file_takes_its_place_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.write_text("old", encoding="utf-8")
    with written_beside(target) as beside:
        beside.write_text("new", encoding="utf-8")
        assert target.read_text(encoding="utf-8") == "old"
    assert target.read_text(encoding="utf-8") == "new"
    assert list(tmp_path.iterdir()) == [target]


def test_nothing_changes_when_writing_fails(tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.write_text("old", encoding="utf-8")
    with pytest.raises(ZeroDivisionError):
        _fail(target)
    assert target.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]


def _fail(target: Path) -> None:
    with written_beside(target) as beside:
        beside.write_text("half", encoding="utf-8")
        raise ZeroDivisionError
