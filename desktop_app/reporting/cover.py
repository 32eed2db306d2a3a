"""The first page of the full report: who, when, how, and where that led."""

from collections.abc import Iterator

from desktop_app.charts.speech import whole
from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.wording import Wording
from desktop_app.reporting.framing import opening
from desktop_app.reporting.material import Material
from desktop_app.reporting.overview_blocks import level_block
from desktop_app.reporting.story import Block, Rule, TableBlock
from desktop_app.reporting.trend_blocks import change_note


def cover(material: Material, *, complete: bool) -> Iterator[Block]:
    """Yield the title, and on a complete cover the level reached and the facts of the occasion."""
    kind = material.words.translate("Report", "Full report · {model}, version {version}")
    yield opening(kind, material)
    if complete:
        yield Rule()
        yield level_block(material)
        note = change_note(material)
        if note is not None and material.has("trend"):
            yield note
        yield Rule()
        yield _facts(material)


def _facts(material: Material) -> TableBlock:
    assessment, words = material.assessment, material.words
    model = assessment.model
    facts = (
        (words.translate("Report", "Organisation"), assessment.organisation.name),
        (words.translate("Report", "Organisation number"), assessment.organisation.number),
        (words.translate("Report", "Employees"), _count(assessment.organisation.size, words)),
        (words.translate("Report", "Occasion"), assessment.occasion),
        (words.translate("Report", "Scope"), assessment.scope),
        (words.translate("Report", "Held on"), words.day(assessment.held_on)),
        (words.translate("Report", "Participants"), _count(assessment.participants, words)),
        (words.translate("Report", "Minutes available"), _count(assessment.minutes, words)),
        (words.translate("Report", "State"), state_word(assessment.state, words)),
        (words.translate("Report", "Model"), model.title),
        (words.translate("Report", "Version of the model"), model.version),
        (words.translate("Report", "Source of the model"), model.source),
    )
    return TableBlock(
        headers=(words.translate("Report", "About"), words.translate("Report", "Details")),
        rows=tuple((name, value) for name, value in facts if value.strip()),
        row_heads=True,
        shares=(0.3, 0.7),
    )


def _count(value: int | None, words: Wording) -> str:
    return "" if value is None else whole(value, words)


def state_word(state: AssessmentState, words: Wording) -> str:
    """Return the word for an assessment's state."""
    return {
        AssessmentState.DRAFT: words.translate("Report", "draft"),
        AssessmentState.IN_PROGRESS: words.translate("Report", "in progress"),
        AssessmentState.FINISHED: words.translate("Report", "finished"),
    }[state]
