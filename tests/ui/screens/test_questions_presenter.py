"""The question screen without a screen: every input, and what is in the store afterwards."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.assessment import Assessment, AssessmentState, Voting
from desktop_app.domain.consensus import Spread
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.response import Response, VoteRound
from desktop_app.domain.stopwatch import Stopwatch
from desktop_app.domain.wording import Sentence
from desktop_app.services.change import Change
from desktop_app.services.clash import Clash
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.questions.clashing import Dispute, dispute
from desktop_app.ui.screens.questions.hands import ABSTAINED
from desktop_app.ui.screens.questions.presenter import AT_END, QuestionsPresenter
from desktop_app.ui.screens.questions.state import Mark, Pace, Panel, QuestionsState
from tests.ui.screens.workshops import ID, Watch, bench_at, model, put, workshop


class Room:
    """The presenter with a view that remembers, over a store in a real file."""

    def __init__(self, path: Path, made: Assessment) -> None:
        self.watch = Watch()
        self.path = path
        self.bench: Workbench = bench_at(path, self.watch)
        put(self.bench, made)
        self.changes: list[Change] = []
        self.said: list[str] = []
        self.failed: list[ExpectedError] = []
        self.watches: dict[str, Stopwatch] = {}
        self.asked: list[tuple[int, int, Callable[[], None]]] = []
        self.offered: list[tuple[ExpectedError, Callable[[], object]]] = []
        self.disputes: list[Dispute] = []
        self.state: QuestionsState
        self.presenter = QuestionsPresenter(self.bench, self, self._made, self.watches)

    def show_state(self, state: QuestionsState) -> None:
        self.state = state

    def announce(self, sentence: Sentence) -> None:
        self.said.append(str(sentence))

    def fail(self, error: ExpectedError) -> None:
        self.failed.append(error)

    def confirm(self, given: int, expected: int, count: Callable[[], None]) -> None:
        self.asked.append((given, expected, count))

    def offer(self, error: ExpectedError, again: Callable[[], object]) -> None:
        self.offered.append((error, again))

    def settle(self, dispute: Dispute) -> None:
        self.disputes.append(dispute)

    def pass_time(self, **by: float) -> None:
        """Let time pass, with the clock looked at as often as the screen does."""
        end = self.watch.time + timedelta(**by)
        while self.watch.time < end:
            self.watch.time = min(self.watch.time + timedelta(seconds=10), end)
            self.presenter.panels.tick()

    def _made(self, change: Change) -> None:
        self.changes.append(change)
        self.presenter.follow(change)

    def stored(self, question: str = "leadership.1") -> Response:
        """What another program would read from the file."""
        return bench_at(self.path, self.watch).assessments.get(ID).response(question)

    def place(self) -> str:
        return bench_at(self.path, self.watch).assessments.get(ID).place


OpenRoom = Callable[..., Room]


@pytest.fixture
def room(tmp_path: Path) -> OpenRoom:
    def opened(made: Assessment | None = None, detail: str = "") -> Room:
        found = Room(tmp_path / "store.db", made or workshop(model(2, 1)))
        found.presenter.start(ID, detail)
        return found

    return opened


def hands(**changed: object) -> Assessment:
    return replace(workshop(model(2, 1), Voting.HANDS), **changed)  # type: ignore[arg-type]


def test_the_first_question_comes_first(room: OpenRoom) -> None:
    state = room().state
    assert (state.asked.id, state.asked.dimension, state.asked.place, state.asked.of) == (
        "leadership.1",
        "Leadership",
        1,
        2,
    )
    assert (state.number, state.total, state.handled) == (1, 3, 0)
    assert [segment.marks for segment in state.segments] == [(Mark.OPEN,) * 2, (Mark.OPEN,)]
    assert [segment.current for segment in state.segments] == [0, None]
    assert not state.counting


def test_a_digit_is_stored_at_once(room: OpenRoom) -> None:
    here = room()
    here.presenter.digit(3)
    assert here.stored().level == 3
    assert here.state.asked.level == 3
    assert [choice.agreed for choice in here.state.asked.levels] == [
        False,
        False,
        True,
        False,
        False,
    ]
    assert here.said == ["Level 3 agreed. Saved."]
    assert [change.question for change in here.changes] == ["leadership.1"]


def test_the_same_digit_again_is_no_change(room: OpenRoom) -> None:
    here = room()
    here.presenter.digit(3)
    here.presenter.digit(3)
    assert len(here.changes) == 1


def test_two_fast_digits_and_a_step_lose_nothing(room: OpenRoom) -> None:
    here = room()
    here.presenter.digit(2)
    here.presenter.moving.step(1)
    here.presenter.digit(5)
    assert (here.stored().level, here.stored("leadership.2").level) == (2, 5)


@pytest.mark.parametrize(
    ("levels", "digit", "level"),
    [
        (range(4), 0, 0),
        (range(4), 3, 3),
        (range(4), 4, None),
        (range(1, 11), 0, 10),
        (range(1, 11), 9, 9),
        (range(1, 6), 0, None),
        (range(1, 6), 6, None),
        (range(10), 0, 0),
        (range(10), 9, 9),
    ],
)
def test_a_digit_means_the_level_of_that_value(
    room: OpenRoom, levels: range, digit: int, level: int | None
) -> None:
    here = room(workshop(model(1, levels=levels)))
    here.presenter.digit(digit)
    assert here.stored().level == level
    if level is None:
        said = f"The scale goes from {levels[0]} to {levels[-1]}."
        assert str(here.state.notice) == said
        assert here.said == [said]


def test_a_notice_goes_with_the_next_input(room: OpenRoom) -> None:
    here = room()
    here.presenter.digit(9)
    here.presenter.digit(1)
    assert here.state.notice is None


def test_a_vote_is_counted_where_votes_are_counted(room: OpenRoom) -> None:
    here = room(hands())
    for digit in (2, 3, 3, 4):
        here.presenter.digit(digit)
    assert here.stored().rounds[0].counts == (0, 1, 2, 1, 0)
    assert here.stored().level is None
    votes = here.state.asked.votes
    assert (votes.given, votes.expected, votes.now, votes.hidden) == (4, 9, None, True)
    assert not any(choice.suggested for choice in here.state.asked.levels)
    here.presenter.rounds.reveal_or_hide()
    now = here.state.asked.votes.now
    assert now is not None
    assert (now.counts, now.suggestion, now.spread) == ((0, 1, 2, 1, 0), 3, Spread.SOME)
    assert [choice.suggested for choice in here.state.asked.levels].index(True) == 2


def test_enter_agrees_on_the_lower_median(room: OpenRoom) -> None:
    here = room(hands())
    for digit in (2, 4):
        here.presenter.digit(digit)
    here.presenter.agree_on_suggestion()
    assert here.stored().level is None
    assert str(here.state.notice) == "Show the votes first (Space)."
    here.presenter.rounds.reveal_or_hide()
    here.presenter.agree_on_suggestion()
    assert here.stored().level == 2


def test_without_votes_there_is_no_suggestion(room: OpenRoom) -> None:
    here = room(hands())
    here.presenter.agree_on_suggestion()
    assert here.stored().level is None
    assert "No votes yet" in str(here.state.notice)


def test_shift_and_a_digit_overrule_the_votes(room: OpenRoom) -> None:
    here = room(hands())
    here.presenter.digit(2)
    here.presenter.digit(5, overrule=True)
    assert (here.stored().level, here.stored().rounds[0].counts) == (5, (0, 1, 0, 0, 0))


def test_backspace_takes_the_last_vote_back(room: OpenRoom) -> None:
    here = room(hands())
    for digit in (5, 1):
        here.presenter.digit(digit)
    here.presenter.take_back()
    assert here.stored().rounds[0].counts == (0, 0, 0, 0, 1)
    here.presenter.take_back()
    here.presenter.take_back()
    assert here.stored().rounds == ()
    assert (here.state.asked.votes.given, here.state.asked.votes.now) == (0, None)
    assert str(here.state.notice) == "There is no vote to take back."


def test_a_vote_of_an_earlier_visit_can_be_taken_back(room: OpenRoom) -> None:
    before = Response("leadership.1", rounds=(VoteRound((2, 0, 1, 0, 0)),))
    here = room(hands(responses={before.question: before}))
    here.presenter.take_back()
    assert here.stored().rounds[0].counts == (2, 0, 0, 0, 0)


def test_a_vote_that_was_overwritten_is_not_taken_back(room: OpenRoom) -> None:
    here = room(hands())
    here.presenter.digit(1)
    here.presenter.digit(4)
    here.presenter.counting.count(3, 0)
    here.presenter.take_back()
    assert here.stored().rounds == ()


def test_counts_can_be_typed(room: OpenRoom) -> None:
    here = room(hands())
    here.presenter.counting.count(1, 6)
    here.presenter.counting.count(ABSTAINED, 2)
    assert here.stored().rounds[0].counts == (0, 6, 0, 0, 0)
    assert here.stored().rounds[0].abstained == 2
    assert here.state.asked.votes.given == 8
    changes = len(here.changes)
    here.presenter.counting.count(1, 6)
    here.presenter.counting.count(ABSTAINED, 2)
    assert len(here.changes) == changes


def test_too_many_votes_are_refused_in_words(room: OpenRoom) -> None:
    here = room(hands())
    here.presenter.counting.count(0, 100_001)
    assert here.stored().rounds == ()
    assert "whole number" in str(here.state.notice)


def test_backspace_takes_an_answer_back_where_votes_are_not_counted(room: OpenRoom) -> None:
    here = room()
    here.presenter.digit(3)
    here.presenter.take_back()
    here.presenter.take_back()
    assert here.stored().level is None
    assert len(here.changes) == 2


def test_not_applicable_needs_a_reason(room: OpenRoom) -> None:
    here = room()
    here.presenter.panels.toggle(Panel.REASON)
    here.presenter.answers.set_aside("  ")
    assert here.state.panel is Panel.REASON
    assert "Say why" in str(here.state.notice)
    here.presenter.answers.set_aside("Done by the ministry")
    assert here.state.panel is Panel.NONE
    assert here.stored().not_applicable == "Done by the ministry"
    assert here.state.segments[0].marks[0] is Mark.NOT_APPLICABLE
    assert here.state.handled == 1


def test_a_level_takes_the_place_of_not_applicable(room: OpenRoom) -> None:
    here = room()
    here.presenter.answers.set_aside("Not ours")
    here.presenter.panels.toggle(Panel.REASON)
    here.presenter.digit(4)
    assert (here.stored().level, here.stored().not_applicable) == (4, None)
    assert here.state.panel is Panel.NONE


def test_parking_is_a_mark_until_there_is_an_answer(room: OpenRoom) -> None:
    here = room()
    here.presenter.answers.park()
    assert here.state.segments[0].marks[0] is Mark.PARKED
    assert next(stop.question for stop in here.state.left) == "leadership.1"
    here.presenter.digit(2)
    assert here.state.segments[0].marks[0] is Mark.AGREED
    here.presenter.answers.park()
    assert not here.stored().parked
    assert here.said[0] == "Parked for later. Saved."


def test_what_is_typed_is_stored_by_keep(room: OpenRoom) -> None:
    here = room()
    here.presenter.panels.write(Panel.NOTE, "Beca")
    here.presenter.panels.write(Panel.NOTE, "Because")
    assert here.stored().note == ""
    here.presenter.panels.keep()
    assert here.stored().note == "Because"
    here.presenter.panels.keep()
    assert len(here.changes) == 1


@pytest.mark.parametrize(
    "way_out",
    [
        lambda p: p.moving.step(1),
        lambda p: p.moving.go("culture.1"),
        lambda p: p.moving.step_dimension(1),
        lambda p: p.panels.toggle(Panel.NONE),
        lambda p: p.digit(3),
        lambda p: p.answers.park(),
        lambda p: p.panels.finish(),
        lambda p: p.leave(),
    ],
)
def test_no_way_out_of_a_field_loses_its_text(
    room: OpenRoom, way_out: Callable[[QuestionsPresenter], None]
) -> None:
    here = room()
    here.presenter.panels.write(Panel.NOTE, "Because")
    here.presenter.panels.write(Panel.DISSENT, "Two held 1")
    way_out(here.presenter)
    assert (here.stored().note, here.stored().dissent) == ("Because", "Two held 1")


def test_a_text_that_cannot_be_stored_now_is_stored_later(room: OpenRoom) -> None:
    here = room()
    here.presenter.panels.write(Panel.NOTE, "Because")
    here.bench.assessments.finish(ID)
    here.presenter.panels.keep()
    assert here.stored().note == ""
    assert "finished" in str(here.state.notice)
    here.bench.assessments.reopen(ID)
    here.presenter.panels.keep()
    assert here.stored().note == "Because"


def test_a_store_that_another_program_holds_is_said(room: OpenRoom) -> None:
    here = room()
    other = sqlite3.connect(here.path)
    other.execute("BEGIN EXCLUSIVE")
    here.presenter.digit(3)
    here.presenter.moving.step(1)
    other.close()
    assert len(here.failed) == 1
    assert here.state.asked.id == "leadership.2"
    assert here.stored().level is None
    # The answer is not lost: it is offered to be saved once more.
    ((error, again),) = here.offered
    assert "in use by another copy" in str(error)
    again()
    assert here.stored().level == 3
    assert here.said[-1] == "Level 3 agreed. Saved."


def test_two_people_who_answer_at_once_choose_which_answer_stands(room: OpenRoom) -> None:
    here = room()
    elsewhere = bench_at(here.path, here.watch).answering
    elsewhere.agree(ID, "leadership.1", 2)
    here.presenter.digit(4)
    (asked,) = here.disputes
    assert (str(asked.theirs), str(asked.mine)) == ("level 2", "level 4")
    assert here.state.asked.level == 2
    assert here.stored().level == 2
    asked.use_mine()
    assert here.stored().level == 4
    assert here.state.asked.level == 4
    assert here.said[-1] == "Your answer stands. Saved."
    assert here.failed == []


def test_a_note_that_somebody_else_has_written_too_is_not_written_over(room: OpenRoom) -> None:
    here = room()
    here.presenter.panels.write(Panel.NOTE, "Min")
    elsewhere = bench_at(here.path, here.watch).answering
    elsewhere.note(ID, "leadership.1", "Deres")
    here.presenter.panels.write(Panel.NOTE, "Min egen")
    here.presenter.digit(3)
    (asked,) = here.disputes
    assert (str(asked.theirs), str(asked.mine)) == ("“Deres”", "“Min egen”")
    stored = here.stored()
    assert (stored.note, stored.level) == ("Deres", 3)
    assert here.state.asked.note == "Deres"
    assert here.state.saved
    asked.use_mine()
    assert here.stored().note == "Min egen"


def test_the_screen_catches_up_with_what_others_write(room: OpenRoom) -> None:
    here = room()
    elsewhere = bench_at(here.path, here.watch)
    elsewhere.answering.agree(ID, "leadership.1", 2)
    here.presenter.panels.write(Panel.NOTE, "Skriver")
    here.pass_time(seconds=10)
    assert here.state.asked.level is None
    here.presenter.panels.keep()
    here.pass_time(seconds=10)
    assert here.state.asked.level == 2
    # What is seen may be changed without a question.
    here.presenter.digit(4)
    assert here.disputes == []
    elsewhere.assessments.remove(ID)
    here.pass_time(seconds=10)
    assert here.state.asked.level == 4


@pytest.mark.parametrize(
    ("theirs", "mine", "words"),
    [
        ({"not_applicable": "Nei"}, {"level": 1}, ("not applicable: Nei", "level 1")),
        ({}, {"level": 1}, ("no answer", "level 1")),
        ({"dissent": "x" * 200}, {}, ("“" + "x" * 159 + "…”", "no text")),
        ({"parked": True}, {}, ("parked", "not parked")),
        ({"rounds": (VoteRound((0, 2, 1)),)}, {}, ("votes 0 · 2 · 1", "no votes")),
    ],
)
def test_both_answers_are_put_into_words(
    theirs: dict[str, Any], mine: dict[str, Any], words: tuple[str, str]
) -> None:
    clash = Clash(ID, Sentence("", ""), Response("a", **theirs), Response("a", **mine))
    found = dispute(clash, lambda: None)
    assert (str(found.theirs), str(found.mine)) == words


def test_the_store_remembers_where_the_room_is(room: OpenRoom) -> None:
    here = room()
    here.presenter.moving.step(1)
    assert here.place() == "leadership.2"
    again = QuestionsPresenter(here.bench, here, here._made, {})
    again.start(ID)
    assert here.state.asked.id == "leadership.2"
    assert here.said == ["Question 2 of 3: How does the organisation go about leadership.2?"]


def test_a_link_leads_to_its_question(room: OpenRoom) -> None:
    assert room(detail="culture.1").state.asked.id == "culture.1"


def test_a_link_to_nowhere_leads_to_where_the_room_is(room: OpenRoom) -> None:
    assert room(detail="gone").state.asked.id == "leadership.1"


def test_steps_end_at_both_ends(room: OpenRoom) -> None:
    here = room()
    here.presenter.moving.step(-1)
    assert here.state.number == 1
    for _ in range(5):
        here.presenter.moving.step(1)
    assert here.state.at_end
    assert here.presenter.detail() == AT_END
    assert [segment.current for segment in here.state.segments] == [None, None]
    here.presenter.moving.step(-1)
    assert (here.state.at_end, here.state.number) == (False, 3)
    assert here.presenter.detail() == "culture.1"


def test_a_visit_can_begin_at_the_end(room: OpenRoom) -> None:
    state = room(detail=AT_END).state
    assert state.at_end
    assert [stop.number for stop in state.left] == [1, 2, 3]


def test_dimensions_are_stepped_over(room: OpenRoom) -> None:
    here = room()
    here.presenter.moving.step_dimension(1)
    assert here.state.asked.id == "culture.1"
    here.presenter.moving.step_dimension(1)
    assert here.state.asked.id == "culture.1"
    here.presenter.moving.step_dimension(-1)
    assert here.state.asked.id == "leadership.1"


def test_help_stays_open_from_question_to_question(room: OpenRoom) -> None:
    here = room()
    assert not here.state.help_shown
    here.presenter.panels.toggle_help()
    here.presenter.moving.step(1)
    assert here.state.help_shown
    here.presenter.panels.toggle_help()
    assert not here.state.help_shown


def test_panels_close_with_the_same_key_and_with_the_question(room: OpenRoom) -> None:
    here = room()
    here.presenter.panels.toggle(Panel.NOTE)
    assert here.state.panel is Panel.NOTE
    here.presenter.panels.toggle(Panel.DISSENT)
    assert here.state.panel is Panel.DISSENT
    here.presenter.panels.toggle(Panel.DISSENT)
    assert here.state.panel is Panel.NONE
    here.presenter.panels.toggle(Panel.NOTE)
    here.presenter.moving.step(1)
    assert here.state.panel is Panel.NONE


def test_time_left_is_shared_by_the_questions_left(room: OpenRoom) -> None:
    here = room()
    assert here.state.pace == Pace(60, Fraction(20))
    here.pass_time(minutes=14, seconds=30)
    here.presenter.digit(3)
    assert here.state.pace == Pace(46, Fraction(91, 4))
    here.pass_time(minutes=50)
    assert here.state.pace == Pace(-4, None)


def test_the_clock_goes_on_when_the_screen_is_left(room: OpenRoom) -> None:
    here = room()
    here.presenter.leave()
    here.watch.move(minutes=10)
    QuestionsPresenter(here.bench, here, here._made, here.watches).start(ID)
    assert here.state.pace is not None
    assert here.state.pace.minutes_left == 50


def test_without_minutes_there_is_no_clock(room: OpenRoom) -> None:
    assert room(workshop(model(1), minutes=None)).state.pace is None


def test_a_finished_assessment_is_locked(room: OpenRoom) -> None:
    here = room()
    here.presenter.digit(3)
    here.presenter.panels.finish()
    assert here.state.finished
    changes = len(here.changes)
    here.presenter.digit(1)
    here.presenter.agree_on_suggestion()
    here.presenter.take_back()
    here.presenter.answers.park()
    here.presenter.answers.clear()
    here.presenter.answers.set_aside("Not ours")
    here.presenter.panels.toggle(Panel.REASON)
    assert here.state.panel is Panel.NONE
    assert len(here.changes) == changes
    assert here.stored().level == 3
    here.presenter.moving.step(1)
    assert here.place() == ""


def test_reopening_is_asked_first(room: OpenRoom) -> None:
    here = room()
    here.presenter.panels.finish()
    here.presenter.panels.ask_to_reopen()
    assert here.state.reopening
    here.presenter.panels.ask_to_reopen(False)
    assert not here.state.reopening
    assert here.state.finished
    here.presenter.panels.ask_to_reopen()
    here.presenter.panels.reopen()
    assert (here.state.finished, here.state.reopening) == (False, False)
    assert here.bench.assessments.get(ID).state is AssessmentState.IN_PROGRESS


def test_undo_shows_what_it_undoes(room: OpenRoom) -> None:
    here = room()
    here.presenter.digit(3)
    here.presenter.moving.go("culture.1")
    here.bench.answering.undo(here.changes[0])
    here.presenter.follow(here.changes[0])
    assert here.state.asked.id == "leadership.1"
    assert here.state.asked.level is None


def test_changes_of_other_assessments_change_nothing(room: OpenRoom) -> None:
    here = room()
    before = here.state
    here.presenter.follow(Change("other", Sentence("Undo", "Demo")))
    assert here.state is before


def test_an_assessment_that_is_gone_is_not_shown_anew(room: OpenRoom) -> None:
    here = room()
    before = here.state
    here.presenter.follow(here.bench.assessments.remove(ID))
    assert here.state is before


def test_levels_without_a_text_of_their_own_show_what_the_level_means(room: OpenRoom) -> None:
    here = room(workshop(model(1, length=0)))
    assert here.state.asked.levels[1].text == "What step 2 means."


def test_a_single_question_works(room: OpenRoom) -> None:
    here = room(workshop(model(1)))
    here.presenter.moving.step(1)
    assert here.state.at_end
    here.presenter.moving.step(-1)
    here.presenter.digit(1)
    assert here.state.left == ()
