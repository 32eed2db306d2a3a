"""Where the user's data lie: in the platform's folders, or beside the program on a stick."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.bootstrap import surface
from desktop_app.bootstrap.assembly import workbench
from desktop_app.storage.preferences import Preferences


def everything() -> tuple[Path, ...]:
    return (
        Path(paths.default_store()),
        paths.installed_models(),
        paths.model_copies(),
        paths.kept_layouts(),
        paths.preferences(),
        paths.report_templates(),
        paths.log_folder(),
    )


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a built program on a memory stick, with æøå and spaces in its path."""
    return plug_in(tmp_path / "Minnepinne å", monkeypatch)


def plug_in(place: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = place / "Startpunkt"
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / "startpunkt"
    program.touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(Path(paths.__file__).parent), raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    return folder


def test_a_built_program_uses_the_platforms_folders(stick: Path) -> None:
    assert paths.portable_folder() is None
    home = Path(os.environ["HOME"])
    kept = set(everything()) - {paths.model_copies()}
    assert all(home in each.parents for each in kept)
    assert all(stick not in each.parents for each in everything())


def test_a_folder_beside_the_program_keeps_everything(stick: Path) -> None:
    (stick / paths.PORTABLE).mkdir()
    assert all(stick / paths.PORTABLE in each.parents for each in everything())


def test_a_file_of_that_name_is_no_folder(stick: Path) -> None:
    (stick / paths.PORTABLE).touch()
    assert paths.portable_folder() is None


def test_a_named_store_still_goes_first(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (stick / paths.PORTABLE).mkdir()
    monkeypatch.setenv("STARTPUNKT_STORE", "/elsewhere/s.db")
    assert paths.default_store() == "/elsewhere/s.db"


def test_on_macos_the_folder_lies_beside_the_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "Startpunkt.app" / "Contents" / "MacOS" / "startpunkt"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert paths.program_folder() == tmp_path.resolve()


def test_the_source_tree_is_a_program_too() -> None:
    assert (paths.program_folder() / "desktop_app").is_dir()


def test_a_stick_works_wherever_it_is_plugged_in(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / paths.PORTABLE).mkdir()
    with monkeypatch.context() as unfrozen:
        # The models are those of the source tree.
        unfrozen.setattr(paths, "_shipped", lambda: Path(paths.__file__).parents[1])
        with workbench(None) as bench:
            made = {change.assessment for change in bench.demo.fill()}
        surface.keep_preferences(Preferences(language="nn"))
        moved = stick.parent.parent / "E" / "Startpunkt"
        shutil.move(stick, moved)
        plug_in(moved.parent, unfrozen)
        assert surface.preferences().language == "nn"
        with workbench(None) as bench:
            assert {overview.id for overview in bench.assessments.overviews()} == made
    assert not stick.exists()
