"""All screens of the program, in the order in which rail and step bar show them."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui import doors
from desktop_app.ui.projector.late import LateProjector
from desktop_app.ui.shell.place import (
    ACTIONS,
    BALLOTS,
    DISCUSSION,
    EARLIER,
    GATHERINGS,
    INTAKE,
    MODELS,
    PORTFOLIO,
    PREPARATION,
    QUESTIONS,
    RESULT,
    SUMMARY,
    Place,
)
from desktop_app.ui.shell.screen import Contents, Entry, Heading, Surroundings

if TYPE_CHECKING:
    from desktop_app.services.workbench import Workbench
    from desktop_app.ui.projector.window import Projector


def contents(bench: "Workbench") -> Contents:
    """Return the screens over an open store."""
    kept = doors.Kept()
    return Contents(
        rail=_rail(bench, kept),
        steps=_steps(bench, kept),
        heading=lambda assessment_id: _heading(bench, assessment_id),
        take_in=partial(_take_in, bench),
        beside=(
            Entry(
                BALLOTS,
                QT_TRANSLATE_NOOP("Shell", "Ballots"),
                partial(doors.ballots, bench=bench),
            ),
            Entry(
                INTAKE,
                QT_TRANSLATE_NOOP("Shell", "Import files"),
                partial(doors.intake, bench=bench, kept=kept),
            ),
            Entry(
                EARLIER,
                QT_TRANSLATE_NOOP("Shell", "Earlier results"),
                partial(doors.earlier, bench=bench),
            ),
        ),
        projector=lambda window: LateProjector(partial(_projector, bench, window)),
        unsaved=lambda: any(drafts.waiting() for drafts in kept.unsaved.values()),
        take_in_all=partial(_take_in_all, bench, kept),
    )


def _projector(bench: "Workbench", window: QMainWindow) -> "Projector":
    from desktop_app.ui.projector.presenter import RoomPresenter
    from desktop_app.ui.projector.window import Projector

    return Projector(window, RoomPresenter(bench.room, bench.clock))


def _rail(bench: "Workbench", kept: doors.Kept) -> tuple[Entry, ...]:
    return (
        Entry(
            "home", QT_TRANSLATE_NOOP("Shell", "Home"), partial(doors.home, bench=bench), "house"
        ),
        Entry(
            PORTFOLIO,
            QT_TRANSLATE_NOOP("Shell", "Portfolio"),
            partial(doors.portfolio, bench=bench, kept=kept),
            "stack",
        ),
        Entry(
            GATHERINGS,
            QT_TRANSLATE_NOOP("Shell", "Gatherings"),
            partial(doors.gatherings, bench=bench),
            "users-three",
        ),
        Entry(
            MODELS,
            QT_TRANSLATE_NOOP("Shell", "Models"),
            partial(doors.models, bench=bench),
            "books",
        ),
        Entry(
            "settings",
            QT_TRANSLATE_NOOP("Shell", "Settings"),
            partial(doors.settings, bench=bench),
            "gear-six",
        ),
    )


def _steps(bench: "Workbench", kept: doors.Kept) -> tuple[Entry, ...]:
    preparation = partial(doors.preparation, bench=bench, kept=kept)
    questions = partial(doors.questions, bench=bench, kept=kept)
    discussion = partial(doors.discussion, bench=bench)
    return (
        Entry(PREPARATION, QT_TRANSLATE_NOOP("Shell", "Preparation"), preparation),
        Entry(QUESTIONS, QT_TRANSLATE_NOOP("Shell", "Assessment"), questions),
        Entry(RESULT, QT_TRANSLATE_NOOP("Shell", "Result"), partial(doors.result, bench=bench)),
        Entry(DISCUSSION, QT_TRANSLATE_NOOP("Shell", "Discussion"), discussion),
        Entry(ACTIONS, QT_TRANSLATE_NOOP("Shell", "Actions"), partial(doors.actions, bench=bench)),
        Entry(SUMMARY, QT_TRANSLATE_NOOP("Shell", "Summary"), partial(doors.summary, bench=bench)),
    )


def _take_in(bench: "Workbench", around: Surroundings, path: Path) -> None:
    """Take in a file by its ending: a model, earlier results, a gathering, else an assessment."""
    from desktop_app.exchange.gathering_file import is_gathering
    from desktop_app.ui.screens.gatherings.taking_in import TakingIn
    from desktop_app.ui.screens.home.importing import Importing
    from desktop_app.ui.screens.models.installing import ENDINGS, Installing

    if is_gathering(path):
        TakingIn(bench.gathering_exchange, bench.gatherings, around).take_in(path)
    elif path.suffix.lower() in ENDINGS:
        installing = Installing(
            bench.models, around, lambda model: around.go(Place(MODELS, detail=model.id))
        )
        installing.take_in(path)
    elif path.suffix.lower() == ".csv":
        around.go(Place(EARLIER, detail=str(path)))
    else:
        Importing(bench.exchanging, around).take_in(path)


def _take_in_all(
    bench: "Workbench", kept: doors.Kept, around: Surroundings, paths: tuple[Path, ...]
) -> None:
    """Show what taking in files and folders would do; files that are no assessments go as alone."""
    from desktop_app.exchange.finding import ENDING

    folders_and_files = tuple(p for p in paths if p.is_dir() or p.suffix.lower() == ENDING)
    if folders_and_files:
        kept.pending.wait_for(folders_and_files)
        around.go(Place(INTAKE))
    for path in paths:
        if path not in folders_and_files:
            _take_in(bench, around, path)


def _heading(bench: "Workbench", assessment_id: str) -> Heading:
    found = bench.assessments.header(assessment_id)
    return Heading(found.organisation.name, found.occasion, found.changed_at)
