"""Files, functions and classes stay small enough to read, and carry telling names."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from tests.architecture.sources import name, program_files, python_files, tree

MOST_LINES_OF_A_FILE = 300
MOST_LINES_OF_A_FUNCTION = 60
MOST_METHODS_OF_A_CLASS = 25
MEDIAN_OF_FILES = 130
EMPTY_NAMES = {"utils", "util", "common", "helpers", "helper", "manager", "misc", "base"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def lines(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def functions(path: Path) -> Iterator[Function]:
    return (n for n in ast.walk(tree(path)) if isinstance(n, Function))


def length(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


@pytest.mark.parametrize("path", program_files(), ids=name)
def test_a_file_is_short(path: Path) -> None:
    assert lines(path) <= MOST_LINES_OF_A_FILE


def test_most_files_are_very_short() -> None:
    assert median(lines(path) for path in program_files()) <= MEDIAN_OF_FILES


@pytest.mark.parametrize("path", program_files(), ids=name)
def test_functions_are_short(path: Path) -> None:
    long = [f.name for f in functions(path) if length(f) > MOST_LINES_OF_A_FUNCTION]
    assert long == []


@pytest.mark.parametrize("path", program_files(), ids=name)
def test_classes_have_few_methods(path: Path) -> None:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ClassDef):
            methods = [part for part in node.body if isinstance(part, Function)]
            assert len(methods) <= MOST_METHODS_OF_A_CLASS, node.name


@pytest.mark.parametrize("path", python_files(), ids=name)
def test_a_module_says_why_it_exists(path: Path) -> None:
    if path.name == "__init__.py":
        return
    said = ast.get_docstring(tree(path)) or ""
    assert said.split("\n")[0].endswith((".", ":", "?")), "opens with one sentence"


@pytest.mark.parametrize("path", python_files(), ids=name)
def test_a_name_tells_what_is_inside(path: Path) -> None:
    words = set(re.split(r"[_/.]", name(path)))
    assert not words & EMPTY_NAMES
