"""The file NAME.gathering.json: a gathering, to work on its boards on several laptops."""

import json
from datetime import datetime
from pathlib import Path

from desktop_app.domain.errors import InvalidFileError
from desktop_app.domain.gathering import Gathering
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.exchange.complaints import WRONG, details
from desktop_app.exchange.gathering_document import FORMAT, gathering_as_plain, read_document
from desktop_app.exchange.json_text import parsed
from desktop_app.exchange.places import shortened
from desktop_app.exchange.reading import check_size, decoded

ENDING = ".gathering.json"

_BEGINNING = 2_000
"""Bytes at the head of a file among which its format stands."""

_FAMILY = FORMAT.partition("/")[0]
_NO_GATHERING = QT_TRANSLATE_NOOP("Errors", "The file {name} does not hold a Startpunkt gathering.")
_OTHER_FORMAT = QT_TRANSLATE_NOOP(
    "Errors", "The file {name} does not hold a Startpunkt gathering but {format}."
)
_OTHER_VERSION = QT_TRANSLATE_NOOP(
    "Errors",
    "The file {name} is of the format {format}, which this version of Startpunkt does not know. "
    "A newer version may read it.",
)


def is_gathering(path: Path) -> bool:
    """Tell by its name, or by how it begins, whether a file is meant to be a gathering.

    Files of other things end in .json too; one that cannot be read is none.
    """
    if path.name.lower().endswith(ENDING):
        return True
    try:
        with path.open("rb") as file:
            return path.suffix.lower() == ".json" and f'"{_FAMILY}/'.encode() in file.read(
                _BEGINNING
            )
    except OSError:
        return False


def read_gathering(content: bytes, name: str) -> Gathering:
    """Return the gathering in the content of a file that is called `name`.

    Raises:
        InvalidFileError: the content is not a valid exchange file; `details` has a sentence
            for each thing that is wrong, with its line.
    """
    check_size(content, name)
    whole = decoded(content, name)
    plain, unsound = parsed(whole, name)
    if not isinstance(plain, dict) or plain.get("format") is None:
        raise InvalidFileError(_NO_GATHERING.filled(name=name))
    _check_format(plain["format"], name)
    gathering, wrong = read_document(plain)
    known = {problem.where for problem in unsound}
    problems = (*unsound, *(problem for problem in wrong if problem.where not in known))
    if gathering is None or problems:
        raise InvalidFileError(WRONG.filled(name=name), details(whole, problems))
    return gathering


def _check_format(found: object, name: str) -> None:
    if found == FORMAT:
        return
    other_version = isinstance(found, str) and found.partition("/")[0] == _FAMILY
    sentence = _OTHER_VERSION if other_version else _OTHER_FORMAT
    raise InvalidFileError(sentence.filled(name=name, format=shortened(found)))


def write_gathering(gathering: Gathering, *, at: datetime, by: str, names: bool = False) -> str:
    """Return the content of the file of a gathering, to be encoded as UTF-8.

    Args:
        gathering: what to write.
        at: the time of writing, with its offset.
        by: the program that writes, with its version.
        names: write the names of people too.
    """
    plain = gathering_as_plain(gathering, at=at, by=by, names=names)
    return json.dumps(plain, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
