"""What a report tells, as the bytes of a file: PDF, DOCX or HTML, by the ending."""

from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.reporting.look import Look
from desktop_app.reporting.story import Story

ENDINGS = (".pdf", ".docx", ".html")
"""The endings of the files that reports are written to."""
UNKNOWN_ENDING = QT_TRANSLATE_NOOP(
    "Errors", "Reports are written as .pdf, .docx or .html; {name} ends in something else."
)

Tell = Callable[[float], None]
"""Hears which share of the work is done, 0–1; what it raises ends the work."""


def nobody(_share: float) -> None:
    """Tell nobody how far the work has come."""


def ending_of(path: Path) -> str:
    """Return the ending of a file's name; ExpectedError where no report has it."""
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise ExpectedError(UNKNOWN_ENDING.filled(name=path.name))
    return ending


def rendered(story: Story, look: Look, ending: str, tell: Tell = nobody) -> bytes:
    """Return the content of a file with that ending."""
    # What renders takes a while to load and is not needed before the first report.
    if ending == ".docx":
        from desktop_app.reporting.docx.rendering import render_docx

        return render_docx(story, look)
    if ending == ".html":
        from desktop_app.reporting.html.rendering import render_html

        return render_html(story, look)
    from desktop_app.reporting.pdf.rendering import render_pdf

    return render_pdf(story, look, tell)
