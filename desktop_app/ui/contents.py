"""All screens of the program, in the order in which rail and step bar show them."""

from datetime import datetime
from functools import partial
from pathlib import Path

from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.exchange.finding import ENDING
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.ballots.view import BallotsScreen
from desktop_app.ui.screens.earlier.view import EarlierScreen
from desktop_app.ui.screens.home.importing import Importing
from desktop_app.ui.screens.home.view import HomeScreen
from desktop_app.ui.screens.intake.running import Pending
from desktop_app.ui.screens.intake.view import INTAKE, IntakeScreen
from desktop_app.ui.screens.model_editor.view import ModelEditorScreen
from desktop_app.ui.screens.models.installing import ENDINGS, Installing
from desktop_app.ui.screens.models.view import EDITOR, MODELS, ModelsScreen
from desktop_app.ui.screens.preparation.state import Form
from desktop_app.ui.screens.preparation.view import PreparationScreen
from desktop_app.ui.screens.questions.view import QuestionsScreen
from desktop_app.ui.screens.result.view import ResultScreen
from desktop_app.ui.screens.settings.view import SettingsScreen
from desktop_app.ui.screens.summary.view import SummaryScreen
from desktop_app.ui.shell.place import (
    BALLOTS,
    EARLIER,
    PREPARATION,
    QUESTIONS,
    RESULT,
    SUMMARY,
    Place,
)
from desktop_app.ui.shell.screen import Contents, Entry, Heading, Screen, Surroundings


def contents(bench: Workbench) -> Contents:
    """Return the screens over an open store."""
    kept: dict[str, Form] = {}
    begun: dict[str, datetime] = {}
    pending = Pending()
    return Contents(
        rail=(
            Entry(
                "home",
                QT_TRANSLATE_NOOP("Shell", "Home"),
                partial(HomeScreen, bench=bench),
                "house",
            ),
            Entry(
                MODELS,
                QT_TRANSLATE_NOOP("Shell", "Models"),
                partial(_models, bench),
                "books",
            ),
            Entry("settings", QT_TRANSLATE_NOOP("Shell", "Settings"), SettingsScreen, "gear-six"),
        ),
        steps=(
            Entry(
                PREPARATION,
                QT_TRANSLATE_NOOP("Shell", "Preparation"),
                partial(PreparationScreen, bench=bench, kept=kept),
            ),
            Entry(
                QUESTIONS,
                QT_TRANSLATE_NOOP("Shell", "Assessment"),
                partial(QuestionsScreen, bench=bench, begun=begun),
            ),
            Entry(RESULT, QT_TRANSLATE_NOOP("Shell", "Result"), partial(ResultScreen, bench=bench)),
            Entry(
                SUMMARY, QT_TRANSLATE_NOOP("Shell", "Summary"), partial(SummaryScreen, bench=bench)
            ),
        ),
        heading=lambda assessment_id: _heading(bench, assessment_id),
        take_in=partial(_take_in, bench),
        beside=(
            Entry(
                BALLOTS,
                QT_TRANSLATE_NOOP("Shell", "Ballots"),
                partial(BallotsScreen, bench=bench),
            ),
            Entry(
                INTAKE,
                QT_TRANSLATE_NOOP("Shell", "Import files"),
                partial(IntakeScreen, bench=bench, pending=pending),
            ),
            Entry(
                EARLIER,
                QT_TRANSLATE_NOOP("Shell", "Earlier results"),
                partial(EarlierScreen, bench=bench),
            ),
        ),
        take_in_all=partial(_take_in_all, bench, pending),
    )


def _models(bench: Workbench, around: Surroundings, place: Place) -> Screen:
    """The gallery and its reader, or the editor where the detail of the place says so."""
    if place.detail.startswith(EDITOR):
        return ModelEditorScreen(around, place, bench, place.detail.removeprefix(EDITOR))
    return ModelsScreen(around, place, bench)


def _take_in(bench: Workbench, around: Surroundings, path: Path) -> None:
    """Take in a file by its ending: a model, a list of earlier results, else an assessment."""
    if path.suffix.lower() in ENDINGS:
        installing = Installing(
            bench.models, around, lambda model: around.go(Place(MODELS, detail=model.id))
        )
        installing.take_in(path)
    elif path.suffix.lower() == ".csv":
        around.go(Place(EARLIER, detail=str(path)))
    else:
        Importing(bench.exchanging, around).take_in(path)


def _take_in_all(
    bench: Workbench, pending: Pending, around: Surroundings, paths: tuple[Path, ...]
) -> None:
    """Show what taking in files and folders would do; files that are no assessments go as alone."""
    folders_and_files = tuple(p for p in paths if p.is_dir() or p.suffix.lower() == ENDING)
    if folders_and_files:
        pending.wait_for(folders_and_files)
        around.go(Place(INTAKE))
    for path in paths:
        if path not in folders_and_files:
            _take_in(bench, around, path)


def _heading(bench: Workbench, assessment_id: str) -> Heading:
    found = bench.assessments.get(assessment_id)
    return Heading(found.organisation.name, found.occasion, found.changed_at)
