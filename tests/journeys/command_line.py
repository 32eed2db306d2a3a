"""The program as a command line: in this process for speed, or in one of its own."""

import os
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from desktop_app.cli.program import run


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """The lines on standard output."""
        return self.out.splitlines()


@dataclass(frozen=True)
class Shell:
    """A shell in `folder` that names its own store in each command."""

    folder: Path
    store: str = "s.db"

    def run(self, *words: str | Path) -> Said:
        """Run `startpunkt --store STORE …` here; what it does not expect, it raises."""
        out, err = StringIO(), StringIO()
        with chdir(self.folder), redirect_stdout(out), redirect_stderr(err):
            code = run(["--store", self.store, *map(str, words)])
        return Said(code, out.getvalue(), err.getvalue())

    def start(self, *words: str | Path, **environment: str) -> Said:
        """Run it as a process of its own, in English, without a display unless one is given."""
        kept = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
        ended = subprocess.run(
            [sys.executable, "-m", "desktop_app", "--store", self.store, *map(str, words)],
            cwd=self.folder,
            env=kept | {"LC_ALL": "C.UTF-8", "LANGUAGE": "en"} | environment,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            encoding="utf-8",
            timeout=100,
            check=False,
        )
        return Said(ended.returncode, ended.stdout, ended.stderr)

    def done(self, *words: str | Path) -> str:
        """Call a command that must succeed in silence on standard error; return its output."""
        said = self.run(*words)
        assert (said.code, said.err) == (0, ""), said
        return said.out


DISPLAYS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
