"""A walk through every file and answer of the command line that leaves the facilitator's hands.

None names another organisation, shows a figure of fewer than five organisations, or counts out the
votes of fewer than five people, unless that is switched on.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from html import unescape
from itertools import product
from pathlib import Path
from zipfile import ZipFile

import pypdfium2
import pytest
from pyarrow import parquet

from desktop_app.bootstrap import assembly
from desktop_app.cli.commands import COMMANDS
from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.consensus import SMALL_GROUP, round_consensus, spread
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.quartiles import FEWEST
from desktop_app.domain.response import Response, VoteRound
from desktop_app.reporting.kinds import KINDS, PDF_ALONE
from desktop_app.storage.store import open_store
from tests.journeys.command_line import Shell

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
OWN = "Eget direktorat"
ENDINGS = (".pdf", ".docx", ".html")
WALKED = {"results", "report", "export"}
EXEMPT = {
    "demo": "fills the coordinator's own store",
    "list": "the coordinator's list of what is in the store",
    "import": "says what becomes of the files that the coordinator has named",
    "collect": "says what became of the files in the coordinator's folder",
    "check": "says how many assessments there are",
    "backup": "a copy of the whole store",
    "restore": "puts that copy back",
    "model": "questionnaires, which are nobody's",
    "gathering": "who comes is known to all who come, and no figure of anybody is told",
}
"""Commands that may name others, and why."""
REPORTS = tuple(
    ("report", kind, ending)
    for kind, ending in product(KINDS, ENDINGS)
    if ending == ".pdf" or kind not in PDF_ALONE
)
SHEETS = tuple(
    ("export", wish, ending)
    for wish, ending in product(
        ("", "--redacted", "--benchmark", "--without-notes", "--without-names"),
        (".startpunkt", ".csv", ".xlsx"),
    )
)
WHOLE = {("export", wish, ".startpunkt") for wish in ("", "--without-notes", "--without-names")}
"""The copies that lose nothing on purpose: counts of votes stay in them."""


@pytest.fixture(autouse=True)
def _stopped_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.bootstrap.assembly.now", lambda: NOON)


@pytest.fixture(scope="module")
def fifty(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """A store of fifty organisations and our own."""
    made = Shell(tmp_path_factory.mktemp("fifty"))
    made.done("demo", "--organisations", "50", "--seed", "2017")
    keep(made, assessment(made, OWN, 3))
    return made


def assessment(shell: Shell, name: str, level: int, *counts: int) -> Assessment:
    """A finished assessment in which every question came to one level, after those votes."""
    with assembly.workbench(str(shell.folder / shell.store)) as bench:
        model = bench.shelf.model("digital-modenhet")
    rounds = (VoteRound(counts, at=NOON),) if counts else ()
    return Assessment(
        id=f"{name.rsplit(maxsplit=1)[-1].lower()}-1",
        organisation=Organisation(name),
        model=model,
        held_on=date(2026, 11, 23),
        changed_at=NOON,
        participants=sum(counts) or None,
        state=AssessmentState.FINISHED,
        responses={q.id: Response(q.id, level, rounds=rounds) for q in model.questions},
    )


def keep(shell: Shell, *made: Assessment) -> None:
    """Have assessments in the store, in place of those of the same ids."""
    store = open_store(str(shell.folder / shell.store), clock=lambda: NOON)
    with store.writing() as books:
        known = set(books.assessments.ids())
        for each in made:
            (books.assessments.replace if each.id in known else books.assessments.add)(each)
    store.close()


def names(shell: Shell) -> set[str]:
    return {row["organisation"] for row in json.loads(shell.done("list", "--json"))}


def named_in(said: str, organisations: set[str]) -> set[str]:
    plain = " ".join(said.split())
    return {name for name in organisations if name in plain}


_MOMENT = re.compile(r"D:\d{14}\S*|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[^\s<\"]*")


def text_of(path: Path) -> str:
    """Return all words of a file, with those in its properties, but not when it was written."""
    return _MOMENT.sub("", _text_of(path))


def _text_of(path: Path) -> str:
    if path.suffix == ".pdf":
        with pypdfium2.PdfDocument(path) as document:
            pages = [page.get_textpage().get_text_range() for page in document]
            return "\n".join((*document.get_metadata_dict().values(), *pages))
    if path.suffix in {".docx", ".xlsx"}:
        with ZipFile(path) as parts:
            found = [parts.read(name).decode() for name in parts.namelist() if ".xml" in name]
        return "\n".join(
            unescape(re.sub("<[^>]*>", gap, part)) for part in found for gap in ("", " ")
        )
    if path.suffix == ".parquet":
        return str(parquet.read_table(path).to_pylist())
    return path.read_text("utf-8")


def made(shell: Shell, what: tuple[str, str, str]) -> str:
    """Write a file about our own organisation, and return what stands in it."""
    command, wish, ending = what
    path = shell.folder / f"file{ending}"
    options = ("--kind", wish) if command == "report" else tuple(filter(None, [wish]))
    shell.done(command, "direktorat-1", *options, "-o", path)
    return text_of(path)


def said(shell: Shell) -> Iterator[str]:
    """Yield what the command line answers about our own organisation."""
    yield shell.done("results", "direktorat-1")
    yield shell.done("results", "direktorat-1", "--json")


def test_every_command_is_walked_through_or_exempt() -> None:
    assert WALKED | set(EXEMPT) == set(COMMANDS)
    assert not WALKED & set(EXEMPT)


@pytest.mark.parametrize("what", [*REPORTS, *SHEETS], ids=" ".join)
def test_no_file_on_one_names_another(fifty: Shell, what: tuple[str, str, str]) -> None:
    assert named_in(made(fifty, what), names(fifty) - {OWN}) == set()


def test_no_answer_on_one_names_another(fifty: Shell) -> None:
    assert named_in(" ".join(said(fifty)), names(fifty) - {OWN}) == set()


@pytest.mark.parametrize("ending", ENDINGS)
def test_no_report_on_all_names_anybody(fifty: Shell, ending: str) -> None:
    path = fifty.folder / f"all{ending}"
    fifty.done("report", "--kind", "portfolio", "-o", path)
    assert named_in(text_of(path), names(fifty)) == set()
    fifty.done("report", "--kind", "portfolio", "--names", "-o", path)
    assert named_in(text_of(path), names(fifty)), "switched on"


@pytest.mark.parametrize("wish", ["--redacted", "--benchmark", "--without-names"])
def test_no_copy_for_others_names_anybody(fifty: Shell, wish: str) -> None:
    folder = fifty.folder / f"copies {wish}"
    fifty.done("export", "--all", wish, "-o", folder)
    files = sorted(folder.iterdir())
    assert len(files) >= 51
    for path in files:
        assert named_in(f"{path.name} {text_of(path)}", names(fifty)) == set(), path.name


@pytest.mark.parametrize("ending", [".csv", ".parquet"])
@pytest.mark.parametrize("wish", ["--anonymous", "--redacted", "--benchmark", "--without-names"])
def test_no_anonymous_dataset_names_anybody(fifty: Shell, wish: str, ending: str) -> None:
    path = fifty.folder / f"open{ending}"
    fifty.done("export", "--all", "--kind", "dataset", wish, "-o", path)
    beside = path.with_name(f"{path.name}.codebook.md")
    assert named_in(text_of(path) + text_of(beside), names(fifty)) == set()


def test_a_dataset_names_everybody_unless_told_not_to(fifty: Shell) -> None:
    """It is the coordinator's own, for the desk it is made at."""
    path = fifty.folder / "own.csv"
    fifty.done("export", "--all", "--kind", "dataset", "-o", path)
    assert named_in(text_of(path), names(fifty)) == names(fifty)


def test_nothing_is_told_of_fewer_than_five_organisations(tmp_path: Path) -> None:
    """Whatever the others have answered, every file and answer is the same."""
    shell = Shell(tmp_path)
    keep(shell, assessment(shell, OWN, 3))
    told = []
    for level in (1, 5):
        neighbours = range(1, FEWEST)
        keep(shell, *(assessment(shell, f"Nabo {number}", level) for number in neighbours))
        told.append([made(shell, what) for what in (*REPORTS, *SHEETS)] + list(said(shell)))
    for what, before, after in zip((*REPORTS, *SHEETS, "text", "json"), *told, strict=True):
        assert before == after, what
    keep(shell, assessment(shell, "Nabo 5", 5))
    assert made(shell, REPORTS[0]) != told[1][0], "the walk would find a figure"


def test_the_report_on_all_tells_nothing_of_fewer_than_five(tmp_path: Path) -> None:
    shell, told = Shell(tmp_path), []
    for level in (1, 5):
        keep(shell, *(assessment(shell, f"Nabo {number}", level) for number in range(1, FEWEST)))
        for ending, more in product(ENDINGS, ((), ("--names",))):
            path = tmp_path / f"all{ending}"
            shell.done("report", "--kind", "portfolio", *more, "-o", path)
            told.append(text_of(path))
    half = len(told) // 2
    assert told[:half] == told[half:]


def test_the_votes_of_fewer_than_five_people_are_a_word(tmp_path: Path) -> None:
    """Whatever four people have voted, as long as the word for it is the same."""
    shell, told = Shell(tmp_path), []
    files = [what for what in (*REPORTS, *SHEETS) if what not in WHOLE]
    one, other = (0, 1, 3, 0, 0), (0, 2, 2, 0, 0)
    assert sum(one) == sum(other) == SMALL_GROUP - 1
    words = {spread(round_consensus(VoteRound(counts)) or 0) for counts in (one, other)}
    assert len(words) == 1
    for counts in (one, other):
        keep(shell, assessment(shell, OWN, 3, *counts))
        told.append([made(shell, what) for what in files])
    for what, before, after in zip(files, *told, strict=True):
        assert before == after, what
    shell.done("report", "direktorat-1", "--kind", "full", "--show-small-groups", "-o", "f.html")
    shown = text_of(tmp_path / "f.html")
    keep(shell, replace(assessment(shell, OWN, 3, *one)))
    shell.done("report", "direktorat-1", "--kind", "full", "--show-small-groups", "-o", "f.html")
    assert text_of(tmp_path / "f.html") != shown, "switched on"
