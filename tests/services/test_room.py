"""What the room may see: revealed rounds, agreed levels, figures, and nothing private."""

from dataclasses import fields, replace
from datetime import date

import pytest

from desktop_app.domain.assessment import AssessmentState, Voting
from desktop_app.domain.consensus import Spread
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.follow_up import Action, ActionStatus
from desktop_app.domain.response import Response, VoteRound
from desktop_app.services.assessments import Assessments
from desktop_app.services.last_time import LastTime
from desktop_app.services.room import RoomQuestion, RoomTask, RoomViews, RoomVotes
from desktop_app.services.room_board import RoomAction, RoomBoard, RoomCard, RoomColumn
from desktop_app.storage.store import Store
from tests.services.bench import ID, Ticking, put_sample

NOTHING = RoomVotes(None, None, 0, None)
FIRST, SECOND = (1, 0, 2, 0, 1), (0, 0, 4, 0, 0)


def views_of(store: Store, clock: Ticking) -> RoomViews:
    return RoomViews(Assessments(store, clock), LastTime(store))


@pytest.fixture
def assessments(store: Store, clock: Ticking) -> Assessments:
    put_sample(store)
    return Assessments(store, clock)


def seen(store: Store, clock: Ticking, response: Response, **details: object) -> RoomQuestion:
    """The sample's first question as the room sees it when that is the answer."""
    put_sample(store)
    with store.writing() as books:
        sample = books.assessments.get(ID)
        books.assessments.describe(replace(sample, **details))  # type: ignore[arg-type]  # the test names fields
        books.assessments.put_response(ID, response)
    return views_of(store, clock).question(ID, "lead.1")


def test_a_question_stands_in_its_place(assessments: Assessments, store: Store) -> None:
    found = RoomViews(assessments, LastTime(store)).question(ID, "lead.1")
    model = assessments.spoken(ID).model
    question = model.question("lead.1")
    assert (found.prompt, found.place, found.total) == (question.prompt, 1, len(model.questions))
    assert [level.name for level in found.levels] == [level.name for level in model.levels]
    assert found.of == len(model.dimensions[0].questions)
    assert (found.handled, found.votes, found.agreed) == (0, NOTHING, None)
    assert not found.not_applicable


@pytest.mark.parametrize(
    ("rounds", "expected"),
    [
        ((), NOTHING),
        (((FIRST, True),), RoomVotes(FIRST, None, 5, Spread.DIVIDED)),
        (((FIRST, False),), RoomVotes(None, None, 5, None)),
        (((FIRST, True), (SECOND, True)), RoomVotes(SECOND, FIRST, 5, Spread.AGREED)),
        (((FIRST, True), (SECOND, False)), RoomVotes(None, FIRST, 5, None)),
        (((FIRST, False), (SECOND, False)), RoomVotes(None, None, 5, None)),
        (((FIRST, False), (SECOND, True)), RoomVotes(SECOND, None, 5, Spread.AGREED)),
    ],
)
def test_only_what_is_revealed_is_seen(
    store: Store,
    clock: Ticking,
    rounds: tuple[tuple[tuple[int, ...], bool], ...],
    expected: RoomVotes,
) -> None:
    held = tuple(VoteRound(counts, 1, None, revealed) for counts, revealed in rounds)
    found = seen(store, clock, Response("lead.1", rounds=held))
    assert found.votes == expected


def test_a_round_that_has_just_begun_leaves_the_one_before(store: Store, clock: Ticking) -> None:
    begun = VoteRound((0, 0, 0, 0, 0), revealed=False)
    found = seen(store, clock, Response("lead.1", rounds=(VoteRound(FIRST), begun)))
    assert found.votes == RoomVotes(None, FIRST, 0, None)


def test_a_round_of_abstentions_alone_has_no_word(store: Store, clock: Ticking) -> None:
    nobody = VoteRound((0, 0, 0, 0, 0), abstained=3)
    assert seen(store, clock, Response("lead.1", rounds=(nobody,))).votes == NOTHING


def test_answers_are_seen_but_never_why(store: Store, clock: Ticking) -> None:
    private = Response(
        "lead.1",
        not_applicable="SECRET reason",
        note="SECRET note",
        dissent="SECRET dissent",
        rounds=(VoteRound((7, 0, 0, 0, 0), revealed=False),),
    )
    found = seen(store, clock, private, voting=Voting.HANDS, participants=12)
    assert found.not_applicable
    assert found.counted
    assert found.handled == 1
    assert "SECRET" not in repr(found)
    assert "(7, 0, 0, 0, 0)" not in repr(found)


def test_an_agreed_level_is_seen(store: Store, clock: Ticking) -> None:
    found = seen(store, clock, Response("lead.1", level=2))
    assert (found.agreed, found.handled, found.counted) == (2, 1, False)


def test_the_scale_is_said_in_the_words_of_the_model(
    assessments: Assessments, store: Store
) -> None:
    scale = RoomViews(assessments, LastTime(store)).scale(ID)
    model = assessments.spoken(ID).model
    assert scale.title == model.title
    assert [(each.value, each.name, each.text) for each in scale.levels] == [
        (level.value, level.name, level.summary) for level in model.levels
    ]


def test_figures_are_those_of_the_result_without_any_answer(store: Store, clock: Ticking) -> None:
    votes = (VoteRound(SECOND),)
    seen(store, clock, Response("lead.1", level=3, note="SECRET", rounds=votes))
    assessments = Assessments(store, clock)
    found, whole = RoomViews(assessments, LastTime(store)).figures(ID), assessments.results(ID)
    drawn = found.results()
    assert drawn.overall == whole.overall
    assert [d.score for d in drawn.dimensions] == [d.score for d in whole.dimensions]
    assert [d.consensus for d in drawn.dimensions] == [d.consensus for d in whole.dimensions]
    assert [d.target for d in drawn.dimensions] == [d.target for d in whole.dimensions]
    assert [d.dimension.title for d in drawn.dimensions] == [
        d.dimension.title for d in whole.dimensions
    ]
    assert drawn.questions == ()
    assert "SECRET" not in repr(found)


def test_what_is_gone_is_not_found(assessments: Assessments, store: Store) -> None:
    with pytest.raises(NotFoundError):
        RoomViews(assessments, LastTime(store)).question("gone", "lead.1")


def test_a_task_is_seen_with_owner_and_date_but_never_why(store: Store, clock: Ticking) -> None:
    put_sample(store)
    done = Action("done", "Done", status=ActionStatus.DONE)
    todo = Action("todo", "Plan", why="SECRET", owner=" IT ", due=date(2027, 3, 1))
    with store.writing() as books:
        sample = books.assessments.get(ID)
        books.assessments.replace(replace(sample, actions=(done, todo)))
    views = views_of(store, clock)
    assert views.task(ID, "todo") == RoomTask("Plan", "IT", date(2027, 3, 1), 1, 1)
    for gone in ("done", "never"):
        with pytest.raises(NotFoundError, match="no longer"):
            views.task(ID, gone)


def test_what_is_shown_of_a_board_has_no_place_for_a_note_a_name_or_an_origin() -> None:
    shown = {
        RoomCard: {"texts", "votes"},
        RoomColumn: {"title", "cards"},
        RoomBoard: {"title", "columns", "votes", "walked", "discussing", "takeaway", "clock"},
        RoomAction: {"number", "count", "title", "owner", "due", "missing"},
    }
    assert {kind: {each.name for each in fields(kind)} for kind in shown} == shown


SHOWN, HIDDEN = VoteRound(FIRST), VoteRound(FIRST, revealed=False)


@pytest.mark.parametrize(
    ("answer", "last"),
    [
        (Response("lead.1"), None),
        (Response("lead.1", rounds=(HIDDEN,)), None),
        (Response("lead.1", rounds=(SHOWN,)), 2),
        (Response("lead.1", rounds=(SHOWN, HIDDEN)), None),
        (Response("lead.1", 4, rounds=(SHOWN, HIDDEN)), None),
        (Response("lead.1", 4), 2),
    ],
    ids=["nothing yet", "hidden", "shown", "hidden again", "agreed before", "agreed at once"],
)
def test_the_level_of_last_time_comes_after_the_votes(
    store: Store, clock: Ticking, answer: Response, last: int | None
) -> None:
    made = put_sample(store)
    levels = {"lead.1": Response("lead.1", level=2)}
    before = replace(made, id="before", held_on=date(2020, 1, 1), responses=levels)
    with store.writing() as books:
        books.assessments.add(replace(before, state=AssessmentState.FINISHED))
        books.assessments.put_response(ID, answer)
    assert views_of(store, clock).question(ID, "lead.1").last == last
