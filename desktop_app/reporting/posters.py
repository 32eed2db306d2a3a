"""Posters to hang up: one question with its levels on each, as large as the sheet allows."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.results import Results
from desktop_app.domain.wording import Wording
from desktop_app.reporting.paper_blocks import Poster, Step
from desktop_app.reporting.story import Block, PageBreak, Paper, Story

_SCALES = {Paper.A4: 1.2, Paper.A3: 1.6}
"""What makes margins and footer go with the sheet."""


def posters_story(assessment: Assessment, _found: Results, words: Wording, at: datetime) -> Story:
    """Tell a poster on A4 for each question, in the model's order.

    The model's texts are printed as they stand: hand in an assessment whose model is localised.
    """
    model = assessment.model
    title = words.translate("Ballot", "Posters: {model}").format(model=model.title)
    return Story(
        title=title,
        subject=model.title,
        language=words.language,
        at=at,
        footer=model.title,
        blocks=tuple(_posters(assessment, words)),
        scale=_SCALES[Paper.A4],
    )


def large_posters_story(
    assessment: Assessment, found: Results, words: Wording, at: datetime
) -> Story:
    """Tell the posters on A3."""
    small = posters_story(assessment, found, words, at)
    return replace(small, paper=Paper.A3, scale=_SCALES[Paper.A3])


def _posters(assessment: Assessment, words: Wording) -> Iterator[Block]:
    model = assessment.model
    place = words.translate("Ballot", "{dimension} · question {number} of {count}")
    count = len(model.questions)
    for number, (dimension, question) in enumerate(model.walk(), 1):
        if number > 1:
            yield PageBreak()
        steps = tuple(
            Step(str(level.value), level.name, question.levels.get(level.value, ""))
            for level in model.levels
        )
        above = place.format(dimension=dimension.title, number=number, count=count)
        yield Poster(above, question.prompt, steps)
