"""Copies of models that were read: fast, never wrong, and never in the way."""

from pathlib import Path

import pytest

from desktop_app.catalog import shelf as shelves
from desktop_app.catalog.read_copies import ReadCopies
from desktop_app.catalog.reading import load_model_file, translation_files
from desktop_app.catalog.shelf import Shelf
from tests.benchmarks.measuring import least
from tests.catalog.samples import SHIPPED, put


def files(path: Path) -> tuple[Path, ...]:
    return (path, *translation_files(path))


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """A folder for models."""
    folder = tmp_path / "models"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.model.yaml")), ids=lambda path: path.stem)
def test_a_copy_is_the_model_itself_and_costs_a_fraction(path: Path, tmp_path: Path) -> None:
    copies = ReadCopies(tmp_path / "copies", "1")
    model = load_model_file(path).model
    assert model is not None
    assert copies.find(files(path)) is None
    copies.keep(files(path), model)
    assert copies.find(files(path)) == model
    floor = least(lambda: load_model_file(path), 1)
    assert least(lambda: copies.find(files(path))) < floor / 4


def test_a_shelf_reads_a_file_once_and_again_when_it_has_changed(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def reading(path: Path) -> object:
        read.append(path.name)
        return load_model_file(path)

    monkeypatch.setattr(shelves, "load_model_file", reading)
    path = put(models)
    copies = ReadCopies(tmp_path / "copies", "1")
    first = Shelf((path.parent,), copies).models()
    assert Shelf((path.parent,), copies).models() == first
    assert read == [path.name]
    assert Shelf((path.parent,), ReadCopies(tmp_path / "copies", "2")).models() == first
    assert read == [path.name] * 2
    title = first[0].title
    path.write_text(path.read_text("utf-8").replace(title, "Et annet navn"), "utf-8")
    assert [model.title for model in Shelf((path.parent,), copies).models()] == ["Et annet navn"]
    assert read == [path.name] * 3
    assert len(list((tmp_path / "copies").iterdir())) == 1, "earlier copies are taken away"


def test_a_model_with_problems_is_not_kept(models: Path, tmp_path: Path) -> None:
    path = put(models)
    path.write_text("id: nothing else", "utf-8")
    shelf = Shelf((path.parent,), ReadCopies(tmp_path / "copies", "1"))
    assert shelf.models() == ()
    assert shelf.problems
    assert not (tmp_path / "copies").exists()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"id": 7}'])
def test_a_damaged_copy_is_no_copy(models: Path, tmp_path: Path, content: bytes) -> None:
    path = put(models)
    copies = ReadCopies(tmp_path / "copies", "1")
    expected = Shelf((path.parent,), copies).models()
    (copy,) = (tmp_path / "copies").iterdir()
    copy.write_bytes(content)
    assert copies.find(files(path)) is None
    assert Shelf((path.parent,), copies).models() == expected


def test_a_folder_that_cannot_be_written_costs_time_alone(models: Path, tmp_path: Path) -> None:
    path = put(models)
    (tmp_path / "copies").write_text("a file", "utf-8")
    shelf = Shelf((path.parent,), ReadCopies(tmp_path / "copies", "1"))
    assert len(shelf.models()) == 1
