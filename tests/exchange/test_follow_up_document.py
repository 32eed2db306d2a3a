"""Actions, topics and stories: what is read, what is refused."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.board import BoardRules
from desktop_app.domain.follow_up import (
    Action,
    ActionStatus,
    Origin,
    Story,
    ThumbVote,
    Topic,
    TopicState,
)
from desktop_app.exchange.assessment_document import read_document
from desktop_app.exchange.follow_up_document import plain_action, plain_story, plain_topic
from tests.exchange.samples import changed, details, plain, read, written


def test_follow_up_is_read() -> None:
    found = read("full")
    assert found.actions[0] == Action(
        id="a-1",
        title="Oppdater planen",
        why="Den er gammel",
        owner="Direktøren",
        due=date(2027, 3, 1),
        effort=1,
        effect=3,
        status=ActionStatus.AGREED,
        origin=Origin(question="leadership.direction"),
        extra={"origin": {"row": 4}, "cost": 1000.0},
    )
    assert found.actions[1] == Action(
        "a-2", "=SUM(A1:A9)", extra={"status": "proposed", "origin": {}}
    )
    assert found.topics[0] == Topic(
        id="t-1",
        title="Hvem eier dataene?",
        votes=5,
        state=TopicState.DISCUSSED,
        takeaway="Linjen eier.",
        thumbs=(ThumbVote(5, 1, 3), ThumbVote(0, 0, 9)),
        origin=Origin(dimension="leadership"),
        extra={"merged": ["t-7"], "thumbs": [{}, {"by": "B"}]},
    )
    assert found.topics[1].origin == Origin(topic="t-1")
    assert found.stories == (
        Story(
            "Digital søknad",
            "Alle søker på nett",
            "Brukerne var med",
            ("leadership", "users"),
            {"year": 2025},
        ),
    )


@pytest.mark.parametrize(
    ("value", "path", "wrong"),
    [
        (None, ("actions", 0, "id"), "actions[0]: id is missing"),
        ("a-1", ("actions", 1, "id"), "actions[1].id: the id a-1 stands twice"),
        ("t-1", ("topics", 1, "id"), "topics[1].id: the id t-1 stands twice"),
        ("\t", ("actions", 0, "title"), "actions[0].title: must not be empty"),
        ("1.3.2027", ("actions", 0, "due"), "actions[0].due: must be a date such as 2026-11-23"),
        (0, ("actions", 0, "effort"), "actions[0].effort: must be a whole number from 1 to 3"),
        (4, ("actions", 0, "effect"), "actions[0].effect: must be a whole number from 1 to 3"),
        (
            "underway",
            ("actions", 0, "status"),
            "actions[0].status: underway is not known; did you mean under_way?",
        ),
        (
            {"question": "a", "topic": "b"},
            ("actions", 0, "origin"),
            "actions[0].origin: only one of question, dimension and topic may stand here",
        ),
        (
            " ",
            ("actions", 0, "origin", "question"),
            "actions[0].origin.question: must be 1 to 100 characters without spaces",
        ),
        (-1, ("topics", 0, "votes"), "topics[0].votes: must be a whole number from 0 to 10000"),
        (
            "talked",
            ("topics", 0, "state"),
            "topics[0].state: talked is not known; choose one of proposed, voted, discussing, "
            "discussed",
        ),
        (
            None,
            ("topics", 0, "thumbs", 0, "up"),
            "topics[0].thumbs[0]: up is missing",
        ),
        (
            "5",
            ("topics", 0, "thumbs", 0, "down"),
            "topics[0].thumbs[0].down: must be a whole number from 0 to 10000",
        ),
        (None, ("stories", 0, "service"), "stories[0]: service is missing"),
        (
            "user",
            ("stories", 0, "dimensions", 1),
            "stories[0].dimensions[1]: user is not known; did you mean users?",
        ),
        (
            7,
            ("stories", 0, "dimensions", 1),
            "stories[0].dimensions[1]: must be a text in double quotes",
        ),
    ],
)
def test_what_is_wrong_is_said(value: object, path: tuple[str | int, ...], wrong: str) -> None:
    assert details(changed(plain("full"), value, *path)) == [wrong]


def test_actions_without_ids_are_not_the_same_action() -> None:
    document = changed(plain("full"), [{"title": "a"}, {"title": "b"}], "actions")
    assert details(document) == ["actions[0]: id is missing", "actions[1]: id is missing"]


def test_an_action_may_come_from_another_assessment() -> None:
    document = changed(plain("full"), "long.gone", "actions", 0, "origin", "question")
    found, problems = read_document(document)
    assert problems == ()
    assert found is not None
    assert found.actions[0].origin == Origin(question="long.gone")


def test_keys_of_an_origin_survive_another_origin() -> None:
    found = read("full")
    action = replace(found.actions[0], origin=Origin(dimension="culture"))
    assert plain_action(action)["origin"] == {"dimension": "culture", "row": 4}
    assert plain_action(replace(action, origin=Origin()))["origin"] == {"row": 4}


def test_keys_of_a_thumb_vote_survive_more_votes() -> None:
    topic = read("full").topics[0]
    more = replace(topic, thumbs=(*topic.thumbs, ThumbVote(1, 2, 3)))
    assert plain_topic(more)["thumbs"] == [
        {"up": 5, "sideways": 1, "down": 3},
        {"up": 0, "sideways": 0, "down": 9, "by": "B"},
        {"up": 1, "sideways": 2, "down": 3},
    ]
    assert written(read("full"))["topics"][0]["thumbs"][1]["by"] == "B"


def test_only_what_was_said_is_written() -> None:
    assert plain_action(Action("a", "Do")) == {"id": "a", "title": "Do"}
    assert plain_topic(Topic("t", "Talk")) == {"id": "t", "title": "Talk"}
    assert plain_story(Story("Service")) == {"service": "Service"}


def test_joined_topics_and_the_rules_of_the_board_go_out_and_in() -> None:
    document = plain("full")
    joined = [{"id": "t-8", "title": "Eierskap", "votes": 2, "origin": {"dimension": "users"}}]
    document["topics"][0]["joined"] = joined
    rules = {"participants": 12, "votes_each": 4, "box_minutes": 10, "sound": False, "hat": 1}
    document["assessment"]["board"] = rules
    found, problems = read_document(document)
    assert problems == ()
    assert found is not None
    assert found.topics[0].merged == (
        Topic("t-8", "Eierskap", 2, origin=Origin(dimension="users")),
    )
    assert found.board_rules == BoardRules(12, 4, 10, 4, sound=False)
    again = written(found)
    assert again["topics"][0]["joined"] == joined
    assert again["assessment"]["board"] == rules


def test_joined_topics_cannot_have_more_votes_than_their_card() -> None:
    document = plain("full")
    document["topics"][0]["joined"] = [{"id": "t-8", "title": "Eierskap", "votes": 6}]
    _, problems = read_document(document)
    assert [str(one.sentence) for one in problems] == [
        "the topics joined to this one have more votes than it has"
    ]
