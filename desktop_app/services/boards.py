"""Every Lean Coffee board of the store, by the table it lies on."""

from collections.abc import Callable
from datetime import datetime

from desktop_app.services.assessments import Assessments
from desktop_app.services.discussing import Discussing
from desktop_app.services.following import Following
from desktop_app.services.gathering_desk import GatheringDesk
from desktop_app.services.group_table import GroupTable
from desktop_app.services.table import AssessmentTable


class Boards:
    """Leads to a board; what is done with it is the same wherever it lies."""

    def __init__(
        self,
        assessments: Assessments,
        following: Following,
        desk: GatheringDesk,
        clock: Callable[[], datetime],
    ) -> None:
        self._assessments = assessments
        self._following = following
        self._desk = desk
        self._clock = clock

    def of_assessment(self, assessment_id: str) -> Discussing:
        """The board of an assessment."""
        table = AssessmentTable(self._assessments, self._following, assessment_id)
        return Discussing(table, self._clock)

    def of_group(self, gathering_id: str, group_id: str) -> Discussing:
        """The board of a group in a gathering."""
        return Discussing(GroupTable(self._desk, gathering_id, group_id), self._clock)
