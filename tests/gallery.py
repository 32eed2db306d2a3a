"""Pictures of every screen, in every language and theme, and of every report's first pages.

Run as `uv run python tests/gallery.py OUT`; add words to choose, for instance
`uv run python tests/gallery.py OUT nb light questions`; `projector` is what the room sees.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pypdfium2 import PdfDocument
from PySide6.QtCore import QEventLoop, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app import paths
from desktop_app.bootstrap import surface
from desktop_app.bootstrap.assembly import assemble
from desktop_app.catalog.writing import write_model_file
from desktop_app.domain.action_plan import is_open
from desktop_app.domain.assessment import Assessment, AssessmentState, Voting
from desktop_app.domain.document_places import Where, with_value
from desktop_app.domain.paper import Blank
from desktop_app.reporting.kinds import PDF_ALONE
from desktop_app.services.change import Change
from desktop_app.services.report_choice import ReportChoice
from desktop_app.services.room_board import ClockFace, Urgency
from desktop_app.services.room_ends import room_end
from desktop_app.services.table import Tabled
from desktop_app.services.workbench import Workbench
from desktop_app.storage.preferences import Preferences
from desktop_app.storage.store import open_store
from desktop_app.ui.contents import contents
from desktop_app.ui.printed.pages import page_images
from desktop_app.ui.projector.state import (
    BoardScene,
    CardScene,
    Chart,
    ChartScene,
    EndScene,
    PauseScene,
    QuestionScene,
    ScaleScene,
    StoryScene,
    TaskScene,
    TitleScene,
    WallState,
)
from desktop_app.ui.projector.view import Wall
from desktop_app.ui.projector.window import Projector
from desktop_app.ui.screens.discussion.picture import Picture as BoardPicture
from desktop_app.ui.screens.home.welcome import Welcome
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.place import (
    ACTIONS,
    BALLOTS,
    DISCUSSION,
    EARLIER,
    HOME,
    PORTFOLIO,
    PREPARATION,
    QUESTIONS,
    REGISTER,
    RESULT,
    SETTINGS,
    SUMMARY,
    Place,
    group_board,
)
from desktop_app.ui.shell.room import Clock, Scene
from desktop_app.ui.shell.setup import Setup
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.wording import QtWording
from tests.boards import fill_actions, fill_discussion
from tests.longest_model import longest_model
from tests.network_gathering import hold_network_gathering, tell_stories
from tests.ui.finding import dialog_of, named

LANGUAGES = ("nb", "nn", "en")
THEMES = ("light", "dark", "contrast")
PAPER_DOTS_PER_INCH = 75
SIZE = (1366, 860)
PAGES = 3
"""How many pages of a report are shown."""
OWN_MODEL = "var-egen-puls"
"""The id of the model that the editor is shown with."""
WALLS = ((1024, 768), (1920, 1080))
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def _nothing(_: Workbench) -> tuple[Change, ...]:
    return ()


@dataclass(frozen=True)
class Picture:
    """One screen as it is photographed.

    `happens` before, and is undone after; `keys` are pressed when the screen is there.
    """

    name: str
    place: Place
    full_screen: bool = False
    happens: Callable[[Workbench], tuple[Change, ...]] = _nothing
    keys: str = ""
    press: str = ""
    """Name of a button that opens the dialog to be photographed."""
    click: str = ""
    """Name of a button that changes what the screen shows."""


def pictures(bench: Workbench) -> tuple[Picture, ...]:
    """All screens over the demo store."""
    newest_last = reversed(bench.assessments.overviews())
    by_state = {overview.state: overview.id for overview in newest_last}
    finished = by_state[AssessmentState.FINISHED]
    under_way = by_state[AssessmentState.IN_PROGRESS]
    type_in_ballots(bench, under_way)
    return (
        Picture("home", HOME),
        Picture("preparation-new", Place(PREPARATION, "")),
        Picture("preparation", Place(PREPARATION, under_way)),
        Picture("ballots", Place(BALLOTS, under_way)),
        Picture("questions", Place(QUESTIONS, under_way)),
        Picture("questions-answered", Place(QUESTIONS, under_way, "leadership.priorities")),
        Picture("questions-full-screen", Place(QUESTIONS, under_way), full_screen=True),
        Picture("questions-finished", Place(QUESTIONS, finished)),
        Picture("result", Place(RESULT, finished)),
        Picture("result-preliminary", Place(RESULT, under_way)),
        Picture("discussion", Place(DISCUSSION, under_way)),
        Picture("stories", Place(DISCUSSION, under_way), click="stories"),
        Picture("actions", Place(ACTIONS, under_way)),
        Picture("actions-read-back", Place(ACTIONS, under_way), press="read-back"),
        *(
            Picture(f"summary-{kind}", Place(SUMMARY, finished, kind))
            for kind in bench.printing.kinds()
        ),
        Picture("summary-export", Place(SUMMARY, finished), press="export"),
        Picture("summary-template", Place(SUMMARY, finished), press="keep-template"),
        *_votes(bench, under_way),
        Picture("portfolio", Place(PORTFOLIO)),
        Picture("register", Place(PORTFOLIO, detail=REGISTER)),
        Picture("settings", SETTINGS),
        Picture("about", SETTINGS, press="about"),
        Picture("earlier", Place(EARLIER, detail=str(_earlier_results(bench)))),
        *_model_pictures(),
        Picture("gatherings", Place("gatherings")),
        Picture("gathering-new", Place("gatherings", detail="new")),
        *(
            Picture(f"gathering-{part}", Place("gatherings", detail=f"{own}/{part}"))
            for own in [gathering.id for gathering in bench.gatherings.overviews()][:1]
            for part in ("programme", "people", "groups", "topics", "stories", "papers")
        ),
        *(
            Picture(
                "gathering-story", Place("gatherings", detail=f"{own}/stories"), press="story-0"
            )
            for own in [gathering.id for gathering in bench.gatherings.overviews()][:1]
        ),
        *_group_boards(bench),
    )


def _group_boards(bench: Workbench) -> tuple[Picture, ...]:
    """The board of the first group, and with its clock standing still."""
    gathering = bench.gatherings.get(bench.gatherings.overviews()[0].id)
    group = gathering.groups[0]
    lean = bench.boards.of_group(gathering.id, group.id)

    def talk(_: Workbench) -> tuple[Change, ...]:
        second = group.cards[1].topic.id
        return (lean.start(second), lean.pause(second))

    place = group_board(gathering.id, group.id)
    return (Picture("group-board", place), Picture("group-board-paused", place, happens=talk))


def type_in_ballots(bench: Workbench, assessment_id: str) -> None:
    """Put a pile on the desk: eight whole ballots, two with one number, and half of a ninth."""
    if bench.ballots.pile(assessment_id):
        return
    questions = bench.assessments.get(assessment_id).model.questions
    for place in range(9):
        for number, question in enumerate(questions[: 17 if place == 8 else None]):
            away = (place * 7 + number * 3) % 19 == 0
            mark = Blank.ABSTAINED if away else 1 + (place * place + number * 2 + place) % 5
            bench.ballots.mark(assessment_id, place, question.id, mark)
    bench.ballots.number(assessment_id, 6, 6)


def _earlier_results(bench: Workbench) -> Path:
    """A list of earlier results with an error in it."""
    path = Path(os.environ["XDG_DATA_HOME"]) / "results.csv"
    questions = bench.shelf.model("digital-puls").questions
    heads = ["Virksomhet", "Ansatte", *(question.prompt for question in questions)]
    rows = [[f"Etat {n}", str(120 * n), *[str(1 + n % 5)] * len(questions)] for n in range(1, 9)]
    rows[3][4] = "bra"
    path.write_text("\n".join(";".join(row) for row in (heads, *rows)), "utf-8")
    return path


def _photograph_intake(window: MainWindow, bench: Workbench, path: Path) -> None:
    """Drop a folder with files that are here already, one that is changed and one broken."""
    folder = Path(os.environ["XDG_DATA_HOME"]) / "in"
    if not folder.exists():
        words = bench.printing.words("nb")
        first, second, *_ = bench.exporting.export_all(folder, words)
        first.write_text(first.read_text("utf-8")[:-200], "utf-8")
        text = second.read_text("utf-8").replace('"level": 3', '"level": 2', 1)
        second.write_text(text, "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    copy, nothing = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), copy, data, Qt.MouseButton.LeftButton, nothing))
    settle(window)
    window.grab().save(str(path))


def _photograph_welcome(window: MainWindow, bench: Workbench, out: Path, ending: str) -> None:
    """The three steps of the first start."""
    window.go(HOME)
    dialog = Welcome(window, bench, lambda: None).open()
    for step in (1, 2, 3):
        settle(window)
        dialog.grab().save(str(out / f"welcome-{step}-{ending}.png"))
        if step < 3:
            QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Return)
    dialog.reject()


def _model_pictures() -> tuple[Picture, ...]:
    """The gallery, the reader and the editor, also with the longest texts there can be."""
    details = {
        "models": "",
        "model": "digital-modenhet",
        "model-question": "digital-modenhet  d0q1",
        "model-longest": "lengst",
        "model-longest-question": "lengst  d0q1",
        "editor": f"edit {OWN_MODEL}",
        "editor-scale": f"edit {OWN_MODEL} levels nn",
        "editor-question": f"edit {OWN_MODEL} d0q0 nn",
        "editor-longest": "edit lengst about nn",
        "editor-longest-question": "edit lengst d0q1 nn",
    }
    return tuple(Picture(name, Place("models", detail=detail)) for name, detail in details.items())


def _votes(bench: Workbench, assessment: str) -> tuple[Picture, ...]:
    """A vote from its first hand to the second round, and a secret one."""
    question = bench.assessments.get(assessment).place
    place = Place(QUESTIONS, assessment, question)

    def hands(*steps: str) -> Callable[[Workbench], tuple[Change, ...]]:
        def happens(bench: Workbench) -> tuple[Change, ...]:
            rounds = iter(((1, 3, 2, 0, 2), (0, 1, 6, 1, 0)))
            made = [
                bench.answering.clear(assessment, question),
                bench.polling.vote_by(assessment, Voting.HANDS),
            ]
            for step in steps:
                if step == "count":
                    made.append(bench.answering.count_votes(assessment, question, next(rounds)))
                else:
                    made.append(getattr(bench.polling, step)(assessment, question))
            return tuple(made)

        return happens

    def secret(bench: Workbench) -> tuple[Change, ...]:
        return (bench.polling.vote_by(assessment, Voting.SECRET),)

    once = ("count",)
    twice = ("count", "reveal", "open_round", "count")
    return (
        Picture("questions-votes-hidden", place, happens=hands(*once)),
        Picture("questions-votes-shown", place, happens=hands(*once, "reveal")),
        Picture("questions-round-two", place, happens=hands(*twice, "reveal")),
        Picture("questions-secret", place, happens=secret, keys="S"),
    )


@contextmanager
def demo_store(folder: Path, language: str, *, organisations: int = 3) -> Iterator[Workbench]:
    """A store with the demo in it, always the same."""
    store = open_store(str(folder / f"{language}.db"), clock=lambda: NOON)
    bench = assemble(store)
    bench.demo.fill(organisations, language=language)
    overviews = bench.assessments.overviews()
    under_way = next(o.id for o in overviews if o.state is AssessmentState.IN_PROGRESS)
    say = surface.translate_in(language)
    fill_discussion(bench, under_way, say, talk=True)
    fill_actions(bench, under_way, say)
    hold_network_gathering(bench, language)
    tell_stories(bench, language)
    try:
        yield bench
    finally:
        store.close()


def _add_models(bench: Workbench, folder: Path) -> None:
    """Install a copy that has a problem in its draft, and the model with the longest texts."""
    if any(card.installed for card in bench.models.cards()):
        return
    copy = bench.modelling.duplicate("digital-puls", "Vår egen puls")
    question: Where = ("dimensions", 1, "questions", 0)
    draft = with_value(bench.modelling.draft(copy.id), (*question, "prompt"), "")
    bench.modelling.keep(copy.id, draft)
    (file, *_) = write_model_file(longest_model(), folder / "lengst.model.yaml")
    bench.models.install(bench.models.look_at(file))


def make_window(bench: Workbench, language: str, theme: str, text_size: int = 100) -> MainWindow:
    """A window over the store in a language and theme."""

    def crashed(error: BaseException) -> None:
        raise error

    window = MainWindow(
        Setup(
            themes=paths.resources() / "themes",
            translate_in=surface.translate_in,
            preferences=Preferences(language=language, theme=theme, text_size=text_size),
            keep=lambda _: None,
            clock=lambda: NOON,
            crashed=crashed,
        )
    )
    window.resize(*SIZE)
    window.show()
    window.fill(contents(bench))
    return window


def settle(window: MainWindow) -> None:
    """Let the window paint, and wait for what it makes in the background."""
    loop = QEventLoop()
    QTimer.singleShot(60, loop.quit)
    loop.exec()
    while window.tasks.busy:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents()


def photograph(bench: Workbench, window: MainWindow, picture: Picture, path: Path) -> None:
    """Go to a place and save what the window looks like there."""
    made = picture.happens(bench)
    window.go(picture.place)
    projector = window.findChild(Projector)
    if picture.full_screen and projector is not None:
        projector.toggle()
    settle(window)
    for key in picture.keys:
        QTest.keyClicks(QApplication.focusWidget() or window, key)
    settle(window)
    if picture.click:
        named(window, QPushButton, picture.click).click()
        settle(window)
    if picture.press:
        named(window, QPushButton, picture.press).click()
        settle(window)
        dialog = dialog_of(window)
        dialog.grab().save(str(path))
        dialog.reject()
    else:
        window.grab().save(str(path))
    if projector is not None:
        projector.leave()
    for change in reversed(made):
        bench.answering.undo(change)
        bench.gatherings.undo(change)


def scenes(bench: Workbench, words: QtWording) -> dict[str, Scene]:
    """What the room sees: a question on its way, texts as long as can be, and the rest."""
    newest_last = reversed(bench.assessments.overviews())
    by_state = {overview.state: overview.id for overview in newest_last}
    under_way, finished = (
        by_state[s] for s in (AssessmentState.IN_PROGRESS, AssessmentState.FINISHED)
    )
    open_actions = [a for a in bench.assessments.get(under_way).actions if is_open(a)]
    asked = bench.room.question(under_way, "leadership.priorities")
    plain = replace(asked, counted=True, agreed=None)
    votes = asked.votes
    hidden = replace(votes, shown=None, spread=None)
    text = " ".join(level.text for level in asked.levels) * 3
    levels = tuple(replace(level, text=text[:400]) for level in asked.levels)
    longest = replace(asked, prompt=text[:300], levels=levels, longest_text=text[:400])
    return {
        "title": TitleScene(bench.room.scale(under_way).title),
        "voting": QuestionScene(replace(plain, votes=hidden)),
        "revealed": QuestionScene(replace(plain, votes=votes)),
        "agreed": QuestionScene(replace(asked, votes=replace(votes, earlier=votes.shown))),
        "longest": QuestionScene(replace(longest, longest_prompt=text[:300])),
        "scale": ScaleScene(bench.room.scale(under_way)),
        **{
            f"task-{place}": TaskScene(bench.room.task(under_way, action.id))
            for place, action in enumerate(open_actions[:2], 1)
        },
        "pause": PauseScene(NOON + timedelta(minutes=10)),
        **discussions(bench.assessments.spoken(under_way), words),
        **{str(chart): ChartScene(chart, bench.room.figures(finished)) for chart in Chart},
    }


def discussions(assessment: Assessment, words: QtWording) -> dict[str, Scene]:
    """What the room sees when it talks: the board, a card with the clock, a story, an end."""
    picture = BoardPicture(words)
    left = words.translate("Discussion", "%n minute(s) left", None, 6)
    clock = ClockFace("5:42", Urgency.CALM, left)
    board = picture.room(assessment.board, clock, None)
    return {
        "board": BoardScene(board),
        "card": CardScene(board),
        "story": StoryScene(picture.room_story(Tabled(assessment.board, assessment), 0)),
        "dimension-end": EndScene(room_end(assessment, assessment.model.dimensions[0].id)),
    }


def photograph_walls(window: MainWindow, bench: Workbench, out: Path, ending: str) -> None:
    """Save what the room sees on a small and on a large projector."""
    for size in WALLS:
        for name, scene in scenes(bench, window.words).items():
            wall = Wall(window.look, window.words)
            wall.resize(*size)
            wall.show_state(WallState(scene, Clock(54), NOON))
            wall.grab().save(str(out / f"projector-{name}-{size[0]}x{size[1]}-{ending}.png"))


def main(arguments: list[str]) -> int:
    """Make the pictures; words after the folder choose languages, themes and screens."""
    if not arguments:
        print("usage: gallery.py OUT [language | theme | screen ...]")
        return 2
    out, wanted = Path(arguments[0]), set(arguments[1:])
    out.mkdir(parents=True, exist_ok=True)
    make_application(["startpunkt"], paths.fonts())
    with TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        for language in _chosen(LANGUAGES, wanted):
            with demo_store(Path(folder), language) as bench:
                photograph_reports(bench, language, out, wanted)
                _add_models(bench, Path(folder))
                _photograph_all(bench, language, out, wanted)
                if "paper" in wanted or not wanted - {*LANGUAGES, *THEMES}:
                    photograph_paper(bench, language, out)
    return 0


def photograph_reports(bench: Workbench, language: str, out: Path, wanted: set[str]) -> None:
    """Save the first pages of every kind of report of the newest finished assessment."""
    finished = [o for o in bench.assessments.overviews() if o.state is AssessmentState.FINISHED]
    newest = max(finished, key=lambda overview: overview.held_on)
    for kind in set(bench.printing.kinds()) - PDF_ALONE:
        name = f"report-{kind}"
        if wanted - {*LANGUAGES, *THEMES} and not wanted & {name, "reports"}:
            continue
        document = PdfDocument(bench.printing.pdf(newest.id, kind, language))
        for number in range(min(len(document), PAGES)):
            file = f"{name}-{language}-{number + 1}.png"
            document[number].render(scale=1.5).to_pil().save(out / file)
            print(file)
        document.close()


def photograph_paper(bench: Workbench, language: str, out: Path) -> None:
    """Save the first pages of what is printed for the room."""
    newest = bench.assessments.overviews()[0].id
    for kind in ("ballots", "posters", "posters-a3"):
        pdf = bench.printing.pdf(newest, kind, language, ReportChoice(sheets=1))
        for number, page in enumerate(page_images(pdf, PAPER_DOTS_PER_INCH)[:2], 1):
            name = f"paper-{kind}-{number}-{language}.png"
            page.save(str(out / name))
            print(name)


def _photograph_all(bench: Workbench, language: str, out: Path, wanted: set[str]) -> None:
    for theme in _chosen(THEMES, wanted):
        window = make_window(bench, language, theme)
        for picture in pictures(bench):
            if not wanted - {*LANGUAGES, *THEMES} or picture.name in wanted:
                name = f"{picture.name}-{language}-{theme}.png"
                photograph(bench, window, picture, out / name)
                print(name)
        if not wanted - {*LANGUAGES, *THEMES} or "projector" in wanted:
            photograph_walls(window, bench, out, f"{language}-{theme}")
        if not wanted - {*LANGUAGES, *THEMES} or "intake" in wanted:
            _photograph_intake(window, bench, out / f"intake-{language}-{theme}.png")
        if not wanted - {*LANGUAGES, *THEMES} or "welcome" in wanted:
            _photograph_welcome(window, bench, out, f"{language}-{theme}")
        window.close()


def _chosen(all_of_them: tuple[str, ...], wanted: set[str]) -> list[str]:
    chosen = [one for one in all_of_them if one in wanted]
    return chosen or list(all_of_them)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
