"""Files, functions and classes stay small enough to read, and carry telling names."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.architecture.sources import name, nodes, program_files, python_files, tree

MOST_LINES_OF_A_FILE = 300
MOST_LINES_OF_A_FUNCTION = 60
MOST_METHODS_OF_A_CLASS = 25
MEDIAN_OF_FILES = 130
EMPTY_NAMES = {"utils", "util", "common", "helpers", "helper", "manager", "misc", "base"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def lines(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def functions(path: Path) -> Iterator[Function]:
    return (n for n in nodes(path) if isinstance(n, Function))


def length(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def test_a_file_is_short() -> None:
    long = {name(path): lines(path) for path in program_files()}
    assert {path: n for path, n in long.items() if n > MOST_LINES_OF_A_FILE} == {}


def test_most_files_are_very_short() -> None:
    assert median(lines(path) for path in program_files()) <= MEDIAN_OF_FILES


def test_functions_are_short() -> None:
    found = {
        f"{name(path)}: {f.name}": length(f) for path in program_files() for f in functions(path)
    }
    assert {place: n for place, n in found.items() if n > MOST_LINES_OF_A_FUNCTION} == {}


def test_classes_have_few_methods() -> None:
    found = {
        f"{name(path)}: {node.name}": sum(isinstance(part, Function) for part in node.body)
        for path in program_files()
        for node in nodes(path)
        if isinstance(node, ast.ClassDef)
    }
    assert {place: n for place, n in found.items() if n > MOST_METHODS_OF_A_CLASS} == {}


def test_a_module_says_why_it_exists() -> None:
    modules = [path for path in python_files() if path.name != "__init__.py"]
    said = {name(path): (ast.get_docstring(tree(path)) or "").split("\n")[0] for path in modules}
    silent = [path for path, first in said.items() if not first.endswith((".", ":", "?"))]
    assert silent == [], "a module opens with one sentence"


def test_a_name_tells_what_is_inside() -> None:
    names = [name(path) for path in python_files()]
    assert [each for each in names if set(re.split(r"[_/.]", each)) & EMPTY_NAMES] == []
