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
from desktop_app.services.rendering import ENDINGS, ending_of, rendered

NO_SUCH_KIND = QT_TRANSLATE_NOOP(
    "Errors", "There is no paper of kind {kind}; the kinds are: {kinds}."
)
ONLY_SUMMARY = QT_TRANSLATE_NOOP(
    "Errors",
    "Of the papers of a gathering only the summary is written as .docx or .html, the others as "
    ".pdf; {name} ends in something else.",
)
SUMMARY = "summary"


class GatheringPrinting:
    """Make the papers of a gathering as PDF; the summary as a document or a web page too."""

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

    @staticmethod
    def endings(kind: str) -> tuple[str, ...]:
        """The endings of the files that a kind can be written to; the lists are paper alone."""
        return ENDINGS if kind == SUMMARY else (".pdf",)

    def pdf(self, gathering_id: str, kind: str, language: str | None = None) -> bytes:
        """Return a paper as PDF, in `language` or else in the gathering's own."""
        return self.content(gathering_id, kind, ".pdf", language)

    def content(
        self, gathering_id: str, kind: str, ending: str, language: str | None = None
    ) -> bytes:
        """Return a paper as the content of a file with that ending."""
        if kind not in KINDS:
            raise ExpectedError(NO_SUCH_KIND.filled(kind=kind, kinds=", ".join(KINDS)))
        gathering = self._gatherings.get(gathering_id)
        spoken = language or gathering.language
        words = BabelWording(spoken, self._translate_in(spoken))
        story = KINDS[kind](gathering, words, self._clock())
        return rendered(story, Look(self._palette, self._fonts), ending)

    def save(self, gathering_id: str, kind: str, path: Path, language: str | None = None) -> None:
        """Write a paper to a file, whole or not at all; the ending says in which form."""
        ending = ending_of(path)
        if ending not in self.endings(kind):
            raise ExpectedError(ONLY_SUMMARY.filled(name=path.name))
        self.write(self.content(gathering_id, kind, ending, language), path)

    @staticmethod
    def write(content: bytes, path: Path) -> None:
        """Write a paper that was made, whole or not at all."""
        with write_beside(path) as stream:
            stream.write(content)
