"""Start the built program as a user would, and see it work: demo, an answer, papers, check.

    uv run python -m build_spec.smoke dist/startpunkt/startpunkt

The commands run on every system. On Linux the window is opened on a display – a virtual one
where there is none – and keys are pressed in it; elsewhere it must stay open for a while.
At last the folder is taken along, as on a memory stick, and moved.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

PATIENCE = 90
"""Seconds until a window must have shown what is waited for."""


class Smoke:
    """The program at work in a home folder of its own; `command` is how it is started.

    `seen` is where that folder is seen from here, where the program runs in a system of its own.
    """

    def __init__(
        self, command: list[str], home: Path, display: str = "", seen: Path | None = None
    ) -> None:
        self._command = command
        self._home = home
        self._seen = seen or home
        self._env = os.environ | {
            "HOME": str(home),
            "APPDATA": str(home),
            "LOCALAPPDATA": str(home),
            "LANG": "nb_NO.UTF-8",
            "LC_ALL": "",
            "LANGUAGE": "nb",
            "STARTPUNKT_STORE": str(home / "Øvelse med mellomrom.db"),
        }
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "QT_QPA_PLATFORM"):
            self._env.pop(name, None)
        if display:
            self._env["DISPLAY"] = display

    def run(self, *arguments: str) -> str:
        """Run a command and return what it says; RuntimeError where it fails."""
        ended = subprocess.run(
            [*self._command, *arguments],
            capture_output=True, encoding="utf-8", env=self._env, cwd=self._seen,
            timeout=300, check=False,
        )  # fmt: skip
        if ended.returncode:
            raise RuntimeError(f"{arguments}: {ended.returncode}\n{ended.stdout}{ended.stderr}")
        return ended.stdout

    def commands(self) -> str:
        """Run what needs no window; return the id of the assessment that is under way."""
        said(self.run("--version").strip())
        self.run("demo")
        rows = self.listed()
        finished = next(row["id"] for row in rows if row["state"] == "finished")
        for name in ("summary.pdf", "report.docx", "report.html"):
            self.run("report", finished, "-o", str(self._home / name))
        full = "full.pdf"
        self.run("report", finished, "--kind", "full", "-o", str(self._home / full))
        if not (self._seen / full).read_bytes().startswith(b"%PDF-"):
            raise RuntimeError("the report is no PDF")
        for name in ("one.startpunkt", "one.xlsx", "one.csv"):
            self.run("export", finished, "-o", str(self._home / name))
        self.run("model", "list")
        self.run("model", "report", "digital-puls", "-o", str(self._home / "model.pdf"))
        self.run("check")
        return str(next(row["id"] for row in rows if row["state"] != "finished"))

    def listed(self) -> list[Any]:
        """The assessments in the store, as `list --json` tells of them."""
        rows: list[Any] = json.loads(self.run("list", "--json"))
        return rows

    def handled(self, assessment: str) -> int:
        """How many questions of an assessment are dealt with."""
        covered = next(row["coverage"] for row in self.listed() if row["id"] == assessment)
        return int(covered["agreed"]) + int(covered["not_applicable"])

    @contextmanager
    def window(self, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
        """Open the window for as long as the block lasts."""
        command = [*self._command, *arguments]
        with subprocess.Popen(command, env=self._env, cwd=self._seen) as program:
            try:
                yield program
            finally:
                program.terminate()

    def answer(self, assessment: str) -> None:
        """Go on with the demo in the window, answer one question and look at the page."""
        before = self.handled(assessment)
        with self.window():
            self._await_title("Hjem")
            self._press("Return")
            self._await_title("Vurdering")
            self._press("3", "Return")
            wait_until(lambda: self.handled(assessment) > before, "the answer is in the store")
            self._press("ctrl+p")
            self._await_title("Oppsummering")
        self._look_for_faults()
        self.run("check")

    def open_file(self) -> None:
        """Open an assessment's file as a double click does, over a store that lacks it."""
        self._env["STARTPUNKT_STORE"] = str(self._home / "Tom.db")
        with self.window("--open", str(self._home / "one.startpunkt")):
            wait_until(lambda: len(self.listed()) == 1, "the opened file is in the store")
        self._look_for_faults()

    def stay_open(self) -> None:
        """Open the window, and see that it is still there after a while."""
        with self.window() as program:
            time.sleep(20)
            if program.poll() is not None:
                raise RuntimeError(f"the window closed by itself: {program.returncode}")
        self._look_for_faults()

    def _look_for_faults(self) -> None:
        for log in self._seen.rglob("startpunkt.log"):
            if "CRITICAL" in log.read_text(encoding="utf-8"):
                raise RuntimeError(log.read_text(encoding="utf-8"))

    def _await_title(self, begins: str) -> None:
        wait_until(lambda: bool(self._windows(begins)), f"a window {begins!r}")
        self._xdotool("windowfocus", "--sync", self._windows(begins)[0])
        said(f"window {begins!r}")

    def _windows(self, begins: str) -> list[str]:
        return self._xdotool("search", "--onlyvisible", "--name", f"^{begins}.*Startpunkt").split()

    def _press(self, *keys: str) -> None:
        self._xdotool("key", "--delay", "100", *keys)

    def _xdotool(self, *arguments: str) -> str:
        ended = subprocess.run(
            ["xdotool", *arguments],
            env=self._env, capture_output=True, encoding="utf-8", timeout=60, check=False,
        )  # fmt: skip
        return ended.stdout


def said(text: str) -> None:
    """Tell how far it has come."""
    print(f"smoke: {text}", flush=True)  # noqa: T201


def wait_until(holds: Callable[[], bool], what: str) -> None:
    """Wait for something; RuntimeError, naming it, where it does not come."""
    until = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > until:
            raise RuntimeError(f"did not come: {what}")
        time.sleep(0.3)


@contextmanager
def display() -> Iterator[str]:
    """Give the display there is, else a virtual one of 1280 × 800."""
    if os.environ.get("DISPLAY"):
        yield os.environ["DISPLAY"]
        return
    reading, writing = os.pipe()
    screen = ["-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    command = ["Xvfb", *screen, "-noreset", "-displayfd", str(writing)]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            yield f":{os.read(reading, 16).decode().strip()}"
        finally:
            os.close(reading)
            server.terminate()


def smoke(command: list[str], folder: Path | None = None) -> None:
    """See the program work; RuntimeError where it does not. `folder` holds its home folder."""
    with TemporaryDirectory(dir=folder, prefix="smoke-æøå ") as home:
        if sys.platform == "linux":
            with display() as shown:
                program = Smoke(command, Path(home), shown)
                program.answer(program.commands())
                program.open_file()
        else:
            program = Smoke(command, Path(home))
            program.commands()
            program.stay_open()
    said("all is well")


def take_along(program: Path, folder: Path | None = None) -> None:
    """See a built folder keep everything beside it, also after it was moved elsewhere."""
    with TemporaryDirectory(dir=folder, prefix="Minnepinne ") as stick:
        first, second = Path(stick) / "E æøå" / "Startpunkt", Path(stick) / "F" / "Startpunkt"
        # Links where they can be: it is large, and nobody writes in it.
        shutil.copytree(program.parent, first, symlinks=True, copy_function=_link_or_copy)
        (first / "startpunkt-data").mkdir(exist_ok=True)
        home = Path(stick) / "home"
        home.mkdir()
        made = Portable(first / program.name, home).fill()
        second.parent.mkdir()
        first.rename(second)
        if Portable(second / program.name, home).ids() != made or any(home.iterdir()):
            raise RuntimeError(f"not all moved along; left in the home folder: {[*home.iterdir()]}")
    said("taken along and moved")


class Portable(Smoke):
    """The program with its data beside it, and no store named."""

    def __init__(self, program: Path, home: Path) -> None:
        super().__init__([str(program)], home)
        self._env.pop("STARTPUNKT_STORE")

    def fill(self) -> set[str]:
        """Invent assessments; return their ids."""
        self.run("demo")
        return self.ids()

    def ids(self) -> set[str]:
        """The ids in the store, after a look whether the store is sound."""
        self.run("check")
        return {row["id"] for row in self.listed()}


def _link_or_copy(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


if __name__ == "__main__":
    smoke(sys.argv[1:])
    take_along(Path(sys.argv[1]))
