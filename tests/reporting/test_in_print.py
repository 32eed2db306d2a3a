"""Every kind in every language as it is printed: valid, readable by ear, with the right figures.

The workshop is the one of the demo, and the wordings are those of the program.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from desktop_app.bootstrap.assembly import assemble
from desktop_app.cli.figures import results_as_plain
from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.results import Results
from desktop_app.reporting.kinds import KINDS, PDF_ALONE
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import open_store
from tests.reporting.pages import embedded_fonts
from tests.reporting.reading import Reading, complaints
from tests.reporting.samples import AT

LANGUAGES = ("nb", "nn", "en")
EDITABLE = sorted(set(KINDS) - PDF_ALONE)
ENGLISH = {"nb": "Agreed on level", "nn": "Agreed on level", "en": "Enige om nivå"}
"""Words of another language, which must not be there."""


class Prints:
    """Prints every report of the demo's assessment once."""

    def __init__(self, bench: Workbench) -> None:
        finished = [o for o in bench.assessments.overviews() if o.state is AssessmentState.FINISHED]
        self.id = max(finished, key=lambda overview: overview.held_on).id
        self.bench = bench
        self.pdf = cache(self._pdf)
        self.reading = cache(self._reading)

    def _pdf(self, kind: str, language: str) -> bytes:
        return self.bench.printing.pdf(self.id, kind, language)

    def _reading(self, kind: str, language: str) -> Reading:
        return Reading(self.pdf(kind, language))

    @property
    def assessment(self) -> Assessment:
        return self.bench.assessments.get(self.id)

    @property
    def results(self) -> Results:
        return self.bench.assessments.results(self.id)

    def results_in(self, language: str) -> Results:
        return self.bench.assessments.results(self.id, language)


@pytest.fixture(scope="module")
def prints(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Prints]:
    path = tmp_path_factory.mktemp("prints") / "store.db"
    store = open_store(str(path), clock=lambda: AT)
    bench = assemble(store)
    bench.demo.fill()
    yield Prints(bench)
    store.close()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", EDITABLE)
class TestEveryReport:
    def test_it_is_valid_in_both_profiles(self, prints: Prints, kind: str, language: str) -> None:
        assert complaints(prints.pdf(kind, language)) == []

    def test_it_is_read_in_order(self, prints: Prints, kind: str, language: str) -> None:
        found = prints.reading(kind, language)
        assert found.untagged == []
        assert str(found.root.Lang) == language
        heads = [int(str(part.S)[2:]) for part in found.elements() if str(part.S)[:2] == "/H"]
        assert heads[0] == 1
        assert max(heads) <= 3
        assert all(len(str(figure.Alt)) > 40 for figure in found.elements("Figure"))
        said = found.dump()
        assert prints.assessment.organisation.name in said.splitlines()[2]
        assert ENGLISH[language] not in said

    def test_all_fonts_are_in_the_file(self, prints: Prints, kind: str, language: str) -> None:
        fonts = embedded_fonts(prints.pdf(kind, language))
        assert {name.split("+")[-1] for name in fonts} == {
            "SourceSansPro-Regular",
            "SourceSansPro-Semibold",
        }
        assert all(fonts.values())

    def test_nothing_is_lacking_in_the_font(self, prints: Prints, kind: str, language: str) -> None:
        pages = prints.reading(kind, language).pdf.pages
        assert not any(b"/ActualText" in page.obj.Contents.read_bytes() for page in pages)


@pytest.mark.parametrize("kind", EDITABLE)
def test_two_runs_give_the_same_bytes(
    prints: Prints, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prints.bench.printing, "_clock", lambda: AT)
    once, again = (prints.bench.printing.pdf(prints.id, kind, "nb") for _ in range(2))
    assert once == again


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_is_the_one_of_the_results(prints: Prints, language: str) -> None:
    plain = json.loads(json.dumps(results_as_plain(prints.assessment, prints.results)))
    words = prints.bench.printing.words(language)
    found = prints.reading("full", language)
    tables = [_cells(found, table) for table in found.elements("Table")]
    figures = [row for rows in tables for row in rows if len(row) == 7]
    rows = [row for row in figures if row[0][0].isdigit() or row[0] == "–"]
    assert len(rows) == len(plain["dimensions"]) == 7
    for row, dimension in zip(rows, plain["dimensions"], strict=True):
        assert row[0] == _score(dimension["score"], language)
        assert row[1] == str(dimension["level"])
        assert row[2] == str(dimension["target"])
        assert row[3].startswith(_score(dimension["gap"], language)) or dimension["gap"] == 0
        assert row[5].endswith(f"({_number(dimension['consensus'], 2, language)})")
    overall = _score(plain["overall"]["score"], language)
    assert overall in [found.said(p) for p in found.elements("P")]
    assert words.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_summary_has_the_figures_of_the_results(prints: Prints, language: str) -> None:
    plain = json.loads(json.dumps(results_as_plain(prints.assessment, prints.results)))
    names = {d.dimension.id: d.dimension.title for d in prints.results_in(language).dimensions}
    found = prints.reading("summary", language)
    said = [found.said(p).strip() for p in found.elements("P")]
    assert _score(plain["overall"]["score"], language) in said
    charts = [str(figure.Alt) for figure in found.elements("Figure")]
    best = sorted(plain["dimensions"], key=lambda d: -d["score"])[:3]
    widest = sorted(plain["dimensions"], key=lambda d: -d["gap"])[:3]
    for told in plain["dimensions"]:
        score = _score(told["score"], language)
        # Once by bars, once in the profile.
        stands = re.compile(rf"{names[told['id']]}: \w+ {score}, \w+ {told['target']}\b")
        assert sum(bool(stands.search(chart)) for chart in charts) == 2
        listed = [line for line in said if line.startswith(f"{names[told['id']]} ")]
        wanted = [score] * (told in best) + [_score(told["gap"], language)] * (told in widest)
        assert listed == [f"{names[told['id']]} {figure}" for figure in wanted]


def test_every_level_and_vote_is_the_one_of_the_results(prints: Prints) -> None:
    found = prints.reading("full", "en")
    said = found.dump()
    for result in prints.bench.assessments.results(prints.id, "en").questions:
        start = said.index(f"H3: {result.question.prompt}")
        own = said[start : said.find("H3:", start + 4)]
        assert result.level is None or f"P: Agreed on level {result.level} " in own
        for vote_round in result.response.rounds:
            counts = [f": {count}" for count in vote_round.counts]
            assert all(count in own for count in counts)
        if result.consensus is not None:
            assert f"Caption: Consensus {result.consensus:.2f}" in own
        if result.response.note:
            assert f"P: {result.response.note}" in own


def _cells(found: Reading, table: object) -> list[list[str]]:
    """Return the texts of a table's cells, row by row."""
    rows = []
    for part in found.walk(table):
        if str(part.S) == "/TR":
            rows.append([found.said(cell).strip() for cell in part.K])
    return rows


def _score(value: float | None, language: str) -> str:
    return "–" if value is None else _number(value, 1, language)


def _number(value: float, decimals: int, language: str) -> str:
    # Half away from zero, as the rules say; a float of a fraction of small whole numbers is
    # near enough to it.
    shown = f"{int(value * 10**decimals + 0.5 + 1e-9) / 10**decimals:.{decimals}f}"
    return shown if language == "en" else shown.replace(".", ",")


@pytest.mark.parametrize("kind", ["summary", "full"])
def test_the_dump_reads_as_the_document_should(prints: Prints, kind: str, tmp_path: Path) -> None:
    said = prints.reading(kind, "nb").dump()
    (tmp_path / "dump.txt").write_text(said, encoding="utf-8")
    heads = [line.strip() for line in said.splitlines() if line.strip().startswith(("H1", "H2"))]
    expected = {
        "summary": [
            "H1: Fjorddirektoratet",
            "H2: Områder",
            "H2: Profil",
            "H2: Styrker",
            "H2: Største avstander",
            "H2: Mest omstridt",
            "H2: Dette gjør vi først",
        ],
        "full": [
            "H1: Fjorddirektoratet",
            "H2: Innhold",
            "H2: Oppsummering",
            "H2: Slik leser du rapporten",
            "H2: Ledelse",
            "H2: Kultur",
            "H2: Brukerorientering",
            "H2: Digital transformasjon",
            "H2: Kompetanse",
            "H2: Finansiering og ressurser",
            "H2: Samhandling på tvers",
            "H2: Siden sist",
            "H2: Tiltak",
            "H2: Temaer",
            "H2: Hva kom ut av hvert tema",
            "H2: Suksesshistorier",
            "H2: Slik er tallene regnet ut",
            "H2: Ordliste",
        ],
    }
    assert heads == expected[kind]
    if kind == "full":
        assert said.count("TOCI") == 16
        assert said.count("TH [Row]") > 50
