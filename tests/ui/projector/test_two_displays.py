"""The projector is really on the second display, and the console outlives it."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.architecture.sources import ROOT


def display(name: str, x: int, width: int, height: int) -> dict[str, object]:
    place = {"name": name, "x": x, "y": 0, "width": width, "height": height}
    return {**place, "logicalDpi": 96, "dpr": 1}


def test_a_workshop_on_two_displays(tmp_path: Path) -> None:
    screens = [display("laptop", 0, 1366, 900), display("projector", 1366, 1920, 1080)]
    described = tmp_path / "two.json"
    described.write_text(json.dumps({"screens": screens}), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.projector.on_two_displays", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={described}"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "all steps done"
