"""An empty data library for Qt's ICU, in the place of one of 30 MB that the program never asks.

Qt on Linux links ICU for sorting and for the names of time zones and currencies by language; the
program has its dates from Babel and sorts by itself. ICU works without its data and says so to
whoever asks; Qt then falls back on its own tables. Where no C compiler is at hand, the large
library stays.
"""

import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

_LIBRARY = re.compile(r"libicudata\.so\.(\d+)")


def empty_library(qt_libraries: Path, target: Path) -> Path | None:
    """Write the library into the folder `target`; None where there is none to replace."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    for path in qt_libraries.glob("libicudata.so.*"):
        found = _LIBRARY.fullmatch(path.name)
        if found and compiler:
            target.mkdir(parents=True, exist_ok=True)
            return _compiled(compiler, found[1], target / path.name)
    return None


def _compiled(compiler: str, version: str, library: Path) -> Path:
    source = library.with_suffix(".c")
    data = ",".join(str(byte) for byte in _empty_package())
    aligned = "__attribute__((aligned(16)))"
    source.write_text(f"{aligned} const unsigned char icudt{version}_dat[] = {{{data}}};\n")
    command = [compiler, "-shared", "-fPIC", "-s", f"-Wl,-soname,{library.name}"]
    subprocess.run([*command, "-o", str(library), str(source)], check=True)
    return library


def _empty_package() -> bytes:
    """Return an ICU data package in the machine's byte order with a table of no contents."""
    big = sys.byteorder == "big"
    characters_are_ascii, size_of_a_character = 0, 2
    information = struct.pack(
        "=HHBBBB4s4s4s",
        20, 0, big, characters_are_ascii, size_of_a_character, 0,
        b"ToCP", bytes((1, 0, 0, 0)), bytes(4),
    )  # fmt: skip
    header = struct.pack("=HBB", 32, 0xDA, 0x27) + information + bytes(8)
    return header + bytes(24)
