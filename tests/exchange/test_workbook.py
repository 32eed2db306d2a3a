"""A workbook holds real numbers and dates, and never a formula of the user's."""

from datetime import UTC, date, datetime, timedelta, timezone
from fractions import Fraction
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exchange import workbook
from desktop_app.exchange.table import Cell, Column, Table
from tests.exchange.samples import NOON


def packed(*cells: Cell, decimals: int = 1, at: datetime = NOON) -> bytes:
    columns = tuple(Column(f"C{place}", 10 + place, decimals) for place, _ in enumerate(cells))
    return workbook.as_workbook([Table("T", columns, (cells,))], at)


def sheet(content: bytes) -> Any:
    return openpyxl.load_workbook(BytesIO(content)).worksheets[0]


def cell(value: Cell, decimals: int = 1) -> Any:
    return sheet(packed(value, decimals=decimals))["A2"]


@pytest.mark.parametrize(
    ("value", "read", "number_format"),
    [
        (7, 7, "0"),
        (Fraction(13, 4), 3.25, "0.0"),
        (0.5933, 0.5933, "0.0"),
        (date(2026, 11, 23), datetime.fromisoformat("2026-11-23T00:00:00"), "mm-dd-yy"),
        (
            datetime(2026, 11, 23, 9, 40, tzinfo=timezone(timedelta(hours=1))),
            datetime.fromisoformat("2026-11-23T09:40:00"),
            "m/d/yy h:mm",
        ),
        (None, None, "General"),
        ("", None, "General"),
    ],
)
def test_real_numbers_and_dates(value: Cell, read: object, number_format: str) -> None:
    found = cell(value)
    assert (found.value, found.number_format) == (read, number_format)


def test_decimals() -> None:
    assert cell(Fraction(1, 3), decimals=2).number_format == "0.00"
    assert cell(Fraction(2), decimals=0).number_format == "0"


@pytest.mark.parametrize("value", [date(1, 1, 1), datetime(1899, 12, 31, tzinfo=UTC)])
def test_days_before_the_first_of_spreadsheets_are_text(value: date) -> None:
    assert cell(value).value == str(value)


@pytest.mark.parametrize("text", ["=1+1", "=", "#N/A", "#REF!", "+1", "-1", "1", "2026-11-23"])
def test_text_is_text(text: str) -> None:
    found = cell(text)
    assert (found.value, found.data_type) == (text, "s")


def test_a_heading_is_no_formula_either() -> None:
    content = workbook.as_workbook([Table("T", (Column("=1+1"),), ())], NOON)
    assert sheet(content)["A1"].data_type == "s"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("a\x00b\x1fc", "a\ufffdb\ufffdc"),
        ("a\ud83d\uffffb", "a\ufffd\ufffdb"),
        ("a\r\nb\rc\n", "a\nb\nc\n"),
        ("_x0041_", "_x005F_x0041_"),
        ("_x41_ _", "_x41_ _"),
        ("  a ", "  a "),
        ("😀 æøå ŋđ", "😀 æøå ŋđ"),
        ("x" * 40_000, "x" * 32_767),
    ],
)
def test_what_the_format_cannot_hold_is_replaced(text: str, read: str) -> None:
    assert cell(text).value == read


@given(st.text(min_size=1))
def test_any_text_can_be_written(text: str) -> None:
    found = cell(text)
    assert found.data_type == "s"
    assert len(found.value) >= len(text.replace("\r\n", "\n"))


def test_heads_stay_in_view_and_can_filter() -> None:
    found = sheet(packed("a", "b"))
    assert found.freeze_panes == "A2"
    assert found.auto_filter.ref == "A1:B2"
    assert found["A1"].font.bold
    assert found.column_dimensions["B"].width == 11
    assert found.print_title_rows == "$1:$1"


def test_the_same_bytes_whenever_they_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    once = packed("a", 1, date(2026, 1, 1))
    monkeypatch.setattr("time.localtime", lambda *_: (2031, 5, 6, 7, 8, 10, 0, 1, 0))
    assert packed("a", 1, date(2026, 1, 1)) == once
    with ZipFile(BytesIO(once)) as archive:
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2026-11-23T12:00:00Z" in archive.read("docProps/core.xml")
    assert packed("a", 1, date(2026, 1, 1), at=NOON + timedelta(days=1)) != once
