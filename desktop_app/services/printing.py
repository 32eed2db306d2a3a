"""Reports of an assessment, in a language of their own."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from desktop_app.charts.palette import Palette
from desktop_app.domain.assessment import Assessment
from desktop_app.domain.errors import ExpectedError, RefusedError
from desktop_app.domain.paper import MOST_SHEETS
from desktop_app.domain.results import results
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Translate, Wording
from desktop_app.exchange.writing import write_beside
from desktop_app.reporting.kinds import KINDS
from desktop_app.reporting.wording import BabelWording
from desktop_app.services.assessments import Assessments

NO_SUCH_KIND = QT_TRANSLATE_NOOP(
    "Errors", "There is no report of kind {kind}; the kinds are: {kinds}."
)


NOT_SHEETS = QT_TRANSLATE_NOOP("Errors", "Print from 1 to {most} ballots.")
BALLOTS = "ballots"
"""The kind that is printed once for each participant."""


class Printing:
    """Make reports as PDF."""

    def __init__(
        self,
        assessments: Assessments,
        clock: Callable[[], datetime],
        translate_in: Callable[[str], Translate],
        palette: Palette,
        fonts: Path,
    ) -> None:
        self._assessments = assessments
        self._clock = clock
        self._translate_in = translate_in
        self._palette = palette
        self._fonts = fonts

    @staticmethod
    def kinds() -> tuple[str, ...]:
        """The kinds of report there are."""
        return tuple(KINDS)

    def words(self, language: str) -> Wording:
        """The wording of reports and spreadsheets in a language."""
        return BabelWording(language, self._translate_in(language))

    def pdf(
        self,
        assessment_id: str,
        kind: str,
        language: str | None = None,
        sheets: int | None = None,
    ) -> bytes:
        """Return the report as PDF, in `language` or else in the assessment's own.

        `sheets` is the number of ballots, where it is not that of the participants.
        """
        if kind not in self.kinds():
            raise ExpectedError(NO_SUCH_KIND.filled(kind=kind, kinds=", ".join(self.kinds())))
        # reportlab takes a while to load and is not needed before the first report.
        from desktop_app.reporting.pdf.rendering import Look, render_pdf

        assessment = self._assessments.spoken(assessment_id, language)
        if kind == BALLOTS:
            assessment = _for_sheets(assessment, sheets)
        words = self.words(language or assessment.language)
        story = KINDS[kind](assessment, results(assessment), words, self._clock())
        return render_pdf(story, Look(self._palette, self._fonts))

    def save(
        self,
        assessment_id: str,
        kind: str,
        path: Path,
        language: str | None = None,
        sheets: int | None = None,
    ) -> None:
        """Write the report to a file, whole or not at all."""
        content = self.pdf(assessment_id, kind, language, sheets)
        with write_beside(path) as stream:
            stream.write(content)


def _for_sheets(assessment: Assessment, sheets: int | None) -> Assessment:
    """Return the assessment with as many participants as ballots are wanted."""
    wanted = assessment.participants if sheets is None else sheets
    if wanted is not None and not 0 < wanted <= MOST_SHEETS:
        raise RefusedError(NOT_SHEETS.filled(most=MOST_SHEETS))
    return replace(assessment, participants=wanted)
