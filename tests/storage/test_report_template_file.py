"""Templates of reports survive, and a broken file never stops the program."""

import json
from pathlib import Path

import pytest

from desktop_app.domain.comparison import EVERYBODY, Filters, SizeBand
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.organisation import Sector
from desktop_app.domain.report_template import ReportTemplate
from desktop_app.storage.report_template_file import load_templates, save_templates

TWO = (
    ReportTemplate(
        "Til styret", "full", ("cover", "summary"), Filters(Sector.COUNTY, SizeBand.LARGE, 2025)
    ),
    ReportTemplate("Á", "x", ()),
)


def test_templates_are_read_as_they_were_saved(tmp_path: Path) -> None:
    path = tmp_path / "new" / "templates.json"
    assert load_templates(path) == ()
    save_templates(path, TWO)
    assert load_templates(path) == TWO
    assert [each.name for each in path.parent.iterdir()] == ["templates.json"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"{}",
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b"[1, [], {}]",
        b'[{"name": 1, "kind": "full", "parts": []}, {"name": "A", "kind": "full", "parts": 1}]',
    ],
)
def test_what_is_broken_is_left_out(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "templates.json"
    path.write_bytes(content)
    assert load_templates(path) == ()


def test_a_part_that_is_no_text_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "templates.json"
    path.write_text('[{"name": "A", "kind": "full", "parts": ["cover", 1]}, 2]', encoding="utf-8")
    assert load_templates(path) == (ReportTemplate("A", "full", ("cover",)),)


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(ExpectedError, match="could not be saved"):
        save_templates(tmp_path / "file" / "templates.json", TWO)


def test_the_file_names_the_filters_that_are_set_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "templates.json"
    save_templates(path, (TWO[0], ReportTemplate("B", "full", (), Filters(year=2025))))
    first, second = json.loads(path.read_text("utf-8"))
    assert first == {
        "name": "Til styret",
        "kind": "full",
        "parts": ["cover", "summary"],
        "others": {"sector": "county", "size": "large", "year": 2025},
    }
    assert second["others"] == {"year": 2025}


def read_with(path: Path, **more: object) -> ReportTemplate:
    """A template as it is read from a file in which it has more keys than it must."""
    path.write_text(json.dumps([{"name": "A", "kind": "full", "parts": ["cover"], **more}]))
    (found,) = load_templates(path)
    return found


def test_a_template_of_a_former_version_compares_with_everybody(tmp_path: Path) -> None:
    assert read_with(tmp_path / "t.json") == ReportTemplate("A", "full", ("cover",), EVERYBODY)


@pytest.mark.parametrize(
    "others",
    [
        None,
        [],
        "county",
        {"sector": "bank", "size": "huge", "year": "2025"},
        {"sector": ["county"], "size": {"large": 1}, "year": 2025.0},
        {"sector": 1, "size": True, "year": True},
        {"sector": "COUNTY", "size": "", "year": 0},
        {"year": 10_000},
        {"region": "north"},
    ],
)
def test_a_filter_that_is_not_known_is_left_out(tmp_path: Path, others: object) -> None:
    found = read_with(tmp_path / "t.json", others=others)
    assert found == ReportTemplate("A", "full", ("cover",), EVERYBODY)


@pytest.mark.parametrize(
    ("others", "known"),
    [
        ({"sector": "bank", "size": "small"}, Filters(size=SizeBand.SMALL)),
        ({"sector": "county", "size": 1}, Filters(Sector.COUNTY)),
        ({"year": 9999, "region": "north"}, Filters(year=9999)),
    ],
)
def test_what_is_known_beside_it_holds(tmp_path: Path, others: object, known: Filters) -> None:
    assert read_with(tmp_path / "t.json", others=others).others == known


def test_small_groups_and_names_are_neither_read_nor_written(tmp_path: Path) -> None:
    path = tmp_path / "t.json"
    found = read_with(path, show_small_groups=True, names=True, others={"names": True})
    assert found == ReportTemplate("A", "full", ("cover",), EVERYBODY)
    save_templates(path, (found,))
    (plain,) = json.loads(path.read_text("utf-8"))
    assert plain == {"name": "A", "kind": "full", "parts": ["cover"], "others": {}}
