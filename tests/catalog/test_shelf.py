"""The shelf shows what can be used, reads nothing twice, and takes in new models."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.catalog import shelf as shelf_file
from desktop_app.catalog.installing import remove_files
from desktop_app.catalog.model_file import ModelFile
from desktop_app.catalog.reading import load_model_file, read_model_file
from desktop_app.catalog.shelf import Shelf
from desktop_app.domain.errors import ExpectedError, InvalidFileError, NotFoundError
from tests.catalog.samples import NYNORSK, SHIPPED, SMALL, put
from tests.catalog.workbooks import PLAIN, put_book


def model_text(model_id: str = "small", version: str = "1.0", title: str = "Liten") -> str:
    text = SMALL.replace("id: small", f"id: {model_id}").replace("Liten", title)
    return text.replace('"1.0"', f'"{version}"')


def shown(*folders: Path) -> list[tuple[str, str, str]]:
    return [(model.id, model.version, model.title) for model in Shelf(folders).models()]


def test_models_are_sorted_by_title(tmp_path: Path) -> None:
    put(tmp_path, model_text("a", title="b"), "x")
    put(tmp_path, model_text("b", title="A"), "y")
    put(tmp_path, model_text("c", title="B"), "z")
    assert [model_id for model_id, _, _ in shown(tmp_path)] == ["b", "a", "c"]


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    put(tmp_path)
    assert len(shown(tmp_path / "no", tmp_path, put(tmp_path))) == 1


def test_what_is_broken_is_left_out_and_listed(tmp_path: Path) -> None:
    put(tmp_path)
    put(tmp_path, "format: x\n", "broken")
    shelf = Shelf((tmp_path,))
    assert [model.id for model in shelf.models()] == ["small"]
    assert {problem.name for problem in shelf.problems} == {"broken.model.yaml"}
    assert "the format is “x”" in str(shelf.problems[0])


def test_a_model_is_found_by_its_id(tmp_path: Path) -> None:
    put(tmp_path)
    shelf = Shelf((tmp_path,))
    assert shelf.model("small").title == "Liten"
    with pytest.raises(NotFoundError, match="no maturity model called “large”"):
        shelf.model("large")


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("1.0", "1.1"), ("1.9", "1.10"), ("2", "10"), ("1.0-beta", "1.0.1"), ("1.0", "1.0.1"),
        ("2025-12", "2026-01"),
    ],
)  # fmt: skip
def test_the_newest_version_stands_on_the_shelf(tmp_path: Path, older: str, newer: str) -> None:
    put(tmp_path, model_text(version=older), "b")
    put(tmp_path, model_text(version=newer), "a")
    assert shown(tmp_path) == [("small", newer, "Liten")]
    (tmp_path / "later").mkdir()
    put(tmp_path / "later", model_text(version=older, title="Gammel"))
    assert shown(tmp_path, tmp_path / "later") == [("small", newer, "Liten")]


def test_of_equal_versions_the_later_folder_counts(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    put(tmp_path)
    put(tmp_path / "own", model_text(title="Egen"))
    assert shown(tmp_path, tmp_path / "own") == [("small", "1.0", "Egen")]


def test_a_file_is_read_again_only_when_it_has_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def counted(path: Path) -> ModelFile:
        read.append(path.name)
        return load_model_file(path)

    monkeypatch.setattr(shelf_file, "load_model_file", counted)
    put(tmp_path)
    shelf = Shelf((tmp_path,))
    assert shelf.models() == shelf.models()
    assert shelf.problems == ()
    assert len(read) == 1
    put(tmp_path, NYNORSK, language="nn")
    assert shelf.models()[0].languages == ("nb", "nn")
    put(tmp_path, NYNORSK.replace("Har de", "Har de no"), language="nn")
    assert "Har de no" in str(shelf.models()[0])
    assert len(read) == 3


def test_a_link_to_nowhere_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "x.model.yaml").symlink_to(tmp_path / "nowhere")
    shelf = Shelf((tmp_path,))
    assert shelf.models() == ()
    assert [str(problem) for problem in shelf.problems] == ["x.model.yaml: the file does not exist"]


def test_a_model_is_installed_with_its_translations(tmp_path: Path) -> None:
    source, own = tmp_path / "source", tmp_path / "data" / "models"
    source.mkdir()
    path = put(source, "# Kommentar\n" + SMALL, "downloaded")
    put(source, NYNORSK, "downloaded", "nn")
    shelf = Shelf((own,))
    assert shelf.install(path, own).id == "small"
    assert sorted(file.name for file in own.iterdir()) == [
        "small.model.nn.yaml",
        "small.model.yaml",
    ]
    assert (own / "small.model.yaml").read_bytes() == path.read_bytes()
    assert shelf.model("small").languages == ("nb", "nn")


def test_installing_again_replaces_and_takes_old_translations_away(tmp_path: Path) -> None:
    source, own = tmp_path / "source", tmp_path / "own"
    source.mkdir()
    shelf = Shelf((own,))
    put(source, NYNORSK, language="nn")
    shelf.install(put(source), own)
    (source / "small.model.nn.yaml").unlink()
    shelf.install(put(source, model_text(version="2.0")), own)
    assert [file.name for file in own.iterdir()] == ["small.model.yaml"]
    assert shelf.model("small").version == "2.0"
    shelf.install(own / "small.model.yaml", own)
    assert shelf.model("small").version == "2.0"


def test_a_broken_model_is_not_installed(tmp_path: Path) -> None:
    own = tmp_path / "own"
    with pytest.raises(InvalidFileError):
        Shelf((own,)).install(put(tmp_path, "x"), own)
    assert not own.exists()


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    own = tmp_path / "file" / "own"
    with pytest.raises(ExpectedError, match=r"could not be written to .* Nothing was lost"):
        Shelf((own,)).install(put(tmp_path), own)


def test_the_shipped_models_stand_on_the_shelf() -> None:
    shelf = Shelf((SHIPPED,))
    assert shelf.problems == ()
    model = shelf.model("digital-modenhet")
    assert [len(dimension.questions) for dimension in model.dimensions] == [5] * 7


def test_a_workbook_is_installed_as_a_model_file(tmp_path: Path) -> None:
    path = put_book(tmp_path, {"Ark1": PLAIN})
    installed = Shelf(()).install(path, tmp_path / "models")
    assert Shelf((tmp_path / "models",)).model("min-modell") == installed
    assert [file.name for file in (tmp_path / "models").iterdir()] == ["min-modell.model.yaml"]


def test_a_new_version_takes_the_place_of_the_old_one_with_its_translations(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    shelf = Shelf((folder,))
    put(tmp_path)
    put(tmp_path, NYNORSK, language="nn")
    model = shelf.install(tmp_path / "small.model.yaml", folder)
    assert shelf.model("small").languages == ("nb", "nn")
    newer = replace(model, version="2.0", translations={})
    shelf.keep(newer, folder)
    assert shelf.model("small") == newer
    assert [file.name for file in folder.iterdir()] == ["small.model.yaml"]


def test_a_model_that_could_not_be_read_again_is_not_kept(tmp_path: Path) -> None:
    shelf = Shelf((tmp_path / "models",))
    model = read_model_file(put(tmp_path))
    large = replace(model.questions[0], evidence=("x" * 4_000,) * 1_300)
    dimension = replace(model.dimensions[0], questions=(large,))
    with pytest.raises(ExpectedError) as refused:
        shelf.keep(replace(model, dimensions=(dimension,)), tmp_path / "models")
    assert str(refused.value) == (
        "The model “Liten” cannot be kept: its file would be larger than 5 MB, the most allowed. "
        "Nothing was changed."
    )
    assert not (tmp_path / "models").exists()


def test_a_model_is_removed_with_its_translations(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    shelf = Shelf((folder,))
    folder.mkdir()
    put(folder, name="called-otherwise")
    put(folder, NYNORSK, name="called-otherwise", language="nn")
    put(folder, SMALL.replace("id: small", "id: other"), name="other")
    put(folder, "broken", name="broken")
    shelf.remove("small", folder)
    shelf.remove("unknown", folder)
    assert sorted(file.name for file in folder.iterdir()) == [
        "broken.model.yaml",
        "other.model.yaml",
    ]


def test_a_file_that_cannot_be_deleted_is_a_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    (folder / "sub.yaml").mkdir(parents=True)
    with pytest.raises(ExpectedError, match=r"The file sub.yaml could not be deleted \(.+\)\."):
        remove_files([folder / "sub.yaml"])


@pytest.mark.parametrize("name", ["model.txt", "model", "model.docx"])
def test_other_endings_are_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(SMALL)
    with pytest.raises(InvalidFileError) as caught:
        Shelf(()).install(tmp_path / name, tmp_path)
    assert "a model is read from" in str(caught.value.details[0])
