"""What the program is made of, read from the installed packages."""

from importlib.metadata import version
from pathlib import Path

import pytest

from desktop_app.services.parts import Part, parts

TEXTS = Path(__file__).parents[2] / "resources" / "licences"


@pytest.fixture(scope="module")
def found() -> tuple[Part, ...]:
    return parts(TEXTS)


def by_name(found: tuple[Part, ...], name: str) -> Part:
    (part,) = [each for each in found if each.name == name]
    return part


def test_the_program_comes_first_and_every_part_once(found: tuple[Part, ...]) -> None:
    assert found[0].name == "startpunkt"
    assert found[0].version == version("startpunkt")
    names = [part.name for part in found]
    assert len(names) == len(set(names))
    assert {"PySide6_Essentials", "shiboken6", "SQLAlchemy", "reportlab", "lxml"} <= set(names)
    assert "pytest" not in names


def test_every_part_tells_its_licence_and_nearly_all_bring_the_text(
    found: tuple[Part, ...],
) -> None:
    assert all(part.licence and part.version for part in found)
    assert [part.name for part in found if not part.text] == ["SQLite"]


def test_what_qt_needs_is_there_whole(found: tuple[Part, ...]) -> None:
    qt = by_name(found, "PySide6_Essentials")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text
    assert "TERMS AND CONDITIONS" in qt.text
    assert "SIL OPEN FONT LICENSE" in by_name(found, "font-source-sans-pro").text


def test_needs_are_parts_themselves(found: tuple[Part, ...]) -> None:
    names = {part.name for part in found}
    assert all(set(part.needs) <= names for part in found)
    assert "SQLAlchemy" in by_name(found, "alembic").needs
    assert by_name(found, "Python").package is False


def package(folder: Path, name: str, told: str, **files: str) -> None:
    """Install a package of nothing but what it tells."""
    info = folder / f"{name}-1.0.dist-info"
    (info / "licenses").mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\n{told}")
    names = [f"licenses/{each}.txt" for each in files]
    for path, text in zip(names, files.values(), strict=True):
        (info / path).write_text(text)
    record = "".join(f"{info.name}/{each},,\n" for each in (*names, "METADATA"))
    (info / "RECORD").write_text(record)


@pytest.mark.parametrize(
    ("told", "licence", "home"),
    [
        ("License-Expression: MIT\nHome-page: https://a.no\n", "MIT", "https://a.no"),
        (
            "Classifier: Topic :: Office\nClassifier: License :: OSI Approved :: BSD License\n"
            "Project-URL: Docs, https://d.no\nProject-URL: Source, https://s.no\n",
            "BSD License",
            "https://s.no",
        ),
        ("License: Own words\nProject-URL: nothing\n", "Own words", ""),
        (f"License: {'long ' * 40}\n", "", ""),
        ("", "", ""),
    ],
)
def test_packages_tell_their_licence_in_several_ways(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: str, licence: str, home: str
) -> None:
    package(tmp_path, "thing", told)
    monkeypatch.syspath_prepend(str(tmp_path))
    thing = parts(TEXTS, "thing")[0]
    assert (thing.licence, thing.home) == (licence, home)


def test_extras_are_followed_where_they_are_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs = (
        "Provides-Extra: more\nRequires-Dist: extra-part[fast, small]==1; extra == 'more'\n"
        "Requires-Dist: not-installed; extra == 'more'\n"
    )
    package(tmp_path, "thing", needs)
    further = "".join(
        f"Requires-Dist: {name}-part; extra == '{name}'\n" for name in ("fast", "small", "odd")
    )
    package(tmp_path, "extra_part", further)
    for name in ("fast_part", "small_part", "odd_part"):
        package(tmp_path, name, "")
    monkeypatch.syspath_prepend(str(tmp_path))
    found = [part for part in parts(TEXTS, "thing") if part.package]
    assert [part.name for part in found] == ["thing", "extra_part", "fast_part", "small_part"]
    assert found[1].needs == ("fast_part", "small_part")


def test_other_extras_and_other_systems_are_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs = (
        "Requires-Dist: Low.Part >=1\nRequires-Dist: extra-part ; extra == 'more'\n"
        "Requires-Dist: only-on-windows ; sys_platform == 'win32'\nRequires-Dist: !\n"
    )
    package(tmp_path, "thing", needs)
    package(tmp_path, "low_part", "Requires-Dist: thing\n", LICENSE="do it", NOTE="not this")
    package(tmp_path, "extra_part", "")
    monkeypatch.syspath_prepend(str(tmp_path))
    found = parts(TEXTS, "thing")
    assert [part.name for part in found if part.package] == ["thing", "low_part"]
    assert found[0].needs == ("low_part",)
    assert found[1].needs == ("thing",)
    assert "do it" in found[1].text
