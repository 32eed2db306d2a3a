"""The doors to the screens: each screen is loaded when its door is first opened.

A start of the program pays for the screen that it shows, and not for the fifteen others.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.ui.shell.place import EDITOR, GROUP_BOARD, NEW_GATHERING, REGISTER, Place
from desktop_app.ui.shell.screen import Screen, Surroundings

if TYPE_CHECKING:
    from desktop_app.domain.stopwatch import Stopwatch
    from desktop_app.services.workbench import Workbench
    from desktop_app.ui.screens.intake.running import Pending
    from desktop_app.ui.screens.portfolio.state import Wish
    from desktop_app.ui.screens.preparation.state import Form
    from desktop_app.ui.screens.questions.drafts import Drafts


class Kept:
    """What outlives a visit to a screen, by assessment where it belongs to one."""

    def __init__(self) -> None:
        self.wished: dict[str, Wish] = {}
        self.forms: dict[str, Form] = {}
        self.watches: dict[str, Stopwatch] = {}
        self.unsaved: dict[str, Drafts] = {}

    @cached_property
    def pending(self) -> "Pending":
        """What waits to be taken in."""
        from desktop_app.ui.screens.intake.running import Pending

        return Pending()


def home(around: Surroundings, place: Place, bench: "Workbench") -> Screen:
    """The last assessments, and the ways to begin."""
    from desktop_app.ui.screens.home.view import HomeScreen

    return HomeScreen(around, place, bench)


def portfolio(around: Surroundings, place: Place, bench: "Workbench", kept: Kept) -> Screen:
    """The portfolio, or the register of its organisations where the detail says so."""
    if place.detail == REGISTER:
        from desktop_app.ui.screens.register.view import RegisterScreen

        return RegisterScreen(around, place, bench)
    from desktop_app.ui.screens.portfolio.view import PortfolioScreen

    return PortfolioScreen(around, place, bench, kept.wished)


def gatherings(around: Surroundings, place: Place, bench: "Workbench") -> Screen:
    """The list of gatherings and the form of a new one, the page of one, or a group's board."""
    if place.detail.startswith(GROUP_BOARD):
        from desktop_app.ui.screens.discussion.host import host_of_group
        from desktop_app.ui.screens.discussion.view import DiscussionScreen

        return DiscussionScreen(around, *host_of_group(bench, around.words, place.detail))
    if place.detail in ("", NEW_GATHERING):
        from desktop_app.ui.screens.gatherings.view import GatheringsScreen

        return GatheringsScreen(around, place, bench)
    from desktop_app.ui.screens.gatherings.page import GatheringScreen

    return GatheringScreen(around, place, bench)


def models(around: Surroundings, place: Place, bench: "Workbench") -> Screen:
    """The gallery and its reader, or the editor where the detail of the place says so."""
    if place.detail.startswith(EDITOR):
        from desktop_app.ui.screens.model_editor.view import ModelEditorScreen

        return ModelEditorScreen(around, place, bench, place.detail.removeprefix(EDITOR))
    from desktop_app.ui.screens.models.view import ModelsScreen

    return ModelsScreen(around, place, bench)


def settings(around: Surroundings, place: Place, bench: "Workbench") -> Screen:
    """Language, theme, text size, and what the program is."""
    from desktop_app.ui.screens.settings.view import SettingsScreen

    return SettingsScreen(around, place, bench)


def preparation(around: Surroundings, place: Place, bench: "Workbench", kept: Kept) -> Screen:
    """Who, what, when and how."""
    from desktop_app.ui.screens.preparation.view import PreparationScreen

    return PreparationScreen(around, place, bench, kept.forms)


def questions(around: Surroundings, place: Place, bench: "Workbench", kept: Kept) -> Screen:
    """One question after the other."""
    from desktop_app.ui.screens.questions.view import QuestionsScreen

    return QuestionsScreen(around, place, bench, kept.watches, kept.unsaved)


def ballots(around: Surroundings, place: Place, bench: "Workbench") -> Screen:
    """The pile of paper ballots."""
    from desktop_app.ui.screens.ballots.view import BallotsScreen

    return BallotsScreen(around, place, bench)


def result(around: Surroundings, place: Place, bench: "Workbench") -> Screen:
    """Staircase, radar, bars and table."""
    from desktop_app.ui.screens.result.view import ResultScreen

    return ResultScreen(around, place, bench)


def discussion(around: Surroundings, place: Place, bench: "Workbench") -> Screen:
    """The Lean Coffee board."""
    from desktop_app.ui.screens.discussion.host import host_of_assessment
    from desktop_app.ui.screens.discussion.view import DiscussionScreen

    host = host_of_assessment(bench, place.assessment or "")
    return DiscussionScreen(around, host, place.detail)


def actions(around: Surroundings, place: Place, bench: "Workbench") -> Screen:
    """What is done first, by whom, by when."""
    from desktop_app.ui.screens.actions.view import ActionsScreen

    return ActionsScreen(around, place, bench)


def summary(around: Surroundings, place: Place, bench: "Workbench") -> Screen:
    """The printed pages."""
    from desktop_app.ui.screens.summary.view import SummaryScreen

    return SummaryScreen(around, place, bench)


def intake(around: Surroundings, place: Place, bench: "Workbench", kept: Kept) -> Screen:
    """What taking in many files would do."""
    from desktop_app.ui.screens.intake.view import IntakeScreen

    return IntakeScreen(around, place, bench, kept.pending)


def earlier(around: Surroundings, place: Place, bench: "Workbench") -> Screen:
    """Earlier results from a spreadsheet."""
    from desktop_app.ui.screens.earlier.view import EarlierScreen

    return EarlierScreen(around, place, bench)
