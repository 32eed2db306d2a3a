"""Every Lean Coffee board of the store, by the table it lies on."""

from collections.abc import Callable
from datetime import datetime

from desktop_app.services.assessments import Assessments
from desktop_app.services.discussing import Discussing
from desktop_app.services.following import Following
from desktop_app.services.table import AssessmentTable


class Boards:
    """Leads to a board; what is done with it is the same wherever it lies."""

    def __init__(
        self, assessments: Assessments, following: Following, clock: Callable[[], datetime]
    ) -> None:
        self._assessments = assessments
        self._following = following
        self._clock = clock

    def of_assessment(self, assessment_id: str) -> Discussing:
        """The board of an assessment."""
        table = AssessmentTable(self._assessments, self._following, assessment_id)
        return Discussing(table, self._clock)
