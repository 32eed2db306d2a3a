"""What the editor of a model shows: its parts, the form of one of them, and what is wrong."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.document_places import Where
from desktop_app.domain.model import Level


class PartKind(StrEnum):
    """What a part of the model is."""

    ABOUT = "about"
    SCALE = "scale"
    DIMENSION = "dimension"
    QUESTION = "question"


@dataclass(frozen=True)
class Part:
    """A line of the outline; `problems` and texts `missing` in the other language are counted."""

    key: str
    kind: PartKind
    where: Where
    text: str
    depth: int
    problems: int = 0
    missing: int = 0


@dataclass(frozen=True)
class Entry:
    """A field of the form: the text in the model's own language, and in the one beside it.

    `beside` is None where nothing is translated; `where` is the place of the own text. What is
    wrong stands in `complaint` and `complaint_beside`.
    """

    key: str
    where: Where
    name: str
    own: str
    beside: str | None = None
    lines: bool = False
    help: str = ""
    complaint: str = ""
    complaint_beside: str = ""

    @property
    def missing(self) -> bool:
        """True where the other language lacks the text."""
        return self.beside is not None and bool(self.own.strip()) and not self.beside.strip()


@dataclass(frozen=True)
class Sample:
    """How the room would see the part: a title and the cards of the levels."""

    title: str
    summary: str
    levels: tuple[Level, ...]
    texts: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class LanguageChoice:
    """A language to work in; one that is `new` is added by choosing it."""

    code: str
    name: str
    new: bool = False


@dataclass(frozen=True)
class EditorState:
    """All of it. `generation` rises when the texts changed otherwise than by typing."""

    title: str
    own_language: str
    parts: tuple[Part, ...]
    part: Part
    remark: str
    entries: tuple[Entry, ...]
    sample: Sample
    general: tuple[str, ...]
    languages: tuple[LanguageChoice, ...]
    beside: str
    problems: int
    changed: bool
    generation: int
    movable: bool
    removable: bool
