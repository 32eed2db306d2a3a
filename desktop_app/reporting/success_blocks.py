"""A story of success as blocks of a report."""

from collections.abc import Iterator, Sequence

from desktop_app.domain.follow_up import Story as Success
from desktop_app.domain.wording import Wording
from desktop_app.reporting.story import Block, Paragraph, Role


def success_blocks(
    success: Success, concerned: Sequence[str], words: Wording, said_in: str = ""
) -> Iterator[Block]:
    """Yield what succeeded and why; `concerned` are the titles of the dimensions it is about."""
    if success.succeeded.strip():
        yield Paragraph(success.succeeded, language=said_in)
    if success.why.strip():
        yield Paragraph(words.translate("Report", "Why it succeeded:"), Role.QUIET)
        yield Paragraph(success.why, Role.QUOTE, language=said_in)
    if concerned:
        text = words.translate("Report", "Concerns: {dimensions}")
        yield Paragraph(text.format(dimensions=", ".join(concerned)), Role.NOTE)
