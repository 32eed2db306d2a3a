"""What a facilitator or a script does without the window, from the demo to the backup."""

import csv
import json
import subprocess
import sys
from io import StringIO
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from tests.catalog.foreign import QUESTIONS, put
from tests.catalog.samples import SHIPPED
from tests.journeys.command_line import Shell

GROUNDS = ("file", "server")


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """A shell whose store holds the demo."""
    found = Shell(tmp_path_factory.mktemp("commands"))
    found.done("demo")
    return found


def overviews(shell: Shell) -> list[dict[str, object]]:
    found = json.loads(shell.done("list", "--json"))
    assert isinstance(found, list)
    return found


def finished(shell: Shell) -> str:
    return next(str(row["id"]) for row in overviews(shell) if row["state"] == "finished")


def test_the_chain_that_shows_the_foundation(tmp_path: Path) -> None:
    shell = Shell(tmp_path)

    def answer(*words: str) -> str:
        said = shell.start(*words)
        assert (said.code, said.err) == (0, ""), said
        return said.out

    answer("demo")
    rows = json.loads(answer("list", "--json"))
    assert {row["state"] for row in rows} == {"finished", "in_progress"}
    assert {"id", "organisation", "model", "date", "state", "coverage"} <= set(rows[0])
    name = next(row["id"] for row in rows if row["state"] == "finished")
    assert json.loads(answer("results", name, "--json"))["assessment"] == name
    answer("report", name, "-o", "o.pdf")
    assert len(pypdfium2.PdfDocument(tmp_path / "o.pdf")) == 1
    assert len(answer("check").splitlines()) == 1


def test_the_figures_of_the_demo_are_whole(shell: Shell) -> None:
    for row in overviews(shell):
        found = json.loads(shell.done("results", str(row["id"]), "--json"))
        overall = found["overall"]
        assert overall["preliminary"] == (row["state"] != "finished")
        assert overall["agreed"] + overall["not_applicable"] + overall["unanswered"] == 35
        assert (len(found["dimensions"]), len(found["questions"])) == (7, 35)


def test_the_demo_again_adds_nothing_twice(shell: Shell) -> None:
    before = overviews(shell)
    shell.done("demo")
    assert overviews(shell) == before


def test_the_demo_is_the_same_for_the_same_seed(tmp_path: Path) -> None:
    stores = [Shell(tmp_path, f"{place}.db") for place in range(2)]
    for store in stores:
        store.done("demo", "--organisations", "6", "--seed", "9")
    first, second = ([row["id"] for row in overviews(store)] for store in stores)
    assert sorted(map(str, first)) == sorted(map(str, second))
    assert len(first) == 9


def test_any_unique_beginning_of_an_id_will_do(shell: Shell) -> None:
    whole = finished(shell)
    ids = [str(row["id"]) for row in overviews(shell)]
    short = next(
        whole[:size]
        for size in range(1, len(whole))
        if sum(other.startswith(whole[:size]) for other in ids) == 1
    )
    assert json.loads(shell.done("results", short, "--json"))["assessment"] == whole


def test_the_figures_read_well_too(shell: Shell) -> None:
    assert len(shell.done("list").splitlines()) == len(overviews(shell))
    assert len(shell.done("results", finished(shell)).splitlines()) >= 8


@pytest.mark.parametrize(
    ("language", "word"), [("nb", "Styrker"), ("nn", "Styrkar"), ("en", "Strengths")]
)
def test_a_report_speaks_the_language_asked_for(shell: Shell, language: str, word: str) -> None:
    file = f"{language}.pdf"
    shell.done("report", finished(shell), "--kind", "summary", "--language", language, "-o", file)
    page = pypdfium2.PdfDocument(shell.folder / file)[0]
    assert word.casefold() in page.get_textpage().get_text_range().casefold()


def test_ballots_are_printed_for_as_many_as_are_wanted(shell: Shell) -> None:
    shell.done("report", finished(shell), "--kind", "ballots", "--sheets", "3", "-o", "b.pdf")
    document = pypdfium2.PdfDocument(shell.folder / "b.pdf")
    sides = [page.get_textpage().get_text_range() for page in document]
    document.close()
    assert len(sides) == 6
    assert "Stemmeseddel · Ark 3 · kode " in sides[4]
    assert "side 2 av 2" in sides[5]


def test_kinds_of_report_are_listed(shell: Shell) -> None:
    kinds = ["summary", "full", "actions", "discussion", "ballots", "posters", "posters-a3"]
    kinds.append("portfolio")
    assert shell.done("report", "--kind", "list").splitlines() == kinds
    wrong = shell.run("report", finished(shell), "--kind", "bogus", "-o", "bogus.pdf")
    assert wrong.code == 2
    assert all(kind in wrong.err for kind in ("bogus", *kinds)), wrong.err
    assert not (shell.folder / "bogus.pdf").exists()


@pytest.mark.parametrize(
    ("ending", "start"), [(".pdf", b"%PDF"), (".docx", b"PK"), (".HTML", b"<!doctype html>")]
)
def test_the_ending_says_in_which_form(shell: Shell, ending: str, start: bytes) -> None:
    file = f"tiltak{ending}"
    shell.done("report", finished(shell), "--kind", "actions", "-o", file)
    assert (shell.folder / file).read_bytes().startswith(start)


def test_parts_are_chosen_and_kept_as_a_template(shell: Shell) -> None:
    listed = shell.done("report", "--kind", "full", "--parts", "list").splitlines()
    assert [line.split()[0] for line in listed][:3] == ["cover", "contents", "summary"]
    name = finished(shell)
    chosen = ("--kind", "full", "--parts", "guide, glossary")
    shell.done("report", name, *chosen, "--keep-template", "Til styret", "-o", "a.html")
    known = shell.done("report", "--template", "list").splitlines()
    assert known == ["Til styret: full (guide, glossary)"]
    shell.done("report", name, "--template", "Til styret", "-o", "b.html")
    heads = [(shell.folder / f).read_text("utf-8").count("<h2") for f in ("a.html", "b.html")]
    assert heads == [2, 2]
    shell.done("report", "--keep-template", "Bare ord", "--kind", "full", "--parts", "glossary")
    assert len(shell.done("report", "--template", "list").splitlines()) == 2


def test_a_file_goes_round_without_loss(shell: Shell, tmp_path: Path) -> None:
    shell.done("export", finished(shell), "-o", tmp_path / "a.startpunkt")
    other = Shell(tmp_path)
    assert "new" in other.done("import", "a.startpunkt")
    other.done("export", finished(other), "-o", "b.startpunkt")
    first, second = (
        json.loads((tmp_path / f"{name}.startpunkt").read_text("utf-8")) for name in "ab"
    )
    assert first.pop("written")["by"] == second.pop("written")["by"]
    assert first == second
    assert other.done("results", finished(other), "--json") == shell.done(
        "results", finished(shell), "--json"
    )


def test_the_same_file_twice_changes_nothing(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "a.startpunkt"
    shell.done("export", finished(shell), "-o", file)
    before = overviews(shell)
    for choice in ("keep", "replace", "both"):
        shell.done("import", file, "--on-conflict", choice)
    assert overviews(shell) == before


def test_a_changed_copy_is_kept_beside_or_put_instead(tmp_path: Path, address: str) -> None:
    shell = Shell(tmp_path, address)
    shell.done("demo")
    name = finished(shell)
    shell.done("export", name, "-o", "a.startpunkt")
    plain = json.loads((tmp_path / "a.startpunkt").read_text("utf-8"))
    plain["assessment"]["occasion"] = "Changed elsewhere"
    (tmp_path / "b.startpunkt").write_text(json.dumps(plain), "utf-8")
    count = len(overviews(shell))

    def occasion() -> str:
        shell.done("export", name, "-o", "now.startpunkt")
        now = json.loads((tmp_path / "now.startpunkt").read_text("utf-8"))
        return str(now["assessment"]["occasion"])

    original = occasion()
    shell.done("import", "b.startpunkt", "--on-conflict", "replace", "--dry-run")
    shell.done("import", "b.startpunkt", "--on-conflict", "keep")
    assert (len(overviews(shell)), occasion()) == (count, original)
    shell.done("import", "b.startpunkt", "--on-conflict", "both")
    assert (len(overviews(shell)), occasion()) == (count + 1, original)
    shell.done("import", "b.startpunkt", "--on-conflict", "replace")
    assert (len(overviews(shell)), occasion()) == (count + 1, "Changed elsewhere")


def test_spreadsheets_open(shell: Shell) -> None:
    shell.done("export", finished(shell), "-o", "a.csv")
    shell.done("export", finished(shell), "-o", "a.xlsx")
    text = (shell.folder / "a.csv").read_text("utf-8-sig")
    assert len(list(csv.reader(StringIO(text)))) >= 36
    assert openpyxl.load_workbook(shell.folder / "a.xlsx").sheetnames


def test_a_backup_comes_back_and_the_former_store_stays(tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    shell.done("demo")
    shell.done("backup", "copy.db")
    rows = overviews(shell)
    shell.done("demo", "--organisations", "3", "--seed", "5")
    assert overviews(shell) != rows
    shell.done("restore", "copy.db")
    assert overviews(shell) == rows
    kept = [path for path in tmp_path.glob("*.db*") if path.name not in {"s.db", "copy.db"}]
    assert any(len(overviews(Shell(tmp_path, path.name))) > len(rows) for path in kept)


def test_models(shell: Shell) -> None:
    assert any("digital-modenhet" in line for line in shell.done("model", "list").splitlines())
    assert json.loads(shell.done("model", "schema"))["$schema"]


@pytest.mark.parametrize("name", ["digital-modenhet", "digital-puls", "ki-modenhet"])
def test_the_shipped_models_are_valid_and_complete(shell: Shell, name: str) -> None:
    said = shell.done("model", "validate", SHIPPED / f"{name}.model.yaml")
    assert said.splitlines() == [f"{name} 1.0: no errors.", "en: complete.", "nn: complete."]
    (line,) = [line for line in shell.done("model", "list").splitlines() if line.startswith(name)]
    assert "  nb,en,nn  " in line


def test_a_model_of_another_tool_is_installed_and_its_losses_said(tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    put(tmp_path, QUESTIONS, "Min test.json")
    lost = [
        "The levels 1 to 3 were made of the answers to the questions.",
        "The file does not say its language; by its words it is “nb”.",
        "Left out: “id” (1).",
        "Left out: answers of questions that have more or fewer of them than the levels (1).",
    ]
    said = shell.done("model", "validate", "Min test.json").splitlines()
    assert said == ["min-test 1.0: no errors.", *lost]
    assert "min-test" not in shell.done("model", "list")
    said = shell.done("model", "install", "Min test.json").splitlines()
    assert said == ["min-test 1.0 is installed.", *lost]
    assert "min-test  1.0  nb  3 questions  Min test" in shell.done("model", "list")


def test_a_model_as_a_document(shell: Shell) -> None:
    shell.done("model", "report", "digital-puls", "--language", "en", "-o", "m.pdf")
    document = pypdfium2.PdfDocument(shell.folder / "m.pdf")
    assert "Maturity model" in document[0].get_textpage().get_text_range()
    document.close()
    refused = shell.run("model", "report", "digital-puls", "-o", "m.txt")
    assert (refused.code, refused.out) == (2, "")
    assert not (shell.folder / "m.txt").exists()


def test_a_reader_that_stops_early_is_no_fault(shell: Shell) -> None:
    words = [sys.executable, "-m", "desktop_app", "--store", "s.db", "model", "schema"]
    with subprocess.Popen(
        words, cwd=shell.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as command:
        assert command.stdout
        assert command.stderr
        command.stdout.close()
        said = command.stderr.read()
    assert (command.returncode, said) == (0, b"")


def test_a_folder_goes_out_and_in_again(shell: Shell, tmp_path: Path) -> None:
    count = len(overviews(shell))
    folder = tmp_path / "out"
    shell.done("export", "--all", "-o", str(folder))
    (folder / "broken.startpunkt").write_text("{", "utf-8")
    other = Shell(tmp_path)
    said = other.run("import", "--each", str(folder), "--dry-run")
    assert (said.code, overviews(other)) == (1, [])
    said = other.run("import", "--each", str(folder))
    assert said.code == 1
    assert "broken.startpunkt" in said.err
    assert len(overviews(other)) == count
    assert "already here" in other.run("import", "--each", str(folder)).out
    said = other.run("collect", str(folder))
    assert said.code == 0
    assert len(list((folder / "done").iterdir())) == count
    assert (folder / "refused" / "broken.startpunkt.txt").exists()


def test_copies_for_others_and_open_data(shell: Shell, tmp_path: Path) -> None:
    whose = {str(row["organisation"]) for row in overviews(shell)}
    one = tmp_path / "one.startpunkt"
    shell.done("export", finished(shell), "--redacted", "-o", str(one))
    shell.done("export", "--all", "--benchmark", "-o", str(tmp_path / "out"))
    for path in (one, *(tmp_path / "out").iterdir()):
        assert [name for name in whose if name in path.read_text("utf-8")] == []
    shell.done("export", "--all", "--kind", "dataset", "-o", str(tmp_path / "a.csv"))
    assert len((tmp_path / "a.csv").read_text("utf-8").splitlines()) == 1 + 35 * len(
        overviews(shell)
    )
    assert (tmp_path / "a.csv.codebook.md").exists()
    few = shell.run("export", "--all", "--kind", "dataset", "--anonymous", "-o", str(one))
    assert few.code == 1
    for wrong in (("--all", "x"), (), ("x", "--kind", "dataset")):
        assert shell.run("export", *wrong, "-o", str(one)).code == 2
