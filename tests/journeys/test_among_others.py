"""Fifty organisations: who reads about one of them never reads the name of another."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.bootstrap import assembly
from desktop_app.domain.comparison import Filters
from desktop_app.domain.organisation import Sector
from desktop_app.reporting.kinds import KINDS, PDF_ALONE
from desktop_app.reporting.narrowing import narrowing
from tests.charts.samples import ENGLISH
from tests.journeys.command_line import Shell
from tests.reporting.reading import complaints


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """A store of fifty organisations, as the demo invents them."""
    made = Shell(tmp_path_factory.mktemp("fifty"))
    made.done("demo", "--organisations", "50", "--seed", "2017")
    return made


def organisations(shell: Shell) -> dict[str, str]:
    """The names of all organisations, each with the id of a finished assessment."""
    rows = json.loads(shell.done("list", "--json"))
    return {row["organisation"]: row["id"] for row in rows if row["state"] == "finished"}


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def named_in(text: str, names: Iterator[str]) -> set[str]:
    plain = " ".join(text.split())
    return {name for name in names if name in plain}


def test_the_report_on_all_is_the_staircase_of_fifty_without_names(shell: Shell) -> None:
    shell.done("report", "--kind", "portfolio", "--language", "nb", "-o", "alle.pdf")
    path = shell.folder / "alle.pdf"
    said = text_of(path)
    assert complaints(path.read_bytes()) == []
    assert "50 virksomheter" in said
    with assembly.workbench(str(shell.folder / "s.db")) as bench:
        counts = bench.comparing.everyone().counts
    assert sum(counts) == 50
    assert max(counts) == counts[2] > 25
    for count in counts:
        assert f"{count}\n" in said.replace("\r", "")
    assert named_in(said, iter(organisations(shell))) == set()
    shell.done(
        "report", "--kind", "portfolio", "--names", "--model", "digital-modenhet", "-o", "n.pdf"
    )
    assert named_in(text_of(shell.folder / "n.pdf"), iter(organisations(shell)))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in PDF_ALONE])
def test_no_report_names_another_organisation(shell: Shell, kind: str) -> None:
    own, id_ = next(iter(organisations(shell).items()))
    others = (name for name in organisations(shell) if name != own)
    shell.done("report", id_, "--kind", kind, "-o", f"{kind}.html")
    assert named_in((shell.folder / f"{kind}.html").read_text("utf-8"), others) == set()


def test_others_are_named_in_a_report_on_request(shell: Shell) -> None:
    own, id_ = next(iter(organisations(shell).items()))
    others = (name for name in organisations(shell) if name != own)
    shell.done("report", id_, "--kind", "full", "--names", "-o", "named.html")
    assert named_in((shell.folder / "named.html").read_text("utf-8"), others)


def test_a_report_compares_with_a_sector_or_a_year_alone(shell: Shell) -> None:
    _, id_ = next(iter(organisations(shell).items()))
    with assembly.workbench(str(shell.folder / "s.db")) as bench:
        everyone = bench.comparing.everyone().entries
        sector = Counter(e.member.sector for e in everyone).most_common(1)[0][0]
        year = max(entry.held_on.year for entry in everyone)
    narrow = ("--sector", sector.value, "--language", "en")
    shell.done("report", "--kind", "portfolio", *narrow, "-o", "few.html")
    said = (shell.folder / "few.html").read_text("utf-8")
    count = sum(entry.member.sector is sector for entry in everyone)
    assert 5 <= count < 50
    assert f"{count} organisations" in said
    assert "Only these organisations: " in said
    for kind in ("summary", "full"):
        shell.done("report", id_, "--kind", kind, "--year", str(year), "--language", "en",
                   "-o", "one.html")  # fmt: skip
        said = (shell.folder / "one.html").read_text("utf-8")
        assert f"Only these organisations: held in {year}." in said
    wide = ("--size", "small", "--size", "large", "--year", "1999", "-o", "none.html")
    refused = shell.run("report", "--kind", "portfolio", *wide)
    assert refused.code == 1
    shell.done("report", id_, "--kind", "full", *wide)
    assert "Only these organisations" not in (shell.folder / "none.html").read_text("utf-8")


def test_a_template_compares_with_those_it_was_kept_with(shell: Shell) -> None:
    own, id_ = next(iter(organisations(shell).items()))
    others = [name for name in organisations(shell) if name != own]
    with assembly.workbench(str(shell.folder / "s.db")) as bench:
        everyone = bench.comparing.everyone().entries
        sector, rival = (s for s, _ in Counter(e.member.sector for e in everyone).most_common(2))
        year = max(entry.held_on.year for entry in everyone)
    what = ("--kind", "full", "--parts", "summary,among", "--sector", sector.value)
    once = ("--names", "--show-small-groups")
    keep = ("--keep-template", "Kvartal")
    shell.done("report", id_, *what, *once, *keep, "--language", "en", "-o", "named.pdf")
    assert named_in(text_of(shell.folder / "named.pdf"), iter(others))
    listed = shell.done("report", "--template", "list").splitlines()
    assert listed == [f"Kvartal: full (summary, among) --sector {sector.value}"]

    def said(*words: str) -> str:
        asked = ("--template", "Kvartal", "--language", "en", *words)
        shell.done("report", id_, *asked, "-o", "again.pdf")
        return " ".join(text_of(shell.folder / "again.pdf").split())

    def only(sector: Sector, year: int | None = None) -> str:
        found = narrowing(Filters(sector, year=year), ENGLISH)
        assert found is not None
        return found.text

    plain = said()
    assert only(sector) in plain
    assert named_in(plain, iter(others)) == set(), "names hold for one report"
    assert only(rival) in said("--sector", rival.value)
    assert only(sector, year) in said("--year", str(year))
    none = said("--year", "1999")
    assert "Only these organisations" not in none
    assert "other organisations" not in none


def test_a_template_that_compares_with_nobody_keeps_no_filters(shell: Shell) -> None:
    what = ("--kind", "actions", "--parts", "gaps", "--sector", "county", "--year", "2025")
    shell.done("report", *what, "--keep-template", "Tiltak")
    assert shell.done("report", "--template", "list").splitlines() == ["Tiltak: actions (gaps)"]


def test_nothing_is_shown_of_fewer_than_five(tmp_path: Path) -> None:
    few = Shell(tmp_path)
    few.done("demo", "--organisations", "4")
    few.done("report", "--kind", "portfolio", "--names", "--language", "en", "-o", "f.html")
    said = (tmp_path / "f.html").read_text("utf-8")
    assert "Figures are shown from five organisations on." in said
    assert named_in(said, iter(organisations(few))) == set()
    assert "Median" not in said


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("0192", "-o", "a.pdf"),
        ("--parts", "level", "-o", "a.pdf"),
        ("--template", "Kvartal", "-o", "a.pdf"),
        ("--year", "20255", "-o", "a.pdf"),
        ("--year", "0", "-o", "a.pdf"),
    ],
)
def test_the_report_on_all_says_what_it_needs(shell: Shell, words: tuple[str, ...]) -> None:
    said = shell.run("report", "--kind", "portfolio", *words)
    assert (said.code, said.out) == (2, "")


def test_nobody_to_report_on(tmp_path: Path) -> None:
    said = Shell(tmp_path).run("report", "--kind", "portfolio", "-o", "a.pdf")
    assert said.code == 1
    assert said.err.startswith("startpunkt: ")
