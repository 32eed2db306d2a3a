"""What a group's file did is said in the reader's language, cards and stories each for itself."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.bootstrap.assembly import assemble
from desktop_app.domain.follow_up import Story, Topic
from desktop_app.domain.gathering import MOST_CARDS, Card, Way
from desktop_app.exchange.gathering_file import write_gathering
from desktop_app.services.gatherings import Details
from desktop_app.services.registering import Coming
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import open_store
from desktop_app.ui.shell.place import Place
from desktop_app.ui.shell.window import MainWindow
from tests.domain.gatherings import START
from tests.ui.conftest import OpenWindow
from tests.ui.finding import texts


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Workbench]:
    store = open_store(str(tmp_path / "laptop.db"), clock=lambda: START)
    yield assemble(store)
    store.close()


@pytest.fixture
def own(bench: Workbench) -> str:
    """A gathering of one group, with two topics and two stories."""
    made = bench.gatherings.create(Details("Brukere", START.date())).assessment
    bench.registering.register(made, [Coming("Difi", 9)])
    bench.grouping.split(made, ["G1"], 7, Way.MIXED)
    group = bench.gatherings.get(made).groups[0].id
    bench.grouping.discuss(made, group, [Topic("a", "Ledelse"), Topic("b", "Kultur")])
    for service in ("Søknad", "Dialog"):
        bench.sharing_stories.tell(made, Story(service))
    return made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "g.gathering.json"


def rewrite(bench: Workbench, own: str, cards: int, stories: int, word: str) -> None:
    """Change the text of so many cards and stories."""
    found = bench.gatherings.get(own)
    group = found.groups[0]
    titled = [
        replace(card.topic, title=f"{word} {number}") if number < cards else card.topic
        for number, card in enumerate(group.cards)
    ]
    bench.grouping.discuss(own, group.id, titled)
    for number, told in enumerate(found.told.stories[:stories]):
        bench.sharing_stories.retell(own, told.id, Story(f"{word} {number}"))


def take(window: MainWindow, file: Path, qtbot: QtBot) -> str:
    """Take the file in, and return all that is said."""
    window._surroundings().take_in(file)
    for _ in range(2):
        qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
        QApplication.processEvents()
    return " ".join(texts(window))


STOOD = {
    "nb": (
        "Tavlene er slått sammen. På 1 kort har begge maskinene endret det samme. Det som sto her, "
        "står; begge deler er bevart i historikken. I 2 suksesshistorier har begge maskinene endret"
    ),
    "nn": (
        "Tavlene er slått saman. På 1 kort har begge maskinene endra det same. Det som stod her, "
        "står; begge delar er tekne vare på i historikken. I 2 suksesshistorier har begge maskinene"
    ),
    "en": (
        "The boards are put together. On 1 card both laptops changed the same. What was here "
        "stands; both are kept in the history. In 2 success stories both laptops changed the same."
    ),
}
APART = {
    "nb": (
        "2 kort er endret på begge maskinene, og er beholdt dobbelt. 1 suksesshistorie er endret "
        "på begge maskinene, og er beholdt dobbelt."
    ),
    "nn": (
        "2 kort er endra på begge maskinene, og er tekne vare på dobbelt. 1 suksesshistorie er "
        "endra på begge maskinene, og er teken vare på dobbelt."
    ),
    "en": (
        "2 cards were changed on both laptops, and are kept twice. 1 success story was changed on "
        "both laptops, and is kept twice."
    ),
}


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_what_stood_is_said(
    open_window: OpenWindow,
    bench: Workbench,
    laptop: Workbench,
    own: str,
    file: Path,
    language: str,
    qtbot: QtBot,
) -> None:
    bench.gathering_exchange.export(own, file)
    laptop.gathering_exchange.take_in(laptop.gathering_exchange.look_at(file))
    rewrite(bench, own, 1, 2, "Her")
    rewrite(laptop, own, 1, 2, "Der")
    laptop.gathering_exchange.export(own, file)
    window = open_window(Place("gatherings"), language=language)
    assert STOOD[language] in take(window, file, qtbot)
    group = bench.gatherings.get(own).groups[0]
    assert [card.topic.title for card in group.cards] == ["Her 0", "Kultur"]


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_what_is_kept_twice_is_said(
    open_window: OpenWindow,
    bench: Workbench,
    laptop: Workbench,
    own: str,
    file: Path,
    language: str,
    qtbot: QtBot,
) -> None:
    exchange = laptop.gathering_exchange
    bench.gathering_exchange.export(own, file)
    exchange.take_in(exchange.look_at(file))
    rewrite(bench, own, 2, 1, "Her")
    rewrite(laptop, own, 2, 1, "Der")
    # Read in anew, nobody here knows any more what it was before.
    beside = file.with_name("own.gathering.json")
    bench.gathering_exchange.export(own, beside)
    bench.gatherings.remove(own)
    bench.gathering_exchange.take_in(bench.gathering_exchange.look_at(beside))
    laptop.gathering_exchange.export(own, file)
    window = open_window(Place("gatherings"), language=language)
    assert APART[language] in take(window, file, qtbot)
    assert len(bench.gatherings.get(own).groups[0].cards) == 4


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", "ville tavlen til G1 fått 502 temaer; en tavle har høyst 500. Ingenting er endret."),
        ("nn", "ville tavla til G1 fått 502 tema; ei tavle har høgst 500. Ingenting er endra."),
        ("en", "the board of G1 would have 502 topics; a board has at most 500. Nothing was"),
    ],
)
def test_what_would_be_too_much_is_refused(
    open_window: OpenWindow,
    bench: Workbench,
    own: str,
    file: Path,
    language: str,
    said: str,
    qtbot: QtBot,
) -> None:
    before = bench.gatherings.get(own)
    more = tuple(Card(Topic(f"n{number}", "Et tema")) for number in range(MOST_CARDS))
    there = replace(before, groups=(replace(before.groups[0], cards=more),))
    file.write_text(write_gathering(there, at=START, by="Startpunkt"), encoding="utf-8")
    window = open_window(Place("gatherings"), language=language)
    assert said in take(window, file, qtbot)
    assert bench.gatherings.get(own) == before
