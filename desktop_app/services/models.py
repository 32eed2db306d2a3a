"""The models that a workshop can use: look at them, take new ones in, send them on, remove them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop_app.catalog.model_file import ModelFile
from desktop_app.catalog.problem import CatalogProblem
from desktop_app.catalog.shelf import Shelf
from desktop_app.catalog.sources import load_source
from desktop_app.catalog.workbook_writing import write_workbook
from desktop_app.catalog.writing import write_model_file
from desktop_app.domain.errors import ExpectedError, NotFoundError, RefusedError
from desktop_app.domain.localising import missing_texts
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.model_changes import version_age
from desktop_app.domain.shortening import shortened
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence, Translate
from desktop_app.services.model_drafts import ModelDrafts
from desktop_app.storage.overview import AssessmentOverview
from desktop_app.storage.store import Store

SHIPPED = QT_TRANSLATE_NOOP("Errors", "This model comes with Startpunkt and cannot be removed.")
IN_USE = QT_TRANSLATE_NOOP(
    "Errors", "The model “{title}” cannot be removed: assessments use it ({count})."
)
USED_BY = QT_TRANSLATE_NOOP("Errors", "{organisation}, {day}")
UNKNOWN_ENDING = QT_TRANSLATE_NOOP(
    "Errors", "A model is written to .yaml or .xlsx; {name} ends in something else."
)


class Standing(StrEnum):
    """How the model of a file stands to the one of the same id on the shelf."""

    NEW = "new"
    IDENTICAL = "identical"
    NEWER = "newer"
    OLDER = "older"
    OTHER = "other"
    """The same version, with other content."""


@dataclass(frozen=True)
class ModelCard:
    """A model at a glance; `installed` ones can be removed and edited.

    One with a `draft` has changes that are not yet a version. `missing` counts, for each
    further language, the texts that it lacks; `uses` are the assessments that answer any
    version of the model, the latest change first.
    """

    model: MaturityModel
    installed: bool
    draft: bool
    missing: Mapping[str, int]
    uses: tuple[AssessmentOverview, ...]


@dataclass(frozen=True)
class ModelArrival:
    """A file whose model could be installed, and what that would do."""

    path: Path
    found: ModelFile
    model: MaturityModel
    standing: Standing


class Models:
    """The shelf of models; `folder` is where the user's own are installed."""

    def __init__(self, store: Store, shelf: Shelf, folder: Path, drafts: ModelDrafts) -> None:
        self._store = store
        self._shelf = shelf
        self._folder = folder
        self._drafts = drafts

    def cards(self) -> tuple[ModelCard, ...]:
        """All models by title, with where each is used."""
        with self._store.reading() as books:
            overviews = books.assessments.overviews()
        return tuple(self._card(model, overviews) for model in self._shelf.models())

    def card(self, model_id: str) -> ModelCard:
        """One model; NotFoundError where the shelf has none of that id."""
        with self._store.reading() as books:
            overviews = books.assessments.overviews()
        return self._card(self._shelf.model(model_id), overviews)

    def problems(self) -> tuple[CatalogProblem, ...]:
        """What is wrong with model files that had to be left out."""
        return self._shelf.problems

    def look_at(self, path: Path) -> ModelArrival:
        """Read a file and say what installing it would do; changes nothing.

        Raises:
            InvalidFileError: with everything that is wrong with the file.
        """
        found = load_source(path)
        model = found.usable(path)
        return ModelArrival(path, found, model, self._standing(model))

    def install(self, arrival: ModelArrival) -> MaturityModel:
        """Put the model of a file on the shelf, in the place of the one that is there."""
        return self._shelf.put(arrival.found, arrival.path, self._folder)

    def remove(self, model_id: str) -> None:
        """Take an installed model off the shelf.

        Raises:
            RefusedError: it comes with the program, or assessments use it; `details` names them.
        """
        card = self.card(model_id)
        if not card.installed:
            raise RefusedError(SHIPPED)
        if card.uses:
            title, count = shortened(card.model.title), len(card.uses)
            details = tuple(_named(use) for use in card.uses)
            raise RefusedError(IN_USE.filled(title=title, count=count), details)
        self._shelf.remove(model_id, self._folder)
        self._drafts.drop(model_id)

    def export(self, model_id: str, path: Path, language: str, translate: Translate) -> None:
        """Write a model to .xlsx, its headings in `language`, or to .yaml with translations."""
        model = self._shelf.model(model_id)
        match path.suffix.lower():
            case ".xlsx":
                write_workbook(model, path, language, translate)
            case ".yaml":
                write_model_file(model, path)
            case _:
                raise ExpectedError(UNKNOWN_ENDING.filled(name=path.name))

    def _card(self, model: MaturityModel, overviews: tuple[AssessmentOverview, ...]) -> ModelCard:
        return ModelCard(
            model=model,
            installed=bool(self._shelf.installed(model.id, self._folder)),
            draft=self._drafts.has(model.id),
            missing={code: missing_texts(model, code) for code in model.languages[1:]},
            uses=tuple(overview for overview in overviews if overview.model_id == model.id),
        )

    def _standing(self, model: MaturityModel) -> Standing:
        try:
            known = self._shelf.model(model.id)
        except NotFoundError:
            return Standing.NEW
        if known == model:
            return Standing.IDENTICAL
        new, old = version_age(model.version), version_age(known.version)
        if new == old:
            return Standing.OTHER
        return Standing.NEWER if new > old else Standing.OLDER


def _named(use: AssessmentOverview) -> Sentence:
    return USED_BY.filled(organisation=use.organisation, day=use.held_on)
