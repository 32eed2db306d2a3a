"""What can go wrong in the ordinary course of things, as calm sentences."""

from desktop_app.domain.wording import Sentence


class ExpectedError(Exception):
    """Something the user can understand and act on; nothing was lost.

    `sentence` says what happened and what to do; `details` are further sentences, such as
    all errors of a file.
    """

    def __init__(self, sentence: Sentence, details: tuple[Sentence, ...] = ()) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.details = details


class InvalidFileError(ExpectedError):
    """A file cannot be used as it stands; `details` lists everything that is wrong with it."""


class StoreError(ExpectedError):
    """The store cannot be opened or written."""


class PassingError(StoreError):
    """The store cannot be reached or written just now; the same step may do when tried again."""


class NotFoundError(ExpectedError):
    """What was asked for is not in the store."""


class RefusedError(ExpectedError):
    """A rule of the workshop forbids the step, for instance answering a finished assessment."""
