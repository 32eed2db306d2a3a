"""A start loads nothing that takes long before somebody needs it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.bootstrap.assembly import workbench

ROOT = Path(__file__).parents[2]
OF_CHARTS_AND_PAPERS = {
    "pyqtgraph", "numpy", "reportlab", "openpyxl", "alembic", "docx", "pikepdf", "pypdfium2",
    "lxml", "PIL", "qtawesome",
}  # fmt: skip
OF_THE_STORE = {"sqlalchemy", "ruamel", "babel", "psycopg", "desktop_app.domain.assessment"}
OF_OTHER_SCREENS = {
    "desktop_app.catalog", "desktop_app.exchange", "desktop_app.reporting",
    "desktop_app.ui.charts", "desktop_app.ui.projector.window",
    "PySide6.QtSvg", "PySide6.QtPrintSupport", "PySide6.QtNetwork", "PySide6.QtMultimedia",
}  # fmt: skip
SLOW = {"asyncio", "multiprocessing", "email", "http", "subprocess", "ctypes", "unittest"}
"""Of Python's own, what costs a start more than it can bring."""
AFTER_HOME = OF_CHARTS_AND_PAPERS | OF_THE_STORE | OF_OTHER_SCREENS | SLOW
AFTER_PAINTING = AFTER_HOME | {"sqlite3", "desktop_app.ui.screens", "desktop_app.services"}

_START = """
import builtins, gc, json, sys
from desktop_app.bootstrap import window
from desktop_app.cli.program import run

def loaded():
    return sorted(sys.modules)

start, seen = window.Start, {}
fill, after = start.fill, start.after

def filled(self, shown):
    from PySide6.QtWidgets import QAbstractButton, QApplication
    QApplication.processEvents()
    seen["painted"] = loaded()
    names = [b for b in shown.findChildren(QAbstractButton) if b.isVisible()]
    seen["names"] = [b.text() for b in names if not b.hasFocus()]
    names[-1].click()
    seen["went"] = [shown.place.screen]
    fill(self, shown)
    seen["filled"] = loaded()
    seen["searching"] = [gc.isenabled()]

def settled(self):
    from PySide6.QtWidgets import QApplication
    after(self)
    seen["searching"].append(gc.isenabled())
    QApplication.quit()

start.fill, start.after = filled, settled
seen["code"] = run([])
seen["settled"] = loaded()
seen["read"] = builtins.__import__ is not builtins.__orig_import__
print(json.dumps(seen))
"""


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Modules that are loaded when the window is painted, when Home is filled, and after."""
    store = str(tmp_path_factory.mktemp("start") / "store.db")
    with workbench(store) as bench:
        bench.demo.fill()
    ended = subprocess.run(
        [sys.executable, "-c", _START],
        capture_output=True, encoding="utf-8", timeout=100, check=True, cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "en"}
        | {"STARTPUNKT_STORE": store},
    )  # fmt: skip
    found: dict[str, list[str]] = json.loads(ended.stdout)
    assert found["code"] == 0
    return found


def among(loaded: list[str], packages: set[str]) -> set[str]:
    """Those of the packages of which something is loaded."""
    return {
        package
        for package in packages
        if any(name == package or name.startswith(f"{package}.") for name in loaded)
    }


def test_the_window_is_painted_before_anything_of_the_store_is_loaded(
    start: dict[str, list[str]],
) -> None:
    assert {"PySide6.QtWidgets", "desktop_app.ui.shell.window"} <= set(start["painted"])
    assert among(start["painted"], AFTER_PAINTING) == set()


def test_what_is_painted_first_names_the_places_and_waits(start: dict[str, list[str]]) -> None:
    assert start["names"] == ["Home", "Portfolio", "Gatherings", "Models", "Settings"]
    assert start["went"] == ["home"]


def test_home_is_filled_before_what_other_screens_need_is_loaded(
    start: dict[str, list[str]],
) -> None:
    shown = {name for name in start["filled"] if name.startswith("desktop_app.ui.screens.")}
    assert {".".join(name.split(".")[:4]) for name in shown} == {"desktop_app.ui.screens.home"}
    assert "sqlite3" in start["filled"]
    assert among(start["filled"], AFTER_HOME) == set()


def test_what_transactions_need_is_loaded_while_home_is_looked_at(
    start: dict[str, list[str]],
) -> None:
    assert among(start["settled"], OF_THE_STORE) >= {"sqlalchemy", "desktop_app.domain.assessment"}
    assert among(start["settled"], OF_CHARTS_AND_PAPERS) == set()


def test_garbage_is_searched_for_when_home_is_there(start: dict[str, list[str]]) -> None:
    assert start["searching"] == [False, True]


def test_pyside_does_not_read_the_source_of_what_is_imported(start: dict[str, list[str]]) -> None:
    assert not start["read"]
