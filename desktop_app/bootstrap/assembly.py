"""Put the use cases over an open store together."""

import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from desktop_app import paths
from desktop_app.bootstrap.surface import now, translate_in
from desktop_app.catalog.read_copies import ReadCopies
from desktop_app.catalog.shelf import Shelf
from desktop_app.charts.palette import Palette, palette
from desktop_app.domain.wording import Translate
from desktop_app.exchange.kept_layouts import KeptLayouts
from desktop_app.services.about import About, Places
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
from desktop_app.services.gathering_desk import GatheringDesk
from desktop_app.services.gathering_exchange import GatheringExchange
from desktop_app.services.gathering_printing import GatheringPrinting
from desktop_app.services.gatherings import Gatherings
from desktop_app.services.grouping import Grouping
from desktop_app.services.intake import Intake
from desktop_app.services.last_time import LastTime
from desktop_app.services.model_drafts import ModelDrafts
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
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store, open_store, restore_store


def shelf() -> Shelf:
    """The models that are shipped, and those the user has installed."""
    copies = ReadCopies(paths.model_copies(), version("startpunkt"))
    return Shelf((paths.resources() / "models", paths.installed_models()), copies)


def theme(name: str) -> Palette:
    """The colours of a theme: light, dark or contrast."""
    with (paths.resources() / "themes" / f"{name}.toml").open("rb") as stream:
        return palette(tomllib.load(stream))


def model_printing(models: Shelf) -> ModelPrinting:
    """What makes models into documents."""
    return ModelPrinting(models, *_paper())


def _paper() -> tuple[Callable[[], datetime], Callable[[str], Translate], Palette, Path]:
    """What everything that is printed has in common: the time, the words, the look."""
    return now, translate_in, theme("light"), paths.fonts()


def assemble(store: Store) -> Workbench:
    """Put the use cases over an open store together."""
    models = shelf()
    assessments = Assessments(store, now)
    answering = Answering(store, now)
    timing = Timing(store)
    comparing = Comparing(store)
    last_time = LastTime(store)
    following = Following(store, now)
    folder = paths.installed_models()
    drafts = ModelDrafts(folder / "drafts")
    desk = GatheringDesk(store, now)
    gatherings = Gatherings(desk)
    intake = Intake(store, now)
    program = f"Startpunkt {version('startpunkt')}"
    paper = _paper()
    return Workbench(
        assessments=assessments,
        preparing=Preparing(store, models, now),
        answering=answering,
        ballots=Ballots(store, answering, now),
        polling=Polling(store, now),
        timing=timing,
        following=following,
        comparing=comparing,
        last_time=last_time,
        boards=Boards(assessments, following, desk, now),
        planning=Planning(store, following, now),
        succeeding=Succeeding(following),
        exchanging=Exchanging(store, now, program),
        intake=intake,
        collecting=Collecting(intake),
        earlier_results=EarlierResults(store, models, now, KeptLayouts(paths.kept_layouts())),
        exporting=Exporting(store, now, program),
        opening_data=OpeningData(store),
        printing=Printing(assessments, *paper, timing.by_question, comparing),
        report_templates=ReportTemplates(paths.report_templates()),
        demo=Demo(store, models, now),
        upkeep=Upkeep(store),
        portfolios=Portfolios(store),
        organisations=Organisations(store, now),
        shelf=models,
        models=Models(store, models, folder, drafts),
        modelling=Modelling(store, models, folder, drafts),
        model_printing=model_printing(models),
        room=RoomViews(assessments, last_time),
        gatherings=gatherings,
        registering=Registering(desk),
        grouping=Grouping(desk),
        gathering_exchange=GatheringExchange(desk, program),
        gathering_printing=GatheringPrinting(gatherings, *paper),
        about=About(store, _places()),
        clock=now,
    )


def _places() -> Places:
    return Places(
        licences=paths.resources() / "licences",
        preferences=paths.preferences(),
        log=paths.log_folder(),
        portable=paths.portable_folder() is not None,
    )


@contextmanager
def workbench(address: str | None) -> Iterator[Workbench]:
    """Open the named store, else the usual one, for as long as the block lasts."""
    store = open_store(address or paths.default_store(), clock=now)
    try:
        yield assemble(store)
    finally:
        store.close()


def restore(address: str | None, source: Path) -> Path | None:
    """Put a copy in the place of a store; return where the former one is kept, if any."""
    return restore_store(address or paths.default_store(), source)
