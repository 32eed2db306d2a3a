"""Files out and in: nothing missing, all or none, the same file twice changes nothing."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.errors import ExpectedError, InvalidFileError
from desktop_app.domain.wording import in_english
from desktop_app.reporting.wording import BabelWording
from desktop_app.services.answering import Answering
from desktop_app.services.assessments import Assessments
from desktop_app.services.exchanging import Conflict, Exchanging, Novelty
from desktop_app.storage.store import Store, open_store
from tests.services.bench import ID, Ticking, put_sample

WORDS = BabelWording("nb", in_english)


@pytest.fixture
def exchanging(store: Store, clock: Ticking) -> Exchanging:
    put_sample(store)
    answering = Answering(store, clock)
    answering.agree(ID, "lead.1", 3)
    answering.count_votes(ID, "lead.1", [0, 2, 5, 1, 0])
    return Exchanging(store, clock, "Startpunkt 0")


def exported(exchanging: Exchanging, folder: Path, name: str = "a.startpunkt") -> Path:
    path = folder / name
    exchanging.export(ID, path, WORDS)
    return path


def test_an_export_is_new_elsewhere_and_identical_at_home(
    exchanging: Exchanging, tmp_path: Path, store: Store, clock: Ticking
) -> None:
    path = exported(exchanging, tmp_path)
    assert exchanging.look_at(path).novelty is Novelty.IDENTICAL
    assert exchanging.take_in([exchanging.look_at(path)], Conflict.REPLACE) == ()
    other_store = open_store(str(tmp_path / "other.db"), clock=clock)
    other = Exchanging(other_store, clock, "Startpunkt 0")
    arrival = other.look_at(path)
    assert arrival.novelty is Novelty.NEW
    (change,) = other.take_in([arrival], Conflict.KEEP)
    there, here = Assessments(other_store, clock), Assessments(store, clock)
    assert change.assessment == ID
    assert there.results(ID) == here.results(ID)
    assert [e.kind for e in there.history(ID)] == ["import"]
    other_store.close()


def test_looking_at_another_question_does_not_make_a_difference(
    exchanging: Exchanging, tmp_path: Path, store: Store, clock: Ticking
) -> None:
    path = exported(exchanging, tmp_path)
    Answering(store, clock).stop_at(ID, "lead.3")
    assert exchanging.look_at(path).novelty is Novelty.IDENTICAL


def test_a_changed_copy_is_kept_replaced_or_stored_beside(
    exchanging: Exchanging, tmp_path: Path, store: Store, clock: Ticking
) -> None:
    old = exported(exchanging, tmp_path, "old.startpunkt")
    Answering(store, clock).agree(ID, "lead.1", 5)
    assessments = Assessments(store, clock)
    arrival = exchanging.look_at(old)
    assert arrival.novelty is Novelty.OLDER
    assert exchanging.take_in([arrival], Conflict.KEEP) == ()
    assert assessments.get(ID).response("lead.1").level == 5
    (both,) = exchanging.take_in([arrival], Conflict.BOTH)
    assert both.assessment != ID
    assert assessments.get(both.assessment).response("lead.1").level == 3
    exchanging.take_in([arrival], Conflict.REPLACE)
    assert assessments.get(ID).response("lead.1").level == 3
    assert len(assessments.overviews()) == 2


def test_a_later_copy_is_newer(
    exchanging: Exchanging, tmp_path: Path, store: Store, clock: Ticking
) -> None:
    Answering(store, clock).agree(ID, "lead.2", 5)
    later = exported(exchanging, tmp_path)
    with store.writing() as books:
        present = books.assessments.get(ID)
        earlier = present.changed_at - timedelta(hours=1)
        books.assessments.replace(replace(present, responses={}, changed_at=earlier))
    assert exchanging.look_at(later).novelty is Novelty.NEWER


def test_one_bad_file_means_none_is_taken_in(exchanging: Exchanging, tmp_path: Path) -> None:
    (tmp_path / "bad.startpunkt").write_text("{", encoding="utf-8")
    with pytest.raises(InvalidFileError):
        exchanging.look_at(tmp_path / "bad.startpunkt")


@pytest.mark.parametrize("ending", ["csv", "xlsx", "CSV"])
def test_spreadsheets_are_written_by_their_ending(
    exchanging: Exchanging, tmp_path: Path, ending: str
) -> None:
    path = exported(exchanging, tmp_path, f"a.{ending}")
    assert path.stat().st_size > 100


def test_an_unknown_ending_is_a_sentence(exchanging: Exchanging, tmp_path: Path) -> None:
    with pytest.raises(ExpectedError, match=r"a\.doc ends in something else"):
        exported(exchanging, tmp_path, "a.doc")
    assert not (tmp_path / "a.doc").exists()
