"""Reads back what a workshop left behind as files, and holds it against the plan of its votes."""

import csv
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import openpyxl
import pypdfium2

from desktop_app.domain.assessment import Assessment
from desktop_app.exchange.assessment_file import read_assessment


@dataclass(frozen=True)
class Planned:
    """Votes as places of levels from 0, the counts of each round, and the level agreed on."""

    rounds: tuple[tuple[int, ...], ...]
    counts: tuple[tuple[int, ...], ...]
    level: int


def check_papers(folder: Path, stored: Assessment, plan: tuple[Planned, ...], figure: str) -> None:
    """Every file must say what the store says."""
    check_exchange(folder / "a.startpunkt", stored)
    check_workbook(folder / "a.xlsx", plan)
    check_table(folder / "a.csv", stored, plan)
    check_report(folder / "a.pdf", stored, figure)


def check_exchange(path: Path, stored: Assessment) -> None:
    """The exchange file is the assessment."""
    read = read_assessment(path.read_bytes(), path.name)
    assert read.responses == stored.responses
    assert (read.participants, read.voting) == (stored.participants, stored.voting)


def check_workbook(path: Path, plan: tuple[Planned, ...]) -> None:
    """The sheet of votes holds a row for every round, with its counts."""
    book = openpyxl.load_workbook(path)
    rows = [list(row) for row in book["Stemmer"].iter_rows(min_row=2, values_only=True)]
    counted = [tuple(row[4:9]) for row in rows if isinstance(row[3], int)]
    assert counted == [counts for each in plan for counts in each.counts]


def check_table(path: Path, stored: Assessment, plan: tuple[Planned, ...]) -> None:
    """The table as text holds the agreed level of every question."""
    rows = list(csv.reader(StringIO(path.read_text("utf-8-sig")), delimiter=";"))
    ids = {question.id for question in stored.model.questions}
    levels = [row[3] for row in rows if len(row) > 3 and row[1] in ids]
    assert levels == [str(each.level) for each in plan]


def check_report(path: Path, stored: Assessment, figure: str) -> None:
    """The full report says the figure, every dimension and every question."""
    document = pypdfium2.PdfDocument(path)
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    printed = " ".join(" ".join(pages).split())
    assert figure in printed
    for dimension in stored.model.dimensions:
        assert dimension.title in printed
    for question in stored.model.questions:
        assert question.prompt in printed
