"""What the screen of the models shows: the gallery, or one model as the room would see it."""

from dataclasses import dataclass

from desktop_app.domain.model import Level, Question


@dataclass(frozen=True)
class LanguageMark:
    """A language of a model; `missing` texts are shown in the model's own language."""

    code: str
    name: str
    missing: int = 0


@dataclass(frozen=True)
class GalleryCard:
    """A model at a glance, in the reader's words; `uses` has a line for each assessment."""

    id: str
    title: str
    version: str
    summary: str
    size: str
    languages: tuple[LanguageMark, ...]
    used: str
    uses: tuple[str, ...]
    installed: bool
    draft: bool


@dataclass(frozen=True)
class GalleryState:
    """All models by title; `broken` says what is wrong with files that were left out."""

    cards: tuple[GalleryCard, ...] = ()
    broken: tuple[str, ...] = ()


@dataclass(frozen=True)
class Leaf:
    """A line of the table of contents; a question has its number within its dimension."""

    key: str
    text: str
    question: bool


@dataclass(frozen=True)
class Leaflet:
    """The page of one question, or (without a question) of a dimension or the whole model.

    `remark` stands above the title and says where in the model the page is.
    """

    key: str
    remark: str
    title: str
    summary: str
    levels: tuple[Level, ...]
    texts: tuple[tuple[int, str], ...] = ()
    question: Question | None = None
    source: str = ""


@dataclass(frozen=True)
class ReaderState:
    """One model in one of its languages, opened at a page."""

    card: GalleryCard
    language: str
    leaves: tuple[Leaf, ...]
    page: Leaflet
    first: bool
    last: bool
