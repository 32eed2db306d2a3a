"""What the program is made of: every installed part with its version and licence."""

import platform
import re
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from importlib.metadata import PackageMetadata as Told
from pathlib import Path
from typing import NamedTuple

PROGRAM = "startpunkt"
_NEED = re.compile(r"([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^\]]*)\])?")
_EXTRA = re.compile(r"""extra\s*==\s*['"]([^'"]+)""")
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


class _Need(NamedTuple):
    name: str
    extras: frozenset[str]


def parts(texts: Path, program: str = PROGRAM) -> tuple[Part, ...]:
    """Return the program first, then by name what it needs, directly or not, then Python's own.

    What it needs for an extra is there where it is installed. Read from the installed packages
    themselves, which a built program brings along. `texts` is a folder of licences, each named
    by its SPDX identifier, for parts that come without theirs.
    """
    found: dict[str, Part] = {}
    waiting = [_Need(program, _extras_of(program))]
    while waiting:
        need = waiting.pop()
        installed = _installed(need.name)
        if _key(need.name) not in found and installed is not None:
            further = [*_needs(installed.requires or (), need.extras)]
            found[_key(need.name)] = _part(installed, further)
            waiting += further
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


def _installed(name: str) -> Distribution | None:
    """Return an installed package; None where it is needed only elsewhere, on another system."""
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _extras_of(name: str) -> frozenset[str]:
    installed = _installed(name)
    return frozenset(installed.metadata.get_all("Provides-Extra") or () if installed else ())


def _part(installed: Distribution, needs: Iterable[_Need]) -> Part:
    told = installed.metadata
    expression = _first(told, "License-Expression")
    return Part(
        name=told["Name"],
        version=installed.version,
        licence=expression or _licence(told),
        home=_home(told),
        text="\n\n".join(_texts(installed)),
        spdx=bool(expression),
        needs=tuple(dict.fromkeys(need.name for need in needs)),
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


def _needs(requirements: Iterable[str], extras: frozenset[str]) -> Iterator[_Need]:
    """Read what is needed always, and for these extras."""
    for line in requirements:
        named, _, marker = line.partition(";")
        found, extra = _NEED.match(named), _EXTRA.search(marker)
        if found and (extra is None or extra[1] in extras):
            further = (found[2] or "").replace(" ", "").split(",")
            yield _Need(found[1], frozenset(further))
