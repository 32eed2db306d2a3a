"""The draft on the desk: what is typed, moved, added and removed, each a step to be undone."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain import model_editing as editing
from desktop_app.domain.document_places import Document, Where, entries_at, keys_at, with_value
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.ui.screens.model_editor.dropping import dropped_place
from desktop_app.ui.screens.model_editor.forms import key_of, weight_of

ABOUT = "about"
"""Key of the part about the model as a whole."""

_TYPING = QT_TRANSLATE_NOOP("Undo", "Change a text of the model")
_PART = re.compile(r"d([0-9]{1,4})(?:q([0-9]{1,4}))?")


@dataclass(frozen=True)
class Step:
    """A document before and after a change, and the part that was open then.

    `rebuilds` is False after mere typing: the fields show already what they should.
    """

    what: Sentence
    before: Document
    after: Document
    key_before: str
    key_after: str
    rebuilds: bool = True


class Draft:
    """A document that is edited; `stepped` is called with every step that is made.

    `key` is the part that is open, `beside` the language beside the model's own ("" for none),
    `spoken` the language that was typed in last.
    """

    def __init__(self, document: Document, stepped: Callable[[Step], None]) -> None:
        self.document = document
        self.key = ABOUT
        self.beside = ""
        self.spoken = ""
        self._settled = document
        self._stepped = stepped

    @property
    def where(self) -> Where:
        """Place of the open part; () for what is neither a dimension nor a question."""
        return self.place_of(self.key)

    def place_of(self, key: str) -> Where:
        """Place of the dimension or question of a key; () for other parts."""
        found = _PART.fullmatch(key)
        if found is None:
            return ()
        dimension: Where = ("dimensions", int(found[1]))
        return dimension if found[2] is None else (*dimension, "questions", int(found[2]))

    def replace(self, document: Document, key: str) -> None:
        """Take another document in the place of this one, without a step."""
        self.document = self._settled = document
        self.key = key
        if self.beside not in keys_at(document, ("translations",)):
            self.beside = ""

    def type(self, where: Where, text: str, *, beside: bool) -> None:
        """Take what is typed into the field of a place; it becomes a step with `settle`."""
        self.spoken = self.beside if beside else ""
        if beside:
            where = editing.translated_place(self.document, where, self.beside)
            self.document = with_value(self.document, where, text)
        elif where[-1] == "weight":
            self.document = with_value(self.document, where, weight_of(text))
        elif where[-2:-1] != ("evidence",) or text.strip() or self._has(where):
            # A sign that is emptied goes when its field is left, not while its words change.
            self.document = with_value(self.document, where, text)

    def settle(self) -> None:
        """Make one step of what was typed; empty signs of evidence go."""
        typed = self.document
        self.document = self._without_empty_signs()
        if self.document == self._settled:
            return
        signs = (*self.where, "evidence")
        grown = len(entries_at(self.document, signs)) != len(entries_at(self._settled, signs))
        rebuilds = grown or self.document != typed
        step = Step(_TYPING, self._settled, self.document, self.key, self.key, rebuilds)
        self._settled = self.document
        self._stepped(step)

    def work_in(self, code: str) -> None:
        """Take another language beside the model's own; one that is new is added."""
        self.settle()
        self.beside, self.spoken = code, ""
        if code and code not in keys_at(self.document, ("translations",)):
            what = QT_TRANSLATE_NOOP("Undo", "Add a language")
            self.do(what, editing.with_language(self.document, code), self.key)

    def add_question(self) -> None:
        """Add a question to the dimension that is open, else to the last one."""
        self.settle()
        last = len(entries_at(self.document, ("dimensions",))) - 1
        dimension = int(self.where[1]) if self.where else last
        what = QT_TRANSLATE_NOOP("Undo", "Add a question")
        document, place = editing.with_question(self.document, dimension)
        self.do(what, document, key_of(place))

    def add_dimension(self) -> None:
        """Add a dimension at the end."""
        self.settle()
        what = QT_TRANSLATE_NOOP("Undo", "Add a dimension")
        document, place = editing.with_dimension(self.document)
        self.do(what, document, key_of(place))

    def move(self, by: int) -> None:
        """Move the open part up (-1) or down (1)."""
        self.settle()
        if self.where:
            document, place = editing.stepped(self.document, self.where, by)
            self.do(QT_TRANSLATE_NOOP("Undo", "Move a part"), document, key_of(place))

    def drop(self, moved: str, under: str, side: str) -> None:
        """Move a part above, below or inside the one it was dropped on."""
        self.settle()
        source, goal = self.place_of(moved), self.place_of(under)
        to = dropped_place(self.document, source, goal, side) if source and goal else None
        if to is not None:
            document, place = editing.moved(self.document, source, to)
            self.do(QT_TRANSLATE_NOOP("Undo", "Move a part"), document, key_of(place))

    @property
    def removable(self) -> bool:
        """True where the open part may go: a question, or one of several dimensions."""
        several = len(entries_at(self.document, ("dimensions",))) > 1
        return len(self.where) == 4 or (len(self.where) == 2 and several)

    def remove(self) -> None:
        """Remove the open part; the one above it is open then."""
        self.settle()
        if not self.removable:
            return
        *around, number = self.where
        document = editing.without_part(self.document, self.where)
        above = (*around, max(int(number) - 1, 0))
        left = entries_at(document, tuple(around))
        key = key_of(above if left else self.where[:2])
        self.do(QT_TRANSLATE_NOOP("Undo", "Remove a part"), document, key)

    def change_scale(self, *, grow: bool, top: bool) -> None:
        """Add a level at an end of the scale, or remove the one there; one level stays."""
        self.settle()
        change = editing.with_level if grow else editing.without_level
        if grow or len(entries_at(self.document, ("levels",))) > 1:
            what = QT_TRANSLATE_NOOP("Undo", "Change the scale")
            self.do(what, change(self.document, top=top), self.key)

    def remove_language(self) -> None:
        """Remove the language that is beside the model's own."""
        self.settle()
        document = editing.without_language(self.document, self.beside)
        self.beside = self.spoken = ""
        self.do(QT_TRANSLATE_NOOP("Undo", "Remove a language"), document, self.key)

    def do(self, what: Sentence, document: Document, key: str) -> None:
        """Take another document as one step; nothing happens where it is the same."""
        if document == self.document:
            return
        step = Step(what, self.document, document, self.key, key)
        self.replace(document, key)
        self._stepped(step)

    def _has(self, where: Where) -> bool:
        return int(where[-1]) < len(entries_at(self.document, where[:-1]))

    def _without_empty_signs(self) -> Document:
        document = self.document
        signs = entries_at(document, (*self.where, "evidence"))
        for number in reversed(range(len(signs))):
            if not str(signs[number]).strip():
                document = editing.with_sign(document, self.where, number, "")
        return document
