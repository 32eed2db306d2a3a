"""Reports of an assessment, in a language of their own."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desktop_app.charts.palette import Palette
from desktop_app.domain.wording import Translate, Wording
from desktop_app.exchange.writing import write_beside
from desktop_app.reporting.kinds import ReportKind
from desktop_app.reporting.wording import BabelWording
from desktop_app.services.assessments import Assessments


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

    def words(self, language: str) -> Wording:
        """The wording of reports and spreadsheets in a language."""
        return BabelWording(language, self._translate_in(language))

    def pdf(self, assessment_id: str, kind: ReportKind, language: str | None = None) -> bytes:
        """Return the report as PDF, in `language` or else in the assessment's own."""
        raise NotImplementedError

    def save(
        self, assessment_id: str, kind: ReportKind, path: Path, language: str | None = None
    ) -> None:
        """Write the report to a file, whole or not at all."""
        content = self.pdf(assessment_id, kind, language)
        with write_beside(path) as stream:
            stream.write(content)
