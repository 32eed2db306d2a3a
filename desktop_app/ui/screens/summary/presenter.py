"""Chooses the report and its parts, makes its pages, and finishes the assessment."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.comparison import EVERYBODY, Filters
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.report_template import ReportTemplate
from desktop_app.domain.results import results
from desktop_app.domain.wording import Wording
from desktop_app.exchange.redaction import REDACTED, WHOLE
from desktop_app.services.assessments import Assessments
from desktop_app.services.change import Change
from desktop_app.services.comparing import Comparing
from desktop_app.services.exporting import Exporting
from desktop_app.services.printing import Printing
from desktop_app.services.rendering import Tell
from desktop_app.services.report_choice import COMPARED, NO_PARTS, ReportChoice
from desktop_app.services.report_templates import ReportTemplates
from desktop_app.ui.language_names import written_languages
from desktop_app.ui.screens.summary.state import PartLine, Request, SummaryState

USUAL = "summary"
COUNTS_VOTES = frozenset({"full", "discussion"})
"""The kinds in which votes are counted out."""


@dataclass(frozen=True)
class Services:
    """The use cases behind the screen."""

    assessments: Assessments
    printing: Printing
    exporting: Exporting
    templates: ReportTemplates
    comparing: Comparing


class SummaryPresenter:
    """The pages that leaders take away from one assessment.

    `detail` is where an earlier visit left: kind, language and the parts that are wanted.
    """

    def __init__(
        self,
        assessment_id: str,
        services: Services,
        words: Wording,
        *,
        made: Callable[[Change], None],
        failed: Callable[[ExpectedError], None],
        detail: str = "",
    ) -> None:
        self._id = assessment_id
        self._assessments = services.assessments
        self._printing = services.printing
        self._exporting = services.exporting
        self._templates = services.templates
        self._words = words
        self._made = made
        self._failed = failed
        self._kind = USUAL
        self._language = services.assessments.get(assessment_id).language
        self._left_out: frozenset[str] = frozenset()
        self._template = ""
        self._small_groups = self._names = False
        self._others = EVERYBODY
        self._years = services.comparing.years(assessment_id)
        self._resume(detail)

    def state(self) -> SummaryState:
        """Read the store and say what to show."""
        assessment = self._assessments.get(self._id)
        say = self._words.translate
        left = results(assessment).overall.coverage.unanswered
        titles = self._printing.titles(say)
        names = [template.name for template in self._templates.templates()]
        return SummaryState(
            title=assessment.organisation.name,
            kinds=tuple(titles.items()),
            kind=self._kind,
            languages=written_languages(self._words),
            language=self._language,
            parts=tuple(
                PartLine(name, title, name not in self._left_out)
                for name, title in self._printing.parts(self._kind, say).items()
            ),
            templates=(("", say("Summary", "No template")), *((name, name) for name in names)),
            template=self._template,
            counts_votes=self._kind in COUNTS_VOTES,
            show_small_groups=self._small_groups,
            compares=self._kind in COMPARED,
            show_names=self._names,
            others=self._others,
            years=self._years,
            endings=self._printing.endings(self._kind),
            ready=(
                say("Summary", "%n question(s) left: the figures are preliminary.", None, left)
                if left
                else say("Summary", "All questions are handled.")
            ),
            file_name=_file_name(
                assessment.organisation.name,
                assessment.held_on.isoformat(),
                "" if self._kind == USUAL else titles[self._kind],
            ),
            nameless_file=_file_name("Startpunkt", assessment.held_on.isoformat()),
            finished=assessment.state is AssessmentState.FINISHED,
        )

    def detail(self) -> str:
        """What a new visit goes on with; never that small groups or others are shown."""
        return " ".join((self._kind, self._language, *sorted(self._left_out)))

    def choose_kind(self, kind: str) -> None:
        """Choose another kind of report, whole, with neither small groups nor names."""
        self._kind, self._left_out, self._template = kind, frozenset(), ""
        self._small_groups = self._names = False

    def choose_language(self, code: str) -> None:
        """Choose the language of the report, whatever the window speaks."""
        self._language = code

    def want_part(self, name: str, *, wanted: bool) -> None:
        """Take a part in or leave it out; the last one stays."""
        left_out = self._left_out - {name} if wanted else self._left_out | {name}
        if left_out >= set(self._printing.parts(self._kind, self._words.translate)):
            self._failed(ExpectedError(NO_PARTS))
        else:
            self._left_out, self._template = left_out, ""

    def show_small_groups(self, *, wanted: bool) -> None:
        """Count out the votes even of fewer than five, in this report alone."""
        self._small_groups = wanted

    def show_names(self, *, wanted: bool) -> None:
        """Name the other organisations, in this report alone."""
        self._names = wanted

    def narrow(self, others: Filters) -> None:
        """Compare with some of the others, in this report and those of a template alone."""
        self._others, self._template = others, ""

    def choose_template(self, name: str) -> None:
        """Take over what a template keeps; "" is the whole report, compared with all.

        A kind of report that compares with nobody leaves the filters as they are.
        """
        if not name:
            self.choose_kind(self._kind)
            self._others = EVERYBODY
            return
        try:
            template = self._templates.template(name)
        except ExpectedError as error:
            self._failed(error)
            return
        self.choose_kind(template.kind)
        known = self._printing.parts(template.kind, self._words.translate)
        self._left_out, self._template = frozenset(known) - set(template.parts), name
        if template.kind in COMPARED:
            self._others = template.others

    def keep_template(self, name: str) -> str:
        """Keep kind, parts and filters under a name; return what is wrong, "" for nothing.

        That small groups are counted out or others named is never kept.
        """
        parts = self.request().choice.parts or ()
        template = ReportTemplate(name, self._kind, parts, self._others)
        try:
            kept = self._templates.keep_template(template)
        except ExpectedError as error:
            return error.sentence.said(self._words.translate)
        self._template = kept.name
        return ""

    def forget_template(self) -> None:
        """Remove the chosen template; the report stays as it is."""
        try:
            self._templates.remove_template(self._template)
        except ExpectedError as error:
            self._failed(error)
        self._template = ""

    def request(self) -> Request:
        """The report as it is chosen now."""
        known = self._printing.parts(self._kind, self._words.translate)
        parts = tuple(name for name in known if name not in self._left_out)
        choice = ReportChoice(
            parts if known else None, self._small_groups, names=self._names, others=self._others
        )
        return Request(self._kind, self._language, choice)

    def pages(self, asked: Request, tell: Tell) -> bytes:
        """Make the report as PDF; may take a moment."""
        return self._printing.pdf(self._id, asked.kind, asked.language, asked.choice, tell)

    def save(self, asked: Request, path: Path, tell: Tell) -> None:
        """Make the report anew and write it to a file; ExpectedError where that cannot be."""
        self._printing.save(self._id, asked.kind, path, asked.language, asked.choice, tell)

    def write(self, content: bytes, path: Path, tell: Tell) -> None:
        """Write pages that are made already to a file; ExpectedError where that cannot be."""
        self._printing.write(path, content, tell)

    def export(self, path: Path, *, outsiders: bool = False) -> None:
        """Write the assessment to a file, in the form its ending says.

        For `outsiders` notes, dissent, names and small groups are left out.
        """
        words = self._printing.words(self._language)
        self._exporting.export(self._id, path, words, REDACTED if outsiders else WHOLE)

    def finish(self) -> None:
        """Lock the answers."""
        self._turn(self._assessments.finish)

    def reopen(self) -> None:
        """Unlock the answers."""
        self._turn(self._assessments.reopen)

    def _resume(self, detail: str) -> None:
        kind, _, rest = detail.partition(" ")
        if kind in self._printing.kinds():
            language, *left_out = rest.split(" ")
            self._kind, self._language = kind, language or self._language
            self._left_out = frozenset(left_out)

    def _turn(self, use_case: Callable[[str], Change]) -> None:
        try:
            change = use_case(self._id)
        except ExpectedError as error:
            self._failed(error)
        else:
            self._made(change)


def _file_name(*parts: str) -> str:
    """Return a name for files that every system takes, without an ending."""
    first, *rest = (re.sub(r"[^\w-]+", "-", part).strip("-")[:60] for part in parts)
    return "-".join(part for part in (first or "Startpunkt", *rest) if part)
