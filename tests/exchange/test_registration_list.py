"""Lists of who comes are read in whatever form people keep them, and every error has its place."""

from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

from desktop_app.domain.errors import InvalidFileError
from desktop_app.domain.organisation import Sector
from desktop_app.domain.sector_words import sector_of_name, sector_of_word
from desktop_app.domain.typed_date import typed_date
from desktop_app.exchange.registration_list import (
    Listed,
    Listing,
    read_registration_file,
    read_registration_text,
)
from desktop_app.exchange.sheet_reading import read_first_sheet

DAY = date(2016, 9, 14)


def read(text: str) -> Listing:
    return read_registration_text(text, DAY)


def problems(text: str) -> list[str]:
    with pytest.raises(InvalidFileError) as caught:
        read(text)
    return [str(detail) for detail in caught.value.details]


def workbook(path: Path, *rows: tuple[Any, ...]) -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def test_tabs_semicolons_and_commas() -> None:
    assert read("Difi\t3\nNAV;2\n\n  \nOslo kommune").lines == (
        Listed("Difi", 3),
        Listed("NAV", 2),
        Listed("Oslo kommune"),
    )
    assert read("Difi, 3\r\nNAV,Kari").lines == (Listed("Difi", 3), Listed("NAV", name="Kari"))
    (one,) = read("Arbeids-, og sosialdepartementet;4").lines
    assert one == Listed("Arbeids-, og sosialdepartementet", 4)
    assert read('"Kultur; og idrett";2').lines == (Listed("Kultur; og idrett", 2),)


def test_a_line_of_headings_is_understood() -> None:
    text = "Navn;Virksomhet:;Antall;Sektor;Påmeldt;Allergi\nKari;Difi;2;Direktorat;1.9.2016;nøtter"
    assert read(text).lines == (Listed("Difi", 2, Sector.AGENCY, "Kari", date(2016, 9, 1)),)


def test_given_and_family_names_become_one_name_in_whichever_order_they_stand() -> None:
    text = "Etternavn;Virksomhet;Fornavn\nNordmann;Difi;Kari\n;Difi;Ola\nHansen;Difi;\n;NAV;"
    assert [one.name for one in read(text).lines] == ["Kari Nordmann", "Ola", "Hansen", ""]
    whole = "Virksomhet;Fornavn;Etternavn;Navn\nDifi;Kari;Nordmann;Kari H. Nordmann"
    assert [one.name for one in read(whole).lines] == ["Kari H. Nordmann"]
    long = f"Virksomhet;Fornavn;Etternavn\nDifi;{'x' * 2000};{'y' * 2000}"
    assert problems(long) == ["line 2: has 4001 characters; at most 4000 are allowed"]


@pytest.mark.parametrize(
    "written", ["2016-09-01", "01.09.2016", "1.9.16", "1/9 2016", "1. september 2016", "20160901"]
)
def test_dates_in_many_forms(written: str) -> None:
    assert read(f"Difi;2;{written}").lines[0].registered_on == date(2016, 9, 1)


def test_dates_without_a_year_and_days_that_are_none() -> None:
    assert typed_date("20.9.", DAY) == date(2016, 9, 20)
    assert typed_date("1. sept", DAY) == date(2017, 9, 1)
    assert typed_date("29/2", DAY) == date(2020, 2, 29)
    for nothing in ("31.2.2016", "31.2", "1. xx 2016", "1. ma", "1. xyz", "i går", "2016-13-01"):
        assert typed_date(nothing, DAY) is None


def test_sectors_by_word_and_by_name() -> None:
    assert read("Difi;2;kommune").lines[0].sector is Sector.MUNICIPALITY
    assert sector_of_word(" State  Enterprise ") is Sector.STATE_ENTERPRISE
    assert sector_of_word("ministry") is Sector.MINISTRY
    assert sector_of_word("bank") is None
    for name, sector in (
        ("Finansdepartementet", Sector.MINISTRY),
        ("Troms fylkeskommune", Sector.COUNTY),
        ("Bodø kommune", Sector.MUNICIPALITY),
        ("Universitetet i Oslo", Sector.EDUCATION),
        ("Lånekassen", Sector.OTHER),
    ):
        assert sector_of_name(name) is sector


def test_the_same_name_twice_is_kept_and_told() -> None:
    found = read("Difi;Kari\nNAV;Kari\nDIFI;kari")
    assert len(found.lines) == 3
    assert [str(remark) for remark in found.remarks] == [
        "kari of DIFI stands both in line 1 and in line 3. Both are kept."
    ]


def test_all_errors_are_told_at_once_with_their_lines() -> None:
    text = (
        "Virksomhet;Antall;Sektor;Dato\n;3\nDifi;tre\nDifi;0;bank\nDifi;2;;i går\nDifi;1;;;x\n"
        f'"Difi;2\nDifi;-2\nDifi;99999999999999999999\n{"x" * 4001};1'
    )
    assert problems(text) == [
        "line 2: the organisation is missing",
        "line 3: “tre” is not a number of people from 1 to 10000",
        "line 4: “0” is not a number of people from 1 to 10000",
        "line 4: the sector “bank” is not known; write for instance departement or kommune",
        "line 5: “i går” is not a date; write it like 14.9.2017 or 2017-09-14",
        "line 6: nobody knows what “x” means here",
        "line 7: a quotation mark is not closed",
        "line 8: “-2” is not a number of people from 1 to 10000",
        "line 9: “99999999999999999999” is not a number of people from 1 to 10000",
        "line 10: has 4001 characters; at most 4000 are allowed",
        "line 10: the organisation is missing",
    ]
    assert problems("Difi;Kari;Ola") == ["line 1: nobody knows what “Ola” means here"]


def test_a_flood_of_errors_is_cut() -> None:
    told = problems("\n".join(["Difi;0"] * 300))
    assert len(told) == 201
    assert told[-1] == "and at least 100 more"


@pytest.mark.parametrize("text", ["", " \n\t\n", "Virksomhet;Antall\n"])
def test_an_empty_list_is_told(text: str) -> None:
    with pytest.raises(InvalidFileError, match="nothing in the list"):
        read(text)


def test_five_thousand_lines_and_one_more() -> None:
    lines = [f"Virksomhet {place};1" for place in range(5000)]
    assert len(read("Virksomhet;Antall\n" + "\n".join(lines)).lines) == 5000
    with pytest.raises(InvalidFileError, match="The list has 5001 lines; at most 5000"):
        read("\n".join([*lines, "En til;1"]))


def test_a_workbook_with_cells_named(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        ("Virksomhet", "Antall", "Dato"),
        ("Difi", 2.0, datetime(2016, 9, 1, 12, 0)),  # noqa: DTZ001 - as spreadsheets have it
        (None, None, None),
        ("NAV", 3, "1. september 2016", None),
    )
    assert read_registration_file(path, DAY).lines == (
        Listed("Difi", 2, registered_on=date(2016, 9, 1)),
        Listed("NAV", 3, registered_on=date(2016, 9, 1)),
    )
    path = workbook(tmp_path / "b.xlsx", ("Virksomhet", "Antall"), ("Difi", 2.5), (None, 3))
    with pytest.raises(InvalidFileError, match=r"b\.xlsx cannot be used") as caught:
        read_registration_file(path, DAY)
    assert [str(detail)[:9] for detail in caught.value.details] == ["cell B2: ", "cell A3: "]


def test_no_more_rows_are_read_than_are_needed_to_refuse(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", *[("Difi", True)] * 9)
    rows = read_first_sheet(path.read_bytes(), "a.xlsx", 3)
    assert rows == [(number, ["Difi", "True"]) for number in range(1, 5)]


def test_whole_numbers_lose_their_decimals(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ("Difi", 3, 2.5))
    other = tmp_path / "b.xlsx"
    with ZipFile(path) as ours, ZipFile(other, "w") as theirs:
        for name in ours.namelist():
            # Other programs write whole numbers so.
            theirs.writestr(name, ours.read(name).replace(b"<v>3</v>", b"<v>3.0</v>"))
    rows = read_first_sheet(other.read_bytes(), "b.xlsx", 3)
    assert rows == [(1, ["Difi", "3", "2.5"])]


def test_a_text_file(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("\ufeffVirksomhet;Antall\r\nBodø kommune;2\r\n".encode())
    assert read_registration_file(path, DAY).lines == (Listed("Bodø kommune", 2),)


def test_what_is_no_workbook_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    raw = BytesIO()
    with ZipFile(raw, "w") as archive:
        archive.writestr("a", "b")
    for content in (b"Difi;2", raw.getvalue()):
        path.write_bytes(content)
        with pytest.raises(InvalidFileError, match="cannot be read as an Excel workbook"):
            read_registration_file(path, DAY)


def test_a_workbook_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("a", b"\0" * 61_000_000)
    with pytest.raises(InvalidFileError, match="too large for a list"):
        read_registration_file(path, DAY)
