"""Pictures of every screen, in every language and theme, from the demo store.

Run as `uv run python tests/gallery.py OUT`; add words to choose, for instance
`uv run python tests/gallery.py OUT nb light questions`; `projector` is what the room sees.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.bootstrap import surface
from desktop_app.bootstrap.assembly import assemble
from desktop_app.domain.assessment import AssessmentState
from desktop_app.services.workbench import Workbench
from desktop_app.storage.preferences import Preferences
from desktop_app.storage.store import open_store
from desktop_app.ui.contents import contents
from desktop_app.ui.projector.state import (
    Chart,
    ChartScene,
    PauseScene,
    QuestionScene,
    ScaleScene,
    TitleScene,
    WallState,
)
from desktop_app.ui.projector.view import Wall
from desktop_app.ui.projector.window import Projector
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.place import (
    HOME,
    PREPARATION,
    QUESTIONS,
    RESULT,
    SETTINGS,
    SUMMARY,
    Place,
)
from desktop_app.ui.shell.room import Clock, Scene
from desktop_app.ui.shell.window import MainWindow, Setup

LANGUAGES = ("nb", "nn", "en")
THEMES = ("light", "dark", "contrast")
SIZE = (1366, 860)
WALLS = ((1024, 768), (1920, 1080))
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
    return (
        Picture("home", HOME),
        Picture("preparation-new", Place(PREPARATION, "")),
        Picture("preparation", Place(PREPARATION, under_way)),
        Picture("questions", Place(QUESTIONS, under_way)),
        Picture("questions-answered", Place(QUESTIONS, under_way, "leadership.priorities")),
        Picture("questions-full-screen", Place(QUESTIONS, under_way), full_screen=True),
        Picture("questions-finished", Place(QUESTIONS, finished)),
        Picture("result", Place(RESULT, finished)),
        Picture("result-preliminary", Place(RESULT, under_way)),
        Picture("summary", Place(SUMMARY, finished)),
        Picture("settings", SETTINGS),
    )


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
    projector = window.findChild(Projector)
    if picture.full_screen and projector is not None:
        projector.toggle()
    settle(window)
    window.grab().save(str(path))
    if projector is not None:
        projector.leave()


def scenes(bench: Workbench) -> dict[str, Scene]:
    """What the room sees: a question on its way, texts as long as can be, and the rest."""
    newest_last = reversed(bench.assessments.overviews())
    by_state = {overview.state: overview.id for overview in newest_last}
    under_way, finished = (
        by_state[s] for s in (AssessmentState.IN_PROGRESS, AssessmentState.FINISHED)
    )
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
        "pause": PauseScene(NOON + timedelta(minutes=10)),
        **{str(chart): ChartScene(chart, bench.room.figures(finished)) for chart in Chart},
    }


def photograph_walls(window: MainWindow, bench: Workbench, out: Path, ending: str) -> None:
    """Save what the room sees on a small and on a large projector."""
    for size in WALLS:
        for name, scene in scenes(bench).items():
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
        for language in _chosen(LANGUAGES, wanted):
            with demo_store(Path(folder), language) as bench:
                _photograph_all(bench, language, out, wanted)
    return 0


def _photograph_all(bench: Workbench, language: str, out: Path, wanted: set[str]) -> None:
    for theme in _chosen(THEMES, wanted):
        window = make_window(bench, language, theme)
        for picture in pictures(bench):
            if not wanted - {*LANGUAGES, *THEMES} or picture.name in wanted:
                name = f"{picture.name}-{language}-{theme}.png"
                photograph(window, picture, out / name)
                print(name)
        if not wanted - {*LANGUAGES, *THEMES} or "projector" in wanted:
            photograph_walls(window, bench, out, f"{language}-{theme}")
        window.close()


def _chosen(all_of_them: tuple[str, ...], wanted: set[str]) -> list[str]:
    chosen = [one for one in all_of_them if one in wanted]
    return chosen or list(all_of_them)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
