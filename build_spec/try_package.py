"""Install, start and remove the Debian package on a fresh Debian without Python (as root).

    sudo debootstrap --variant=minbase bookworm /tmp/fresh
    sudo uv run python -m build_spec.try_package dist/startpunkt_0.1.0_amd64.deb /tmp/fresh

The window opens on a virtual display outside of it, where xdotool presses the keys.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from build_spec.smoke import Smoke, display, said

_OFFERED = (
    "usr/bin/startpunkt",
    "usr/share/applications/startpunkt.desktop",
    "usr/share/mime/packages/startpunkt.xml",
    "usr/share/man/man1/startpunkt.1.gz",
    "usr/share/icons/hicolor/scalable/apps/startpunkt.svg",
    "usr/share/doc/startpunkt/startpunkt.cdx.json",
)


class Fresh:
    """A fresh system in a folder, with the package manager's own commands."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def run(self, *command: str) -> str:
        """Run a command in it and return what it says; RuntimeError where it fails."""
        ended = subprocess.run(
            ["chroot", str(self._root), "env", "DEBIAN_FRONTEND=noninteractive", *command],
            capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip
        if ended.returncode:
            raise RuntimeError(f"{command}: {ended.stdout}{ended.stderr}")
        return ended.stdout

    def files(self) -> set[str]:
        """Every file that has to do with the program."""
        places = (self._root / name for name in ("usr", "etc", "opt", "var/lib/dpkg/info"))
        found = (path for place in places for path in place.rglob("*startpunkt*"))
        return {str(path.relative_to(self._root)) for path in found}


def try_package(package: Path, root: Path) -> None:
    """Go through the life of the package; RuntimeError where something is not as it should be."""
    fresh = Fresh(root)
    if (root / "usr" / "bin" / "python3").exists():
        raise RuntimeError("this Debian has Python, so it would prove nothing")
    shutil.copy(package, root / "tmp")
    fresh.run("apt-get", "update")
    install = ("apt-get", "install", "-y", "--no-install-recommends")
    fresh.run(*install, f"/tmp/{package.name}")
    said("installed")
    missing = [name for name in _OFFERED if not (root / name).exists()]
    if missing or (root / "usr" / "bin" / "python3").exists():
        raise RuntimeError(f"missing {missing}, or Python came along")
    with (
        TemporaryDirectory(dir=root / "tmp", prefix="Hjem æøå ") as home,
        display() as shown,
        mounted(root),
    ):
        inside = "/" + str(Path(home).relative_to(root))
        program = InChroot(root, inside, Path(home), shown)
        program.answer(program.commands())
        fresh.run("apt-get", "remove", "-y", "startpunkt")
        left = fresh.files()
        kept = [path.name for path in Path(home).glob("*.db")]
        if left or not kept:
            raise RuntimeError(f"left {left}, kept {kept}")
    said(f"removed; nothing left but the store {kept}")


@contextmanager
def mounted(root: Path) -> Iterator[None]:
    """Give the fresh system the kernel's own files, and the way to the display."""
    sockets = root / "tmp" / ".X11-unix"
    sockets.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "proc", "proc", str(root / "proc")], check=True)
    try:
        subprocess.run(["mount", "--bind", "/tmp/.X11-unix", str(sockets)], check=True)
        try:
            yield
        finally:
            subprocess.run(["umount", str(sockets)], check=True)
    finally:
        subprocess.run(["umount", str(root / "proc")], check=True)


class InChroot(Smoke):
    """The program inside of the fresh system; its files are seen from outside."""

    def __init__(self, root: Path, inside: str, outside: Path, shown: str) -> None:
        start = ["chroot", str(root), "/usr/bin/startpunkt"]
        super().__init__(start, Path(inside), shown, seen=outside)


if __name__ == "__main__":
    try_package(Path(sys.argv[1]), Path(sys.argv[2]))
