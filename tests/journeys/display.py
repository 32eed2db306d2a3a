"""A real X server with a window manager, and the program in it, driven by key presses."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from shutil import which

PROGRAMS = ("Xvfb", "openbox", "xdotool")
PATIENCE = 60.0
"""Seconds until something that must happen is given up; nothing asserts how long it takes."""


def missing_programs(needed: Sequence[str] = PROGRAMS) -> list[str]:
    """The programs that a display needs and this machine lacks."""
    return [name for name in needed if which(name) is None]


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
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        """What a program on this display needs: the display, an own home, English."""
        kept = {key: value for key, value in os.environ.items() if not key.startswith("QT_")}
        home = str(self.folder / "home")
        own = {"DISPLAY": self.name, "HOME": home, "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
        return kept | own | self.extra

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

    def point(self, *words: str) -> None:
        """Move the pointer and press its buttons, in xdotool's words."""
        self._do(*words)

    def kill(self, program: subprocess.Popen[bytes]) -> None:
        """End a program as the power cut would."""
        program.send_signal(signal.SIGKILL)
        program.wait()

    def area(self, title: str) -> str | None:
        """Where the window is whose title contains that, as "1280x720+1280+0"; None for none."""
        said = self._do("search", "--onlyvisible", "--name", title, "getwindowgeometry", must=False)
        found = dict(line.strip().split(": ", 1) for line in said.splitlines()[1:])
        if not found:
            return None
        left, top = found["Position"].split()[0].split(",")
        return f"{found['Geometry']}+{left}+{top}"

    @property
    def managed(self) -> bool:
        """True as soon as there is a window manager: it alone knows of desktops."""
        return self._do("get_desktop", must=False).strip() == "0"

    def _active_window(self) -> str:
        found = self._do("getactivewindow", "getwindowname", must=False)
        return found.strip()

    def _do(self, *words: str, must: bool = True) -> str:
        return self.run(["xdotool", *words], must=must)

    def run(self, command: Sequence[str], *, must: bool = True) -> str:
        """Run a program on this display, and return what it says."""
        done = subprocess.run(
            command,
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
    command = ["Xvfb", "-screen", "0", size, "-nolisten", "tcp", "-fbdir", str(folder)]
    with served(folder, command) as shown:
        yield shown


@contextmanager
def served(folder: Path, command: Sequence[str]) -> Iterator[Display]:
    """A display that an X server shows which `command` starts, with a window manager on it."""
    (folder / "home").mkdir()
    reading, writing = os.pipe()
    # Without -r the server repeats a key whose release comes late from a machine under load;
    # without -noreset it starts anew when its last client goes.
    server = subprocess.Popen(
        [command[0], "-displayfd", str(writing), "-r", "-noreset", *command[1:]],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        name = f":{told.readline().strip()}"
    shown = Display(name, folder)
    manager = subprocess.Popen(["openbox"], env=shown.environment, stderr=subprocess.DEVNULL)
    try:
        wait_until(lambda: shown.managed, "the window manager is there")
        yield shown
    finally:
        for program in (*shown.running, manager, server):
            program.terminate()
        for program in (*shown.running, manager, server):
            program.wait()
