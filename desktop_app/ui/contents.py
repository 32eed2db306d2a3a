"""All screens of the program, in the order in which rail and step bar show them."""

from datetime import datetime
from functools import partial

from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.home.importing import Importing
from desktop_app.ui.screens.home.view import HomeScreen
from desktop_app.ui.screens.preparation.state import Form
from desktop_app.ui.screens.preparation.view import PreparationScreen
from desktop_app.ui.screens.questions.view import QuestionsScreen
from desktop_app.ui.screens.result.view import ResultScreen
from desktop_app.ui.screens.settings.view import SettingsScreen
from desktop_app.ui.screens.summary.view import SummaryScreen
from desktop_app.ui.shell.place import PREPARATION, QUESTIONS, RESULT, SUMMARY
from desktop_app.ui.shell.screen import Contents, Entry, Heading


def contents(bench: Workbench) -> Contents:
    """Return the screens over an open store."""
    kept: dict[str, Form] = {}
    begun: dict[str, datetime] = {}
    return Contents(
        rail=(
            Entry(
                "home",
                QT_TRANSLATE_NOOP("Shell", "Home"),
                partial(HomeScreen, bench=bench),
                "house",
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
        take_in=lambda around, path: Importing(bench.exchanging, around).take_in(path),
    )


def _heading(bench: Workbench, assessment_id: str) -> Heading:
    found = bench.assessments.get(assessment_id)
    return Heading(found.organisation.name, found.occasion, found.changed_at)
