"""Every icon that the program names is one of the family."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.ui.theme.icons import icon
from tests.architecture.sources import PROGRAM, name, nodes

FILES = sorted((PROGRAM / "ui").rglob("*.py"))
TABLES = ("ICONS", "_ICONS")
"""Names of constants whose values are icons."""


def place(definition: ast.stmt) -> int | None:
    """Where a function is given the name of an icon, counted without `self`."""
    if not isinstance(definition, ast.FunctionDef):
        return None
    given = [each.arg for each in definition.args.args if each.arg not in {"self", "cls"}]
    return given.index("icon") if "icon" in given else None


def known(path: Path) -> dict[str, int]:
    """The place of the icon in calls of what a file defines, by the name that is called."""
    found: dict[str, int] = {}
    for node in nodes(path):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            made = [node] if isinstance(node, ast.FunctionDef) else node.body
            here = next((at for each in made if (at := place(each)) is not None), None)
            if here is not None:
                found[node.name] = here
    return found


SHARED = {"Mark": 1, "icon": 0} | {
    called: at for path in FILES for called, at in known(path).items() if not called.startswith("_")
}


def named(path: Path) -> Iterator[str]:
    """Yield the names of icons that stand in a file."""
    own = SHARED | known(path)
    for node in nodes(path):
        found: list[ast.expr] = []
        if isinstance(node, ast.Call):
            found = [each.value for each in node.keywords if each.arg == "icon"]
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            at = own.get(called)
            if at is not None and len(node.args) > at:
                found.append(node.args[at])
        elif isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Dict):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(getattr(each, "id", "") in TABLES for each in targets):
                found = node.value.values
        for each in found:
            # One of two, as in `"pause" if runs else "play"`.
            ends = [each.body, each.orelse] if isinstance(each, ast.IfExp) else [each]
            yield from (
                end.value
                for end in ends
                if isinstance(end, ast.Constant) and isinstance(end.value, str) and end.value
            )


def test_icons_are_found_where_they_are_named() -> None:
    found = {each for path in FILES for each in named(path)}
    assert {"coffee", "pause", "play", "lock-simple", "check-circle", "minus"} <= found
    assert len(found) > 60


@pytest.mark.parametrize("path", [path for path in FILES if any(named(path))], ids=name)
def test_every_icon_is_one_of_the_family(path: Path) -> None:
    for each in named(path):
        icon(each, "#000000")
