"""The import contracts hold, and each of them can fail."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import PROGRAM, ROOT

LINT = "from importlinter.cli import lint_imports_command as lint; lint()"
LAYERS = "The house: who may import whom, and every package has its place"
QT = "Only ui imports Qt"
DATABASE = "Only storage imports SQLAlchemy and Alembic"
PRINTING = "Only reporting imports reportlab, pikepdf, python-docx and Babel"
PRESENTERS = "Presenters and states never reach Qt, not even indirectly"
SCREENS = "Screens do not know each other"
CYCLES = "No import cycles"


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache", "--no-logo"],
        cwd=folder,
        env={"COLUMNS": "400"},
        capture_output=True,
        text=True,
        check=False,
    )


def copy_house(folder: Path) -> Path:
    """A copy of the program in which walls may be broken, with two screens more."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PROGRAM, folder / "desktop_app", ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", folder)
    for screen in ("planted", "other"):
        planted = folder / "desktop_app/ui/screens" / screen
        planted.mkdir()
        for module in ("__init__", "presenter", "state", "view"):
            (planted / f"{module}.py").touch()
    return folder


def test_the_contracts_hold(tmp_path: Path) -> None:
    found = lint(copy_house(tmp_path))
    assert found.returncode == 0, found.stdout
    assert "7 kept, 0 broken" in found.stdout


VIOLATIONS = [
    (LAYERS, "domain/scoring.py", "import desktop_app.charts.drawing"),
    (LAYERS, "charts/drawing.py", "import desktop_app.catalog.reading"),
    (LAYERS, "storage/store.py", "import desktop_app.catalog.reading"),
    (LAYERS, "catalog/reading.py", "import desktop_app.exchange.assessment_file"),
    (LAYERS, "exchange/assessment_file.py", "import desktop_app.reporting.story"),
    (LAYERS, "reporting/story.py", "import desktop_app.storage.store"),
    (LAYERS, "reporting/story.py", "import desktop_app.services.answering"),
    (LAYERS, "services/answering.py", "import desktop_app.ui.wording"),
    (LAYERS, "ui/wording.py", "import desktop_app.bootstrap.assembly"),
    (LAYERS, "bootstrap/assembly.py", "import desktop_app.cli.program"),
    (QT, "services/answering.py", "import PySide6.QtCore"),
    (QT, "domain/scoring.py", "def late():\n    from PySide6 import QtCore"),
    (QT, "reporting/story.py", "import pyqtgraph"),
    (QT, "cli/program.py", "import qtawesome"),
    (DATABASE, "services/answering.py", "from sqlalchemy import select"),
    (DATABASE, "ui/wording.py", "import alembic.command"),
    (PRINTING, "exchange/assessment_file.py", "import reportlab.pdfgen.canvas"),
    (PRINTING, "ui/wording.py", "from babel.numbers import format_decimal"),
    (PRESENTERS, "ui/screens/planted/presenter.py", "from PySide6.QtCore import QObject"),
    (PRESENTERS, "ui/screens/other/presenter.py", "import desktop_app.ui.wording"),
    (PRESENTERS, "ui/screens/other/state.py", "import desktop_app.ui.translator"),
    (SCREENS, "ui/screens/planted/view.py", "import desktop_app.ui.screens.other.view"),
]
"""Contract, file, and the line that breaks it."""

CYCLE = {
    "domain/model.py": "import desktop_app.domain.results",
    "ui/screens/planted/state.py": "import desktop_app.ui.screens.planted.presenter",
    "ui/screens/planted/presenter.py": "import desktop_app.ui.screens.planted.state",
}
"""Lines that close a ring, by file."""


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What is reported of each contract in a house with every violation at once."""
    house = copy_house(tmp_path_factory.mktemp("house"))
    (house / "desktop_app/attic").mkdir()
    (house / "desktop_app/attic/__init__.py").touch()
    for file, line in (*((f, line) for _, f, line in VIOLATIONS), *CYCLE.items()):
        with (house / "desktop_app" / file).open("a", encoding="utf-8") as stream:
            stream.write(f"\n{line}\n")
    found = lint(house)
    assert found.returncode == 1, found.stderr
    report = found.stdout.split("Broken contracts", 1)[1]
    parts = re.split(r"^(.+)\n-+\n", report, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.mark.parametrize(("contract", "file", "line"), VIOLATIONS)
def test_a_planted_violation_is_found(
    broken: dict[str, str], contract: str, file: str, line: str
) -> None:
    importer = "desktop_app." + file.removesuffix(".py").replace("/", ".")
    words = line.split()
    target = words[words.index("from" if "from" in words else "import") + 1]
    if not target.startswith("desktop_app."):
        target = target.split(".")[0]
    assert f"{importer} -> {target} (l." in broken[contract]


def test_a_room_without_a_place_is_found(broken: dict[str, str]) -> None:
    assert "desktop_app.attic" in broken[LAYERS]


@pytest.mark.parametrize("ring", ["domain", "ui.screens.planted"])
def test_a_planted_ring_is_found(broken: dict[str, str], ring: str) -> None:
    assert f"No cycles are allowed in desktop_app.{ring}." in broken[CYCLES]
