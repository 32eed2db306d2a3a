"""A whole workshop on two displays, run as a program of its own; exits with an error if it fails.

Eight people, 35 questions, two rounds on five of them; keys alone. The plan of the votes is
made here, and every figure is worked out from it, not by the program.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app import paths
from desktop_app.bootstrap.assembly import assemble
from desktop_app.bootstrap.surface import translate_in
from desktop_app.domain.assessment import Assessment, Voting
from desktop_app.domain.response import VoteRound
from desktop_app.services.workbench import Workbench
from desktop_app.storage.preferences import Preferences
from desktop_app.storage.store import open_store
from desktop_app.ui.contents import contents
from desktop_app.ui.projector.question import QuestionFace
from desktop_app.ui.projector.state import Chart, ChartScene, EndScene, QuestionScene
from desktop_app.ui.projector.window import Projector
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.files import Files
from desktop_app.ui.shell.room import Scene
from desktop_app.ui.shell.setup import Setup
from desktop_app.ui.shell.window import MainWindow
from tests.journeys.workshop_papers import Planned, check_papers
from tests.ui.projector.on_two_displays import changed_rows

Key = Qt.Key
QUESTIONS, VOTERS = 35, 8
TWICE = (2, 9, 16, 23, 33)
"""The questions, counted from 0, on which the room votes again after it has talked."""
LOOKED_AT = (0, 16)
"""Where pictures of the wall are compared: a question with one round, and one with two."""


def planned() -> tuple[Planned, ...]:
    """What the room votes, and the lower median of its last round, which it agrees on."""
    found = []
    for number in range(QUESTIONS):
        centre = number % 5
        first = tuple((centre + place * (1 + number % 3)) % 5 for place in range(VOTERS))
        rounds = [first]
        if number in TWICE:
            rounds.append((centre,) * 6 + ((centre + 1) % 5,) * 2)
        counts = tuple(tuple(votes.count(level) for level in range(5)) for votes in rounds)
        median = sorted(rounds[-1])[(VOTERS - 1) // 2] + 1
        found.append(Planned(tuple(rounds), counts, median))
    return tuple(found)


class Room:
    """The console and the wall, and the keys of the facilitator."""

    def __init__(self, window: MainWindow, bench: Workbench) -> None:
        self.window = window
        self.bench = bench

    def press(
        self,
        *keys: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press keys, and let Qt paint what they did."""
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
            QApplication.processEvents()

    def write(self, text: str) -> None:
        """Type a text where the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)

    def tab_to(self, name: str) -> None:
        """Press Tab until the focus is at the thing of that name."""
        for _ in range(80):
            focused = QApplication.focusWidget()
            if focused is not None and focused.objectName() == name:
                return
            self.press(Key.Key_Tab)
        raise AssertionError(name)

    def step(self, name: str) -> None:
        """Go to a step of the assessment."""
        self.tab_to(f"step-{name}")
        self.press(Key.Key_Return)

    @property
    def stored(self) -> Assessment:
        """The one assessment, read anew from the store."""
        (overview,) = self.bench.assessments.overviews()
        return self.bench.assessments.get(overview.id)

    @property
    def projector(self) -> Projector:
        """The projector of the window."""
        found = self.window.findChild(Projector)
        assert found is not None
        assert found.window is not None
        assert found.window.screen() is QGuiApplication.screens()[1]
        return found

    @property
    def scene(self) -> Scene:
        """What stands on the wall."""
        wall = self.projector.wall
        assert wall is not None
        assert wall.face is not None
        assert wall.face.state is not None
        return wall.face.state.scene

    def seen(self) -> str:
        """Every word that the console shows."""
        labels = self.window.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def wait(self) -> None:
        """Wait for what is made in the background."""
        while self.window.tasks.busy:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def picture(self) -> QImage:
        """The wall as it is painted, when the bars have come out."""
        QTest.qWait(300)
        assert self.projector.window is not None
        return self.projector.window.grab().toImage()


def prepare(room: Room) -> None:
    """Create the workshop: a name, eight people, a show of hands."""
    room.press(Key.Key_Return)
    room.write("Eksempeldirektoratet")
    room.tab_to("participants")
    room.write(str(VOTERS))
    room.tab_to("voting")
    room.press(Key.Key_Down)
    room.tab_to("start")
    room.press(Key.Key_Return)
    assert room.stored.voting is Voting.HANDS
    assert room.stored.participants == VOTERS
    room.press(Key.Key_F5)


def shown_votes(room: Room) -> tuple[int, ...] | None:
    """The latest votes on the wall; None while they are hidden."""
    assert isinstance(room.scene, QuestionScene)
    return room.scene.asked.votes.shown


def vote(room: Room, votes: tuple[int, ...], number: int, turn: int) -> None:
    """Count eight hands and reveal them; the picture changes only where the votes come out."""
    room.press(*(Key(Key.Key_1 + level) for level in votes))
    assert isinstance(room.scene, QuestionScene)
    assert (shown_votes(room), room.scene.asked.votes.given) == (None, VOTERS)
    compare = number in LOOKED_AT
    before = room.picture() if compare else None
    room.press(Key.Key_Space)
    assert shown_votes(room) == tuple(votes.count(level) for level in range(5))
    if before is not None:
        compared(room, before, first=turn == 0)


def compared(room: Room, before: QImage, *, first: bool) -> None:
    """The prompt and the level texts stay as they are; bars and the status line do not."""
    wall = room.projector.wall
    assert wall is not None
    face = wall.face
    assert isinstance(face, QuestionFace)
    rows = changed_rows(before, room.picture())
    assert rows
    assert min(rows) > face.prompt.geometry().bottom()
    assert any(row >= face.status.y() for row in rows)
    if first:
        card = face.cards.cards[0]
        bars = face.cards.y() + card.height() - 3 * card.text_pixels
        assert min(rows) >= bars


def take_all(room: Room, plan: tuple[Planned, ...]) -> None:
    """Lead the room through every question, and look back behind every dimension."""
    ends = 0
    for number, planned_here in enumerate(plan):
        for turn, votes in enumerate(planned_here.rounds):
            if turn:
                room.press(Key.Key_R)
            vote(room, votes, number, turn)
        room.press(Key.Key_Return)
        assert isinstance(room.scene, QuestionScene)
        assert room.scene.asked.agreed == planned_here.level
        room.press(Key.Key_Right)
        if isinstance(room.scene, EndScene):
            ends += 1
            assert room.scene.ended.title in room.seen()
            room.press(Key.Key_Right)
    assert ends == 7


def check_store(room: Room, plan: tuple[Planned, ...]) -> None:
    """The store holds what was planned, round by round."""
    stored = room.stored
    for question, planned_here in zip(stored.model.questions, plan, strict=True):
        response = stored.response(question.id)
        rounds: tuple[VoteRound, ...] = response.rounds
        assert tuple(each.counts for each in rounds) == planned_here.counts
        assert all(each.revealed for each in rounds)
        assert response.level == planned_here.level


def check_result(room: Room, plan: tuple[Planned, ...]) -> str:
    """Console and wall show one figure, the one that the plan gives; return it."""
    mean = sum(each.level for each in plan) / QUESTIONS
    figure = f"{int(mean * 10 + 0.5) / 10:.1f}".replace(".", ",")
    room.step("result")
    assert figure in room.seen()
    for chart in Chart:
        assert isinstance(room.scene, ChartScene)
        assert room.scene.chart is chart
        value = room.scene.figures.overall.value
        assert value is not None
        assert abs(float(value) - mean) < 1e-9
        room.press(Key.Key_PageDown)
    return figure


def export(room: Room, folder: Path) -> None:
    """Write the exchange file, the workbook and the table, each by keys."""
    room.step("summary")
    room.wait()
    for place, name in enumerate(("a.startpunkt", "a.xlsx", "a.csv")):
        Files.to_save = lambda *_, name=name: folder / name  # type: ignore[method-assign]  # the platform's dialog
        # Offscreen there is no window manager that gives the window the keys back.
        room.window.activateWindow()
        QApplication.processEvents()
        room.press(Key.Key_E, modifier=Qt.KeyboardModifier.ControlModifier)
        room.tab_to("export.startpunkt")
        room.press(*[Key.Key_Down] * place)
        room.tab_to("export-on")
        room.press(Key.Key_Return)
        room.wait()
    room.bench.printing.save(room.stored.id, "full", folder / "a.pdf", "nb")


def crashed(error: BaseException) -> None:
    """Fail loudly."""
    raise error


def main(folder: Path) -> int:
    """Hold the workshop."""
    app = make_application(["startpunkt"], paths.fonts())
    assert len(app.screens()) == 2
    store = open_store(str(folder / "store.db"), clock=lambda: datetime.now(UTC))
    bench = assemble(store)
    wishes = Preferences(language="nb", theme="light")
    now = lambda: datetime.now(UTC)  # noqa: E731 - one line says it
    themes = paths.resources() / "themes"
    window = MainWindow(Setup(themes, translate_in, wishes, lambda _: None, now, crashed))
    window.show()
    window.fill(contents(bench))
    window.activateWindow()
    QTest.qWait(20)
    room, plan = Room(window, bench), planned()
    prepare(room)
    take_all(room, plan)
    check_store(room, plan)
    figure = check_result(room, plan)
    export(room, folder)
    check_papers(folder, room.stored, plan, figure)
    window.close()
    store.close()
    sys.stdout.write("the workshop is over")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
