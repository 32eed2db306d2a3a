"""The assessments that were changed last, as cards show them.

The first screen needs no more. It is read past SQLAlchemy, which takes longer to load than all
else that a start waits for: in SQL that a file and a server both understand.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.errors import StoreError
from desktop_app.domain.level_names import level_names, model_title
from desktop_app.storage.failures import NO_MODEL

Ask = Callable[[str], list[tuple[object, ...]]]
"""Returns the rows of a query."""

_LATEST = """
SELECT assessment.id, organisation.name, assessment.occasion, assessment.held_on,
       assessment.state = 'finished', standing.agreed + standing.not_applicable,
       model.questions, standing.level, model.hash, assessment.language
FROM assessment
JOIN organisation ON organisation.key = assessment.organisation
JOIN model ON model.hash = assessment.model
JOIN standing ON standing.assessment = assessment.key
ORDER BY assessment.changed_at DESC, assessment.key DESC
LIMIT {most:d}
"""

_MODELS = "SELECT hash, title, content FROM model WHERE hash IN ({hashes})"


@dataclass(frozen=True)
class LatestAssessment:
    """An assessment at a glance; `level` and `level_name` are None without any answer.

    `handled` of `total` questions need no more of the room's time. `lowest` and `highest` are
    the ends of the model's scale.
    """

    id: str
    organisation: str
    occasion: str
    model_title: str
    held_on: date
    finished: bool
    handled: int
    total: int
    level: int | None
    level_name: str | None
    lowest: int
    highest: int


@dataclass(frozen=True)
class ModelNames:
    """What a model and its levels are called in a language."""

    title: str
    levels: dict[int, str]


Names = dict[tuple[str, str], ModelNames]
"""Names by the model's hash and a language; what has a hash never changes."""


def latest(ask: Ask, most: int, known: Names) -> tuple[LatestAssessment, ...]:
    """Return at most so many, the latest change first; `known` grows with the models met.

    StoreError where the content of a model is none.
    """
    rows = ask(_LATEST.format(most=most))
    _meet(ask, {(str(row[8]), str(row[9])) for row in rows}, known)
    return tuple(_line(row, known) for row in rows)


def _meet(ask: Ask, wanted: set[tuple[str, str]], known: Names) -> None:
    missing = wanted - known.keys()
    if not missing:
        return
    hashes = ", ".join(sorted({f"'{content_hash}'" for content_hash, _ in missing}))
    for content_hash, title, content in ask(_MODELS.format(hashes=hashes)):
        try:
            document = json.loads(str(content))
            for key in (key for key in missing if key[0] == content_hash):
                language = key[1]
                known[key] = ModelNames(
                    model_title(document, language), level_names(document, language)
                )
        except (KeyError, TypeError, ValueError) as error:
            raise StoreError(NO_MODEL.filled(title=title)) from error


def _line(row: tuple[object, ...], known: Names) -> LatestAssessment:
    names = known[str(row[8]), str(row[9])]
    level = None if row[7] is None else _whole(row[7])
    return LatestAssessment(
        id=str(row[0]),
        organisation=str(row[1]),
        occasion=str(row[2]),
        model_title=names.title,
        # A file keeps a day as text, a server as a day.
        held_on=date.fromisoformat(str(row[3])),
        finished=bool(row[4]),
        handled=_whole(row[5]),
        total=_whole(row[6]),
        level=level,
        level_name=None if level is None else names.levels[level],
        lowest=min(names.levels),
        highest=max(names.levels),
    )


def _whole(value: object) -> int:
    return int(str(value))
