"""Build the program for the system this runs on, and see the built one work.

    uv run python build_spec/build.py                 # dist/startpunkt, an archive, the smoke test
    uv run python build_spec/build.py --deb           # on Debian and its kin: a package too
    uv run python build_spec/build.py --no-smoke

PyInstaller makes one folder with Python and all parts in it; nothing is fetched from anywhere.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from build_spec import icons, sbom  # noqa: E402 - found only once the tree is on the path
from build_spec.debian import write_package  # noqa: E402
from build_spec.icu_data import empty_library  # noqa: E402
from build_spec.smoke import smoke, take_along  # noqa: E402

WORK, DIST = ROOT / "build", ROOT / "dist"
_STRIPPED = ("libpython*.so*", "python3*/lib-dynload/*.so", "sqlalchemy/**/*.so", "lxml/**/*.so")
"""Libraries with symbols for debugging. Others are laid out so that strip would spoil them."""
_SYSTEMS = {"win32": "windows", "darwin": "macos"}


def project() -> dict[str, str]:
    """Name, version and description, as pyproject.toml has them."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {key: told[key] for key in ("name", "version", "description")}


def build() -> Path:
    """Build the folder, with the list of parts in it; return it."""
    told = project()
    icons.write(ROOT / "resources" / "icons" / "startpunkt.svg", WORK / "icons")
    _leave_out_icu_data()
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(WORK / "pyinstaller")]
    command.append(str(ROOT / "build_spec" / "startpunkt.spec"))
    # The same source gives the same bytecode.
    subprocess.run(command, check=True, cwd=ROOT, env=os.environ | {"PYTHONHASHSEED": "1"})
    folder = DIST / told["name"]
    _strip(folder / "_internal")
    sbom.write(folder / f"{told['name']}.cdx.json")
    shutil.copy(folder / f"{told['name']}.cdx.json", DIST)
    shutil.copy(ROOT / "LICENSE", folder)
    return folder


def program_in(folder: Path) -> Path:
    """The program of a built folder."""
    return folder / (f"{folder.name}.exe" if sys.platform == "win32" else folder.name)


def archive(folder: Path) -> Path:
    """Pack the folder: a zip on Windows and macOS, a tarball elsewhere; return its path."""
    told = project()
    machine = platform.machine().lower()
    system = _SYSTEMS.get(sys.platform, "linux")
    stem = f"{told['name']}-{told['version']}-{system}-{machine}"
    bundle = DIST / f"{told['name'].capitalize()}.app"
    if bundle.exists():
        # ditto alone keeps the links and signatures of a bundle.
        target = DIST / f"{stem}.zip"
        subprocess.run(["ditto", "-c", "-k", "--keepParent", bundle, target], check=True)
    elif sys.platform == "win32":
        target = DIST / f"{stem}-portable.zip"
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
            for path in sorted(folder.rglob("*")):
                packed.write(path, Path(folder.name) / path.relative_to(folder))
            # It makes the program keep everything beside itself.
            packed.writestr(f"{folder.name}/startpunkt-data/", "")
    else:
        target = DIST / f"{stem}.tar.xz"
        with tarfile.open(target, "w:xz", preset=4) as packed:
            packed.add(folder, folder.name)
    return target


def megabytes(path: Path) -> float:
    """Size of a file, or of all that is in a folder and no link, in MB of a million bytes."""
    every = [path] if path.is_file() else path.rglob("*")
    files = (each for each in every if each.is_file() and not each.is_symlink())
    return sum(each.stat().st_size for each in files) / 1_000_000


def _leave_out_icu_data() -> None:
    shutil.rmtree(WORK / "parts", ignore_errors=True)
    spec = find_spec("PySide6")
    if spec is not None and spec.submodule_search_locations:
        libraries = Path(spec.submodule_search_locations[0]) / "Qt" / "lib"
        empty_library(libraries, WORK / "parts")


def _strip(internal: Path) -> None:
    tool = shutil.which("strip")
    if tool is None or sys.platform != "linux":
        return
    for pattern in _STRIPPED:
        for path in internal.glob(pattern):
            if path.is_file() and not path.is_symlink():
                subprocess.run([tool, "--strip-unneeded", str(path)], check=True)


def main() -> None:
    """Build, pack, measure and try."""
    parser = argparse.ArgumentParser(description="Build the program for this system.")
    parser.add_argument("--deb", action="store_true", help="make a Debian package too")
    parser.add_argument("--no-smoke", action="store_true", help="do not start the built program")
    parser.add_argument("--no-archive", action="store_true", help="make the folder alone")
    parser.add_argument("--pack-only", action="store_true", help="take the folder that is there")
    asked = parser.parse_args()
    folder = DIST / project()["name"] if asked.pack_only else build()
    made = [folder]
    if not asked.no_archive:
        made.append(archive(folder))
    if asked.deb:
        made.append(write_package(folder, project(), DIST))
    for path in made:
        print(f"{path.relative_to(ROOT)}: {megabytes(path):.1f} MB")  # noqa: T201
    if not asked.no_smoke:
        smoke([str(program_in(folder))])
        take_along(program_in(folder))


if __name__ == "__main__":
    main()
