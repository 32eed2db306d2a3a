"""An X server with displays that are plugged in and out while it runs, as a room does it.

Debian: xserver-xorg-core, xserver-xorg-video-dummy and x11-xserver-utils. The driver has outputs
without any screen behind them; `xrandr` switches each on and off as a cable would.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.journeys.display import PROGRAMS, Display, missing_programs, served, wait_until

LAPTOP, PROJECTOR = "DUMMY0", "DUMMY1"
_DRIVER = Path("/usr/lib/xorg/modules/drivers/dummy_drv.so")
_WIDE = ("720p", *["74.50", "1280", "1344", "1472", "1664", "720", "723", "728", "748"])
"""The timing of a picture of 1280 x 720, which an output that is off has no list of."""
_SETTINGS = """
Section "Device"
    Identifier "none"
    Driver "dummy"
    VideoRam 64000
EndSection
Section "Monitor"
    Identifier "any"
    HorizSync 5-1000
    VertRefresh 5-200
EndSection
Section "Screen"
    Identifier "room"
    Device "none"
    Monitor "any"
    DefaultDepth 24
EndSection
Section "ServerFlags"
    Option "AutoAddDevices" "false"
    Option "AutoAddGPU" "false"
EndSection
"""


def hindrance() -> str:
    """What keeps such a server from running here; empty for nothing."""
    lacking = missing_programs(("Xorg", "xrandr", *PROGRAMS[1:]))
    if not _DRIVER.exists():
        lacking.append(_DRIVER.name)
    if lacking:
        return f"needs {lacking}"
    if os.geteuid() != 0:
        return "Xorg serves root alone where nobody sits before it"
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return "somebody's own session is on this machine's screen"
    return ""


class Plugs(Display):
    """A laptop of 1600 x 900; to its right there may be a projector of 1280 x 720."""

    def plug_in(self) -> None:
        """Plug the projector in."""
        self._set(PROJECTOR, "--mode", _WIDE[0], "--right-of", LAPTOP)

    def pull_out(self) -> None:
        """Pull the projector out."""
        self._set(PROJECTOR, "--off")

    def close_lid(self) -> None:
        """Close the laptop's lid: what is left is the projector."""
        self._set(LAPTOP, "--off")

    def open_lid(self) -> None:
        """Open the lid again, with the projector to the right as before."""
        self._set(LAPTOP, "--mode", "1600x900", "--primary", "--left-of", PROJECTOR)

    def carry(self, title: str, left: int) -> None:
        """Drag the window of that title to another place, counted from the left."""
        self.run(
            ["xdotool", "search", "--onlyvisible", "--name", title, "windowmove", str(left), "20"]
        )

    def place_laptop(self) -> None:
        """Give the laptop its size, and the projector a mode to be switched on in."""
        self._set(LAPTOP, "--mode", "1600x900", "--primary")
        self.run(["xrandr", "--newmode", *_WIDE])
        self.run(["xrandr", "--addmode", PROJECTOR, _WIDE[0]])

    def wall_at(self, area: str | None) -> None:
        """Wait until what the room sees fills that area, or is gone."""
        wait_until(lambda: self.area("What the room sees") == area, f"the wall is at {area}")

    def _set(self, output: str, *words: str) -> None:
        self.run(["xrandr", "--output", output, *words])


@contextmanager
def plugs(folder: Path, **settings_of_qt: str) -> Iterator[Plugs]:
    """Such a server for as long as the block lasts; everything on it ends with it.

    `settings_of_qt` are variables such as QT_SCREEN_SCALE_FACTORS, for programs on it.
    """
    settings = folder / "xorg.conf"
    settings.write_text(_SETTINGS)
    command = ["Xorg", "-config", str(settings), "-logfile", str(folder / "xorg.log")]
    command += ["-nolisten", "tcp", "-novtswitch", "-sharevts"]
    with served(folder, command) as shown:
        plugged = Plugs(shown.name, folder, shown.running, settings_of_qt)
        plugged.place_laptop()
        yield plugged
