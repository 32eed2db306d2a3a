"""What each room may take from outside, and that no room reaches for the network."""

import sys
from pathlib import Path

from tests.architecture.sources import PROGRAM, imported, name, program_files

OUTSIDE = {
    "__main__": set[str](),
    "bootstrap": set[str](),
    "paths": {"platformdirs"},
    "cli": set[str](),
    "ui": {"PySide6", "shiboken6", "pyqtgraph", "qtawesome", "numpy", "pypdfium2"},
    "services": {"uuid6"},
    "storage": {"sqlalchemy", "alembic"},
    "catalog": {"ruamel", "openpyxl"},
    "exchange": {"openpyxl", "pyarrow"},
    "reporting": {"reportlab", "babel", "pikepdf", "docx", "PIL"},
    "charts": set[str](),
    "domain": set[str](),
}
"""Packages beside the standard library that a room may import; domain and charts: none."""

NETWORK = {
    "psycopg",
    "socket",
    "socketserver",
    "ssl",
    "http",
    "urllib.request",
    "urllib.error",
    "ftplib",
    "smtplib",
    "imaplib",
    "poplib",
    "xmlrpc",
    "asyncio",
    "PySide6.QtNetwork",
    "PySide6.QtWebSockets",
}


def room(path: Path) -> str:
    return path.relative_to(PROGRAM).parts[0].removesuffix(".py")


def test_a_room_takes_only_what_it_may() -> None:
    for path in program_files():
        roots = {module.split(".")[0] for module in imported(path)}
        outside = roots - sys.stdlib_module_names - {"desktop_app"}
        assert outside <= OUTSIDE[room(path)], name(path)


def reaches_out(module: str) -> bool:
    return any(module == net or module.startswith(f"{net}.") for net in NETWORK)


def test_nothing_reaches_for_the_network() -> None:
    found = [(name(p), module) for p in program_files() for module in imported(p)]
    assert [pair for pair in found if reaches_out(pair[1])] == []
    assert reaches_out("urllib.request.urlopen")
    assert not reaches_out("urllib.parse")


def test_init_files_stay_empty() -> None:
    filled = [name(path) for path in PROGRAM.rglob("__init__.py") if path.read_bytes()]
    assert filled == []


def test_every_folder_with_code_is_a_package() -> None:
    folders = {path.parent for path in program_files()}
    assert [name(folder) for folder in folders if not (folder / "__init__.py").exists()] == []
