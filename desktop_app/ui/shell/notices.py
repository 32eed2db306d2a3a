"""What the program says to its user outside a screen: messages, questions, announcements."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import ExpectedError, StoreError
from desktop_app.domain.wording import Translate


class Tone(StrEnum):
    """How a message is meant."""

    CALM = "calm"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True)
class Choice:
    """A button under a question or a message; what `run` returns is nobody's business."""

    text: str
    run: Callable[[], object]
    primary: bool = False


@dataclass(frozen=True)
class Message:
    """A sentence in a banner, with further lines that can be unfolded, and what can be done."""

    text: str
    tone: Tone = Tone.CALM
    details: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()

    def spoken(self, translate: Translate) -> str:
        """Return what a screen reader says: the sentence, and which buttons stand under it."""
        button = translate("Shell", "Button: {name}.")
        return " ".join((self.text, *(button.format(name=each.text) for each in self.choices)))


@dataclass(frozen=True)
class Enquiry:
    """A question that needs an answer first; Esc is the last choice."""

    title: str
    text: str
    choices: tuple[Choice, ...]


class Notices(QObject):
    """The window listens and shows; screens only say."""

    said = Signal(object)
    asked = Signal(object)
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._unsaved = False

    def say(self, text: str, tone: Tone = Tone.CALM, details: tuple[str, ...] = ()) -> None:
        """Show a sentence above the screen until it is closed or the next one comes."""
        self._unsaved = False
        self.said.emit(Message(text, tone, details))

    def fail(self, error: ExpectedError, translate: Translate, *choices: Choice) -> None:
        """Show what went wrong in the ordinary course of things, and what can be done about it."""
        self._unsaved = isinstance(error, StoreError)
        details = tuple(detail.said(translate) for detail in error.details)
        self.said.emit(Message(error.sentence.said(translate), Tone.BAD, details, choices))

    def ask(self, enquiry: Enquiry) -> None:
        """Ask; the choice that is taken runs."""
        self.asked.emit(enquiry)

    def saved(self) -> None:
        """A change is saved: take away a message that the last one was not."""
        if self._unsaved:
            self.clear()

    def clear(self) -> None:
        """Take the message away."""
        self._unsaved = False
        self.cleared.emit()


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say a change that happened away from the focus."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
