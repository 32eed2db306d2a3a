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
from desktop_app.ui.shell.window import MainWindow, Setup
from tests.network_gathering import hold_network_gathering

LANGUAGES = ("nb", "nn", "en")
THEMES = ("light", "dark", "contrast")
SIZE = (1366, 860)
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
        Picture("gatherings", Place("gatherings")),
        Picture("gathering-new", Place("gatherings", detail="new")),
        *(
            Picture(f"gathering-{part}", Place("gatherings", detail=f"{own}/{part}"))
            for own in [gathering.id for gathering in bench.gatherings.overviews()][:1]
            for part in ("programme", "people", "groups", "topics", "papers")
        ),
    )


@contextmanager
def demo_store(folder: Path, language: str, *, organisations: int = 3) -> Iterator[Workbench]:
    """A store with the demo in it, always the same."""
    store = open_store(str(folder / f"{language}.db"), clock=lambda: NOON)
    bench = assemble(store)
    bench.demo.fill(organisations, language=language)
    hold_network_gathering(bench)
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
        window.close()


def _chosen(all_of_them: tuple[str, ...], wanted: set[str]) -> list[str]:
    chosen = [one for one in all_of_them if one in wanted]
    return chosen or list(all_of_them)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
