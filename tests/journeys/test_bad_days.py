"""Bad days of a laptop: nowhere to write, endless paths, no fonts, a very fine display."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.bootstrap import surface
from desktop_app.bootstrap.assembly import workbench
from desktop_app.domain.errors import ExpectedError, StoreError
from desktop_app.storage.preferences import Preferences, load, save

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform != "linux", reason="a place where even root cannot write")
def test_a_home_that_cannot_be_written_is_told_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, "/proc/nowhere")
    with pytest.raises(StoreError, match="/proc/nowhere"), workbench(None):
        pass
    with pytest.raises(ExpectedError, match="could not be saved"):
        surface.keep_preferences(Preferences())
    assert surface.preferences() == Preferences()


def test_a_path_may_have_spaces_and_norwegian_letters_and_be_very_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "Åses hjemmemappe med mellomrom" / "/".join(["ærlig talt lang"] * 18)
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home))
    assert len(paths.default_store()) > 300
    with workbench(None) as bench:
        bench.demo.fill()
        assert bench.upkeep.faults() == ()
        finished = next(o.id for o in bench.assessments.overviews() if o.state == "finished")
        bench.upkeep.backup(home / "sikkerhetskopi æøå.db")
        made = bench.printing.pdf(finished, "summary", "nb")
    assert made.startswith(b"%PDF")
    surface.keep_preferences(Preferences(language="nn"))
    assert surface.preferences().language == "nn"


_WINDOW = """
import json, sys
from desktop_app.bootstrap import window
fill = window.Start.fill

def filled(*arguments):
    from PySide6.QtGui import QFontInfo
    from PySide6.QtWidgets import QApplication, QLabel
    fill(*arguments)
    QApplication.processEvents()
    shown = arguments[-1]
    label = next(each for each in shown.findChildren(QLabel) if each.isVisible() and each.text())
    picture = shown.grab()
    print(json.dumps({
        "font": QFontInfo(label.font()).family(),
        "exact": QFontInfo(label.font()).exactMatch(),
        "fine": picture.devicePixelRatio(),
        "size": [picture.width(), picture.height()],
        "logical": [shown.width(), shown.height()],
    }))
    QApplication.quit()

window.Start.fill = filled
sys.exit(window.open_window(sys.argv[1], ""))
"""


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "2", "3"])
def test_without_fonts_and_on_a_fine_display_it_looks_the_same(tmp_path: Path, scale: str) -> None:
    bare = tmp_path / "fonts.conf"
    bare.write_text("<?xml version='1.0'?><!DOCTYPE fontconfig SYSTEM 'fonts.dtd'><fontconfig/>")
    store = str(tmp_path / "store.db")
    with workbench(store) as bench:
        bench.demo.fill()
    ended = subprocess.run(
        [sys.executable, "-c", _WINDOW, store],
        capture_output=True, encoding="utf-8", timeout=100, check=True, cwd=ROOT,
        env=os.environ | {
            "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale, "FONTCONFIG_FILE": str(bare),
            "LIBGL_ALWAYS_SOFTWARE": "1",
        },
    )  # fmt: skip
    found = json.loads(ended.stdout)
    assert found["font"] == "Source Sans Pro"
    assert found["exact"]
    assert found["fine"] == float(scale)
    exact = [float(scale) * side for side in found["logical"]]
    assert all(abs(own - side) < 1 for own, side in zip(found["size"], exact, strict=True))


_REFUSED = """
import json, sys
from desktop_app.bootstrap import window

fill = window.Start.fill

def refused(start, shown):
    from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
    fill(start, shown)
    QApplication.processEvents()
    (dialog,) = shown.findChildren(QDialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    print(json.dumps({"texts": texts, "visible": dialog.isVisible()}))
    for button in dialog.findChildren(QPushButton):
        button.click()

window.Start.fill = refused
sys.exit(window.open_window(None, ""))
"""


def refused_window(places: dict[str, str]) -> str:
    """Start the window where its store cannot be opened; return what it says before it ends."""
    ended = subprocess.run(
        [sys.executable, "-c", _REFUSED],
        capture_output=True, encoding="utf-8", timeout=100, check=False, cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "en", "LC_ALL": "C.UTF-8"}
        | places,
    )  # fmt: skip
    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr
    found = json.loads(ended.stdout)
    assert found["visible"]
    return " ".join(found["texts"])


@pytest.mark.skipif(sys.platform != "linux", reason="a place where even root cannot write")
def test_the_window_says_that_the_home_cannot_be_written() -> None:
    names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    said = refused_window(dict.fromkeys(names, "/proc/nowhere"))
    assert "The store could not be opened" in said
    assert "/proc/nowhere" in said


def test_the_window_refuses_the_store_of_a_newer_version_politely(tmp_path: Path) -> None:
    store = tmp_path / "store.db"
    with workbench(str(store)) as bench:
        bench.demo.fill()
    with closing(sqlite3.connect(store)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
    before = store.read_bytes()
    said = refused_window({"STARTPUNKT_STORE": str(store)})
    assert "written by a newer version of Startpunkt. It was not touched." in said
    assert store.read_bytes() == before


def test_an_older_store_is_copied_before_the_window_shows_it(tmp_path: Path) -> None:
    store = tmp_path / "store.db"
    frozen = sorted((ROOT / "tests" / "data" / "stores").glob("*.db"))
    shutil.copy(frozen[0], store)
    ended = subprocess.run(
        [sys.executable, "-c", _WINDOW, str(store)],
        capture_output=True, encoding="utf-8", timeout=100, check=True, cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert json.loads(ended.stdout)["exact"]
    (copy,) = tmp_path.glob("store-before-*.db")
    with closing(sqlite3.connect(copy)) as connection:
        kept = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    assert kept == [(frozen[0].stem,)]


def test_two_versions_side_by_side_keep_each_others_settings(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text('{"language": "en", "theme": "dark", "of a later version": [1, 2]}')
    save(path, replace(load(path), language="nn"))
    assert load(path) == Preferences(language="nn", theme="dark")
    assert json.loads(path.read_text())["of a later version"] == [1, 2]
