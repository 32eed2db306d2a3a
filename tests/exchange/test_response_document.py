"""Responses and rounds: what is read, what is refused."""

import pytest

from desktop_app.domain.response import Handling, Response, VoteRound
from desktop_app.exchange.response_document import plain_response, read_responses
from desktop_app.exchange.scale import scale_of
from desktop_app.exchange.section import Section
from tests.exchange.samples import changed, details, plain, read

WHOLE = "must be a whole number from 0 to 10000"


def test_answers_of_every_kind() -> None:
    found = read("full").responses
    assert found["leadership.direction"].handling is Handling.AGREED
    assert found["leadership.direction"].dissent == "To holdt 1 fordi planen er gammel."
    assert found["leadership.direction"].extra == {"parked": False, "mood": [1, 2.5, None]}
    assert found["culture.sharing"] == Response(
        "culture.sharing", not_applicable="Styres av departementet"
    )
    assert found["leadership.funding"].parked
    assert found["culture.trying"].not_applicable is None


def test_rounds_are_kept_in_order_with_what_is_not_revealed() -> None:
    rounds = read("full").responses["leadership.direction"].rounds
    assert [one.counts for one in rounds] == [(1, 2, 3, 2, 1), (0, 2, 5, 1, 0), (0, 0, 0, 0, 9)]
    assert [one.abstained for one in rounds] == [0, 1, 0]
    assert [one.revealed for one in rounds] == [True, True, False]
    assert rounds[1].extra == {"hall": "A"}


@pytest.mark.parametrize(
    ("value", "path", "wrong"),
    [
        (None, (0, "question"), "responses[0]: question is missing"),
        (
            "leadership.direction",
            (1, "question"),
            "responses[1].question: question leadership.direction is answered twice",
        ),
        (
            "budget",
            (1, "question"),
            "responses[1].question: budget is not known; choose one of leadership.direction, "
            "leadership.ownership, leadership.funding, culture.learning, culture.trying, "
            "culture.sharing, users.needs",
        ),
        (
            6,
            (0, "level"),
            "responses[0].level: 6 is outside the scale, which goes from 1 to 5",
        ),
        (
            2.0,
            (0, "level"),
            "responses[0].level: must be a whole number from -1000000 to 1000000",
        ),
        (
            "Nei",
            (0, "not_applicable"),
            "responses[0]: question leadership.direction has a level and is not applicable too",
        ),
        (
            " ",
            (5, "not_applicable"),
            "responses[5].not_applicable: a reason is needed why the question is not applicable",
        ),
        (
            True,
            (5, "not_applicable"),
            "responses[5].not_applicable: must be a text in double quotes",
        ),
        (
            "x" * 4_001,
            (0, "note"),
            "responses[0].note: has 4001 characters; at most 4000 are allowed",
        ),
        (7, (0, "dissent"), "responses[0].dissent: must be a text in double quotes"),
        ("yes", (0, "parked"), "responses[0].parked: must be true or false"),
        (1, (0, "parked"), "responses[0].parked: must be true or false"),
        ({}, (0, "rounds"), "responses[0].rounds: must be a list in square brackets"),
        ([7], (0, "rounds"), "responses[0].rounds[0]: must be an object in curly brackets"),
        (None, (0, "rounds", 0, "counts"), "responses[0].rounds[0]: counts is missing"),
        (
            7,
            (0, "rounds", 0, "counts"),
            "responses[0].rounds[0].counts: must be a list in square brackets",
        ),
        (
            [],
            (0, "rounds", 0, "counts"),
            "responses[0].rounds[0].counts: has 0 numbers; the scale has 5",
        ),
        (
            [1, 2, 3, 4, 5, 6],
            (0, "rounds", 0, "counts"),
            "responses[0].rounds[0].counts: has 6 numbers; the scale has 5",
        ),
        (-1, (0, "rounds", 0, "counts", 2), f"responses[0].rounds[0].counts[2]: {WHOLE}"),
        (10_001, (0, "rounds", 0, "counts", 2), f"responses[0].rounds[0].counts[2]: {WHOLE}"),
        (None, (0, "rounds", 0, "counts", 2), f"responses[0].rounds[0].counts[2]: {WHOLE}"),
        (-1, (0, "rounds", 0, "abstained"), f"responses[0].rounds[0].abstained: {WHOLE}"),
        (
            "09:40",
            (0, "rounds", 0, "at"),
            "responses[0].rounds[0].at: must be a time with its offset, such as "
            "2026-11-23T09:40:00+01:00",
        ),
        (0, (0, "rounds", 0, "revealed"), "responses[0].rounds[0].revealed: must be true or false"),
    ],
)
def test_what_is_wrong_is_said(value: object, path: tuple[str | int, ...], wrong: str) -> None:
    assert details(changed(plain("full"), value, "responses", *path)) == [wrong]


def test_two_answers_without_a_question_are_not_the_same_question() -> None:
    document = changed(plain("full"), [{}, {}], "responses")
    assert details(document) == [
        "responses[0]: question is missing",
        "responses[1]: question is missing",
    ]


def test_an_unanswered_response_is_kept() -> None:
    assert plain_response(Response("q")) == {"question": "q"}
    scale = scale_of(plain("one-question")["model"])
    assert read_responses([Section({"question": "q"}, (), [])], scale) == {"q": Response("q")}


def test_only_what_was_said_is_written() -> None:
    response = Response("q", level=1, rounds=(VoteRound((1, 0)),))
    assert plain_response(response) == {
        "question": "q",
        "level": 1,
        "rounds": [{"counts": [1, 0]}],
    }
