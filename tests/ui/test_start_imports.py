"""A start loads nothing that takes long before somebody needs it."""

import json
import os
import subprocess
import sys
from pathlib import Path

from desktop_app.bootstrap.assembly import workbench

ROOT = Path(__file__).parents[2]
LATER = {"pyqtgraph", "numpy", "reportlab", "openpyxl", "alembic", "docx", "pikepdf", "pypdfium2"}
AFTER_PAINTING = LATER | {"sqlalchemy", "ruamel", "babel"}

_START = """
import json, sys
from desktop_app.bootstrap import window
from desktop_app.ui.shell.window import MainWindow

def loaded():
    return sorted({name.partition(".")[0] for name in sys.modules})

fill, painted = window._fill, []

def filled(*arguments):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    painted.extend(loaded())
    fill(*arguments)
    QTimer.singleShot(0, QApplication.quit)

window._fill = filled
code = window.open_window(sys.argv[1], "")
print(json.dumps({"code": code, "painted": painted, "filled": loaded()}))
"""


def test_neither_painting_nor_home_loads_what_charts_and_papers_need(tmp_path: Path) -> None:
    store = str(tmp_path / "store.db")
    with workbench(store) as bench:
        bench.demo.fill()
    ended = subprocess.run(
        [sys.executable, "-c", _START, store],
        capture_output=True, encoding="utf-8", timeout=100, check=True, cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    found = json.loads(ended.stdout)
    assert found["code"] == 0
    assert {"PySide6", "desktop_app"} <= set(found["painted"])
    assert "sqlalchemy" in found["filled"]
    assert AFTER_PAINTING & set(found["painted"]) == set()
    assert LATER & set(found["filled"]) == set()
