"""`startpunkt collect --watch` as a process of its own, over a folder in which files arrive."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import sleep

import pytest

from tests.journeys.command_line import Shell

OFTEN = 0.05
"""Seconds between two looks; nothing is measured, it only ends sooner than the time-out."""


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


@pytest.fixture
def files(tmp_path: Path) -> dict[str, bytes]:
    """Exchange files of three organisations, by name."""
    other = Shell(tmp_path, "other.db")
    other.done("demo", "--organisations", "3")
    other.done("export", "--all", "-o", tmp_path / "out")
    found = sorted((tmp_path / "out").iterdir())
    return {path.name: path.read_bytes() for path in found[:3]}


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


Watch = Callable[[], subprocess.Popen[bytes]]


@pytest.fixture
def watch(shell: Shell, inbox: Path) -> Iterator[Watch]:
    running: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        command = ("--store", shell.store, "collect", str(inbox), "--watch", "--every", "1")
        process = subprocess.Popen(
            [sys.executable, "-m", "desktop_app", *command],
            cwd=shell.folder,
            env=os.environ | {"LC_ALL": "C.UTF-8", "LANGUAGE": "en"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.wait()
        for stream in (process.stdout, process.stderr):
            assert stream is not None
            stream.close()


def until(there: Callable[[], bool]) -> None:
    """Wait until something is so; the time-out of the test ends it where that never comes."""
    while not there():
        sleep(OFTEN)


def end(process: subprocess.Popen[bytes], how: signal.Signals) -> tuple[int, str, str]:
    process.send_signal(how)
    out, err = process.communicate()
    return process.returncode, out.decode(), err.decode()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM], ids=lambda each: each.name)
def test_what_arrives_is_put_away_until_somebody_ends_it(
    watch: Watch, inbox: Path, shell: Shell, files: dict[str, bytes], how: signal.Signals
) -> None:
    (first, one), (second, other), (third, growing) = files.items()
    (inbox / first).write_bytes(one)
    process = watch()
    until((inbox / "done" / first).exists)
    (inbox / "broken.startpunkt").write_text("{", "utf-8")
    until((inbox / "refused" / "broken.startpunkt.txt").exists)
    (inbox / second).write_bytes(other)
    until((inbox / "done" / second).exists)
    # This one comes by a slow line: a little of it, again and again.
    with (inbox / third).open("wb") as line:
        for begin in range(0, len(growing), len(growing) // 40):
            line.write(growing[begin : begin + len(growing) // 40])
            line.flush()
            sleep(OFTEN)
    until((inbox / "done" / third).exists)
    code, out, err = end(process, how)
    assert (code, err) == (0, "")
    assert sorted(out.splitlines()) == sorted(
        [*(f"{name}: done." for name in files),
         "broken.startpunkt: refused; the reason stands beside it."]
    )  # fmt: skip
    assert [path.name for path in inbox.iterdir() if path.is_file()] == []
    assert len(shell.done("list").splitlines()) == 3
    assert len(shell.done("check").splitlines()) == 1


def test_a_folder_that_goes_away_and_comes_back(
    watch: Watch, inbox: Path, files: dict[str, bytes]
) -> None:
    inbox.rename(inbox.with_name("away"))
    process = watch()
    assert process.stderr is not None
    assert b"There is no folder" in process.stderr.readline()
    inbox.with_name("away").rename(inbox)
    name, content = next(iter(files.items()))
    (inbox / name).write_bytes(content)
    until((inbox / "done" / name).exists)
    code, _, _ = end(process, signal.SIGTERM)
    assert code == 0
