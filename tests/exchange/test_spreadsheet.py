"""Spreadsheets of a whole assessment, read back from the disk."""

import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.errors import ExpectedError
from desktop_app.exchange.spreadsheet import write_csv, write_xlsx
from tests.exchange.samples import BOKMAL, ENGLISH, read, with_votes
from tests.strategies.assessments import assessments
from tests.strategies.models import models


def test_csv(tmp_path: Path) -> None:
    write_csv(read("levels-0-3"), BOKMAL, tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_text("utf-8-sig") == (
        "Dimension;Question ID;Question;Agreed level;Level name;Not applicable because;Target;"
        "Gap;Agreement;Consensus;Note;Dissent;Parked\n"
        "A;a.1;First?;0;None;;3;3;divided;0,00;;;\n"
        "A;a.2;Second?;3;All;;3;0;;;;;\n"
        "B;b.1;Third?;0;None;;0;0;;;;;\n"
        "B;b.2;Fourth?;1;Some;;0;0;;;;;\n"
        "B;b.3;Fifth?;;;;0;;;;;;\n"
    )


def test_csv_in_english(tmp_path: Path) -> None:
    write_csv(read("levels-0-3"), ENGLISH, tmp_path / "a.csv")
    assert (
        "A,a.1,First?,0,None,,3,3,divided,0.00,,,\r\n" in (tmp_path / "a.csv").read_bytes().decode()
    )


def test_small_groups_are_shown_where_the_facilitator_wants(tmp_path: Path) -> None:
    write_csv(with_votes(2, 2), ENGLISH, tmp_path / "a.csv")
    assert ",divided,," in (tmp_path / "a.csv").read_text()
    write_csv(with_votes(2, 2), ENGLISH, tmp_path / "a.csv", show_small_groups=True)
    assert ",divided,0.00," in (tmp_path / "a.csv").read_text()
    write_xlsx(with_votes(2, 2), ENGLISH, tmp_path / "a.xlsx")
    assert openpyxl.load_workbook(tmp_path / "a.xlsx")["Votes"]["E2"].value is None
    write_xlsx(with_votes(2, 2), ENGLISH, tmp_path / "a.xlsx", show_small_groups=True)
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book["Votes"]["E2"].value == 2
    assert book["Answers"]["J2"].value == 0
    assert book["Results"]["H3"].value == 0


def test_xlsx(tmp_path: Path) -> None:
    write_xlsx(read("full"), BOKMAL, tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Results", "Answers", "Votes", "Actions", "About"]
    assert book["Results"]["B2"].value == 2.75
    assert book["Answers"].max_row == 8
    assert book["Votes"].max_row == 3
    assert book["Actions"]["A3"].value == "=SUM(A1:A9)"
    assert book["Actions"]["A3"].data_type == "s"
    assert book["About"]["B2"].value == "Eksempeldirektoratet"


def test_the_same_assessment_gives_the_same_bytes(tmp_path: Path) -> None:
    for write, ending in ((write_csv, "csv"), (write_xlsx, "xlsx")):
        write(read("full"), BOKMAL, tmp_path / f"a.{ending}")
        write(read("full"), BOKMAL, tmp_path / f"b.{ending}")
        assert (tmp_path / f"a.{ending}").read_bytes() == (tmp_path / f"b.{ending}").read_bytes()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(assessments(models()))
def test_any_assessment_can_be_written(tmp_path: Path, assessment: Assessment) -> None:
    write_csv(assessment, BOKMAL, tmp_path / "a.csv")
    write_xlsx(assessment, ENGLISH, tmp_path / "a.xlsx", show_small_groups=True)
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book["Answers"].max_row == len(assessment.model.questions) + 1
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert kinds <= {"s", "n", "d"}


def test_a_folder_that_is_missing_is_an_expected_error(tmp_path: Path) -> None:
    for write in (write_csv, write_xlsx):
        with pytest.raises(ExpectedError, match="does not exist"):
            write(read("full"), BOKMAL, tmp_path / "no" / "a")


def test_openpyxl_is_loaded_only_when_a_workbook_is_made() -> None:
    program = "import sys, desktop_app.exchange.spreadsheet; print('openpyxl' in sys.modules)"
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
