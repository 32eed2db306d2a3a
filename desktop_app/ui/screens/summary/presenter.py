"""Chooses the report, makes its pages, and finishes the assessment."""

import re
from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.results import results
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.services.assessments import Assessments
from desktop_app.services.change import Change
from desktop_app.services.exchanging import Exchanging
from desktop_app.services.printing import Printing
from desktop_app.ui.screens.summary.state import SummaryState

KIND = "summary"
LANGUAGES = (
    ("nb", QT_TRANSLATE_NOOP("Summary", "Bokmål")),
    ("nn", QT_TRANSLATE_NOOP("Summary", "Nynorsk")),
    ("en", QT_TRANSLATE_NOOP("Summary", "English")),
)


class SummaryPresenter:
    """The pages that leaders take away from one assessment."""

    def __init__(
        self,
        assessment_id: str,
        assessments: Assessments,
        printing: Printing,
        exchanging: Exchanging,
        words: Wording,
        *,
        made: Callable[[Change], None],
        failed: Callable[[ExpectedError], None],
    ) -> None:
        self._id = assessment_id
        self._assessments = assessments
        self._printing = printing
        self._exchanging = exchanging
        self._words = words
        self._made = made
        self._failed = failed
        self._language = assessments.get(assessment_id).language

    def state(self) -> SummaryState:
        """Read the store and say what to show."""
        assessment = self._assessments.get(self._id)
        say = self._words.translate
        left = results(assessment).overall.coverage.unanswered
        return SummaryState(
            title=assessment.organisation.name,
            language=self._language,
            languages=tuple((code, name.said(say)) for code, name in LANGUAGES),
            ready=(
                say("Summary", "%n question(s) left: the figures are preliminary.", None, left)
                if left
                else say("Summary", "All questions are handled.")
            ),
            file_name=_file_name(assessment.organisation.name, assessment.held_on.isoformat()),
            finished=assessment.state is AssessmentState.FINISHED,
        )

    def choose_language(self, code: str) -> None:
        """Choose the language of the report, whatever the window speaks."""
        self._language = code

    def pages(self) -> bytes:
        """Make the report as PDF; may take a moment."""
        return self._printing.pdf(self._id, KIND, self._language)

    def save(self, path: Path) -> None:
        """Write the report to a file; ExpectedError where that is not possible."""
        self._printing.save(self._id, KIND, path, self._language)

    def export(self, path: Path) -> None:
        """Write the assessment to a file, in the form its ending says."""
        words = self._printing.words(self._language)
        self._exchanging.export(self._id, path, words)

    def finish(self) -> None:
        """Lock the answers."""
        self._turn(self._assessments.finish)

    def reopen(self) -> None:
        """Unlock the answers."""
        self._turn(self._assessments.reopen)

    def _turn(self, use_case: Callable[[str], Change]) -> None:
        try:
            change = use_case(self._id)
        except ExpectedError as error:
            self._failed(error)
        else:
            self._made(change)


def _file_name(organisation: str, day: str) -> str:
    """Return a name for files that every system takes, without an ending."""
    plain = re.sub(r"[^\w-]+", "-", organisation).strip("-")[:60]
    return f"{plain or 'Startpunkt'}-{day}"
