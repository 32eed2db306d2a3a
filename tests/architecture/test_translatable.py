"""Every wording is a literal that lupdate finds, and a user's sentence never escapes it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.sources import name, nodes, program_files

MARKS = {"translate", "say", "QT_TRANSLATE_NOOP"}
"""`say` only as a name of its own: a notice's method of that name is no mark."""
FORWARDERS = {
    "desktop_app/domain/wording.py",
    "desktop_app/ui/wording.py",
    "desktop_app/ui/translator.py",
    "desktop_app/reporting/wording.py",
}
"""Modules that pass a wording on and hence name no text themselves."""


def called(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in nodes(path) if isinstance(node, ast.Call))


def text(node: ast.AST) -> str | None:
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return str(node.value) if is_text else None  # type: ignore[attr-defined] # a Constant


def marked(path: Path) -> Iterator[ast.Call]:
    """Yield the calls that mark a wording (str.translate has one argument, a painter's others)."""
    for call in calls(path):
        if called(call) in MARKS and len(call.args) + len(call.keywords) > 1:
            of = call.func.value if isinstance(call.func, ast.Attribute) else None
            paints = isinstance(of, ast.Name) and of.id in {"painter", "transform"}
            if not paints and (of is None or called(call) != "say"):
                yield call


def contexts() -> set[str]:
    return {
        text(call.args[0]) or ""
        for path in program_files()
        if name(path) not in FORWARDERS
        for call in marked(path)
    }


def fault(call: ast.Call) -> str | None:
    """What is wrong with a call that marks a wording; None when all is well."""
    if call.keywords:
        return "keyword arguments are lost on lupdate"
    if len(call.args) > 4 or any(text(part) is None for part in call.args[:2]):
        return "context and source must be plain literals"
    context, source = text(call.args[0]) or "", text(call.args[1]) or ""
    if not re.fullmatch(r"[A-Z][A-Za-z]+", context):
        return "the context is one word"
    if not source.strip() or source != source.strip():
        return "no empty source, no spaces at its ends"
    if ("%n" in source) != (len(call.args) == 4):
        return "%n and a number go together"
    if re.search(r"\{[^a-z]|\{[a-z_0-9]+[^a-z_0-9}]", source.replace("{{", "")):
        return "a place is named, and formatted before it is filled in"
    return None


def test_wordings_are_literals() -> None:
    faults = {
        f"{name(path)}:{call.lineno}": fault(call)
        for path in program_files()
        if name(path) not in FORWARDERS
        for call in marked(path)
    }
    assert {place: wrong for place, wrong in faults.items() if wrong} == {}


def test_wordings_are_marked_by_a_name_that_lupdate_knows() -> None:
    known = contexts()
    unseen = [
        f"{name(path)}:{call.lineno}"
        for path in program_files()
        for call in calls(path)
        if len(call.args) > 1
        and called(call) not in MARKS
        and text(call.args[0]) in known
        and text(call.args[1]) is not None
    ]
    assert not unseen, "call it one of MARKS:\n" + "\n".join(unseen)


def test_forwarders_are_there() -> None:
    assert {name(path) for path in program_files()} >= FORWARDERS


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ('translate("Report", "Strengths")', None),
        ('words.translate("Report", "one " "two")', None),
        ('translate("Report", "%n question(s)", None, 3)', None),
        ('translate("Report", "by {name}")', None),
        ('translate("Report", f"by {name}")', "context and source must be plain literals"),
        ('translate("Report", source)', "context and source must be plain literals"),
        ('translate("Report", "a" + "b")', "context and source must be plain literals"),
        ('translate("Report", "%n vote(s)", n=3)', "keyword arguments are lost on lupdate"),
        ('translate("Report", "%n vote(s)")', "%n and a number go together"),
        ('translate("two words", "x")', "the context is one word"),
        ('translate("Report", " x")', "no empty source, no spaces at its ends"),
        (
            'QT_TRANSLATE_NOOP("Errors", "{0} and {x:.1f}")',
            "a place is named, and formatted before it is filled in",
        ),
    ],
)
def test_faults_are_found(line: str, wrong: str | None) -> None:
    (call,) = (node for node in ast.walk(ast.parse(line)) if isinstance(node, ast.Call))
    assert fault(call) == wrong
