"""Which questions a list shows: all of them, or those that need the room once more."""

from collections.abc import Callable
from enum import StrEnum

from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.screens.questions.state import Mark, Stop


class Filter(StrEnum):
    """A question can be in several."""

    ALL = "all"
    UNANSWERED = "unanswered"
    PARKED = "parked"
    DIVIDED = "divided"
    DISSENT = "dissent"
    NOT_APPLICABLE = "not_applicable"


NAMES = {
    Filter.ALL: QT_TRANSLATE_NOOP("Questions", "All"),
    Filter.UNANSWERED: QT_TRANSLATE_NOOP("Questions", "Unanswered"),
    Filter.PARKED: QT_TRANSLATE_NOOP("Questions", "Parked"),
    Filter.DIVIDED: QT_TRANSLATE_NOOP("Questions", "Divided"),
    Filter.DISSENT: QT_TRANSLATE_NOOP("Questions", "With dissent"),
    Filter.NOT_APPLICABLE: QT_TRANSLATE_NOOP("Questions", "Not applicable"),
}

_TESTS: dict[Filter, Callable[[Stop], bool]] = {
    Filter.ALL: lambda _: True,
    Filter.UNANSWERED: lambda stop: stop.mark in {Mark.OPEN, Mark.PARKED},
    Filter.PARKED: lambda stop: stop.parked,
    Filter.DIVIDED: lambda stop: stop.divided,
    Filter.DISSENT: lambda stop: stop.dissent,
    Filter.NOT_APPLICABLE: lambda stop: stop.mark is Mark.NOT_APPLICABLE,
}


def passing(stops: tuple[Stop, ...], chosen: Filter) -> tuple[Stop, ...]:
    """Return the questions that a filter lets through, in their order."""
    return tuple(stop for stop in stops if _TESTS[chosen](stop))
