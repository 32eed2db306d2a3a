"""The use cases around one assessment, and what all use cases stand on."""

# ruff: noqa: D102 - each is described where it is defined

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app import paths
from desktop_app.bootstrap import supplies
from desktop_app.bootstrap.surface import now

if TYPE_CHECKING:
    from desktop_app.catalog.shelf import Shelf
    from desktop_app.services.answering import Answering
    from desktop_app.services.assessments import Assessments
    from desktop_app.services.ballots import Ballots
    from desktop_app.services.comparing import Comparing
    from desktop_app.services.following import Following
    from desktop_app.services.last_time import LastTime
    from desktop_app.services.latest import Latest
    from desktop_app.services.planning import Planning
    from desktop_app.services.polling import Polling
    from desktop_app.services.preparing import Preparing
    from desktop_app.services.printing import Printing
    from desktop_app.services.report_templates import ReportTemplates
    from desktop_app.services.room import RoomViews
    from desktop_app.services.succeeding import Succeeding
    from desktop_app.services.timing import Timing
    from desktop_app.storage.store import Store


class Ground:
    """What the groups of use cases have in common."""

    def __init__(self, opened: "Callable[[], Store]") -> None:
        self._opened = opened
        self.clock = now

    @cached_property
    def _store(self) -> "Store":
        return self._opened()

    @cached_property
    def shelf(self) -> "Shelf":
        return supplies.shelf()


class OfOneAssessment(Ground):
    """What is done with one assessment, from its preparation to its reports."""

    @cached_property
    def assessments(self) -> "Assessments":
        from desktop_app.services.assessments import Assessments

        return Assessments(self._store, now)

    @cached_property
    def latest(self) -> "Latest":
        from desktop_app.services.latest import Latest

        return Latest(self._store)

    @cached_property
    def preparing(self) -> "Preparing":
        from desktop_app.services.preparing import Preparing

        return Preparing(self._store, self.shelf, now)

    @cached_property
    def answering(self) -> "Answering":
        from desktop_app.services.answering import Answering

        return Answering(self._store, now)

    @cached_property
    def ballots(self) -> "Ballots":
        from desktop_app.services.ballots import Ballots

        return Ballots(self._store, self.answering, now)

    @cached_property
    def polling(self) -> "Polling":
        from desktop_app.services.polling import Polling

        return Polling(self._store, now)

    @cached_property
    def timing(self) -> "Timing":
        from desktop_app.services.timing import Timing

        return Timing(self._store)

    @cached_property
    def following(self) -> "Following":
        from desktop_app.services.following import Following

        return Following(self._store, now)

    @cached_property
    def comparing(self) -> "Comparing":
        from desktop_app.services.comparing import Comparing

        return Comparing(self._store)

    @cached_property
    def last_time(self) -> "LastTime":
        from desktop_app.services.last_time import LastTime

        return LastTime(self._store)

    @cached_property
    def planning(self) -> "Planning":
        from desktop_app.services.planning import Planning

        return Planning(self._store, self.following, now)

    @cached_property
    def succeeding(self) -> "Succeeding":
        from desktop_app.services.succeeding import Succeeding

        return Succeeding(self.following)

    @cached_property
    def printing(self) -> "Printing":
        from desktop_app.services.printing import Printing

        return Printing(
            self.assessments, *supplies.paper(), self.timing.by_question, self.comparing
        )

    @cached_property
    def report_templates(self) -> "ReportTemplates":
        from desktop_app.services.report_templates import ReportTemplates

        return ReportTemplates(paths.report_templates())

    @cached_property
    def room(self) -> "RoomViews":
        from desktop_app.services.room import RoomViews

        return RoomViews(self.assessments, self.last_time)
