"""The program's own source files, read as syntax trees."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "desktop_app"


def program_files() -> tuple[Path, ...]:
    """Every Python file of the program, without the empty `__init__.py` files."""
    return tuple(p for p in sorted(PROGRAM.rglob("*.py")) if p.name != "__init__.py")


def python_files() -> tuple[Path, ...]:
    """Every Python file of the program, its tests and its build."""
    folders = (PROGRAM, ROOT / "tests", ROOT / "build_spec")
    return tuple(path for folder in folders for path in sorted(folder.rglob("*.py")))


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text("utf-8"), str(path))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """All that stands in the syntax tree of a file."""
    return tuple(ast.walk(tree(path)))


def name(path: Path) -> str:
    """The path of a file below the root, with slashes."""
    return path.relative_to(ROOT).as_posix()


def imported(path: Path) -> Iterator[str]:
    """Yield the full names of the modules that a file imports, at the top or further in."""
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name(path)}: relative import"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
