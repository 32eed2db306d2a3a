"""Where the topics of a board can come from, so that a room need not begin with nothing."""

from collections.abc import Iterable
from enum import StrEnum

from desktop_app.domain.board import Board, origins
from desktop_app.domain.follow_up import Origin
from desktop_app.domain.ranking import contested, largest_gaps
from desktop_app.domain.results import Results
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence

MOST = 7
"""The most topics that one source gives: as many as a room can look over."""


class TopicSource(StrEnum):
    """A way to fill a board."""

    CONTESTED = "contested"
    GAPS = "gaps"
    SEVEN = "seven"


SEVEN_TOPICS: tuple[Sentence, ...] = (
    QT_TRANSLATE_NOOP("Topics", "Leadership"),
    QT_TRANSLATE_NOOP("Topics", "Culture"),
    QT_TRANSLATE_NOOP("Topics", "User orientation"),
    QT_TRANSLATE_NOOP("Topics", "Digital transformation and maturity"),
    QT_TRANSLATE_NOOP("Topics", "Competence"),
    QT_TRANSLATE_NOOP("Topics", "Finance and resources"),
    QT_TRANSLATE_NOOP("Topics", "Cooperation across the public sector"),
)
"""What 42 organisations voted to the top in 2017."""


def proposals(found: Results, source: TopicSource) -> tuple[tuple[str, Origin], ...]:
    """Texts and origins of the topics that a result gives; none for the seven, which are said."""
    if source is TopicSource.CONTESTED:
        return tuple(
            (q.question.prompt, Origin(question=q.question.id)) for q in contested(found, MOST)
        )
    if source is TopicSource.GAPS:
        return tuple(
            (d.dimension.title, Origin(dimension=d.dimension.id)) for d in largest_gaps(found, MOST)
        )
    return ()


def not_yet_there(
    board: Board, wanted: Iterable[tuple[str, Origin]]
) -> tuple[tuple[str, Origin], ...]:
    """Leave out what is on the board already: from the same place, or with the same text."""
    parts = [part for topic in board.topics for part in (topic, *topic.merged)]
    places = {origin for topic in board.topics for origin in origins(topic)}
    there = {part.title.casefold() for part in parts}
    return tuple(
        (text, origin)
        for text, origin in wanted
        if (origin == Origin() or origin not in places) and text.casefold() not in there
    )
