"""What the build leaves out and takes along, without building."""

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from build_spec.build import megabytes, project
from build_spec.icu_data import empty_library
from build_spec.leaving_out import BINDINGS, MODULES, is_needed
from build_spec.sbom import bill, write

ROOT = Path(__file__).parents[2]
QT = "PySide6/Qt"


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/lib/libQt6Widgets.so.6",
        f"{QT}/lib/libQt6PrintSupport.so.6",
        f"{QT}/lib/libQt6OpenGL.so.6",
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqwayland.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        f"{QT}/plugins/imageformats/libqsvg.so",
        "babel/locale-data/nb_NO.dat",
        "babel/locale-data/nn.dat",
        "babel/locale-data/root.dat",
        "babel/global.dat",
        "qtawesome/fonts/phosphor-1.3.0.ttf",
        "font_source_sans_pro/files/SourceSansPro-Regular.ttf",
        "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
    ],
)
def test_what_is_needed_comes_along(name: str) -> None:
    assert is_needed(name)


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/lib/libQt6Quick.so.6",
        "PySide6\\Qt6Qml.dll",
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/plugins/sqldrivers/libqsqlite.so",
        "libgtk-3.so.0",
        "libcups.so.2",
        "babel/locale-data/de_DE.dat",
        "qtawesome/fonts/remixicon-2.5.0.ttf",
        "font_source_sans_pro/files/SourceSansPro-Black.otf",
    ],
)
def test_what_nobody_uses_is_left_out(name: str) -> None:
    assert not is_needed(name)


def test_no_part_of_qt_that_is_left_out_is_imported() -> None:
    for path in (ROOT / "desktop_app").rglob("*.py"):
        used = set(re.findall(r"PySide6[. ](?:import )?(Qt\w+)", path.read_text("utf-8")))
        assert used & set(BINDINGS) == set(), path
        # Qt's sorting by language would ask ICU for the data that is left out.
        assert "QCollator" not in path.read_text("utf-8"), path


def test_no_module_that_is_left_out_is_a_part_of_the_program() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = {re.split(r"[=<>]", each)[0].lower() for each in told["dependencies"]}
    assert names & {name.lower() for name in MODULES} == set()


def test_the_bill_names_every_part_once_and_how_they_hang_together(tmp_path: Path) -> None:
    write(tmp_path / "bom.json")
    found = json.loads((tmp_path / "bom.json").read_text("utf-8"))
    assert found == bill()
    assert (found["bomFormat"], found["specVersion"]) == ("CycloneDX", "1.6")
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", found["serialNumber"])
    program = found["metadata"]["component"]
    assert (program["name"], program["version"]) == (project()["name"], project()["version"])
    refs = [part["bom-ref"] for part in (program, *found["components"])]
    assert len(refs) == len(set(refs)) > 20
    # It reaches a collection, but does not write Parquet.
    names = {part["name"] for part in found["components"]}
    assert {"psycopg", "psycopg-binary"} <= names
    assert "pyarrow" not in names
    assert all(re.fullmatch(r"pkg:(pypi|generic)/[a-z0-9.-]+@[\w.]+", ref) for ref in refs)
    assert [each["ref"] for each in found["dependencies"]] == refs
    assert all(set(each["dependsOn"]) <= set(refs) for each in found["dependencies"])
    reached, waiting = set(), [refs[0]]
    needs = {each["ref"]: each["dependsOn"] for each in found["dependencies"]}
    while waiting:
        ref = waiting.pop()
        if ref not in reached:
            reached.add(ref)
            waiting += needs[ref]
    assert reached == set(refs)


def test_sizes_count_files_and_not_links(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(bytes(2_000_000))
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert megabytes(tmp_path) == megabytes(tmp_path / "a") == 2


@pytest.mark.skipif(sys.platform != "linux", reason="Qt has ICU on Linux alone")
def test_qt_works_with_icu_that_has_no_data(tmp_path: Path) -> None:
    import PySide6

    folder = Path(PySide6.__file__).parent / "Qt" / "lib"
    made = empty_library(folder, tmp_path)
    if made is None:
        pytest.skip("there is no C compiler")
    assert made.stat().st_size < 100_000
    code = (
        "from PySide6.QtCore import QDate, QLocale\n"
        "nb = QLocale('nb')\n"
        "print(nb.toUpper('æøå'), nb.toString(QDate(2026, 11, 26), 'd. MMMM'))\n"
        f"assert '{made}' in open('/proc/self/maps').read()\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True,
        env=os.environ | {"LD_LIBRARY_PATH": str(tmp_path), "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    assert ended.stdout.strip() == "ÆØÅ 26. november"
