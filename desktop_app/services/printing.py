"""Reports of an assessment, in a language of their own, as PDF, DOCX or HTML."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from desktop_app.charts.palette import Palette
from desktop_app.domain.assessment import Assessment
from desktop_app.domain.comparison import EVERYBODY, Filters
from desktop_app.domain.errors import ExpectedError, RefusedError
from desktop_app.domain.group import Group
from desktop_app.domain.paper import MOST_SHEETS
from desktop_app.domain.results import results
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Translate, Wording
from desktop_app.exchange.writing import write_beside
from desktop_app.reporting.kinds import KINDS, PARTS, PDF_ALONE, TITLES
from desktop_app.reporting.look import Look
from desktop_app.reporting.material import Material
from desktop_app.reporting.portfolio import portfolio_story
from desktop_app.reporting.story import Story
from desktop_app.reporting.wording import BabelWording
from desktop_app.services.assessments import Assessments
from desktop_app.services.comparing import Comparing
from desktop_app.services.rendering import ENDINGS, Tell, ending_of, nobody, rendered
from desktop_app.services.report_choice import (
    COMPARED,
    EVERYTHING,
    ReportChoice,
    check_kind,
    checked_parts,
)

ONLY_PDF = QT_TRANSLATE_NOOP(
    "Errors", "Ballots and posters are written as .pdf; {name} ends in something else."
)

TimeUsed = Callable[[str], Mapping[str, timedelta]]
"""Tells how long each question of an assessment was open, by question id."""


def _not_known(_assessment_id: str) -> Mapping[str, timedelta]:
    return {}


NOT_SHEETS = QT_TRANSLATE_NOOP("Errors", "Print from 1 to {most} ballots.")
BALLOTS = "ballots"
"""The kind that is printed once for each participant."""


class Printing:
    """Make reports."""

    def __init__(
        self,
        assessments: Assessments,
        clock: Callable[[], datetime],
        translate_in: Callable[[str], Translate],
        palette: Palette,
        fonts: Path,
        time_used: TimeUsed = _not_known,
        comparing: Comparing | None = None,
    ) -> None:
        self._assessments = assessments
        self._clock = clock
        self._translate_in = translate_in
        self._look = Look(palette, fonts)
        self._time_used = time_used
        self._comparing = comparing

    @staticmethod
    def kinds() -> tuple[str, ...]:
        """The kinds of report there are."""
        return tuple(KINDS)

    @staticmethod
    def titles(translate: Translate) -> Mapping[str, str]:
        """What each kind of report is called, in the order of the kinds."""
        return {kind: TITLES[kind].said(translate) for kind in KINDS}

    @staticmethod
    def endings(kind: str) -> tuple[str, ...]:
        """The endings of the files that a kind can be written to."""
        check_kind(kind)
        return (".pdf",) if kind in PDF_ALONE else ENDINGS

    @staticmethod
    def parts(kind: str, translate: Translate) -> Mapping[str, str]:
        """The parts of a kind that can be chosen, each with its title."""
        check_kind(kind)
        return {name: title.said(translate) for name, title in PARTS.get(kind, {}).items()}

    def words(self, language: str) -> Wording:
        """The wording of reports and spreadsheets in a language."""
        return BabelWording(language, self._translate_in(language))

    def pdf(
        self,
        assessment_id: str,
        kind: str,
        language: str | None = None,
        choice: ReportChoice = EVERYTHING,
        tell: Tell = nobody,
    ) -> bytes:
        """Return the report as PDF, in `language` or else in the assessment's own."""
        return self._rendered(self.story(assessment_id, kind, language, choice), ".pdf", tell)

    def story(
        self,
        assessment_id: str,
        kind: str,
        language: str | None = None,
        choice: ReportChoice = EVERYTHING,
    ) -> Story:
        """Return what the report tells, before anybody decides how it is printed."""
        check_kind(kind)
        return KINDS[kind](self.material(assessment_id, kind, language, choice))

    def material(
        self,
        assessment_id: str,
        kind: str,
        language: str | None = None,
        choice: ReportChoice = EVERYTHING,
    ) -> Material:
        """Collect everything that a report of this kind may tell."""
        parts = None if choice.parts is None else checked_parts(kind, choice.parts)
        assessment = self._assessments.spoken(assessment_id, language)
        if kind == BALLOTS:
            assessment = _for_sheets(assessment, choice.sheets)
        spoken = language or assessment.language
        history = self._assessments.history(assessment_id)
        found = results(assessment)
        compares = self._comparing if kind in COMPARED else None
        others = compares.others(assessment_id) if compares else None
        return Material(
            assessment=assessment,
            found=found,
            words=self.words(spoken),
            written_at=self._clock(),
            history=tuple(replace(entry, at=entry.at.astimezone()) for entry in history),
            time_used=self._time_used(assessment_id),
            show_small_groups=choice.show_small_groups,
            parts=None if parts is None else frozenset(parts),
            among=others.compared(found, choice.others, names=choice.names) if others else None,
            trend=compares.trend(assessment) if compares else None,
        )

    def save(
        self,
        assessment_id: str,
        kind: str,
        path: Path,
        language: str | None = None,
        choice: ReportChoice = EVERYTHING,
        tell: Tell = nobody,
    ) -> None:
        """Write the report to a file, whole or not at all; the ending says in which form."""
        ending = ending_of(path)
        if kind in PDF_ALONE and ending != ".pdf":
            raise ExpectedError(ONLY_PDF.filled(name=path.name))
        story = self.story(assessment_id, kind, language, choice)
        self.write(path, self._rendered(story, ending, tell), tell)

    @staticmethod
    def write(path: Path, content: bytes, tell: Tell = nobody) -> None:
        """Write what is rendered already to a file, whole or not at all."""
        with write_beside(path) as stream:
            stream.write(content)
            # The last moment at which there is still nothing to take back.
            tell(1.0)

    def save_portfolio(
        self,
        found: Group,
        path: Path,
        language: str,
        filters: Filters = EVERYBODY,
        *,
        names: bool = False,
    ) -> None:
        """Write the report on all organisations to a file; it names them only with `names`.

        `filters` say which of all they are.
        """
        words = self.words(language)
        story = portfolio_story(found, words, self._clock(), filters, names=names)
        self.write(path, self._rendered(story, ending_of(path), nobody))

    def _rendered(self, story: Story, ending: str, tell: Tell) -> bytes:
        return rendered(story, self._look, ending, tell)


def _for_sheets(assessment: Assessment, sheets: int | None) -> Assessment:
    """Return the assessment with as many participants as ballots are wanted."""
    wanted = assessment.participants if sheets is None else sheets
    if wanted is not None and not 0 < wanted <= MOST_SHEETS:
        raise RefusedError(NOT_SHEETS.filled(most=MOST_SHEETS))
    return replace(assessment, participants=wanted)
