"""Settings survive, and a broken file never stops the program."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import ExpectedError
from desktop_app.storage.preferences import Preferences, load, save

FULL = Preferences("nn", "dark", 150)


def test_settings_are_read_as_they_were_saved(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "preferences.json"
    assert load(path) == Preferences()
    save(path, Preferences("nb", "light", 100))
    save(path, FULL)
    assert load(path) == FULL
    assert [each.name for each in path.parent.iterdir()] == ["preferences.json"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'"nb"',
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b"{}",
        b'{"language": 1, "theme": [], "text_size": "large"}',
        b'{"text_size": true}',
        b'{"text_size": 125.5}',
    ],
)
def test_a_broken_file_gives_the_usual_settings(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "preferences.json"
    path.write_bytes(content)
    assert load(path) == Preferences()


@pytest.mark.parametrize(("size", "held"), [(-5, 100), (99, 100), (125, 125), (1000, 200)])
def test_the_text_size_is_held_within_its_limits(tmp_path: Path, size: int, held: int) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(f'{{"text_size": {size}, "colour": "of a later version"}}', encoding="utf-8")
    assert load(path) == Preferences(text_size=held)


def test_a_folder_in_its_place_gives_the_usual_settings_and_a_sentence(tmp_path: Path) -> None:
    assert load(tmp_path) == Preferences()
    with pytest.raises(ExpectedError, match=r"^The settings could not be saved in "):
        save(tmp_path, FULL)
    with pytest.raises(ExpectedError, match="could not be saved"):
        save(Path(__file__) / "preferences.json", FULL)
    assert list(tmp_path.parent.glob(".*.part")) == []
