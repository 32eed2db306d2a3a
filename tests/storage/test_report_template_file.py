"""Templates of reports survive, and a broken file never stops the program."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.report_template import ReportTemplate
from desktop_app.storage.report_template_file import load_templates, save_templates

TWO = (ReportTemplate("Til styret", "full", ("cover", "summary")), ReportTemplate("Á", "x", ()))


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
