"""What the window asks when the store cannot be opened, reached or written."""

from collections.abc import Callable
from dataclasses import replace

from desktop_app.domain.errors import ExpectedError, PassingError
from desktop_app.domain.wording import Translate
from desktop_app.ui.shell.notices import Choice, Enquiry


def not_opened(
    translate: Translate,
    error: ExpectedError,
    close: Callable[[], object],
    again: Callable[[], object] | None,
) -> Enquiry:
    """Say why no store could be opened; `again` tries one that may be there in a while."""
    choices = [Choice(translate("Shell", "Close Startpunkt"), close, primary=True)]
    if again is not None and isinstance(error, PassingError):
        once_more = Choice(translate("Shell", "Try again"), again, primary=True)
        choices = [once_more, replace(choices[0], primary=False)]
    return Enquiry(
        translate("Shell", "The store could not be opened"),
        error.sentence.said(translate),
        tuple(choices),
    )


def not_reached(translate: Translate, error: PassingError, again: Callable[[], object]) -> Enquiry:
    """Say that the store cannot be reached now, and offer to try again."""
    return Enquiry(
        translate("Shell", "The store cannot be reached"),
        error.sentence.said(translate),
        (
            Choice(translate("Shell", "Try again"), again, primary=True),
            Choice(translate("Shell", "Later"), lambda: None),
        ),
    )


def not_saved(
    translate: Translate, close: Callable[[], object], stay: Callable[[], object]
) -> Enquiry:
    """Ask whether the window may close although a typed text is not stored."""
    text = translate(
        "Shell",
        "A text that you have typed cannot be saved just now. It is lost when Startpunkt closes.",
    )
    return Enquiry(
        translate("Shell", "Not everything is saved"),
        text,
        (
            Choice(translate("Shell", "Close all the same"), close),
            Choice(translate("Shell", "Stay"), stay, primary=True),
        ),
    )
