"""What the editor does with a model, without any widget; the draft is kept at every step."""

from collections.abc import Container
from typing import Protocol

from desktop_app.domain.document_places import Document, keys_at
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.model_changes import QuestionChange
from desktop_app.domain.model_editing import document_of
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.services.modelling import Modelling
from desktop_app.ui.screens.model_editor.draft import ABOUT, Draft, Step
from desktop_app.ui.screens.model_editor.picture import picture
from desktop_app.ui.screens.model_editor.state import EditorState


class View(Protocol):
    """What the presenter needs of the screen."""

    def show_state(self, state: EditorState) -> None:
        """Show the state."""

    def remember(self, step: Step) -> None:
        """Make a step undoable; undoing calls `EditorPresenter.restore`."""

    def fail(self, error: ExpectedError) -> None:
        """Say what went wrong."""

    def refuse(self, error: ExpectedError) -> None:
        """Leave for the gallery, and say why the model cannot be edited."""


class EditorPresenter:
    """Edits the draft of one model; the view does with `draft` what is asked for."""

    def __init__(self, view: View, words: Wording, modelling: Modelling) -> None:
        self._view = view
        self._words = words
        self._modelling = modelling
        self._model_id = ""
        self._base: Document = {}
        self._generation = 0
        self.draft = Draft({}, self._stepped)

    def start(self, detail: str) -> bool:
        """Open the draft that a detail names: a model's id, then part and language if known.

        Return whether that was possible.
        """
        self._model_id, _, rest = detail.partition(" ")
        try:
            self._base = document_of(self._modelling.base(self._model_id))
            document = self._modelling.draft(self._model_id)
        except ExpectedError as error:
            self._view.refuse(error)
            return False
        there = keys_at(document, ("translations",))
        key, _, beside = rest.partition(" ")
        self.draft.beside = beside if rest else next(iter(there), "")
        self.draft.replace(document, key or ABOUT)
        self.refresh()
        return True

    def detail(self) -> str:
        """What is open, for coming back."""
        return f"{self._model_id} {self.draft.key} {self.draft.beside}"

    def refresh(self) -> None:
        """Check the draft and show it."""
        state = picture(self.draft, self._base, self._words, self._generation)
        self.draft.key = state.part.key
        self._view.show_state(state)

    def choose(self, key: str) -> None:
        """Open another part."""
        self.draft.settle()
        self.draft.key, self.draft.spoken = key, ""
        self.refresh()

    def work_in(self, code: str) -> None:
        """Show another language beside the model's own; one that is new is added."""
        self.draft.work_in(code)
        self.refresh()

    def restore(self, document: Document, key: str) -> None:
        """Show a document as it was or will be: undo and redo."""
        self.draft.replace(document, key)
        self._keep()
        self._generation += 1
        self.refresh()

    def keep(self, document: Document) -> None:
        """Keep a document as the draft, shown or not; ExpectedError where the model is gone."""
        self._modelling.keep(self._model_id, document)

    def reload(self) -> None:
        """Show the draft that is kept, where it is another: an earlier visit was undone."""
        kept = self._modelling.draft(self._model_id)
        if kept != self.draft.document:
            self.draft.replace(kept, self.draft.key)
            self._generation += 1
            self.refresh()

    def discard(self) -> None:
        """Go back to the version on the shelf."""
        self.draft.settle()
        self.draft.do(QT_TRANSLATE_NOOP("Undo", "Discard the draft"), self._base, ABOUT)

    def next_problem(self) -> None:
        """Open the next part that has a problem."""
        self.draft.settle()
        parts = picture(self.draft, self._base, self._words, self._generation).parts
        keys = [part.key for part in parts]
        start = keys.index(self.draft.key) + 1
        for part in (*parts[start:], *parts[:start]):
            if part.problems:
                self.choose(part.key)
                return

    def changes(self) -> tuple[QuestionChange, ...] | None:
        """What a new version would change; None, and a message, where the draft is unfinished."""
        self.draft.settle()
        try:
            return self._modelling.changes(self._model_id, self.draft.document)
        except ExpectedError as error:
            self._view.fail(error)
            return None

    def proposed_version(self, *, big: bool) -> str:
        """The number for the next version."""
        return self._modelling.proposed_version(self._model_id, big=big)

    def publish(self, version: str, meanings: Container[str]) -> MaturityModel | None:
        """Save a new version; None, and a message, where that is refused."""
        document = self.draft.document
        try:
            made = self._modelling.publish(self._model_id, document, version, meanings)
        except ExpectedError as error:
            self._view.fail(error)
            return None
        self._base = document_of(made)
        self.draft.replace(self._base, self.draft.key)
        self._generation += 1
        self.refresh()
        return made

    def _stepped(self, step: Step) -> None:
        self._keep()
        self._view.remember(step)
        if step.rebuilds:
            self._generation += 1
            self.refresh()

    def _keep(self) -> None:
        try:
            self.keep(self.draft.document)
        except ExpectedError as error:
            self._view.fail(error)
