"""How fast reports are made, against what others take for as much: ratios, never seconds.

Run as `uv run pytest -n 0 --no-cov -m benchmark tests/benchmarks`.
"""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook
from pypdfium2 import PdfDocument
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate

from desktop_app.bootstrap.assembly import assemble
from desktop_app.domain.assessment import AssessmentState
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import open_store
from tests.reporting.pages import texts
from tests.reporting.samples import AT

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
PAGES = 13


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    store = open_store(str(tmp_path / "store.db"), clock=lambda: AT)
    made = assemble(store)
    made.demo.fill()
    yield made
    store.close()


def finished(bench: Workbench) -> str:
    every = bench.assessments.overviews()
    done = [o for o in every if o.state is AssessmentState.FINISHED]
    return max(done, key=lambda overview: overview.held_on).id


def fastest(work: Callable[[], object], times: int = 5) -> float:
    """Return the least time in seconds that the work takes; the machine may be busy."""
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        taken.append(time.perf_counter() - started)
    return min(taken)


def bare(pages: list[str]) -> bytes:
    """Return a document with the same words on as many pages, as reportlab makes it by itself.

    A report's words stand in hundreds of paragraphs and cells, not in one: so do these.
    """
    style = getSampleStyleSheet()["BodyText"]
    style.fontSize, style.leading = 6, 7
    flow: list[Flowable] = []
    for page in pages:
        words = page.replace("&", " ").replace("<", " ").split()
        pieces = [" ".join(words[place : place + 6]) for place in range(0, len(words), 6)]
        flow += [Paragraph(piece, style) for piece in pieces]
        flow.append(PageBreak())
    stream = BytesIO()
    SimpleDocTemplate(stream, invariant=1).build(flow)
    return stream.getvalue()


def test_the_full_report_costs_at_most_twice_a_bare_document(bench: Workbench) -> None:
    name = finished(bench)
    pages = texts(bench.printing.pdf(name, "full", "nb"))
    as_many = PdfDocument(bare(pages))
    assert len(as_many) >= len(pages) > 15
    as_many.close()
    ours = fastest(lambda: bench.printing.pdf(name, "full", "nb"))
    theirs = fastest(lambda: bare(pages))
    print(f"full report {ours:.3f} s, bare document {theirs:.3f} s: {ours / theirs:.2f}")  # noqa: T201
    assert ours <= 2 * theirs


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_the_command_takes_less_than_a_third_of_an_office_program(
    bench: Workbench, tmp_path: Path
) -> None:
    sheet = tmp_path / "sheet.xlsx"
    _spreadsheet(sheet)
    name = finished(bench)
    command = [sys.executable, "-m", "desktop_app", "--store", str(tmp_path / "store.db")]
    ours = fastest(
        lambda: subprocess.run(
            [*command, "report", name, "--kind", "full", "-o", str(tmp_path / "o.pdf")], check=True
        ),
        3,
    )
    convert = [str(OFFICE), "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    theirs = fastest(
        lambda: subprocess.run([*convert, str(sheet)], check=True, capture_output=True), 3
    )
    document = PdfDocument(tmp_path / "sheet.pdf")
    assert len(document) >= PAGES
    document.close()
    print(f"report {ours:.2f} s, office program {theirs:.2f} s: {ours / theirs:.2f}")  # noqa: T201
    assert ours < theirs / 3


def _spreadsheet(path: Path) -> None:
    """Write a spreadsheet of about as many rows as fill the pages."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for number in range(PAGES * 55):
        sheet.append([number, f"Spørsmål {number}", number / 7, "noe spredning"])
    book.save(path)
