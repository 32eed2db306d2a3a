"""Everything a facilitator can do, in one hand: what the window and the commands are given."""

# ruff: noqa: D102 - each is described where it is defined

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Each is loaded when somebody asks for it: see bootstrap/assembly.py.
    from desktop_app.catalog.shelf import Shelf
    from desktop_app.services.about import About
    from desktop_app.services.answering import Answering
    from desktop_app.services.assessments import Assessments
    from desktop_app.services.ballots import Ballots
    from desktop_app.services.boards import Boards
    from desktop_app.services.collecting import Collecting
    from desktop_app.services.comparing import Comparing
    from desktop_app.services.demo import Demo
    from desktop_app.services.earlier_results import EarlierResults
    from desktop_app.services.exchanging import Exchanging
    from desktop_app.services.exporting import Exporting
    from desktop_app.services.following import Following
    from desktop_app.services.gathering_exchange import GatheringExchange
    from desktop_app.services.gathering_printing import GatheringPrinting
    from desktop_app.services.gatherings import Gatherings
    from desktop_app.services.grouping import Grouping
    from desktop_app.services.intake import Intake
    from desktop_app.services.last_time import LastTime
    from desktop_app.services.latest import Latest
    from desktop_app.services.model_printing import ModelPrinting
    from desktop_app.services.modelling import Modelling
    from desktop_app.services.models import Models
    from desktop_app.services.opening_data import OpeningData
    from desktop_app.services.organisations import Organisations
    from desktop_app.services.planning import Planning
    from desktop_app.services.polling import Polling
    from desktop_app.services.portfolios import Portfolios
    from desktop_app.services.preparing import Preparing
    from desktop_app.services.printing import Printing
    from desktop_app.services.registering import Registering
    from desktop_app.services.report_templates import ReportTemplates
    from desktop_app.services.room import RoomViews
    from desktop_app.services.sharing_stories import SharingStories
    from desktop_app.services.succeeding import Succeeding
    from desktop_app.services.timing import Timing
    from desktop_app.services.upkeep import Upkeep


class OfModels(Protocol):
    """The questionnaires."""

    @property
    def shelf(self) -> "Shelf": ...

    @property
    def models(self) -> "Models": ...

    @property
    def modelling(self) -> "Modelling": ...

    @property
    def model_printing(self) -> "ModelPrinting": ...


class OfOneAssessment(Protocol):
    """What is done with one assessment, from its preparation to its reports."""

    @property
    def assessments(self) -> "Assessments": ...

    @property
    def latest(self) -> "Latest": ...

    @property
    def preparing(self) -> "Preparing": ...

    @property
    def answering(self) -> "Answering": ...

    @property
    def ballots(self) -> "Ballots": ...

    @property
    def polling(self) -> "Polling": ...

    @property
    def timing(self) -> "Timing": ...

    @property
    def following(self) -> "Following": ...

    @property
    def comparing(self) -> "Comparing": ...

    @property
    def last_time(self) -> "LastTime": ...

    @property
    def boards(self) -> "Boards": ...

    @property
    def planning(self) -> "Planning": ...

    @property
    def succeeding(self) -> "Succeeding": ...

    @property
    def printing(self) -> "Printing": ...

    @property
    def report_templates(self) -> "ReportTemplates": ...

    @property
    def room(self) -> "RoomViews": ...


class OfTheStore(Protocol):
    """What concerns the store as a whole, and goes in and out of it."""

    @property
    def exchanging(self) -> "Exchanging": ...

    @property
    def intake(self) -> "Intake": ...

    @property
    def collecting(self) -> "Collecting": ...

    @property
    def earlier_results(self) -> "EarlierResults": ...

    @property
    def exporting(self) -> "Exporting": ...

    @property
    def opening_data(self) -> "OpeningData": ...

    @property
    def demo(self) -> "Demo": ...

    @property
    def upkeep(self) -> "Upkeep": ...

    @property
    def portfolios(self) -> "Portfolios": ...

    @property
    def organisations(self) -> "Organisations": ...

    @property
    def about(self) -> "About": ...


class OfGatherings(Protocol):
    """Meetings of many organisations."""

    @property
    def gatherings(self) -> "Gatherings": ...

    @property
    def registering(self) -> "Registering": ...

    @property
    def grouping(self) -> "Grouping": ...

    @property
    def sharing_stories(self) -> "SharingStories": ...

    @property
    def gathering_exchange(self) -> "GatheringExchange": ...

    @property
    def gathering_printing(self) -> "GatheringPrinting": ...


class Workbench(OfModels, OfOneAssessment, OfTheStore, OfGatherings, Protocol):
    """The use cases over one open store; `clock` gives the time now, with its zone."""

    @property
    def clock(self) -> Callable[[], datetime]: ...
