"""Boards are filled from what the room disagreed on, from gaps, and from the seven topics."""

from desktop_app.domain.board import Board
from desktop_app.domain.follow_up import Origin, Topic
from desktop_app.domain.results import results
from desktop_app.domain.topic_sources import SEVEN_TOPICS, TopicSource, not_yet_there, proposals
from tests.domain.samples import agreed, assessment, dimension, model

FOUND = results(
    assessment(
        model(dimension("lead", (1, 1)), dimension("culture")),
        [agreed("lead.1", 2, 1, 2, 3, 2, 1), agreed("lead.2", 3, 4, 0, 0, 0, 4)],
        {"lead": 5},
    )
)


def test_each_source_gives_its_own() -> None:
    assert proposals(FOUND, TopicSource.CONTESTED) == (
        ("lead 2?", Origin(question="lead.2")),
        ("lead 1?", Origin(question="lead.1")),
    )
    assert proposals(FOUND, TopicSource.GAPS) == (("Lead", Origin(dimension="lead")),)
    assert proposals(FOUND, TopicSource.SEVEN) == ()
    assert len(SEVEN_TOPICS) == 7


def test_what_is_there_is_not_brought_in_again() -> None:
    under = Topic("u", "LEADERSHIP")
    board = Board((Topic("t", "Mine", origin=Origin(question="q"), merged=(under,)),))
    wanted = (("Other", Origin(question="q")), ("Leadership", Origin()), ("New", Origin()))
    assert not_yet_there(board, wanted) == (("New", Origin()),)
