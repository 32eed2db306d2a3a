"""What every report begins and ends with: who, when, which model; when it was made."""

from collections.abc import Iterable

from desktop_app.reporting.material import Material
from desktop_app.reporting.story import Block, Story, Title


def opening(kind: str, material: Material) -> Title:
    """Return the title: the organisation, below what kind of report it is, above the occasion.

    `kind` has the places {model} and {version}.
    """
    assessment = material.assessment
    day = material.words.day(assessment.held_on)
    parts = [assessment.occasion, assessment.scope, day]
    return Title(
        text=assessment.organisation.name,
        above=kind.format(model=assessment.model.title, version=assessment.model.version),
        below=" · ".join(part.strip() for part in parts if part.strip()),
    )


def story(
    title: str,
    material: Material,
    blocks: Iterable[Block],
    *,
    one_page: bool = False,
    landscape: bool = False,
) -> Story:
    """Return what a report tells of an assessment; `title` has the place {organisation}."""
    named = title.format(organisation=material.assessment.organisation.name)
    return Story(
        title=named,
        subject=material.found.model.title,
        language=material.words.language,
        at=material.written_at,
        footer=footer(material),
        blocks=tuple(blocks),
        one_page=one_page,
        head=named,
        landscape=landscape,
    )


def footer(material: Material) -> str:
    """Return the line at the foot of every page."""
    made = material.words.translate("Report", "Made with Startpunkt on {day}")
    return made.format(day=material.words.day(material.written_at.date()))
