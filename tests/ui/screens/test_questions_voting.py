"""Votes, rounds, the shield, the clock and the pause after a dimension, without a screen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from desktop_app.domain.assessment import Assessment, AssessmentState, Voting
from desktop_app.domain.consensus import Spread
from desktop_app.domain.response import Response, VoteRound
from desktop_app.domain.time_used import BETWEEN
from desktop_app.ui.screens.questions.filters import Filter, passing
from desktop_app.ui.screens.questions.hands import ABSTAINED
from desktop_app.ui.screens.questions.presenter import QuestionsPresenter
from desktop_app.ui.screens.questions.state import Pace, Panel, Shield
from tests.ui.screens.test_questions_presenter import Room
from tests.ui.screens.workshops import ID, model, put, workshop

OpenRoom = Callable[..., Room]


@pytest.fixture
def room(tmp_path: Path) -> OpenRoom:
    def opened(voting: Voting = Voting.HANDS, **changed: object) -> Room:
        made: Assessment = replace(workshop(model(2, 1), voting), **changed)  # type: ignore[arg-type]
        found = Room(tmp_path / "store.db", made)
        found.presenter.start(ID)
        return found

    return opened


def press(here: Room, *digits: int) -> None:
    for digit in digits:
        here.presenter.digit(digit)


def test_nothing_said_aloud_tells_a_vote(room: OpenRoom) -> None:
    here = room()
    press(here, 2, 5)
    assert here.said == ["Votes in all: 1. Saved.", "Votes in all: 2. Saved."]


def test_space_shows_and_hides_and_undo_hides_too(room: OpenRoom) -> None:
    here = room()
    here.presenter.rounds.reveal_or_hide()
    assert str(here.state.notice) == "There are no votes to show yet."
    press(here, 2)
    here.presenter.rounds.reveal_or_hide()
    assert here.stored().rounds[0].revealed
    here.presenter.rounds.reveal_or_hide()
    assert not here.stored().rounds[0].revealed
    here.presenter.rounds.reveal_or_hide()
    here.bench.answering.undo(here.changes[-1])
    here.presenter.follow(here.changes[-1])
    assert here.state.asked.votes.hidden, "accidentally revealed"
    assert here.stored().rounds[0].counts == (0, 1, 0, 0, 0)


def test_last_times_level_shows_only_with_the_votes(room: OpenRoom) -> None:
    here = room()
    now = here.bench.assessments.get(ID)
    levels = {q.id: Response(q.id, level=2) for q in now.model.questions}
    before = replace(now, id="before", held_on=now.held_on - timedelta(days=400))
    put(here.bench, replace(before, state=AssessmentState.FINISHED, responses=levels))
    here.presenter.start(ID, "")
    press(here, 3)
    assert here.state.asked.last_level is None, "it would sway who has not voted yet"
    assert here.bench.room.question(ID, here.state.asked.id).last is None
    here.presenter.rounds.reveal_or_hide()
    assert here.state.asked.last_level == 2
    assert here.bench.room.question(ID, here.state.asked.id).last == 2


def test_a_vote_after_the_reveal_is_seen(room: OpenRoom) -> None:
    here = room()
    press(here, 2)
    here.presenter.rounds.reveal_or_hide()
    press(here, 3)
    now = here.state.asked.votes.now
    assert now is not None
    assert now.counts == (0, 1, 1, 0, 0)


def test_a_second_round_keeps_the_first(room: OpenRoom) -> None:
    here = room()
    press(here, 1, 5)
    here.presenter.rounds.open_round()
    assert "Show the votes of this round" in str(here.state.notice)
    here.presenter.rounds.reveal_or_hide()
    here.presenter.rounds.open_round()
    votes = here.state.asked.votes
    assert (votes.round, votes.given, votes.now) == (2, 0, None)
    assert [(e.number, e.counts, e.spread) for e in votes.earlier] == [
        (1, (1, 0, 0, 0, 1), Spread.DIVIDED)
    ]
    here.presenter.take_back()
    assert len(here.stored().rounds) == 2, "Backspace takes votes, not rounds"
    press(here, 3, 3)
    here.presenter.rounds.reveal_or_hide()
    here.presenter.agree_on_suggestion()
    assert (here.stored().level, [r.counts for r in here.stored().rounds]) == (
        3,
        [(1, 0, 0, 0, 1), (0, 0, 2, 0, 0)],
    )
    for change in reversed(here.changes):
        here.bench.answering.undo(change)
    assert here.stored() == Response("leadership.1")


def test_backspace_remembers_the_order_within_its_round(room: OpenRoom) -> None:
    here = room()
    press(here, 5, 1)
    here.presenter.rounds.reveal_or_hide()
    here.presenter.rounds.open_round()
    press(here, 4, 2)
    here.presenter.abstain()
    for left in ((0, 1, 0, 1, 0), (0, 0, 0, 1, 0), (0, 0, 0, 0, 0)):
        here.presenter.take_back()
        assert here.stored().rounds[1].counts == left
        assert here.stored().rounds[1].abstained == 0
    change = next(c for c in here.changes if str(c.what) == "New round")
    here.bench.answering.undo(change)
    here.presenter.follow(change)
    here.presenter.take_back()
    assert here.stored().rounds[0].counts == (0, 0, 0, 0, 1)


def test_more_votes_than_people_are_confirmed_once_and_marked(room: OpenRoom) -> None:
    here = room(participants=2)
    press(here, 1, 2)
    assert here.asked == []
    press(here, 3)
    ((given, expected, count),) = here.asked
    assert (given, expected, here.stored().rounds[0].votes) == (3, 2, 2)
    assert not here.state.asked.votes.too_many
    count()
    assert here.stored().rounds[0].votes == 3
    assert here.state.asked.votes.too_many
    press(here, 3)
    assert len(here.asked) == 1
    here.presenter.counting.step(2, -1)
    assert here.stored().rounds[0].counts == (1, 1, 1, 0, 0)


def test_a_late_yes_counts_nothing_elsewhere(room: OpenRoom) -> None:
    here = room(participants=1)
    press(here, 1, 2)
    here.presenter.moving.step(1)
    here.asked[0][2]()
    assert here.stored("leadership.2").rounds == ()
    assert here.stored().rounds[0].votes == 1


@pytest.mark.parametrize("votes", [-1, 10_001, 10**9])
def test_nonsense_is_refused_in_place(room: OpenRoom, votes: int) -> None:
    here = room()
    press(here, 1)
    here.presenter.counting.count(0, votes)
    assert "from 0 to 10000" in str(here.state.notice)
    here.presenter.counting.refuse()
    assert here.stored().rounds[0].counts == (1, 0, 0, 0, 0)


def test_counts_step_by_one_and_never_below_nothing(room: OpenRoom) -> None:
    here = room()
    here.presenter.counting.step(1, 1)
    here.presenter.counting.step(1, -1)
    here.presenter.counting.step(1, -1)
    here.presenter.counting.step(ABSTAINED, 1)
    assert here.stored().rounds[0].counts == (0, 0, 0, 0, 0)
    assert here.stored().rounds[0].abstained == 1


def test_a_secret_round_tells_nothing_but_the_number(room: OpenRoom) -> None:
    here = room(Voting.SECRET)
    press(here, 3)
    assert "begin a secret round" in str(here.state.notice)
    here.presenter.rounds.toggle_shield()
    press(here, 3)
    assert here.state.shield is Shield.THANKS
    press(here, 3)
    assert here.stored().rounds[0].votes == 1, "a second press is not the next voter"
    here.presenter.agree_on_suggestion()
    assert here.state.shield is Shield.VOTING
    here.presenter.take_back()
    assert here.stored().rounds[0].votes == 1, "nobody takes another one's vote back"
    here.presenter.choose(5)
    here.presenter.take_back()
    assert here.stored().rounds[0].counts == (0, 0, 1, 0, 0), "only one's own"
    here.presenter.abstain()
    here.presenter.rounds.pass_on()
    here.presenter.rounds.toggle_shield()
    assert here.state.shield is Shield.DOWN
    assert here.state.asked.votes.hidden
    assert not any("evel" in said for said in here.said)
    here.presenter.rounds.reveal_or_hide()
    here.presenter.rounds.toggle_shield()
    assert "Begin a new round first" in str(here.state.notice)


@pytest.mark.parametrize(
    "key",
    [
        lambda p: p.moving.step(1),
        lambda p: p.moving.go("culture.1"),
        lambda p: p.rounds.reveal_or_hide(),
        lambda p: p.rounds.open_round(),
        lambda p: p.rounds.vote_by(Voting.DIRECT),
        lambda p: p.digit(2, overrule=True),
        lambda p: p.agree_on_suggestion(),
        lambda p: p.answers.park(),
        lambda p: p.answers.set_aside("No"),
        lambda p: p.panels.toggle(Panel.NOTE),
        lambda p: p.panels.toggle_help(),
        lambda p: p.panels.finish(),
    ],
)
def test_no_key_of_a_voter_does_what_only_the_facilitator_may(
    room: OpenRoom, key: Callable[[QuestionsPresenter], None]
) -> None:
    here = room(Voting.SECRET)
    here.presenter.rounds.toggle_shield()
    press(here, 4)
    here.presenter.rounds.pass_on()
    before = here.bench.assessments.get(ID)
    key(here.presenter)
    assert here.bench.assessments.get(ID) == before
    assert here.state.shield is Shield.VOTING
    assert (here.state.panel, here.state.help_shown) == (Panel.NONE, False)


def test_the_secret_way_has_to_be_chosen(room: OpenRoom) -> None:
    here = room()
    here.presenter.rounds.toggle_shield()
    assert here.state.shield is Shield.DOWN
    assert "Choose the secret way" in str(here.state.notice)


def test_hands_are_counted_after_the_ballots(room: OpenRoom) -> None:
    ballots = Response("leadership.1", rounds=(VoteRound((4, 0, 0, 0, 4)),))
    here = room(Voting.PAPER, responses={"leadership.1": ballots})
    press(here, 3)
    assert "The ballots are the first round" in str(here.state.notice)
    assert not here.state.counting
    here.presenter.rounds.open_round()
    press(here, 3)
    assert here.state.counting
    assert [r.counts for r in here.stored().rounds] == [(4, 0, 0, 0, 4), (0, 0, 1, 0, 0)]


def test_the_way_of_voting_changes_in_mid_vote(room: OpenRoom) -> None:
    here = room()
    press(here, 2, 2)
    here.presenter.rounds.vote_by(Voting.DIRECT)
    assert here.state.asked.votes.hidden
    press(here, 4)
    assert (here.stored().level, here.stored().rounds[0].votes) == (4, 2)
    here.presenter.rounds.vote_by(Voting.HANDS)
    press(here, 2)
    assert here.stored().rounds[0].counts == (0, 3, 0, 0, 0)
    here.bench.answering.undo(here.changes[-2])
    here.presenter.follow(here.changes[-2])
    assert here.state.voting is Voting.DIRECT
    here.presenter.abstain()
    assert here.stored().rounds[0].abstained == 0


def test_leaving_in_mid_vote_keeps_the_vote_hidden(room: OpenRoom) -> None:
    here = room()
    press(here, 2)
    here.presenter.leave()
    here.presenter.start(ID)
    assert (here.state.asked.votes.given, here.state.asked.votes.now) == (1, None)


def test_a_done_dimension_is_looked_back_at_once(room: OpenRoom) -> None:
    here = room()
    press(here, 3, 3)
    here.presenter.rounds.reveal_or_hide()
    here.presenter.agree_on_suggestion()
    here.pass_time(minutes=2)
    here.presenter.moving.step(1)
    press(here, 1, 5)
    here.presenter.rounds.reveal_or_hide()
    here.presenter.digit(2, overrule=True)
    here.presenter.moving.step(1)
    end = here.state.dimension_end
    assert end is not None
    assert (end.title, end.score, end.level, end.agreed, end.total) == (
        "Leadership",
        Fraction(5, 2),
        3,
        2,
        2,
    )
    assert (end.next_title, end.seconds) == ("Culture", 120)
    assert end.divided is not None
    assert end.divided.question == "leadership.2"
    assert end.divided_figures is not None
    assert end.divided_figures.counts == (1, 0, 0, 0, 1)
    press(here, 1)
    here.presenter.rounds.reveal_or_hide()
    here.presenter.answers.park()
    assert str(here.state.notice) == "Go to a question first."
    assert here.state.dimension_end == end
    here.presenter.moving.step(-1)
    assert here.state.asked.id == "leadership.2"
    here.presenter.moving.step(1)
    assert here.state.asked.id == "culture.1", "a pause comes once"


def test_an_undivided_dimension_was_not_divided_and_the_last_one_leads_to_the_end(
    room: OpenRoom,
) -> None:
    here = room(Voting.DIRECT, responses={})
    here.presenter.moving.go("culture.1")
    here.presenter.answers.set_aside("Not ours")
    here.presenter.moving.step(1)
    end = here.state.dimension_end
    assert end is not None
    assert (end.score, end.divided, end.next_title, end.aside) == (None, None, None, 1)
    here.presenter.moving.step(1)
    assert here.state.at_end


@pytest.mark.parametrize("panel", [Panel.REASON, Panel.NOTE, Panel.DISSENT])
@pytest.mark.parametrize("steps", [2, 3])
def test_nothing_is_written_where_no_question_is_shown(
    room: OpenRoom, panel: Panel, steps: int
) -> None:
    here = room(Voting.DIRECT)
    here.presenter.moving.go("culture.1")
    press(here, 3)
    for _ in range(steps - 1):
        here.presenter.moving.step(1)
    assert (here.state.dimension_end is not None, here.state.at_end) == (steps == 2, steps == 3)
    here.presenter.panels.toggle(panel)
    assert here.state.panel is Panel.NONE, "whose note would it be?"
    assert str(here.state.notice) == "Go to a question first."
    here.presenter.panels.toggle_help()
    assert not here.state.help_shown


def test_undo_comes_back_from_a_pause(room: OpenRoom) -> None:
    here = room(Voting.DIRECT)
    press(here, 3)
    here.presenter.moving.step(1)
    press(here, 4)
    here.presenter.moving.step(1)
    assert here.state.dimension_end is not None
    here.bench.answering.undo(here.changes[-1])
    here.presenter.follow(here.changes[-1])
    assert here.state.dimension_end is None
    assert here.state.asked.level is None


def test_the_time_of_each_question_is_kept(room: OpenRoom) -> None:
    here = room(Voting.DIRECT)
    here.pass_time(seconds=70)
    assert here.bench.timing.used(ID).seconds >= 60, "not all is lost when the power goes"
    here.presenter.moving.step(1)
    here.pass_time(seconds=25)
    here.presenter.leave()
    assert here.bench.timing.used(ID).by_question == {"leadership.1": 70, "leadership.2": 25}
    here.watch.move(minutes=5)
    here.presenter.start(ID)
    assert here.bench.timing.used(ID).of(BETWEEN) == 300
    assert here.state.clock.seconds == 25


def test_a_lid_that_closes_stops_the_clock_until_a_key(room: OpenRoom) -> None:
    here = room(Voting.DIRECT)
    here.watch.move(hours=3)
    here.presenter.panels.tick()
    assert (here.state.clock.slept, here.state.clock.seconds) == (True, 60)
    here.pass_time(minutes=1)
    assert here.state.clock.seconds == 60
    press(here, 3)
    assert not here.state.clock.slept
    here.pass_time(minutes=1)
    assert here.state.clock.seconds == 120


def test_a_pause_is_a_pause(room: OpenRoom) -> None:
    here = room(Voting.DIRECT)
    here.presenter.panels.pause()
    here.pass_time(minutes=3)
    press(here, 3)
    here.presenter.moving.step(1)
    assert (here.state.clock.paused, here.state.clock.seconds) == (True, 0)
    assert here.state.pace == Pace(60, Fraction(30))
    here.presenter.panels.pause()
    here.pass_time(minutes=1)
    assert here.state.clock.seconds == 60


def test_a_question_has_a_time_box(room: OpenRoom) -> None:
    here = room(Voting.DIRECT)
    here.presenter.panels.box_at(1)
    here.pass_time(seconds=60)
    assert not here.state.clock.over_box
    here.pass_time(seconds=10)
    assert here.state.clock.over_box
    here.presenter.panels.box_at(999)
    assert "from 1 to 240" in str(here.state.notice)
    here.presenter.panels.box_at(None)
    assert not here.state.clock.over_box


def test_what_does_not_fit_can_wait(room: OpenRoom) -> None:
    here = room(Voting.DIRECT)
    assert here.state.clock.waiting == ()
    here.pass_time(minutes=15)
    assert here.state.clock.waiting == (), "the first question has not had its share of 20 yet"
    here.pass_time(minutes=10)
    assert here.state.clock.waiting == ("culture.1",)
    here.presenter.answers.defer(here.state.clock.waiting)
    assert here.stored("culture.1").parked
    here.presenter.answers.defer(())
    assert len(here.changes) == 1


def test_a_finished_assessment_uses_no_more_time(room: OpenRoom) -> None:
    here = room(Voting.DIRECT)
    here.pass_time(seconds=40)
    here.presenter.panels.finish()
    here.pass_time(minutes=5)
    here.presenter.panels.pause()
    assert here.bench.timing.used(ID).seconds == 40
    here.presenter.panels.reopen()
    here.pass_time(seconds=31)
    here.presenter.leave()
    assert here.bench.timing.used(ID).seconds == 71


def test_lists_are_filtered(room: OpenRoom) -> None:
    split = VoteRound((2, 0, 0, 0, 2))
    said = (
        Response("leadership.1", level=2, dissent="Two held 1", rounds=(split,)),
        Response("leadership.2", parked=True),
        Response("culture.1", not_applicable="Not ours"),
    )
    here = room(responses={each.question: each for each in said})
    found = {f: [s.question for s in passing(here.state.stops, f)] for f in Filter}
    assert found == {
        Filter.ALL: ["leadership.1", "leadership.2", "culture.1"],
        Filter.UNANSWERED: ["leadership.2"],
        Filter.PARKED: ["leadership.2"],
        Filter.DIVIDED: ["leadership.1"],
        Filter.DISSENT: ["leadership.1"],
        Filter.NOT_APPLICABLE: ["culture.1"],
    }
