"""The built folder as a Debian package, with nothing but dpkg-deb."""

import gzip
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from build_spec.icons import PNG_SIZES

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "build_spec" / "linux"
MAINTAINER = "Startpunkt <startpunkt@localhost>"
NEEDED = "libc6 (>= 2.36), libegl1, libgl1, libx11-6, libxcb1, xkb-data"
"""What a build leaves to the system: the display, and what stands below it."""
BESIDE = "libcups2, libwayland-client0, libwayland-cursor0, libwayland-egl1"
"""Printers, and a display without X."""


def write_package(folder: Path, project: Mapping[str, str], target: Path) -> Path:
    """Write the package of a built folder into the folder `target`; return its path."""
    machine = _said("dpkg", "--print-architecture")
    package = target / f"{project['name']}_{project['version']}_{machine}.deb"
    with TemporaryDirectory() as scratch:
        tree = Path(scratch) / "tree"
        _fill(tree, folder, project["name"])
        control = tree / "DEBIAN" / "control"
        control.parent.mkdir()
        control.write_text(_control(project, machine, tree), encoding="utf-8")
        for path in (tree, *tree.rglob("*")):
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z4", "--build", str(tree)]
        subprocess.run([*command, str(package)], check=True, stdout=subprocess.DEVNULL)
    return package


def _fill(tree: Path, folder: Path, name: str) -> None:
    program = tree / "usr" / "lib" / name
    shutil.copytree(folder, program, symlinks=True)
    share = tree / "usr" / "share"
    binaries = tree / "usr" / "bin"
    binaries.mkdir(parents=True)
    (binaries / name).symlink_to(f"../lib/{name}/{name}")
    _copy(LINUX / f"{name}.desktop", share / "applications")
    _copy(LINUX / f"{name}.xml", share / "mime" / "packages")
    _copy(ROOT / "resources" / "icons" / f"{name}.svg", share / "icons/hicolor/scalable/apps")
    for size in PNG_SIZES:
        icon = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{name}.png"
        icon.parent.mkdir(parents=True)
        shutil.copy(ROOT / "build" / "icons" / f"{name}-{size}.png", icon)
    _pack(LINUX / f"{name}.1", share / "man" / "man1")
    papers = share / "doc" / name
    _pack(ROOT / "CHANGELOG.md", papers)
    shutil.copy(ROOT / "LICENSE", papers / "copyright")
    (program / "LICENSE").unlink()
    (program / f"{name}.cdx.json").rename(papers / f"{name}.cdx.json")


def _control(project: Mapping[str, str], machine: str, tree: Path) -> str:
    size = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    lines = {
        "Package": project["name"],
        "Version": project["version"],
        "Architecture": machine,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size),
        "Depends": NEEDED,
        "Recommends": BESIDE,
        "Section": "misc",
        "Priority": "optional",
        "Description": project["description"],
    }
    return "".join(f"{field}: {value}\n" for field, value in lines.items())


def _copy(source: Path, folder: Path) -> None:
    folder.mkdir(parents=True)
    shutil.copy(source, folder)


def _pack(source: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    packed = gzip.compress(source.read_bytes(), mtime=0)
    (folder / f"{source.name}.gz").write_bytes(packed)


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout.strip()
