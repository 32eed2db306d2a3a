"""The scale of a foreign questionnaire: its scores, or else the answers to its questions."""

from collections import Counter
from collections.abc import Iterable, Sequence, Sized
from dataclasses import dataclass, replace

from desktop_app.catalog.conversion import Conversion, Plain
from desktop_app.catalog.spoken import OWN, Speaker, Texts
from desktop_app.domain import model_limits as limits
from desktop_app.domain.model_fields import Fields, Where, titled
from desktop_app.domain.model_sentences import LEVEL, LEVEL_NUMBER
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

_MOST_POINTS = 1_000_000

_NO_SCALE = QT_TRANSLATE_NOOP(
    "Errors",
    "no scale of {low} to {high} levels can be found: neither scores nor answers give one",
)
_RENUMBERED = QT_TRANSLATE_NOOP("Import", "The scores {scores} became the levels {low} to {high}.")
_FROM_ANSWERS = QT_TRANSLATE_NOOP(
    "Import", "The levels {low} to {high} were made of the answers to the questions."
)


@dataclass(frozen=True)
class Step:
    """A level: its value, name and summary, and where in the file it is told."""

    value: int
    name: Texts
    summary: Texts
    where: Where


def scale_of_scores(framework: Fields, speaker: Speaker, conversion: Conversion) -> list[Step]:
    """Return the levels that the scores of a framework give; none where they give no scale."""
    scores = _scores(framework, speaker, conversion)
    bounds = [
        framework.whole(key, -_MOST_POINTS, _MOST_POINTS)
        for key in ("min_score", "max_score")
        if framework.values.get(key) is not None
    ]
    points = sorted({*scores, *(point for point in bounds if point is not None)})
    if not points:
        return []
    whole = range(points[0], points[-1] + 1)
    if _fits(whole) and whole[0] >= limits.LOWEST_LEVEL and whole[-1] <= limits.HIGHEST_LEVEL:
        return [scores.get(point) or _bare(point, framework.where) for point in whole]
    if not _fits(scores):
        return []
    said = ", ".join(str(point) for point in sorted(scores))
    conversion.remark(_RENUMBERED.filled(scores=said, low=1, high=len(scores)))
    return [replace(scores[point], value=place) for place, point in enumerate(sorted(scores), 1)]


def scale_of_answers(
    answers: Iterable[Sequence[Texts]], where: Where, conversion: Conversion
) -> list[Step]:
    """Return as many levels as most questions have answers; none, and a problem, without any.

    Where all questions have the same answers, these are the names of the levels.
    """
    several = [each for each in answers if _fits(each)]
    if not several:
        low, high = limits.FEWEST_LEVELS, limits.MOST_LEVELS
        conversion.findings.note(where, _NO_SCALE.filled(low=low, high=high))
        return []
    sizes = Counter(len(each) for each in several)
    size = max(sizes, key=lambda each: (sizes[each], each))
    conversion.remark(_FROM_ANSWERS.filled(low=1, high=size))
    fitting = [each for each in several if len(each) == size]
    shared = len(fitting) > 1 and all(each == fitting[0] for each in fitting)
    return [
        Step(place, fitting[0][place - 1] if shared else {OWN: str(place)}, {}, where)
        for place in range(1, size + 1)
    ]


def stand_in(where: Where) -> list[Step]:
    """Return a scale in the place of one that was complained about, so that reading goes on."""
    return [_bare(1, where), _bare(2, where)]


def plain_levels(steps: list[Step], conversion: Conversion) -> list[Plain]:
    """Return the levels as a model writes them."""
    for place, step in enumerate(steps):
        conversion.came_from(("levels", place), step.where)
    return [
        {"value": step.value, "name": step.name.get(OWN, ""), "summary": step.summary.get(OWN, "")}
        for step in steps
    ]


def _scores(framework: Fields, speaker: Speaker, conversion: Conversion) -> dict[int, Step]:
    scores: dict[int, Step] = {}
    for place, entry in enumerate(framework.entries("scores_definition") or ()):
        where = ("scores_definition", place)
        fields = titled(framework, entry, where, "score", LEVEL, LEVEL_NUMBER, place + 1)
        if fields is None:
            continue
        point = fields.whole("score", -_MOST_POINTS, _MOST_POINTS)
        name, summary = speaker.said(fields, ("name", "description"))
        conversion.leave_out_but(fields, ("score", "name", "description", "translations"))
        if point is not None:
            named = name if name.get(OWN) else {OWN: str(point)}
            scores.setdefault(point, Step(point, named, summary, fields.where))
    return scores


def _bare(point: int, where: Where) -> Step:
    return Step(point, {OWN: str(point)}, {}, where)


def _fits(levels: Sized) -> bool:
    return limits.FEWEST_LEVELS <= len(levels) <= limits.MOST_LEVELS
