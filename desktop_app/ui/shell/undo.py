"""Undo and redo: a command calls a use case and its inverse."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QUndoCommand, QUndoStack

from desktop_app.domain.errors import ExpectedError
from desktop_app.ui.shell.hub import Hub

if TYPE_CHECKING:
    from desktop_app.services.change import Change

UseCase = Callable[["Change"], None]


class _Step(QUndoCommand):
    """A change that is already made: the stack's first redo does nothing.

    A step that `joins` is taken back together with the one before: words typed in one go.
    """

    def __init__(
        self, change: "Change", back: UseCase, again: UseCase, text: str, *, joins: bool
    ) -> None:
        super().__init__(text)
        self._change = change
        self._joins = joins
        self._back = back
        self._again = again
        self._made = True

    def undo(self) -> None:
        self._back(self._change)

    def redo(self) -> None:
        if self._made:
            self._made = False
        else:
            self._again(self._change)

    def id(self) -> int:
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take up what follows, if it joins; the stack asks when it is pushed."""
        from desktop_app.services.change import ResponseStep

        if not (isinstance(other, _Step) and other._joins):
            return False
        first, last = self._change.step, other._change.step
        if not (isinstance(first, ResponseStep) and isinstance(last, ResponseStep)):
            return False
        if first.after != last.before or self._change.what != other._change.what:
            return False
        self._change = replace(self._change, step=ResponseStep(first.before, last.after))
        return True


class Undo(QObject):
    """The steps of one assessment that can be taken back; another assessment starts anew.

    `taken_back` and `made_again` carry the change, after every screen has followed it.
    """

    taken_back = Signal(object)
    made_again = Signal(object)

    def __init__(self, hub: Hub, refused: Callable[[ExpectedError], None]) -> None:
        super().__init__()
        self.stack = QUndoStack(self)
        self._hub = hub
        self._refused = refused
        self._assessment = ""

    def push(
        self, change: "Change", back: UseCase, again: UseCase, text: str, *, joins: bool = False
    ) -> None:
        """Keep a change just made; `text` names it in the reader's words.

        With `joins` it goes on where the last one ended, for instance with more words of a note.
        """
        if change.assessment != self._assessment:
            self.stack.clear()
            self._assessment = change.assessment
        back, again = self._telling(back, self.taken_back), self._telling(again, self.made_again)
        self.stack.push(_Step(change, back, again, text, joins=joins))

    def back(self) -> None:
        """Take the last step back."""
        self.stack.undo()

    def again(self) -> None:
        """Make the step again that was taken back."""
        self.stack.redo()

    def _telling(self, use_case: UseCase, done: SignalInstance) -> UseCase:
        def run(change: "Change") -> None:
            try:
                use_case(change)
            except ExpectedError as error:
                self._refused(error)
            else:
                self._hub.tell(change)
                done.emit(change)

        return run
