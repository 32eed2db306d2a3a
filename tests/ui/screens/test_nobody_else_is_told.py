"""A walk through every door: nobody else is named, and nothing is told of fewer than five.

The store is that of a facilitator who has one organisation in the room and fifty others at hand.
"""

import inspect
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox
from pytestqt.qtbot import QtBot

from desktop_app.bootstrap.assembly import assemble
from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.quartiles import FEWEST
from desktop_app.domain.response import Response
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store, open_store
from desktop_app.ui import doors
from desktop_app.ui.projector.window import Projector
from desktop_app.ui.shell.place import (
    ACTIONS,
    BALLOTS,
    DISCUSSION,
    GATHERINGS,
    HOME,
    PORTFOLIO,
    PREPARATION,
    QUESTIONS,
    REGISTER,
    RESULT,
    SETTINGS,
    SUMMARY,
    Place,
)
from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import OpenWindow
from tests.ui.finding import named
from tests.ui.telling import Told, told

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
OWN = Organisation("Eget direktorat")
EXEMPT = {
    "home": "the coordinator's own workshops, each by its name: that is what the page is for",
    "portfolio": "the coordinator's list of all organisations; a switch hides the names, see below",
    "gatherings": "who comes is known to all who come, and no figure of anybody is shown",
    "models": "the coordinator's own shelf says which workshops keep a model from being removed",
    "intake": "the names of the files that the coordinator has just dropped",
    "earlier": "the coordinator's own spreadsheet, before it is taken in",
}
"""Doors behind which others may be named, and why; every other door is walked through."""


def places(bench: Workbench) -> dict[str, tuple[Place, ...]]:
    """All places behind the doors that are not exempt."""
    (own,) = [o for o in bench.assessments.overviews() if o.organisation == OWN.name]
    asked = bench.assessments.get(own.id).model.questions
    return {
        "preparation": (Place(PREPARATION, own.id), Place(PREPARATION, "")),
        "questions": tuple(Place(QUESTIONS, own.id, q.id) for q in asked[:2]),
        "ballots": (Place(BALLOTS, own.id),),
        "result": (Place(RESULT, own.id),),
        "discussion": (Place(DISCUSSION, own.id),),
        "actions": (Place(ACTIONS, own.id),),
        "summary": tuple(Place(SUMMARY, own.id, kind) for kind in bench.printing.kinds()),
        "settings": (SETTINGS,),
    }


@pytest.fixture(autouse=True)
def _stopped_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.bootstrap.assembly.now", lambda: NOON)


@pytest.fixture(scope="module")
def fifty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with fifty organisations, made once."""
    path = tmp_path_factory.mktemp("fifty") / "store.db"
    opened = open_store(str(path.with_name("filling.db")), clock=lambda: NOON)
    assemble(opened).demo.fill(50, 2017, language="en")
    opened.backup(path)
    opened.close()
    return path


@pytest.fixture
def store(tmp_path: Path, fifty: Path, request: pytest.FixtureRequest) -> Iterator[Store]:
    """The fifty, or those whom the test puts there itself."""
    path = tmp_path / "store.db"
    if "others" not in request.fixturenames:
        path.write_bytes(fifty.read_bytes())
    opened = open_store(str(path), clock=lambda: NOON)
    yield opened
    opened.close()


def held_by(name: str, bench: Workbench, level: int) -> Assessment:
    """A finished assessment in which every question came to one level."""
    model = bench.shelf.model("digital-modenhet")
    proposal = bench.preparing.proposal("en")
    change = bench.preparing.start(replace(proposal, organisation=name, model_id=model.id))
    made = bench.assessments.get(change.assessment)
    answers = {q.id: Response(q.id, level) for q in model.questions}
    return replace(made, responses=answers, state=AssessmentState.FINISHED, changed_at=NOON)


def put(store: Store, made: Assessment) -> None:
    with store.writing() as books:
        books.assessments.replace(made)


@pytest.fixture
def own(store: Store, bench: Workbench) -> None:
    put(store, held_by(OWN.name, bench, 3))


@pytest.fixture
def others(store: Store, bench: Workbench) -> tuple[Assessment, ...]:
    """One organisation too few for any figure to be shown."""
    made = tuple(held_by(f"Nabo {number}", bench, 1) for number in range(1, FEWEST))
    for each in made:
        put(store, each)
    return made


def names(bench: Workbench) -> set[str]:
    return {each.name for each in bench.preparing.organisations()} - {OWN.name}


def go(window: MainWindow, place: Place, qtbot: QtBot) -> None:
    window.go(place)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    qtbot.wait(1)


def named_in(said: str, organisations: set[str]) -> set[str]:
    return {name for name in organisations if name in said}


@pytest.mark.usefixtures("own")
def test_every_door_is_walked_through_or_exempt(bench: Workbench) -> None:
    all_doors = {
        name
        for name, each in inspect.getmembers(doors, inspect.isfunction)
        if each.__module__ == doors.__name__
    }
    walked = set(places(bench))
    assert not walked & set(EXEMPT)
    assert walked | set(EXEMPT) == all_doors


@pytest.mark.usefixtures("own")
def test_no_screen_names_another_organisation(
    open_window: OpenWindow, bench: Workbench, qtbot: QtBot
) -> None:
    window, organisations = open_window(), names(bench)
    assert len(organisations) >= 50
    for door, found in places(bench).items():
        for place in found:
            go(window, place, qtbot)
            assert named_in(told(window).words, organisations) == set(), (door, place)


@pytest.mark.usefixtures("own")
def test_the_wall_names_nobody_else_wherever_the_console_is(
    open_window: OpenWindow, bench: Workbench, qtbot: QtBot
) -> None:
    (result,) = places(bench)["result"]
    window, organisations = open_window(result), names(bench)
    projector = window.findChild(Projector)
    assert projector is not None
    lists = (HOME, Place(PORTFOLIO), Place(PORTFOLIO, detail=REGISTER), Place(GATHERINGS))
    seen = set()
    for place in (*lists, *(each for found in places(bench).values() for each in found)):
        go(window, place, qtbot)
        projector.toggle()
        assert projector.wall is not None
        said = told(projector.wall).words
        projector.leave()
        assert named_in(said, organisations) == set(), place
        seen.add(said)
    assert len(seen) > 5, "the wall shows what the screens put there"


@pytest.mark.usefixtures("own")
def test_the_walk_would_find_a_name(
    open_window: OpenWindow, bench: Workbench, qtbot: QtBot
) -> None:
    window = open_window()
    (place,) = places(bench)["result"]
    go(window, place, qtbot)
    named(window, QCheckBox, "others-named").click()
    qtbot.wait(1)
    assert named_in(told(window).words, names(bench)), "switched on"
    go(window, Place(PORTFOLIO), qtbot)
    assert named_in(told(window).words, names(bench)), "exempt"


@pytest.mark.usefixtures("own")
def test_the_portfolio_names_nobody_while_the_room_looks(
    open_window: OpenWindow, bench: Workbench, qtbot: QtBot
) -> None:
    window = open_window(Place(PORTFOLIO))
    go(window, Place(PORTFOLIO), qtbot)
    named(window, QAbstractButton, "portfolio-anonymous").click()
    qtbot.waitUntil(lambda: not window.tasks.busy)
    qtbot.wait(1)
    assert named_in(told(window).words, names(bench)) == set()


@pytest.mark.usefixtures("own")
def test_no_screen_tells_anything_of_fewer_than_five(
    others: tuple[Assessment, ...],
    store: Store,
    open_window: OpenWindow,
    bench: Workbench,
    qtbot: QtBot,
) -> None:
    """Whatever the others have answered, every screen is the same to the last stroke."""
    before = walk(open_window(), bench, qtbot)
    for each in others:
        levels = {key: replace(one, level=5) for key, one in each.responses.items()}
        put(store, replace(each, responses=levels))
    window = open_window()
    after = walk(window, bench, qtbot)
    assert before.keys() == after.keys()
    for place, told_before in before.items():
        assert after[place].words == told_before.words, place
        assert after[place].picture == told_before.picture, place
    put(store, held_by("Nabo 5", bench, 5))
    (result,) = places(bench)["result"]
    go(window, result, qtbot)
    assert told(window) != after[result], "the walk would find a figure"


def walk(window: MainWindow, bench: Workbench, qtbot: QtBot) -> dict[Place, Told]:
    """Return what each place tells."""
    window.resize(1366, 860)
    found = {}
    for behind in places(bench).values():
        for place in behind:
            go(window, place, qtbot)
            found[place] = told(window)
    return found
