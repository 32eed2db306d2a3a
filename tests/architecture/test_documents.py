"""The documents tell the truth: the tree, the links, the commands, and nothing of one machine."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.sources import PROGRAM, ROOT, name

KEPT = (".ci", "build_spec", "desktop_app", "docs", "resources", "tests", "translations")
TEXT = {".py", ".md", ".toml", ".yaml", ".ts", ".json", ".mako", ".ini", ".spec", ".sh", ""}
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])

# Assembled, so that this file does not hold what it looks for.
HOSTS = re.compile(r"https?://[^\s/]*(?:" + "|".join(("pypi", "pythonhosted", "artifact")) + ")")
PATHS = re.compile(r"(?<![\w.~-])/(?:" + "|".join(("work", "root", "opt", "home/[a-z]+")) + r")/")


def kept_files() -> Iterator[Path]:
    """Yield the files of the project, without what tools leave behind."""
    left = {"uv.lock", ".coverage"}
    for path in ROOT.iterdir():
        if path.is_file() and path.name not in left and not path.name.startswith(".coverage."):
            yield path
    for folder in KEPT:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def drawn_tree(document: Path) -> dict[str, str]:
    """Paths of the first indented tree in a document, with what it says of each."""
    block = re.search(r"```\n(.*?)```", document.read_text("utf-8"), re.DOTALL)
    assert block
    found: dict[str, str] = {}
    parents: list[str] = []
    for line in block[1].splitlines():
        match = re.fullmatch(r"( *)(\S+)(?: +(.*))?", line)
        assert match, line
        depth = len(match[1]) // 2
        parents[depth:] = [match[2]]
        found["".join(parents)] = match[3] or ""
    return found


def rooms_of_tests() -> set[str]:
    below = (path.relative_to(ROOT).parts for path in kept_files())
    return {parts[1] for parts in below if parts[0] == "tests" and len(parts) > 2}


def real_tree() -> set[str]:
    """The project's folders, and the program's packages and lone modules."""
    packages = {path.parent for path in PROGRAM.rglob("__init__.py")}
    modules = {path for path in PROGRAM.glob("*.py") if path.name != "__init__.py"}
    tests = {ROOT / "tests" / part for part in rooms_of_tests()}
    folders = {ROOT / folder for folder in KEPT} | packages | tests
    return {f"{name(path)}/" for path in folders} | {name(path) for path in modules}


def test_the_drawn_tree_is_the_real_one() -> None:
    assert set(drawn_tree(ROOT / "docs/ARCHITECTURE.md")) == real_tree()


def test_the_tree_says_what_each_room_is_for() -> None:
    silent = [path for path, said in drawn_tree(ROOT / "docs/ARCHITECTURE.md").items() if not said]
    assert silent == []


def test_the_architecture_fits_one_page() -> None:
    assert len((ROOT / "docs/ARCHITECTURE.md").read_text("utf-8").splitlines()) <= 100


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_links_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", document.read_text("utf-8"))
    near = [link for link in links if "://" not in link]
    assert [link for link in near if not (document.parent / link).exists()] == []


def test_the_readme_has_the_commands_that_are_run() -> None:
    lines = (ROOT / "README.md").read_text("utf-8").splitlines()
    for command in ("pip install uv && uv run startpunkt", "pip install uv && uv run pytest"):
        assert lines.count(command) == 1
    assert sum(line.startswith("sudo apt-get install") for line in lines) == 1


def test_no_file_names_a_registry_or_a_path_of_one_machine() -> None:
    found = [
        (name(path), hit[0])
        for path in kept_files()
        if path.suffix in TEXT
        for pattern in (HOSTS, PATHS)
        if (hit := pattern.search(path.read_text("utf-8")))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("text", "caught"),
    [
        ("https://" + "pypi" + ".example/simple", True),
        ("see /" + "root/x", True),
        ("a /" + "home/kari/file", True),
        ("https://example.org/" + "work/x", False),
        ("docs/" + "work/", False),
    ],
)
def test_what_is_looked_for_is_found(text: str, caught: bool) -> None:
    assert bool(HOSTS.search(text) or PATHS.search(text)) == caught
