"""Bad days of a laptop: nowhere to write, endless paths, no fonts, a very fine display."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.bootstrap import surface
from desktop_app.bootstrap.assembly import workbench
from desktop_app.domain.errors import ExpectedError, StoreError
from desktop_app.storage.preferences import Preferences

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


def test_without_fonts_and_on_a_display_three_times_as_fine_it_looks_the_same(
    tmp_path: Path,
) -> None:
    bare = tmp_path / "fonts.conf"
    bare.write_text("<?xml version='1.0'?><!DOCTYPE fontconfig SYSTEM 'fonts.dtd'><fontconfig/>")
    store = str(tmp_path / "store.db")
    with workbench(store) as bench:
        bench.demo.fill()
    ended = subprocess.run(
        [sys.executable, "-c", _WINDOW, store],
        capture_output=True, encoding="utf-8", timeout=100, check=True, cwd=ROOT,
        env=os.environ | {
            "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "3", "FONTCONFIG_FILE": str(bare),
            "LIBGL_ALWAYS_SOFTWARE": "1",
        },
    )  # fmt: skip
    found = json.loads(ended.stdout)
    assert found["font"] == "Source Sans Pro"
    assert found["exact"]
    assert found["fine"] == 3
    assert found["size"] == [3 * side for side in found["logical"]]
