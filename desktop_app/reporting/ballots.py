"""Ballots to hand out: one for each participant, on sheets of their own."""

from collections.abc import Iterator
from datetime import datetime

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.paper import USUAL_SHEETS, sheet_code
from desktop_app.domain.results import Results
from desktop_app.domain.wording import Wording
from desktop_app.reporting.paper_blocks import Leaf, TickRow, TickRows
from desktop_app.reporting.story import Block, Heading, Paragraph, Role, Story, Title

NOT_APPLICABLE, ABSTAIN = "X", "A"
"""The signs in the last two boxes; they are the keys of the grid, too."""
_SCALE = 1.22
"""Makes the smallest type of a report, that of the footer, 9 points."""


def ballots_story(assessment: Assessment, _found: Results, words: Wording, at: datetime) -> Story:
    """Tell as many ballots as there are participants, twelve where that is not known.

    The model's texts are printed as they stand: hand in an assessment whose model is localised.
    """
    code = sheet_code(assessment.id)
    title = words.translate("Ballot", "Ballots for {organisation}")
    number = words.translate("Ballot", "Sheet {sheet} · code {code}")
    sheets = assessment.participants or USUAL_SHEETS
    blocks: list[Block] = []
    for sheet in range(1, sheets + 1):
        line = number.format(sheet=sheet, code=code)
        blocks += (Leaf(line), *_ballot(assessment, line, words))
    return Story(
        title=title.format(organisation=assessment.organisation.name),
        subject=assessment.model.title,
        language=words.language,
        at=at,
        footer="",
        blocks=tuple(blocks),
        numbering=words.translate("Ballot", "page {page} of {pages}"),
        scale=_SCALE,
    )


def _ballot(assessment: Assessment, line: str, words: Wording) -> Iterator[Block]:
    model = assessment.model
    yield Title(
        text=model.title,
        above=words.translate("Ballot", "Ballot · {number}").format(number=line),
        below=f"{assessment.organisation.name} · {words.day(assessment.held_on)}",
    )
    yield Paragraph(
        words.translate(
            "Ballot",
            "Set one cross on each line, for how it is today. X means that the question does not "
            "apply to us, A that you abstain. Write no name: the ballot is anonymous.",
        )
    )
    legend = " · ".join(f"{level.value}\u00a0{_joined(level.name)}" for level in model.levels)
    yield Paragraph(legend, Role.QUIET)
    boxes = (*(str(level.value) for level in model.levels), NOT_APPLICABLE, ABSTAIN)
    number = 0
    for dimension in model.dimensions:
        yield Heading(dimension.title, 3, listed=False)
        rows = []
        for question in dimension.questions:
            number += 1
            rows.append(TickRow(str(number), question.prompt, boxes))
        yield TickRows(tuple(rows), apart=2)


def _joined(name: str) -> str:
    """Return a short name that is not broken at the end of a line."""
    return name.replace(" ", "\u00a0") if len(name) <= 30 else name
