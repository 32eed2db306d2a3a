"""What a PostgreSQL server reports, said as sentences that a coordinator can act on."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from desktop_app.domain.errors import PassingError, StoreError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence

LOST = QT_TRANSLATE_NOOP(
    "Errors",
    "The connection to the collection {path} was lost, so the last change may not be saved. "
    "Everything saved before is safe. Try again.",
)
UNREACHABLE = QT_TRANSLATE_NOOP(
    "Errors",
    "The collection {path} cannot be reached. Check the network, and that the server is running. "
    "Then try again.",
)
BUSY = QT_TRANSLATE_NOOP(
    "Errors",
    "Somebody else is writing much to the collection {path}. Nothing was lost. "
    "Wait a little and try again.",
)
CROWDED = QT_TRANSLATE_NOOP(
    "Errors",
    "The server of the collection {path} takes no more connections now. Nothing was lost. "
    "Wait a little and try again.",
)
UNKNOWN_HOST = QT_TRANSLATE_NOOP(
    "Errors", "The server of the collection {path} was not found. Check its name and the network."
)
WRONG_PASSWORD = QT_TRANSLATE_NOOP(
    "Errors",
    "The collection {path} does not know this user name and password. "
    "Check both, or ask whoever runs the server.",
)
NOT_ADMITTED = QT_TRANSLATE_NOOP(
    "Errors",
    "The server of the collection {path} does not admit this machine or user. "
    "Ask whoever runs the server.",
)
NO_DATABASE = QT_TRANSLATE_NOOP(
    "Errors",
    "The server has no database for the collection {path}. "
    "Check the name, or ask whoever runs the server to make it.",
)
NO_RIGHT = QT_TRANSLATE_NOOP(
    "Errors",
    "This user may not read or write the collection {path}. Nothing was changed. "
    "Ask whoever runs the server for the right.",
)
SERVER_READ_ONLY = QT_TRANSLATE_NOOP(
    "Errors",
    "The collection {path} can only be read just now. Nothing was changed. "
    "Ask whoever runs the server.",
)
SERVER_FULL = QT_TRANSLATE_NOOP(
    "Errors",
    "The disk of the server of the collection {path} is full, so the last change was not saved. "
    "Everything saved before is safe. Ask whoever runs the server.",
)
NOT_A_COLLECTION = QT_TRANSLATE_NOOP(
    "Errors",
    "The database {path} holds something else than a collection of Startpunkt. "
    "It was not touched. Name an empty database, or the right one.",
)
NEWER_COLLECTION = QT_TRANSLATE_NOOP(
    "Errors",
    "The collection {path} was written by a newer version of Startpunkt. It was not touched. "
    "Install the newer version to open it.",
)
DAMAGED_COLLECTION = QT_TRANSLATE_NOOP(
    "Errors",
    "The collection {path} does not say which version of Startpunkt wrote it. "
    "It was not touched. Ask whoever runs the server for the latest backup.",
)
OUTGROWN = QT_TRANSLATE_NOOP(
    "Errors",
    "Somebody has opened the collection with a newer version of Startpunkt, so this one "
    "writes no more. The last change was not saved. Install the newer version and open it again.",
)
WRONG_ENCODING = QT_TRANSLATE_NOOP(
    "Errors",
    "The database {path} cannot keep all letters: its encoding is {encoding}. "
    "Ask whoever runs the server for a database with the encoding UTF8.",
)
NOT_CHANGED_OVER = QT_TRANSLATE_NOOP(
    "Errors",
    "The collection {path} could not be changed over to this version of Startpunkt. "
    "It is as it was. Use the former version until this is mended.",
)
NO_DRIVER = QT_TRANSLATE_NOOP(
    "Errors",
    "This installation cannot open a shared collection. "
    "Install Startpunkt with its part for that: pip install 'startpunkt[collection]'.",
)
NOT_COPIED = QT_TRANSLATE_NOOP(
    "Errors",
    "A shared collection is not copied to a file here, nor taken back from one. Whoever runs "
    "the server does that with pg_dump and pg_restore. To take assessments along, export them.",
)
_SAID = QT_TRANSLATE_NOOP("Errors", "The server says: {text}")

_PASSING = {
    "08": LOST,
    "57P01": LOST,
    "57P02": LOST,
    "57P03": UNREACHABLE,
    "25P03": LOST,
    "40": BUSY,
    "55P03": BUSY,
    "53300": CROWDED,
}
_LASTING = {
    "3D000": NO_DATABASE,
    "28": WRONG_PASSWORD,
    "42501": NO_RIGHT,
    "25006": SERVER_READ_ONLY,
    "53100": SERVER_FULL,
}
# While it connects, the driver gives a text alone. Servers do not speak Norwegian.
_TEXTS = (
    ("password", WRONG_PASSWORD),
    ("authentication failed", WRONG_PASSWORD),
    ("pg_hba.conf", NOT_ADMITTED),
    ("permission denied", NO_RIGHT),
    ("does not exist", NO_DATABASE),
    ("failed to resolve host", UNKNOWN_HOST),
    ("could not translate host name", UNKNOWN_HOST),
)


@contextmanager
def as_sentences(place: str) -> Iterator[None]:
    """Turn what the server of the collection at `place` reports into a StoreError.

    What no sentence fits, such as a broken constraint, passes as it is: it is a fault of ours.
    """
    try:
        yield
    except DBAPIError as error:
        found = _told(error)
        if found is None:
            raise
        raise type(found)(found.sentence.filled(path=place), found.details) from error


def _told(error: DBAPIError) -> StoreError | None:
    code = getattr(error.orig, "sqlstate", None)
    if code is not None:
        return _by_code(code)
    if error.connection_invalidated:
        return PassingError(LOST)
    # Faults of ours carry a code; one of the driver's own is not about a connection.
    return _by_text(str(error.orig)) if type(error.orig).__name__ == "OperationalError" else None


def _by_code(code: str) -> StoreError | None:
    for codes, kind in ((_PASSING, PassingError), (_LASTING, StoreError)):
        sentence = codes.get(code) or codes.get(code[:2])
        if sentence is not None:
            return kind(sentence)
    return None


def _by_text(text: str) -> StoreError:
    said: tuple[Sentence, ...] = (_SAID.filled(text=" ".join(text.split())),)
    for part, sentence in _TEXTS:
        if part in text:
            return StoreError(sentence, said)
    return PassingError(UNREACHABLE, said)
