"""The earlier assessment that a new one starts from: its levels stand pale beside the votes."""

from collections.abc import Iterable, Mapping, Sequence

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.trend import same_questions

FROM_NOTHING = "nothing"
"""The `starts_from` of an assessment that has no levels of earlier beside its votes."""


def starting_points(model: MaturityModel, earlier: Iterable[Assessment]) -> tuple[Assessment, ...]:
    """Return those of `earlier`, in their order, that share a question with a model."""
    return tuple(each for each in earlier if same_questions(each.model, model))


def chosen(starts_from: str, points: Sequence[Assessment]) -> Assessment | None:
    """Return the point that an assessment starts from, of those there are, the last one first.

    One that is not there, as after a journey to another laptop, gives way to the last.
    """
    if starts_from == FROM_NOTHING or not points:
        return None
    return next((each for each in points if each.id == starts_from), points[0])


def last_levels(model: MaturityModel, before: Assessment) -> Mapping[str, int]:
    """Return the levels agreed on before by question id, where the question is still the same."""
    same = same_questions(before.model, model)
    levels = ((each, before.response(each).level) for each in same)
    return {each: level for each, level in levels if level is not None}
