"""What the screen of the models shows and does, without any widget."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.localising import localised
from desktop_app.domain.model import Dimension, MaturityModel, Question
from desktop_app.domain.wording import Wording
from desktop_app.services.modelling import Modelling
from desktop_app.services.models import ModelCard, Models
from desktop_app.ui.language_names import language_name
from desktop_app.ui.screens.models.state import (
    GalleryCard,
    GalleryState,
    LanguageMark,
    Leaf,
    Leaflet,
    ReaderState,
)

ABOUT = "about"
"""Key of the page about the model as a whole."""

_MOST_USES = 50


class View(Protocol):
    """What the presenter needs of the screen."""

    def show_gallery(self, state: GalleryState) -> None:
        """Show all models."""

    def show_reader(self, state: ReaderState) -> None:
        """Show one model."""

    def fail(self, error: ExpectedError) -> None:
        """Say what went wrong."""

    def edit(self, model_id: str) -> None:
        """Go to the editor."""


class ModelsPresenter:
    """Shows the gallery until a model is opened; `detail` says where one is."""

    def __init__(self, view: View, words: Wording, models: Models, modelling: Modelling) -> None:
        self._view = view
        self._words = words
        self._models = models
        self._modelling = modelling
        self._card: ModelCard | None = None
        self._language = ""
        self._page = ABOUT

    def start(self, detail: str) -> None:
        """Show the place that a detail names, else the gallery."""
        model_id, _, rest = detail.partition(" ")
        self._language, _, page = rest.partition(" ")
        if model_id:
            self.open(model_id, page or ABOUT)
        else:
            self.show_gallery()

    def detail(self) -> str:
        """Where one is, for coming back: model, language and page."""
        return f"{self._card.model.id} {self._language} {self._page}" if self._card else ""

    def show_gallery(self) -> None:
        """Show all models."""
        self._card = None
        cards = tuple(self._gallery_card(card) for card in self._models.cards())
        broken = tuple(
            problem.located().said(self._words.translate) for problem in self._models.problems()
        )
        self._view.show_gallery(GalleryState(cards, broken))

    def open(self, model_id: str, page: str = ABOUT) -> None:
        """Show one model, in the reader's own language where it has that."""
        try:
            self._card = self._models.card(model_id)
        except ExpectedError:
            # It was removed since.
            self.show_gallery()
            return
        languages = self._card.model.languages
        if self._language not in languages:
            own = self._words.language
            self._language = own if own in languages else languages[0]
        self._page = page
        self._show()

    def speak(self, language: str) -> None:
        """Show the model in another of its languages."""
        self._language = language
        self._show()

    def turn_to(self, page: str) -> None:
        """Show another page."""
        self._page = page
        self._show()

    def turn(self, by: int) -> None:
        """Go one page on (1) or back (-1)."""
        if self._card is None:
            return
        keys = [leaf.key for leaf in self._leaves(self._card.model)]
        place = keys.index(self._page) + by if self._page in keys else 0
        if 0 <= place < len(keys):
            self.turn_to(keys[place])

    def remove(self, model_id: str) -> bool:
        """Take a model off the shelf; tell whether that was possible."""
        done = self._try(lambda: self._models.remove(model_id))
        if done:
            self.show_gallery()
        return done

    def duplicate(self, model_id: str) -> None:
        """Make a copy and go to its editor."""

        def copy() -> None:
            title = self._models.card(model_id).model.title
            text = self._words.translate("Models", "{title} (copy)").format(title=title)
            self._view.edit(self._modelling.duplicate(model_id, text).id)

        self._try(copy)

    def export(self, model_id: str, path: Path) -> bool:
        """Write a model to a file; tell whether that was possible."""
        words = self._words
        return self._try(
            lambda: self._models.export(model_id, path, words.language, words.translate)
        )

    def _try(self, use_case: Callable[[], None]) -> bool:
        try:
            use_case()
        except ExpectedError as error:
            self._view.fail(error)
            return False
        return True

    def _show(self) -> None:
        if self._card is None:
            return
        model = localised(self._card.model, self._language)
        leaves = self._leaves(model)
        keys = [leaf.key for leaf in leaves]
        if self._page not in keys:
            self._page = ABOUT
        self._view.show_reader(
            ReaderState(
                card=self._gallery_card(self._card),
                language=self._language,
                leaves=leaves,
                page=self._leaflet(model),
                first=self._page == keys[0],
                last=self._page == keys[-1],
            )
        )

    def _leaves(self, model: MaturityModel) -> tuple[Leaf, ...]:
        found = [Leaf(ABOUT, self._words.translate("Models", "About the model"), question=False)]
        for number, dimension in enumerate(model.dimensions):
            found.append(Leaf(f"d{number}", dimension.title, question=False))
            for place, question in enumerate(dimension.questions):
                found.append(Leaf(f"d{number}q{place}", question.prompt, question=True))
        return tuple(found)

    def _leaflet(self, model: MaturityModel) -> Leaflet:
        for number, dimension in enumerate(model.dimensions):
            if self._page == f"d{number}":
                return self._of_dimension(model, dimension)
            for place, question in enumerate(dimension.questions):
                if self._page == f"d{number}q{place}":
                    return self._of_question(model, dimension, question, place)
        summaries = tuple((level.value, level.summary) for level in model.levels)
        return Leaflet(
            key=ABOUT,
            remark=self._version(model),
            title=model.title,
            summary=model.summary,
            levels=model.levels,
            texts=summaries,
            source=model.source,
        )

    def _of_dimension(self, model: MaturityModel, dimension: Dimension) -> Leaflet:
        text = self._words.translate("Models", "%n question(s)", None, len(dimension.questions))
        return Leaflet(self._page, text, dimension.title, dimension.summary, model.levels)

    def _of_question(
        self, model: MaturityModel, dimension: Dimension, question: Question, place: int
    ) -> Leaflet:
        where = self._words.translate("Questions", "{dimension} · question {place} of {of}")
        remark = where.format(
            dimension=dimension.title, place=place + 1, of=len(dimension.questions)
        )
        texts = tuple((level.value, question.levels.get(level.value, "")) for level in model.levels)
        return Leaflet(
            self._page, remark, question.prompt, "", model.levels, texts, question=question
        )

    def _gallery_card(self, card: ModelCard) -> GalleryCard:
        model, say = card.model, self._words.translate
        spoken = localised(model, self._words.language)
        parts = (
            say("Models", "%n question(s)", None, len(model.questions)),
            say("Models", "%n dimension(s)", None, len(model.dimensions)),
            say("Models", "%n level(s)", None, len(model.levels)),
        )
        used = say("Models", "Used in %n assessment(s)", None, len(card.uses))
        return GalleryCard(
            id=model.id,
            title=spoken.title,
            version=self._version(model),
            summary=spoken.summary,
            size=" · ".join(parts),
            languages=tuple(
                LanguageMark(code, language_name(code, self._words), card.missing.get(code, 0))
                for code in model.languages
            ),
            used=used if card.uses else say("Models", "Not used yet"),
            uses=self._uses(card),
            installed=card.installed,
            draft=card.draft,
        )

    def _version(self, model: MaturityModel) -> str:
        return self._words.translate("Models", "Version {version}").format(version=model.version)

    def _uses(self, card: ModelCard) -> tuple[str, ...]:
        text = self._words.translate("Models", "{organisation}, {day} (version {version})")
        return tuple(
            text.format(
                organisation=use.organisation,
                day=self._words.day(use.held_on),
                version=use.model_version,
            )
            for use in card.uses[:_MOST_USES]
        )
