"""Which of all organisations a comparison is with, in words."""

from desktop_app.domain.comparison import Filters, SizeBand
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.reporting.gathering_words import SECTORS
from desktop_app.reporting.story import Paragraph, Role

_SIZES = {
    SizeBand.SMALL: QT_TRANSLATE_NOOP("Report", "under 100 employees"),
    SizeBand.MEDIUM: QT_TRANSLATE_NOOP("Report", "100–499 employees"),
    SizeBand.LARGE: QT_TRANSLATE_NOOP("Report", "500 employees or more"),
}


def narrowing(filters: Filters, words: Wording) -> Paragraph | None:
    """Say which organisations alone are meant; None where all are."""
    say, parts = words.translate, []
    if filters.sector is not None:
        parts.append(SECTORS[filters.sector].said(say))
    if filters.size is not None:
        parts.append(_SIZES[filters.size].said(say))
    if filters.year is not None:
        parts.append(say("Report", "held in {year}").format(year=filters.year))
    if not parts:
        return None
    only = say("Report", "Only these organisations: {which}.")
    return Paragraph(only.format(which=", ".join(parts)), Role.NOTE)
