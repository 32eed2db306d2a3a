"""Wrong words, hostile files and bad days: one sentence, the right exit code, nothing lost."""

import json
import os
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.journeys.command_line import Said, Shell
from tests.journeys.test_command_line import finished, overviews

MEGABYTE = 1024 * 1024


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """A shell whose store holds the demo and beside it a sound file of one of its assessments."""
    found = Shell(tmp_path_factory.mktemp("refusals"))
    found.done("demo")
    found.done("export", finished(found), "-o", "sound.startpunkt")
    return found


def refused(said: Said, code: int = 1) -> str:
    """Check that a command was refused calmly; return its sentence."""
    assert said.code == code, said
    assert said.out == ""
    first, *details = said.err.splitlines()
    assert first.startswith("startpunkt: ")
    assert all(detail.startswith("  ") for detail in details)
    assert "Traceback" not in said.err
    assert "Error:" not in said.err
    return first.removeprefix("startpunkt: ")


def contents(shell: Shell) -> str:
    """Everything that the store holds, row by row."""
    with closing(sqlite3.connect(shell.folder / shell.store)) as database:
        return "\n".join(database.iterdump())


def exported(shell: Shell) -> list[bytes]:
    """The exported bytes of every assessment, without the moment of writing."""
    found = []
    for row in overviews(shell):
        shell.done("export", str(row["id"]), "-o", "look.startpunkt")
        text = (shell.folder / "look.startpunkt").read_bytes()
        found.append(re.sub(rb'"at": "[^"]*", "by"|"at": "[^"]*",\s*"by"', b"", text, count=1))
    return found


def changed(text: bytes, *path: str, to: object) -> bytes:
    plain = json.loads(text)
    place = plain
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = to
    return json.dumps(plain).encode()


def without(text: bytes, key: str) -> bytes:
    plain = json.loads(text)
    del plain[key]
    return json.dumps(plain).encode()


def first_response(text: bytes, **keys: object) -> bytes:
    plain = json.loads(text)
    plain["responses"][0] |= keys
    return json.dumps(plain).encode()


HOSTILE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "spaces": lambda _: b" \n\n",
    "binary": lambda _: os.urandom(5000),
    "zeros": lambda _: bytes(5000),
    "a picture": lambda _: b"\x89PNG\r\n\x1a\n" + bytes(200),
    "a PDF": lambda _: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "truncated": lambda text: text[: len(text) // 2],
    "utf-16": lambda text: text.decode().encode("utf-16"),
    "latin-1": lambda _: '{"format": "æøå"}'.encode("latin-1"),
    "a list": lambda _: b"[]",
    "a number": lambda _: b"1e999",
    "null": lambda _: b"null",
    "not a number": lambda text: first_response(text, level=float("nan")),
    "deep": lambda _: b"[" * 100_000 + b"]" * 100_000,
    "deep within": lambda text: changed(text, "stories", to=None).replace(
        b"null", b'{"a":' * 50_000 + b"1" + b"}" * 50_000, 1
    ),
    "too big": lambda text: text + b" " * (21 * MEGABYTE),
    "a huge number": lambda text: text.replace(
        b'"participants": ', b'"participants": ' + b"9" * 5000, 1
    ),
    "another format": lambda text: changed(text, "format", to="startpunkt.model/1"),
    "a newer format": lambda text: changed(text, "format", to="startpunkt.assessment/2"),
    "no model": lambda text: without(text, "model"),
    "no organisation": lambda text: without(text, "organisation"),
    "model of another kind": lambda text: changed(text, "model", to=["x"]),
    "no levels": lambda text: changed(text, "model", "levels", to=[]),
    "a nameless organisation": lambda text: changed(text, "organisation", "name", to=""),
    "a wrong number": lambda text: changed(text, "organisation", "number", to="123456789"),
    "a day that is not": lambda text: changed(text, "assessment", "held_on", to="2026-02-30"),
    "an odd state": lambda text: changed(text, "assessment", "state", to="perfect"),
    "no id": lambda text: changed(text, "assessment", "id", to=""),
    "a level off the scale": lambda text: first_response(text, level=6),
    "level true": lambda text: first_response(text, level=True),
    "an unknown question": lambda text: first_response(text, question="no.such"),
    "votes below zero": lambda text: first_response(
        text, rounds=[{"counts": [-1, 0, 0, 0, 0], "abstained": 0}]
    ),
    "votes for six levels": lambda text: first_response(text, rounds=[{"counts": [0] * 6}]),
    "a target off the scale": lambda text: changed(text, "targets", to={"leadership": 9}),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_changes_nothing(shell: Shell, kind: str) -> None:
    before = contents(shell)
    sound = (shell.folder / "sound.startpunkt").read_bytes()
    hostile = HOSTILE[kind](sound)
    assert hostile != sound
    file = shell.folder / "hostile.startpunkt"
    file.write_bytes(hostile)
    refused(shell.run("import", file))
    assert contents(shell) == before


def test_a_process_of_its_own_ends_as_calmly(shell: Shell) -> None:
    (shell.folder / "binary.startpunkt").write_bytes(os.urandom(5000))
    refused(shell.start("import", "binary.startpunkt"))
    refused(shell.start("sing"), code=2)


def test_one_bad_file_among_good_ones_keeps_all_out(shell: Shell) -> None:
    before = exported(shell)
    sound = (shell.folder / "sound.startpunkt").read_bytes()
    fresh = changed(sound, "assessment", "id", to="0192f1c2-1111-7000-8000-00000000000a")
    (shell.folder / "fresh.startpunkt").write_bytes(fresh)
    (shell.folder / "bad.startpunkt").write_bytes(b"{")
    said = shell.run("import", "fresh.startpunkt", "bad.startpunkt")
    assert said.code == 1
    assert exported(shell) == before


@pytest.mark.parametrize("name", ["missing.startpunkt", ".", "s.db"])
def test_what_is_no_exchange_file_is_refused(shell: Shell, name: str) -> None:
    refused(shell.run("import", name))


@pytest.mark.parametrize(
    "words",
    [
        ("sing",),
        ("results",),
        ("report",),
        ("import",),
        ("model",),
        ("model", "sing"),
        ("list", "--loud"),
        ("demo", "--organisations", "many"),
        ("import", "x.startpunkt", "--on-conflict", "perhaps"),
        ("report", "a", "--language", "tlh", "-o", "x.pdf"),
        ("report", "a", "--template", "T", "--kind", "full", "-o", "x.pdf"),
        ("report", "--keep-template", "T"),
        ("report", "a", "--keep-template", "T", "-o", "x.pdf"),
    ],
)
def test_wrong_usage_exits_2(shell: Shell, words: tuple[str, ...]) -> None:
    refused(shell.run(*words), code=2)


@pytest.mark.parametrize("command", ["results", "export", "report"])
@pytest.mark.parametrize("name", ["ffffffff", "%", "_", "' or 1=1 --"])
def test_an_id_that_fits_none_or_several_is_refused(shell: Shell, command: str, name: str) -> None:
    words = [] if command == "results" else ["-o", f"never.{command}"]
    refused(shell.run(command, name, *words))
    assert list(shell.folder.glob("never*")) == []


@pytest.mark.parametrize("target", ["no-such-folder/x", "."])
@pytest.mark.parametrize("command", ["report", "export", "backup"])
def test_a_place_that_cannot_be_written_is_refused(shell: Shell, command: str, target: str) -> None:
    ending = {"report": ".pdf", "export": ".startpunkt", "backup": ".db"}[command]
    place = target if target == "." else target + ending
    words = [place] if command == "backup" else [finished(shell), "-o", place]
    refused(shell.run(command, *words))


@pytest.mark.parametrize(
    "words",
    [
        ("-o", "never.txt"),
        ("-o", "never"),
        ("--parts", "poem", "-o", "never.pdf"),
        ("--parts", ",", "-o", "never.pdf"),
        ("--template", "Ingen", "-o", "never.pdf"),
        ("--kind", "full", "--parts", "poem", "--keep-template", "T", "-o", "never.pdf"),
    ],
)
def test_a_report_that_cannot_be_is_refused(shell: Shell, words: tuple[str, ...]) -> None:
    refused(shell.run("report", finished(shell), *words))
    assert list(shell.folder.glob("never*")) == []


def test_an_unknown_kind_of_report_is_wrong_usage(shell: Shell) -> None:
    words = ("--kind", "poem", "-o", "never.pdf")
    refused(shell.run("report", finished(shell), *words), code=2)
    assert list(shell.folder.glob("never*")) == []


def test_a_full_disk_loses_nothing(shell: Shell) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    before = contents(shell)
    refused(shell.run("backup", "/dev/full"))
    assert contents(shell) == before


@pytest.mark.parametrize(
    "content", [b"hello, this is a letter\n" * 100, b"SQLite format 3\0" + b"x" * 90]
)
def test_what_is_not_a_store_stays_as_it_is(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "s.db").write_bytes(content)
    refused(Shell(tmp_path).run("list"))
    assert (tmp_path / "s.db").read_bytes() == content


def test_another_program_s_database_stays_as_it_is(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "s.db")) as database:
        database.execute("create table letters (text)")
    before = (tmp_path / "s.db").read_bytes()
    refused(Shell(tmp_path).run("list"))
    assert (tmp_path / "s.db").read_bytes() == before


def test_restoring_what_is_no_backup_keeps_the_store(shell: Shell) -> None:
    before = contents(shell)
    (shell.folder / "letter.db").write_bytes(b"hello")
    refused(shell.run("restore", "letter.db"))
    refused(shell.run("restore", "missing.db"))
    assert contents(shell) == before


def test_a_broken_model_file_is_refused_with_its_lines(shell: Shell) -> None:
    (shell.folder / "m.model.yaml").write_text("format: startpunkt.model/1\nid: NO\n", "utf-8")
    said = shell.run("model", "validate", "m.model.yaml")
    refused(said)
    assert len(said.err.splitlines()) > 1


def test_without_a_display_the_commands_are_named(shell: Shell) -> None:
    sentence = refused(shell.start())
    assert "demo" in sentence
    sentence = refused(shell.start(DISPLAY=":4711"))
    assert "demo" in sentence
