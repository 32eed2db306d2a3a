"""The use cases over a store: each is loaded and made when somebody first asks for it.

A start of the program pays for what its first screen shows, and not for all the others.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app import paths
from desktop_app.bootstrap import supplies
from desktop_app.bootstrap.assessment_bench import Ground, OfOneAssessment
from desktop_app.bootstrap.surface import now

if TYPE_CHECKING:
    from desktop_app.services.about import About
    from desktop_app.services.boards import Boards
    from desktop_app.services.collecting import Collecting
    from desktop_app.services.demo import Demo
    from desktop_app.services.earlier_results import EarlierResults
    from desktop_app.services.exchanging import Exchanging
    from desktop_app.services.exporting import Exporting
    from desktop_app.services.gathering_desk import GatheringDesk
    from desktop_app.services.gathering_exchange import GatheringExchange
    from desktop_app.services.gathering_printing import GatheringPrinting
    from desktop_app.services.gatherings import Gatherings
    from desktop_app.services.grouping import Grouping
    from desktop_app.services.intake import Intake
    from desktop_app.services.model_drafts import ModelDrafts
    from desktop_app.services.model_printing import ModelPrinting
    from desktop_app.services.modelling import Modelling
    from desktop_app.services.models import Models
    from desktop_app.services.opening_data import OpeningData
    from desktop_app.services.organisations import Organisations
    from desktop_app.services.portfolios import Portfolios
    from desktop_app.services.registering import Registering
    from desktop_app.services.sharing_stories import SharingStories
    from desktop_app.services.upkeep import Upkeep


class _OfModels(Ground):
    """The questionnaires."""

    @cached_property
    def models(self) -> "Models":
        from desktop_app.services.models import Models

        return Models(self._store, self.shelf, paths.installed_models(), self._drafts)

    @cached_property
    def modelling(self) -> "Modelling":
        from desktop_app.services.modelling import Modelling

        return Modelling(self._store, self.shelf, paths.installed_models(), self._drafts)

    @cached_property
    def model_printing(self) -> "ModelPrinting":
        return supplies.model_printing(self.shelf)

    @cached_property
    def _drafts(self) -> "ModelDrafts":
        from desktop_app.services.model_drafts import ModelDrafts

        return ModelDrafts(paths.installed_models() / "drafts")


class _OfTheStore(Ground):
    """What concerns the store as a whole, and goes in and out of it."""

    @cached_property
    def exchanging(self) -> "Exchanging":
        from desktop_app.services.exchanging import Exchanging

        return Exchanging(self._store, now, supplies.program())

    @cached_property
    def intake(self) -> "Intake":
        from desktop_app.services.intake import Intake

        return Intake(self._store, now)

    @cached_property
    def collecting(self) -> "Collecting":
        from desktop_app.services.collecting import Collecting

        return Collecting(self.intake)

    @cached_property
    def earlier_results(self) -> "EarlierResults":
        from desktop_app.exchange.kept_layouts import KeptLayouts
        from desktop_app.services.earlier_results import EarlierResults

        return EarlierResults(self._store, self.shelf, now, KeptLayouts(paths.kept_layouts()))

    @cached_property
    def exporting(self) -> "Exporting":
        from desktop_app.services.exporting import Exporting

        return Exporting(self._store, now, supplies.program())

    @cached_property
    def opening_data(self) -> "OpeningData":
        from desktop_app.services.opening_data import OpeningData

        return OpeningData(self._store)

    @cached_property
    def demo(self) -> "Demo":
        from desktop_app.services.demo import Demo

        return Demo(self._store, self.shelf, now)

    @cached_property
    def upkeep(self) -> "Upkeep":
        from desktop_app.services.upkeep import Upkeep

        return Upkeep(self._store)

    @cached_property
    def portfolios(self) -> "Portfolios":
        from desktop_app.services.portfolios import Portfolios

        return Portfolios(self._store)

    @cached_property
    def organisations(self) -> "Organisations":
        from desktop_app.services.organisations import Organisations

        return Organisations(self._store, now)

    @cached_property
    def about(self) -> "About":
        from desktop_app.services.about import About

        return About(self._store, supplies.places())


class _OfGatherings(Ground):
    """Meetings of many organisations."""

    @cached_property
    def gatherings(self) -> "Gatherings":
        from desktop_app.services.gatherings import Gatherings

        return Gatherings(self._desk)

    @cached_property
    def registering(self) -> "Registering":
        from desktop_app.services.registering import Registering

        return Registering(self._desk)

    @cached_property
    def grouping(self) -> "Grouping":
        from desktop_app.services.grouping import Grouping

        return Grouping(self._desk)

    @cached_property
    def sharing_stories(self) -> "SharingStories":
        from desktop_app.services.sharing_stories import SharingStories

        return SharingStories(self._desk)

    @cached_property
    def gathering_exchange(self) -> "GatheringExchange":
        from desktop_app.services.gathering_exchange import GatheringExchange

        return GatheringExchange(self._desk, supplies.program())

    @cached_property
    def gathering_printing(self) -> "GatheringPrinting":
        from desktop_app.services.gathering_printing import GatheringPrinting

        return GatheringPrinting(self.gatherings, *supplies.paper())

    @cached_property
    def _desk(self) -> "GatheringDesk":
        from desktop_app.services.gathering_desk import GatheringDesk

        return GatheringDesk(self._store, now)


class Bench(_OfModels, OfOneAssessment, _OfTheStore, _OfGatherings):
    """The use cases over one store, which is opened when it is first needed."""

    def open(self) -> None:
        """Open the store now; StoreError where that cannot be."""
        assert self._store.address

    @cached_property
    def boards(self) -> "Boards":
        """The Lean Coffee boards, in assessments and in gatherings."""
        from desktop_app.services.boards import Boards

        return Boards(self.assessments, self.following, self._desk, now)

    def load_store(self) -> None:
        """Load what all transactions need, before somebody waits for the first one."""
        with self._store.reading():
            pass
