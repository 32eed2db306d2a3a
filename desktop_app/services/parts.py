"""What the program is made of: every installed part with its version and licence."""

import platform
import re
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from importlib.metadata import PackageMetadata as Told
from pathlib import Path

PROGRAM = "startpunkt"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LICENCE_FILE = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|COPYRIGHT)", re.IGNORECASE)
_CLASSIFIER = "License :: "
_LONGEST_NAME = 80


@dataclass(frozen=True)
class Part:
    """A part of the program.

    `licence` is its short name (an SPDX expression where `spdx`; "" where none is told), `text`
    the licence itself ("" where the part does not bring it along). `needs` names the parts it is
    built on. `package` is False for what comes with Python itself.
    """

    name: str
    version: str
    licence: str
    home: str = ""
    text: str = ""
    spdx: bool = False
    needs: tuple[str, ...] = ()
    package: bool = True


def parts(texts: Path, program: str = PROGRAM) -> tuple[Part, ...]:
    """Return the program first, then by name what it needs, directly or not, then Python's own.

    Read from the installed packages themselves, which a built program brings along. `texts` is
    a folder of licences, each named by its SPDX identifier, for parts that come without theirs.
    """
    found: dict[str, Part] = {}
    waiting = [program]
    while waiting:
        name = waiting.pop()
        if _key(name) not in found and (part := _part(name)) is not None:
            found[_key(name)] = part
            waiting += part.needs
    present = [
        replace(part, needs=tuple(found[n].name for n in map(_key, part.needs) if n in found))
        for part in found.values()
    ]
    ordered = (*sorted(present[1:], key=lambda part: part.name.lower()), *_of_python())
    return (present[0], *(_with_text(part, texts) for part in ordered))


def _of_python() -> tuple[Part, ...]:
    python = platform.python_version()
    return (
        Part("Python", python, "PSF-2.0", "https://www.python.org", spdx=True, package=False),
        Part(
            "SQLite", sqlite3.sqlite_version, "Public domain", "https://sqlite.org", package=False
        ),
    )


def _part(name: str) -> Part | None:
    """Read an installed package; None where it is needed only elsewhere, on another system."""
    try:
        installed = distribution(name)
    except PackageNotFoundError:
        return None
    told = installed.metadata
    expression = _first(told, "License-Expression")
    return Part(
        name=told["Name"],
        version=installed.version,
        licence=expression or _licence(told),
        home=_home(told),
        text="\n\n".join(_texts(installed)),
        spdx=bool(expression),
        needs=tuple(dict.fromkeys(_needs(installed.requires or ()))),
    )


def _with_text(part: Part, texts: Path) -> Part:
    """Add the licence where the part comes without: all that its short name speaks of."""
    if part.text:
        return part
    found = [
        path for path in sorted(texts.glob("*.txt"), reverse=True) if path.stem in part.licence
    ]
    return replace(part, text="\n\n".join(path.read_text(encoding="utf-8") for path in found))


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _first(told: Told, field: str) -> str:
    return next(iter(told.get_all(field) or ()), "")


def _licence(told: Told) -> str:
    """Return the short name as older packages tell it: in a classifier, or in their own words."""
    for line in told.get_all("Classifier") or ():
        if line.startswith(_CLASSIFIER):
            return str(line.rpartition(" :: ")[2])
    own = _first(told, "License").strip()
    return own if len(own) <= _LONGEST_NAME and "\n" not in own else ""


def _home(told: Told) -> str:
    links = dict(line.split(", ", 1) for line in told.get_all("Project-URL") or () if ", " in line)
    by_name = {name.lower(): link for name, link in links.items()}
    named = ("homepage", "home", "source", "source code", "repository")
    link = next((by_name[name] for name in named if name in by_name), "")
    return _first(told, "Home-page") or link


def _texts(installed: Distribution) -> Iterator[str]:
    for path in installed.files or ():
        names = path.parts[1:]
        if ".dist-info" in path.parts[0] and any(map(_LICENCE_FILE.match, names)):
            # Some were written before UTF-8; a licence with one odd letter is still the licence.
            yield path.read_binary().decode("utf-8", "replace").strip()


def _needs(requirements: Iterable[str]) -> Iterator[str]:
    for line in requirements:
        name, _, marker = line.partition(";")
        found = _NAME.match(name)
        if found and "extra" not in marker:
            yield found[0]
