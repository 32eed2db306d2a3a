"""Questions that the console puts to the facilitator before it goes on."""

from collections.abc import Callable

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.questions.clashing import Dispute
from desktop_app.ui.shell.notices import Choice, Enquiry


def too_many_votes(
    words: Wording, given: int, expected: int, count: Callable[[], object]
) -> Enquiry:
    """Ask whether more votes than participants are right."""
    text = words.translate(
        "Questions", "That makes {given} votes, and {expected} take part. Count it all the same?"
    )
    return Enquiry(
        words.translate("Questions", "More votes than people"),
        text.format(given=given, expected=expected),
        (
            Choice(words.translate("Questions", "Count it"), count),
            Choice(words.translate("Questions", "Do not count it"), lambda: None, primary=True),
        ),
    )


def once_more(words: Wording, error: ExpectedError, again: Callable[[], object]) -> Enquiry:
    """Say that the last input is not saved, and offer to save it once more."""
    return Enquiry(
        words.translate("Questions", "Not saved yet"),
        error.sentence.said(words.translate),
        (
            Choice(words.translate("Questions", "Try again"), again, primary=True),
            Choice(words.translate("Questions", "Leave it unsaved"), lambda: None),
        ),
    )


def which_stands(words: Wording, dispute: Dispute) -> Enquiry:
    """Ask which of two answers shall stand; the history keeps both."""
    text = words.translate(
        "Questions",
        "Somebody else has answered this question meanwhile. The history keeps both answers.\n\n"
        "Theirs, which stands now: {theirs}\nYours: {mine}",
    )
    return Enquiry(
        words.translate("Questions", "Two answers to one question"),
        text.format(
            theirs=dispute.theirs.said(words.translate), mine=dispute.mine.said(words.translate)
        ),
        (
            Choice(words.translate("Questions", "Use mine"), dispute.use_mine),
            Choice(words.translate("Questions", "Keep theirs"), lambda: None, primary=True),
        ),
    )
