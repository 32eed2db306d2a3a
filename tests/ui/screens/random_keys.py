"""A facilitator who presses any key at any time, and what must hold after each press."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from desktop_app.domain.assessment import Assessment, Voting
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import Sentence
from desktop_app.services.change import Change
from desktop_app.ui.screens.questions.clashing import Dispute
from desktop_app.ui.screens.questions.presenter import QuestionsPresenter
from desktop_app.ui.screens.questions.state import Panel, QuestionsState, Shield
from tests.ui.screens.workshops import ID, Watch, bench_at, model, put, workshop

AGREEING = {"agree", "digit", "overrule", "enter", "card"}
TAKING_BACK = {"backspace", "undo", "redo", "clear", "aside"}
REVEALING = {"space", "undo", "redo"}


def levels_of(made: Assessment) -> dict[str, int]:
    """The levels agreed on, by question."""
    return {q: r.level for q, r in made.responses.items() if r.level is not None}


def revealed_of(made: Assessment) -> set[tuple[str, int]]:
    """Every round that the room may see, by question and number."""
    return {
        (q, n)
        for q, response in made.responses.items()
        for n, found in enumerate(response.rounds)
        if found.revealed
    }


class RandomKeys(RuleBasedStateMachine):
    """The presenter over a real store, driven by keys; undo is a list of changes."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self.watch = Watch()
        self.bench = bench_at(Path(self._folder.name) / "store.db", self.watch)
        put(self.bench, workshop(model(2, 2), Voting.HANDS, minutes=30))
        self.done: list[Change] = []
        self.undone: list[Change] = []
        self.question: Callable[[], None] | None = None
        self.state: QuestionsState
        self.presenter = QuestionsPresenter(self.bench, self, self._made, {})
        self.presenter.start(ID)
        self.before = self.bench.assessments.get(ID)
        self.last = ""

    def show_state(self, state: QuestionsState) -> None:
        self.state = state

    def announce(self, sentence: Sentence) -> None:
        assert str(sentence)

    def fail(self, error: ExpectedError) -> None:
        raise error

    def confirm(self, given: int, expected: int, count: Callable[[], None]) -> None:
        assert given > expected
        self.question = count

    def offer(self, error: ExpectedError, again: Callable[[], object]) -> None:
        raise AssertionError(error, again)

    def settle(self, dispute: Dispute) -> None:
        raise AssertionError(dispute)

    def _made(self, change: Change) -> None:
        self.presenter.follow(change)
        if change.step is not None:
            self.done.append(change)
            self.undone.clear()

    def teardown(self) -> None:
        self.bench.answering._store.close()
        self._folder.cleanup()

    @rule(digit=st.integers(0, 9))
    def digit(self, digit: int) -> None:
        self._press("digit", lambda: self.presenter.digit(digit))

    @rule(digit=st.integers(1, 6), overrule=st.booleans())
    def other_digit(self, digit: int, overrule: bool) -> None:
        name = "overrule" if overrule else "digit"
        self._press(name, lambda: self.presenter.digit(digit, overrule=overrule))

    @rule(
        key=st.sampled_from(
            ("space", "space", "enter", "backspace", "right", "right", "left", "round", "abstain")
        )
    )
    def common_key(self, key: str) -> None:
        self._press(key, self._keys()[key])

    @rule(key=st.integers(0, 40))
    def any_key(self, key: int) -> None:
        keys = sorted(self._keys())
        name = keys[key % len(keys)]
        self._press(name, self._keys()[name])

    @rule(voting=st.sampled_from(list(Voting)))
    def way(self, voting: Voting) -> None:
        self._press("way", lambda: self.presenter.rounds.vote_by(voting))

    @rule(place=st.integers(-1, 4), votes=st.integers(-3, 12_000))
    def count(self, place: int, votes: int) -> None:
        self._press("count", lambda: self.presenter.counting.count(place, votes))

    @rule(seconds=st.sampled_from((0.02, 5, 9, 4000)))
    def time(self, seconds: float) -> None:
        self.watch.move(seconds=seconds)
        self._press("tick", self.presenter.panels.tick)

    def _keys(self) -> dict[str, Callable[[], object]]:
        presenter = self.presenter
        moving, panels, rounds = presenter.moving, presenter.panels, presenter.rounds
        return {
            "space": rounds.reveal_or_hide,
            "enter": presenter.agree_on_suggestion,
            "backspace": presenter.take_back,
            "right": lambda: moving.step(1),
            "left": lambda: moving.step(-1),
            "dimension": lambda: moving.step_dimension(1),
            "go": lambda: moving.go("leadership.2"),
            "round": rounds.open_round,
            "abstain": presenter.abstain,
            "secret": rounds.toggle_shield,
            "passed on": rounds.pass_on,
            "card": lambda: presenter.choose(3),
            "clear": presenter.answers.clear,
            "aside": lambda: presenter.answers.set_aside("Not ours"),
            "park": presenter.answers.park,
            "note": lambda: panels.toggle(Panel.NOTE),
            "reason": lambda: panels.toggle(Panel.REASON),
            "words": lambda: panels.write(Panel.NOTE, "Because"),
            "close": panels.close,
            "help": panels.toggle_help,
            "clock": panels.toggle_clock,
            "pause": panels.pause,
            "undo": self._undo,
            "redo": self._redo,
            "yes": self._confirm,
            "leave": self._leave,
        }

    def _undo(self) -> None:
        if self.done:
            change = self.done.pop()
            self.bench.answering.undo(change)
            self.undone.append(change)
            self.presenter.follow(change)

    def _redo(self) -> None:
        if self.undone:
            change = self.undone.pop()
            self.bench.answering.redo(change)
            self.done.append(change)
            self.presenter.follow(change)

    def _confirm(self) -> None:
        if self.question is not None:
            count, self.question = self.question, None
            count()

    def _leave(self) -> None:
        self.presenter.leave()
        self.presenter.start(ID)

    def _press(self, name: str, run: Callable[[], object]) -> None:
        self.before, self.last = self.bench.assessments.get(ID), name
        self.here = self.state.asked.id
        if name != "yes":
            self.question = None
        run()

    @invariant()
    def nothing_is_lost_and_nothing_shown_by_itself(self) -> None:
        now = self.bench.assessments.get(ID)
        was, are = levels_of(self.before), levels_of(now)
        if self.last not in AGREEING | TAKING_BACK:
            assert was == are, self.last
        for question in was.keys() - are.keys():
            assert self.last in TAKING_BACK, (self.last, question)
        fresh = revealed_of(now) - revealed_of(self.before)
        assert not fresh or self.last in REVEALING, (self.last, fresh)
        if self.last == "digit":
            assert abs(_votes(now) - _votes(self.before)) <= 1

    @invariant()
    def the_screen_tells_what_the_store_has_and_no_more(self) -> None:
        now = self.bench.assessments.get(ID)
        asked, response = self.state.asked, now.response(self.state.asked.id)
        assert asked.level == response.level
        last = response.rounds[-1] if response.rounds else None
        if last is None or not last.revealed:
            assert asked.votes.now is None
            assert not any(choice.suggested for choice in asked.levels)
        elif asked.votes.now is not None:
            assert asked.votes.now.counts == last.counts
        assert len(asked.votes.earlier) <= max(len(response.rounds) - 1, 0)
        if self.state.shield is not Shield.DOWN:
            assert asked.votes.now is None


def _votes(made: Assessment) -> int:
    return sum(r.votes + r.abstained for each in made.responses.values() for r in each.rounds)


def patience(events: int, steps: int = 50) -> settings:
    """Settings for so many key presses in all."""
    return settings(
        max_examples=events // steps,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
