"""Files that arrive in a folder are taken in once, and put away with what came of them."""

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import in_english
from desktop_app.services.collecting import Collected, Collecting
from desktop_app.services.exchanging import Conflict
from desktop_app.services.intake import Intake
from desktop_app.storage.store import Store
from tests.services.bench import ID, Ticking
from tests.services.test_intake import YESTERDAY, levels, made, write


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


@pytest.fixture
def collect(store: Store, clock: Ticking, inbox: Path) -> Callable[..., list[Collected]]:
    collecting = Collecting(Intake(store, clock))

    def run(
        conflict: Conflict = Conflict.NEWER, settle: Callable[[], None] = lambda: None
    ) -> list[Collected]:
        return list(collecting.collect(inbox, conflict, in_english, settle))

    return run


Collect = Callable[..., list[Collected]]


def files(folder: Path) -> list[str]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path.relative_to(folder).as_posix() for path in found)


def test_what_grows_while_it_is_read_is_left_for_the_next_time(
    collect: Collect, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(inbox, "a", made())
    known = os.fstat

    def grow(handle: int) -> os.stat_result:
        found = known(handle)
        with (inbox / "a.startpunkt").open("ab") as stream:
            stream.write(b" ")
        return found

    with monkeypatch.context() as patched:
        patched.setattr("desktop_app.exchange.reading.os.fstat", grow)
        assert collect() == []
    assert files(inbox) == ["a.startpunkt"]
    (done,) = collect()
    assert done.reasons == ()


def test_what_arrives_is_put_away(collect: Collect, inbox: Path, store: Store) -> None:
    assert collect() == []
    write(inbox, "a", made())
    (inbox / "b.startpunkt").write_text("{", "utf-8")
    (inbox / "letter.txt").write_text("hi", "utf-8")
    done, refused = collect()
    assert (done.path, done.reasons) == (inbox / "done" / "a.startpunkt", ())
    assert refused.path == inbox / "refused" / "b.startpunkt"
    assert levels(store) == {ID: 3}
    assert files(inbox) == [
        "done/a.startpunkt", "letter.txt", "refused/b.startpunkt", "refused/b.startpunkt.txt",
    ]  # fmt: skip
    reason = (inbox / "refused" / "b.startpunkt.txt").read_text("utf-8")
    assert reason == f"{refused.reasons[0]}\n"
    assert "ends too early" in reason
    assert collect() == []


def test_the_same_file_again_changes_nothing_and_has_its_own_place(
    collect: Collect, inbox: Path
) -> None:
    for _ in range(2):
        write(inbox, "a", made())
        collect()
    assert files(inbox) == ["done/a 2.startpunkt", "done/a.startpunkt"]


def test_a_newer_version_replaces_and_an_older_one_is_refused(
    collect: Collect, inbox: Path, store: Store
) -> None:
    write(inbox, "a", made(2))
    collect()
    write(inbox, "b", made(4, changed_at=YESTERDAY + timedelta(hours=2)))
    (newer,) = collect()
    assert (newer.reasons, levels(store)) == ((), {ID: 4})
    write(inbox, "c", made(1, changed_at=YESTERDAY - timedelta(hours=2)))
    (older,) = collect()
    assert levels(store) == {ID: 4}
    assert "another version" in str(older.reasons[0])


def test_a_clock_that_is_ahead_does_not_win(collect: Collect, inbox: Path, store: Store) -> None:
    write(inbox, "a", made(2))
    collect()
    write(inbox, "b", made(4, changed_at=YESTERDAY + timedelta(days=900)))
    (refused,) = collect()
    assert refused.reasons
    assert levels(store) == {ID: 2}


def test_what_is_still_arriving_is_left_for_the_next_time(
    collect: Collect, inbox: Path, store: Store
) -> None:
    path = write(inbox, "a", made())
    whole = path.read_text("utf-8")
    path.write_text(whole[:200], "utf-8")
    assert collect(settle=lambda: path.write_text(whole[:400], "utf-8") and None) == []
    assert files(inbox) == ["a.startpunkt"]
    path.write_text(whole, "utf-8")
    assert len(collect()) == 1
    assert levels(store) == {ID: 3}


def test_a_file_that_goes_away_is_nobodys_business(collect: Collect, inbox: Path) -> None:
    path = write(inbox, "a", made())
    (inbox / "dangling.startpunkt").symlink_to(inbox / "nowhere")
    assert collect(settle=path.unlink) == []


def test_there_must_be_a_folder_and_room_to_move(collect: Collect, inbox: Path) -> None:
    write(inbox, "a", made())
    (inbox / "done").write_text("a file", "utf-8")
    with pytest.raises(ExpectedError, match="cannot be moved"):
        collect()
    for path in (inbox / "done", inbox / "a.startpunkt"):
        path.unlink()
    inbox.rmdir()
    with pytest.raises(ExpectedError, match="There is no folder"):
        collect()
