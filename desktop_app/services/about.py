"""What the program can tell of itself: its parts, and what those who look after it ask first."""

import platform
import sys
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from desktop_app.services.parts import PROGRAM, Part, parts
from desktop_app.storage.store import Store


@dataclass(frozen=True)
class Places:
    """Where things lie; `portable` where all of it is kept beside the program."""

    licences: Path
    preferences: Path
    log: Path
    portable: bool


@dataclass(frozen=True)
class Facts:
    """What helps to find a fault, without a word of what anybody has answered.

    `store` is how the store is named, never with a password; `size` is that of its file in
    bytes, None where it lies on a server. `built` is False where Python runs the source.
    """

    program: str
    python: str
    system: str
    built: bool
    portable: bool
    store: str
    size: int | None
    assessments: int
    preferences: Path
    log: Path


class About:
    """Versions, licences and facts."""

    def __init__(self, store: Store, places: Places) -> None:
        self._store = store
        self._places = places

    @property
    def version(self) -> str:
        """The version of the program."""
        return version(PROGRAM)

    def parts(self) -> tuple[Part, ...]:
        """All parts of the program with their licences, the program first."""
        return parts(self._places.licences)

    def facts(self) -> Facts:
        """What those who look after the program need to know."""
        places = self._places
        with self._store.reading() as books:
            assessments = books.assessments.count()
        return Facts(
            program=self.version,
            python=platform.python_version(),
            system=platform.platform(),
            built=bool(getattr(sys, "frozen", False)),
            portable=places.portable,
            store=self._store.address,
            size=self._store.size(),
            assessments=assessments,
            preferences=places.preferences,
            log=places.log,
        )
