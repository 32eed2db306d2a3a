"""Piles of ballots are kept as they were typed, and go with their assessment."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.paper import Ballot, Blank
from desktop_app.storage.store import Store
from tests.storage.samples import opened, plain
from tests.storage.second_copy import ROOT

PILE = (
    Ballot(0, 4, {"lead.1": 3, "lead.2": Blank.ABSTAINED}),
    Ballot(1, 9, {"lead.1": Blank.NOT_APPLICABLE}),
    Ballot(2, 1, {}),
)


@pytest.fixture
def filled(store: Store) -> Store:
    with store.writing() as books:
        books.assessments.add(plain("a-1"))
        books.assessments.add(plain("a-2"))
        books.ballots.put("a-1", reversed(PILE))
    return store


def test_a_pile_comes_back_in_its_order(filled: Store) -> None:
    with filled.reading() as books:
        assert books.ballots.pile("a-1") == PILE
        assert books.ballots.pile("a-2") == ()


def test_ballots_are_written_over_and_taken_away(filled: Store) -> None:
    other = Ballot(1, 5, {"lead.2": 2})
    with filled.writing() as books:
        books.ballots.put("a-1", [other], gone={0})
    with filled.reading() as books:
        assert books.ballots.pile("a-1") == (other, PILE[2])
    with filled.writing() as books:
        books.ballots.put("a-1", (), gone={1, 2})
    with filled.reading() as books:
        assert books.ballots.pile("a-1") == ()


def test_a_pile_goes_with_its_assessment(filled: Store) -> None:
    with filled.writing() as books:
        books.assessments.remove("a-1")
    with filled.reading() as books, pytest.raises(NotFoundError):
        books.ballots.pile("a-1")
    assert filled.check() == ()


_TYPE_AND_DIE = """
import os, signal, sys
from desktop_app.domain.paper import Ballot
from tests.storage.samples import opened

GROUNDS = ("file", "server")
store = opened(sys.argv[1])
for level in (2, 3, 4):
    with store.writing() as books:
        books.ballots.put("a-1", [Ballot(0, 1, {"lead.1": level})])
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.usefixtures("filled")
@pytest.mark.skipif(os.name == "nt", reason="signals are of another kind there")
def test_a_program_killed_while_typing_keeps_every_mark(path: Path) -> None:
    run = [sys.executable, "-c", _TYPE_AND_DIE, str(path)]
    assert subprocess.run(run, check=False, cwd=ROOT).returncode == -signal.SIGKILL
    again = opened(path)
    with again.reading() as books:
        assert books.ballots.pile("a-1")[0].marks == {"lead.1": 4}
    assert again.check() == ()
    again.close()
