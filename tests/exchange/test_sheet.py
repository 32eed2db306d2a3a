"""Spreadsheets become plain cells; what is hostile or no spreadsheet is refused in a sentence."""

from datetime import date
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

from desktop_app.domain.errors import InvalidFileError
from desktop_app.exchange import sheet as module
from desktop_app.exchange.cell_text import cell_text
from desktop_app.exchange.sheet import Sheet, read_sheets


def put(path: Path, content: bytes | str) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        ("a;b\n1;2,5\n", (("a", "b"), ("1", "2,5"))),
        ("a,b,c\n1\n\n\n", (("a", "b", "c"), ("1", "", ""))),
        ("a\t b \n", (("a", "b"),)),
        ('a;"b\nc";\n', (("a", "b\nc"),)),
        ("Område;Ås".encode("cp1252"), (("Område", "Ås"),)),
        ("\ufeffa;b", (("a", "b"),)),
        ("\n", ()),
    ],
)
def test_comma_separated(tmp_path: Path, content: bytes | str, rows: object) -> None:
    path = put(tmp_path / "a.csv", content)
    if rows:
        assert read_sheets(path) == (Sheet("a", rows),)  # type: ignore[arg-type]  # rows of text
    else:
        assert read_sheets(path) == ()


def test_a_workbook_with_numbers_and_days(tmp_path: Path) -> None:
    book = Workbook()
    first = book.worksheets[0]
    first.title = "Resultater"
    first.append(["Navn", "Dato", "S1", None])
    first.append(["Fjord", date(2017, 9, 30), 3.0, None])
    first.append([" Vidde ", None, 2.5, None])
    book.create_sheet("Tomt")
    book.save(tmp_path / "a.xlsx")
    (found,) = read_sheets(tmp_path / "a.xlsx")
    assert found == Sheet(
        "Resultater",
        (("Navn", "Dato", "S1"), ("Fjord", "2017-09-30", "3"), ("Vidde", "", "2.5")),
    )
    assert found.turned.rows[0] == ("Navn", "Fjord", "Vidde")
    # Other programs write whole numbers as "3.0".
    assert cell_text(3.0) == "3"


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.xlsx", b"no archive", "cannot be read as an Excel workbook"),
        ("a.csv", b"a;\0b", "not text"),
        ("a.ods", b"x", "neither"),
        ("a.csv", b"a;" * 3000 + b"b", "larger than any list"),
        ("a.csv", b'"' + b"x" * 200_000 + b'"', "larger than any list"),
        ("a.csv", b"a\n" * 20_002, "larger than any list"),
    ],
)
def test_refusals(tmp_path: Path, name: str, content: bytes, says: str) -> None:
    with pytest.raises(InvalidFileError, match=says):
        read_sheets(put(tmp_path / name, content))


def test_workbooks_that_are_damaged_or_bombs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ZipFile(tmp_path / "a.xlsx", "w", ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<no" + " " * 5000)
    with pytest.raises(InvalidFileError, match="cannot be read"):
        read_sheets(tmp_path / "a.xlsx")
    monkeypatch.setattr(module, "MOST_UNPACKED", 4000)
    with pytest.raises(InvalidFileError, match="larger than any list"):
        read_sheets(tmp_path / "a.xlsx")
