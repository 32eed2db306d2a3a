"""A model as a document, to read on paper or to send to those who will answer it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desktop_app.catalog.shelf import Shelf
from desktop_app.charts.palette import Palette
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.localising import localised
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Translate
from desktop_app.exchange.writing import write_beside
from desktop_app.reporting.model_document import model_story
from desktop_app.reporting.wording import BabelWording

SPOKEN = ("nb", "nn", "en")
"""Languages of the program: those that headings and dates can be in."""

NOT_IN_LANGUAGE = QT_TRANSLATE_NOOP(
    "Errors", "The model {id} has no texts in “{language}”; its languages are: {languages}."
)


class ModelPrinting:
    """Make models into PDF."""

    def __init__(
        self,
        shelf: Shelf,
        clock: Callable[[], datetime],
        translate_in: Callable[[str], Translate],
        palette: Palette,
        fonts: Path,
    ) -> None:
        self._shelf = shelf
        self._clock = clock
        self._translate_in = translate_in
        self._palette = palette
        self._fonts = fonts

    def pdf(self, model_id: str, language: str, around: str) -> bytes:
        """Return a model as PDF.

        Args:
            model_id: which model; NotFoundError where the shelf has none of that id.
            language: which of its languages, "" for its own; ExpectedError where it has not that.
            around: language of headings and dates where the program does not speak `language`.
        """
        # reportlab takes a while to load and is not needed before the first document.
        from desktop_app.reporting.look import Look
        from desktop_app.reporting.pdf.rendering import render_pdf

        model = self._shelf.model(model_id)
        chosen = language or model.language
        if chosen not in model.languages:
            known = ", ".join(model.languages)
            raise ExpectedError(
                NOT_IN_LANGUAGE.filled(id=model_id, language=chosen, languages=known)
            )
        spoken = chosen if chosen in SPOKEN else around
        words = BabelWording(spoken, self._translate_in(spoken))
        story = model_story(localised(model, chosen), chosen, words, self._clock())
        return render_pdf(story, Look(self._palette, self._fonts))

    def save(self, model_id: str, path: Path, language: str, around: str) -> None:
        """Write the document to a file, whole or not at all."""
        content = self.pdf(model_id, language, around)
        with write_beside(path) as stream:
            stream.write(content)
