"""A whole workshop with a projector: store, console, wall and files must agree."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.architecture.sources import ROOT
from tests.ui.projector.test_two_displays import display


def test_a_whole_workshop_by_keys_on_two_displays(tmp_path: Path) -> None:
    screens = [display("laptop", 0, 1366, 768), display("projector", 1366, 1280, 720)]
    described = tmp_path / "two.json"
    described.write_text(json.dumps({"screens": screens}), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.workshop_on_two_displays", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={described}"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=110,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "the workshop is over"
