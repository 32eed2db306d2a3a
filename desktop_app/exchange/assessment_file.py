"""The file NAME.startpunkt: one assessment, complete, to send away or to keep."""

import json
from datetime import datetime

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.errors import InvalidFileError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.exchange.assessment_document import FORMAT, assessment_as_plain, read_document
from desktop_app.exchange.complaints import WRONG, details
from desktop_app.exchange.json_text import parsed
from desktop_app.exchange.model_memory import ModelMemory
from desktop_app.exchange.places import shortened
from desktop_app.exchange.reading import check_size, decoded

_FAMILY = FORMAT.partition("/")[0]

_NO_OBJECT = QT_TRANSLATE_NOOP("Errors", "The file {name} does not hold a Startpunkt assessment.")
_NO_FORMAT = QT_TRANSLATE_NOOP(
    "Errors",
    'The file {name} does not hold a Startpunkt assessment: its key "format" is missing.',
)
_OTHER_FORMAT = QT_TRANSLATE_NOOP(
    "Errors", "The file {name} does not hold a Startpunkt assessment but {format}."
)
_OTHER_VERSION = QT_TRANSLATE_NOOP(
    "Errors",
    "The file {name} is of the format {format}, which this version of Startpunkt does not know. "
    "A newer version may read it.",
)


def read_assessment(text: bytes | str, name: str, models: ModelMemory | None = None) -> Assessment:
    """Return the assessment in the content of a file that is called `name`.

    `models` lets files of one collection share the reading of their model.

    Raises:
        InvalidFileError: the content is not a valid exchange file; `details` has a sentence
            for each thing that is wrong, with its line.
    """
    content = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    check_size(content, name)
    whole = decoded(content, name)
    plain, unsound = parsed(whole, name)
    if not isinstance(plain, dict):
        raise InvalidFileError(_NO_OBJECT.filled(name=name))
    _check_format(plain.get("format"), name)
    assessment, wrong = read_document(plain, models)
    known = {problem.where for problem in unsound}
    problems = (*unsound, *(problem for problem in wrong if problem.where not in known))
    if assessment is None or problems:
        raise InvalidFileError(WRONG.filled(name=name), details(whole, problems))
    return assessment


def _check_format(found: object, name: str) -> None:
    if found == FORMAT:
        return
    if found is None:
        raise InvalidFileError(_NO_FORMAT.filled(name=name))
    other_version = isinstance(found, str) and found.partition("/")[0] == _FAMILY
    sentence = _OTHER_VERSION if other_version else _OTHER_FORMAT
    raise InvalidFileError(sentence.filled(name=name, format=shortened(found)))


def write_assessment(assessment: Assessment, *, at: datetime, by: str) -> str:
    """Return the content of the file of an assessment, to be encoded as UTF-8.

    Args:
        assessment: what to write.
        at: the time of writing, with its offset.
        by: the program that writes, with its version.
    """
    plain = assessment_as_plain(assessment, at=at, by=by)
    return json.dumps(plain, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
