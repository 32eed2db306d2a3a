"""On a real X server, with a real pointer: cards are laid together, and moved between columns."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.follow_up import Topic, TopicState
from desktop_app.storage.store import Store, open_store
from tests.journeys.display import Display, display, missing_programs, wait_until

pytestmark = [
    pytest.mark.skipif(bool(missing_programs()), reason=f"needs {missing_programs()}"),
    pytest.mark.timeout(240),
]


class Pointer:
    """Drags things on a display by the names under which the program tells their places."""

    def __init__(self, screen: Display, places: Path) -> None:
        self._screen = screen
        self._places = places

    def sees(self, *names: str) -> bool:
        return set(names) <= self._read().keys()

    def drag(self, name: str, onto: str) -> None:
        """Press on one thing, go to another in steps, as a hand does, and let go."""
        before = self._settled(name, onto)
        (x, y), (to_x, to_y) = before[name], before[onto]
        self._screen.point("mousemove", str(x), str(y), "mousedown", "1")
        steps = 12
        for step in range(1, steps + 1):
            here = [x + (to_x - x) * step // steps, y + (to_y - y) * step // steps]
            self._screen.point("mousemove", *map(str, here), "sleep", "0.03")
        self._screen.point("sleep", "0.2", "mouseup", "1")

    def _settled(self, *names: str) -> dict[str, list[int]]:
        """The places, when the program has told the same twice: nothing moves any more."""
        found: list[dict[str, list[int]]] = [{}]

        def same() -> bool:
            found.append(self._read())
            return set(names) <= found[-1].keys() and found[-1] == found[-2]

        wait_until(same, f"{names} lie still")
        return found[-1]

    def _read(self) -> dict[str, list[int]]:
        if not self._places.exists():
            return {}
        read: dict[str, list[int]] = json.loads(self._places.read_text("utf-8"))
        return read


def topics(store: Store) -> tuple[Topic, ...]:
    with store.reading() as books:
        (overview,) = books.gatherings.overviews()
        (group,) = books.gatherings.get(overview.id).groups
    return tuple(card.topic for card in group.cards)


def test_cards_follow_the_pointer(tmp_path: Path) -> None:
    path, places = tmp_path / "board.db", tmp_path / "places.json"
    with display(tmp_path) as screen:
        command = [sys.executable, "-m", "tests.journeys.board_on_display", str(path), str(places)]
        screen.running.append(subprocess.Popen(command, env=screen.environment))
        pointer = Pointer(screen, places)
        wait_until(lambda: pointer.sees("Ledelse", "Kultur", "Discussed"), "the board is there")
        screen.arrive("Gatherings")
        store = open_store(str(path), clock=lambda: datetime.now(UTC))

        pointer.drag("Kultur", "Ledelse")
        wait_until(lambda: len(topics(store)) == 1, "the cards are laid together")
        (together,) = topics(store)
        assert [part.title for part in together.merged] == ["Kultur"]

        pointer.drag("Ledelse", "Under discussion")
        wait_until(lambda: topics(store)[0].state is TopicState.DISCUSSING, "it is talked of")
        pointer.drag("Ledelse", "Discussed")
        wait_until(lambda: topics(store)[0].state is TopicState.DISCUSSED, "it was talked of")
        store.close()
