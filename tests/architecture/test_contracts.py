"""The import contracts hold, and each of them can fail."""

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
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the program in which walls may be broken."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PROGRAM, tmp_path / "desktop_app", ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for screen in ("planted", "other"):
        folder = tmp_path / "desktop_app/ui/screens" / screen
        folder.mkdir()
        for module in ("__init__", "presenter", "state", "view"):
            (folder / f"{module}.py").touch()
    return tmp_path


def test_the_contracts_hold(house: Path) -> None:
    found = lint(house)
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
    (LAYERS, "ui/wording.py", "import desktop_app.bootstrap"),
    (LAYERS, "bootstrap/assembly.py", "import desktop_app.cli.program"),
    (LAYERS, "attic/__init__.py", ""),
    (QT, "services/answering.py", "import PySide6.QtCore"),
    (QT, "domain/scoring.py", "def late():\n    from PySide6 import QtCore"),
    (QT, "reporting/story.py", "import pyqtgraph"),
    (QT, "cli/program.py", "import qtawesome"),
    (DATABASE, "services/answering.py", "from sqlalchemy import select"),
    (DATABASE, "ui/wording.py", "import alembic.command"),
    (PRINTING, "exchange/assessment_file.py", "import reportlab.pdfgen.canvas"),
    (PRINTING, "ui/wording.py", "from babel.numbers import format_decimal"),
    (PRESENTERS, "ui/screens/planted/presenter.py", "from PySide6.QtCore import QObject"),
    (PRESENTERS, "ui/screens/planted/presenter.py", "import desktop_app.ui.wording"),
    (PRESENTERS, "ui/screens/planted/state.py", "import desktop_app.ui.translator"),
    (SCREENS, "ui/screens/planted/view.py", "import desktop_app.ui.screens.other.state"),
    (CYCLES, "domain/model.py", "import desktop_app.domain.results"),
    (CYCLES, "ui/screens/planted/state.py", "import desktop_app.ui.screens.planted.presenter"),
]


@pytest.mark.parametrize(("contract", "file", "line"), VIOLATIONS)
def test_a_planted_violation_is_found(house: Path, contract: str, file: str, line: str) -> None:
    path = house / "desktop_app" / file
    if file.startswith("attic"):
        path.parent.mkdir()
    if contract == CYCLES:
        presenter = house / "desktop_app/ui/screens/planted/presenter.py"
        presenter.write_text("import desktop_app.ui.screens.planted.state\n", "utf-8")
    with path.open("a", encoding="utf-8") as stream:
        stream.write(f"\n{line}\n")
    found = lint(house)
    assert found.returncode == 1
    assert f"{contract} BROKEN" in found.stdout
