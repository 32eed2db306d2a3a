"""A real X server with a window manager, and the program in it, driven by key presses."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from shutil import which

PROGRAMS = ("Xvfb", "openbox", "xdotool")
PATIENCE = 60.0
"""Seconds until something that must happen is given up; nothing asserts how long it takes."""


def missing_programs() -> list[str]:
    """The programs that a display needs and this machine lacks."""
    return [name for name in PROGRAMS if which(name) is None]


def wait_until(holds: Callable[[], bool], what: str) -> None:
    """Wait until something holds; fail with its name when it does not."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, f"never happened: {what}"
        time.sleep(0.05)


@dataclass
class Display:
    """An X display with the programs started on it."""

    name: str
    folder: Path
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def environment(self) -> dict[str, str]:
        """What a program on this display needs: the display, an own home, English."""
        kept = {key: value for key, value in os.environ.items() if not key.startswith("QT_")}
        home = str(self.folder / "home")
        return kept | {"DISPLAY": self.name, "HOME": home, "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}

    def start(self, store: Path, greeted: str = "") -> subprocess.Popen[bytes]:
        """Start the program and wait until its window is filled and takes keys.

        `greeted` is the title of a dialog that a first start opens over it, which is skipped.
        """
        command = [sys.executable, "-m", "desktop_app", "--store", str(store)]
        program = subprocess.Popen(command, env=self.environment)
        self.running.append(program)
        if greeted:
            self.arrive(greeted)
            self.press("Escape")
        self.arrive("Home – Startpunkt")
        return program

    def arrive(self, title: str) -> None:
        """Wait until the window that takes keys has a title beginning so."""
        wait_until(lambda: self._active_window().startswith(title), f"{title} takes keys")

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, as xdotool calls them."""
        self._do("key", "--clearmodifiers", "--delay", "60", *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self._do("type", "--delay", "20", text)

    def kill(self, program: subprocess.Popen[bytes]) -> None:
        """End a program as the power cut would."""
        program.send_signal(signal.SIGKILL)
        program.wait()

    def _active_window(self) -> str:
        found = self._do("getactivewindow", "getwindowname", must=False)
        return found.strip()

    def _do(self, *words: str, must: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            capture_output=True,
            encoding="utf-8",
            check=must,
            timeout=PATIENCE,
        )
        return done.stdout


@contextmanager
def display(folder: Path, size: str = "1440x900x24") -> Iterator[Display]:
    """A display for as long as the block lasts; everything on it ends with it.

    `size` has the bits of a pixel at its end; what is shown lies in a file of `folder`.
    """
    (folder / "home").mkdir()
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            size,
            "-nolisten",
            "tcp",
            "-fbdir",
            str(folder),
        ],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        name = f":{told.readline().strip()}"
    shown = Display(name, folder)
    manager = subprocess.Popen(["openbox"], env=shown.environment, stderr=subprocess.DEVNULL)
    try:
        yield shown
    finally:
        for program in (*shown.running, manager, server):
            program.terminate()
        for program in (*shown.running, manager, server):
            program.wait()
