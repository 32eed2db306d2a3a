"""On a real X server: the projector is pulled out in mid-vote, and comes back."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.assessment import Voting
from desktop_app.storage.store import Store, open_store
from tests.journeys.display import wait_until
from tests.journeys.plugs import LAPTOP, PROJECTOR, Plugs, hindrance, plugs
from tests.ui.screens.workshops import ID, model, workshop

pytestmark = [
    pytest.mark.skipif(bool(hindrance()), reason=hindrance()),
    pytest.mark.timeout(240),
]

CONSOLE = "Assessment – Eksempeldirektoratet"
BESIDE = "1280x720+1600+0"
"""The projector's area, right of the laptop."""


def given(store: Store) -> tuple[int, ...]:
    """The votes of the first question, lowest level first."""
    with store.reading() as books:
        rounds = books.assessments.response(ID, "leadership.1").rounds
    return rounds[-1].counts if rounds else (0,) * 5


def has_come_to(store: Store, *counts: int) -> None:
    wait_until(lambda: given(store) == counts, f"votes are {counts}")


def note(store: Store) -> str:
    with store.reading() as books:
        return books.assessments.response(ID, "leadership.1").note


@contextmanager
def filled(path: Path) -> Iterator[Store]:
    """A store with one workshop that nobody has answered yet."""
    store = open_store(str(path), clock=lambda: datetime.now(UTC))
    with store.writing() as books:
        books.assessments.add(workshop(model(2, 1), Voting.HANDS))
    yield store
    store.close()


def begin(room: Plugs, path: Path) -> None:
    """Start the program at the first question, with the wall on the projector."""
    room.start(path)
    room.press("Return")
    room.arrive(CONSOLE)
    room.press("F5")
    room.wall_at(BESIDE)
    room.arrive(CONSOLE)


def test_a_projector_that_is_pulled_out_takes_no_vote_with_it(tmp_path: Path) -> None:
    path = tmp_path / "workshop.db"
    with filled(path) as store, plugs(tmp_path) as room:
        room.plug_in()
        begin(room, path)
        room.press("2", "4")
        has_come_to(store, 0, 1, 0, 1, 0)

        room.pull_out()
        room.wall_at(None)
        room.arrive(CONSOLE)
        room.press("4")
        has_come_to(store, 0, 1, 0, 2, 0)

        room.plug_in()
        room.wall_at(BESIDE)
        room.arrive(CONSOLE)
        room.press("5", "BackSpace", "5")
        has_come_to(store, 0, 1, 0, 2, 1)

        # Nor do the keys go to the wall: a note is typed where the facilitator looks.
        room.press("n")
        room.write("Split by department")
        room.press("Escape")
        wait_until(lambda: note(store) == "Split by department", "the note is stored")

        # F5 closes the projector for good: a display that comes does not open it again.
        room.press("F5")
        room.wall_at(None)
        room.pull_out()
        room.plug_in()
        room.press("1")
        has_come_to(store, 1, 1, 0, 2, 1)
        assert room.area("What the room sees") is None


def test_a_lid_that_is_closed_leaves_the_workshop_on_the_other_display(tmp_path: Path) -> None:
    path = tmp_path / "workshop.db"
    with filled(path) as store, plugs(tmp_path) as room:
        room.plug_in()
        begin(room, path)
        room.press("3")
        has_come_to(store, 0, 0, 1, 0, 0)
        room.close_lid()
        room.wall_at(None)
        room.press("3")
        has_come_to(store, 0, 0, 2, 0, 0)
        room.open_lid()
        room.wall_at(BESIDE)
        room.arrive(CONSOLE)
        room.press("BackSpace")
        has_come_to(store, 0, 0, 1, 0, 0)


def test_a_console_that_goes_to_a_finer_display_changes_places_with_the_wall(
    tmp_path: Path,
) -> None:
    """Qt makes both windows anew in another scale, as when a laptop is put beside a fine screen."""
    path, scales = tmp_path / "workshop.db", f"{LAPTOP}=1;{PROJECTOR}=2"
    with filled(path) as store, plugs(tmp_path, QT_SCREEN_SCALE_FACTORS=scales) as room:
        room.plug_in()
        begin(room, path)
        room.press("2", "4")
        has_come_to(store, 0, 1, 0, 1, 0)
        room.carry(CONSOLE, 1700)
        room.wall_at("1600x900+0+0")
        room.press("4", "n")
        has_come_to(store, 0, 1, 0, 2, 0)
        room.write("Seen on a fine screen")
        room.press("Escape")
        wait_until(lambda: note(store) == "Seen on a fine screen", "the note is stored")
        room.carry(CONSOLE, 40)
        room.wall_at(BESIDE)
        room.press("5")
        has_come_to(store, 0, 1, 0, 2, 1)
