"""Papers of a gathering: what lies on tables and hangs on doors, and the summary afterwards."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desktop_app.charts.palette import Palette
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence, Translate
from desktop_app.exchange.writing import write_beside
from desktop_app.reporting.gathering_kinds import KINDS, TITLES
from desktop_app.reporting.look import Look
from desktop_app.reporting.wording import BabelWording
from desktop_app.services.gatherings import Gatherings

NO_SUCH_KIND = QT_TRANSLATE_NOOP(
    "Errors", "There is no paper of kind {kind}; the kinds are: {kinds}."
)


class GatheringPrinting:
    """Make the papers of a gathering as PDF."""

    def __init__(
        self,
        gatherings: Gatherings,
        clock: Callable[[], datetime],
        translate_in: Callable[[str], Translate],
        palette: Palette,
        fonts: Path,
    ) -> None:
        self._gatherings = gatherings
        self._clock = clock
        self._translate_in = translate_in
        self._palette = palette
        self._fonts = fonts

    @staticmethod
    def kinds() -> tuple[tuple[str, Sentence], ...]:
        """The kinds of paper there are, with what each is called."""
        return tuple((kind, TITLES[kind]) for kind in KINDS)

    def pdf(self, gathering_id: str, kind: str, language: str | None = None) -> bytes:
        """Return a paper as PDF, in `language` or else in the gathering's own."""
        if kind not in KINDS:
            raise ExpectedError(NO_SUCH_KIND.filled(kind=kind, kinds=", ".join(KINDS)))
        # reportlab takes a while to load and is not needed before the first paper.
        from desktop_app.reporting.pdf.rendering import render_pdf

        gathering = self._gatherings.get(gathering_id)
        spoken = language or gathering.language
        words = BabelWording(spoken, self._translate_in(spoken))
        story = KINDS[kind](gathering, words, self._clock())
        return render_pdf(story, Look(self._palette, self._fonts))

    def save(self, gathering_id: str, kind: str, path: Path, language: str | None = None) -> None:
        """Write a paper to a file, whole or not at all."""
        self.write(self.pdf(gathering_id, kind, language), path)

    @staticmethod
    def write(pdf: bytes, path: Path) -> None:
        """Write a paper that was made, whole or not at all."""
        with write_beside(path) as stream:
            stream.write(pdf)
