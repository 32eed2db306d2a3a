"""Everything a facilitator can do, in one hand: what the window and the commands are given."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

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
from desktop_app.services.succeeding import Succeeding
from desktop_app.services.timing import Timing
from desktop_app.services.upkeep import Upkeep


@dataclass(frozen=True)
class Workbench:
    """The use cases over one open store; `clock` gives the time now, with its zone."""

    assessments: Assessments
    preparing: Preparing
    answering: Answering
    ballots: Ballots
    polling: Polling
    timing: Timing
    following: Following
    comparing: Comparing
    last_time: LastTime
    boards: Boards
    planning: Planning
    succeeding: Succeeding
    exchanging: Exchanging
    intake: Intake
    collecting: Collecting
    earlier_results: EarlierResults
    exporting: Exporting
    opening_data: OpeningData
    printing: Printing
    report_templates: ReportTemplates
    demo: Demo
    upkeep: Upkeep
    portfolios: Portfolios
    organisations: Organisations
    shelf: Shelf
    models: Models
    modelling: Modelling
    model_printing: ModelPrinting
    room: RoomViews
    gatherings: Gatherings
    registering: Registering
    grouping: Grouping
    gathering_exchange: GatheringExchange
    gathering_printing: GatheringPrinting
    about: About
    clock: Callable[[], datetime]
