"""Pictures of every screen, in every language and theme, from the demo store.

Run as `uv run python tests/gallery.py OUT`; add words to choose, for instance
`uv run python tests/gallery.py OUT nb light questions`.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.bootstrap import surface
from desktop_app.bootstrap.assembly import assemble
from desktop_app.catalog.writing import write_model_file
from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.document_places import Where, with_value
from desktop_app.domain.paper import Blank
from desktop_app.services.workbench import Workbench
from desktop_app.storage.preferences import Preferences
from desktop_app.storage.store import open_store
from desktop_app.ui.contents import contents
from desktop_app.ui.screens.summary.pages import page_images
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.place import (
    BALLOTS,
    EARLIER,
    HOME,
    PREPARATION,
    QUESTIONS,
    RESULT,
    SETTINGS,
    SUMMARY,
    Place,
)
from desktop_app.ui.shell.window import MainWindow, Setup
from tests.longest_model import longest_model

LANGUAGES = ("nb", "nn", "en")
THEMES = ("light", "dark", "contrast")
PAPER_DOTS_PER_INCH = 75
SIZE = (1366, 860)
OWN_MODEL = "var-egen-puls"
"""The id of the model that the editor is shown with."""
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Picture:
    """One screen as it is photographed."""

    name: str
    place: Place
    full_screen: bool = False


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
        Picture("summary", Place(SUMMARY, finished)),
        Picture("settings", SETTINGS),
        Picture("earlier", Place(EARLIER, detail=str(_earlier_results(bench)))),
        *_model_pictures(),
    )


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


@contextmanager
def demo_store(folder: Path, language: str, *, organisations: int = 3) -> Iterator[Workbench]:
    """A store with the demo in it, always the same."""
    store = open_store(str(folder / f"{language}.db"), clock=lambda: NOON)
    bench = assemble(store)
    bench.demo.fill(organisations, language=language)
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


def photograph(window: MainWindow, picture: Picture, path: Path) -> None:
    """Go to a place and save what the window looks like there."""
    window.go(picture.place)
    window.full_screen(picture.full_screen)
    settle(window)
    window.grab().save(str(path))
    window.full_screen(False)


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
                _add_models(bench, Path(folder))
                _photograph_all(bench, language, out, wanted)
                if "paper" in wanted or not wanted - {*LANGUAGES, *THEMES}:
                    photograph_paper(bench, language, out)
    return 0


def photograph_paper(bench: Workbench, language: str, out: Path) -> None:
    """Save the first pages of what is printed for the room."""
    newest = bench.assessments.overviews()[0].id
    for kind in ("ballots", "posters", "posters-a3"):
        pdf = bench.printing.pdf(newest, kind, language, sheets=1)
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
                photograph(window, picture, out / name)
                print(name)
        if not wanted - {*LANGUAGES, *THEMES} or "intake" in wanted:
            _photograph_intake(window, bench, out / f"intake-{language}-{theme}.png")
        window.close()


def _chosen(all_of_them: tuple[str, ...], wanted: set[str]) -> list[str]:
    chosen = [one for one in all_of_them if one in wanted]
    return chosen or list(all_of_them)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
