"""The demo: invented, plausible, the same for the same seed."""

from collections import Counter
from random import Random

import pytest

from desktop_app.catalog.shelf import Shelf
from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.consensus import convergence
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.follow_up import ActionStatus
from desktop_app.domain.results import results
from desktop_app.services.assessments import Assessments
from desktop_app.services.demo import Demo
from desktop_app.services.invention import SPEECHES, organisation
from desktop_app.storage.store import Store
from tests.services.bench import Ticking, put_sample


def test_one_organisation_gets_two_years_and_another_is_under_way(
    store: Store, shelf: Shelf, clock: Ticking
) -> None:
    Demo(store, shelf, clock).fill()
    overviews = Assessments(store, clock).overviews()
    states = Counter(o.state for o in overviews)
    assert states == {AssessmentState.FINISHED: 2, AssessmentState.IN_PROGRESS: 1}
    finished = [o for o in overviews if o.state is AssessmentState.FINISHED]
    assert len({o.organisation for o in finished}) == 1
    assert len({o.held_on.year for o in finished}) == 2
    (under_way,) = [o for o in overviews if o.state is AssessmentState.IN_PROGRESS]
    assert under_way.coverage.unanswered > 0
    assert under_way.place


def test_the_same_seed_invents_the_same(store: Store, shelf: Shelf, clock: Ticking) -> None:
    first = Demo(store, shelf, clock).fill(3, seed=7)
    assert len(first) == 3 + 2 + 1
    assert Demo(store, shelf, clock).fill(3, seed=7) == ()
    assert len(Assessments(store, clock).overviews()) == 6


@pytest.mark.unmeasured
def test_most_of_fifty_explore_the_possibilities(
    store: Store, shelf: Shelf, clock: Ticking
) -> None:
    demo = Demo(store, shelf, clock)
    demo.fill(50)
    assessments = Assessments(store, clock)
    latest = {}
    for overview in reversed(assessments.overviews()):
        if overview.state is AssessmentState.FINISHED:
            latest[overview.organisation] = overview.id
    steps = Counter(results(assessments.get(one)).overall.level for one in latest.values())
    assert len(latest) == 50
    assert steps.most_common(1)[0][0] == 3
    assert set(steps) == {1, 2, 3, 4, 5}


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_demo_speaks_the_language_of_the_window(
    store: Store, shelf: Shelf, clock: Ticking, language: str
) -> None:
    changes = Demo(store, shelf, clock).fill(3, language=language)
    made = [Assessments(store, clock).get(change.assessment) for change in changes]
    assert {assessment.language for assessment in made} == {language}
    said = {r.dissent for a in made for r in a.responses.values()} - {""}
    assert said == {SPEECHES[language].dissent}


@pytest.mark.parametrize("number", [0, -1, 100_001])
def test_impossible_numbers_are_refused(
    store: Store, shelf: Shelf, clock: Ticking, number: int
) -> None:
    with pytest.raises(RefusedError, match="from 1 to"):
        Demo(store, shelf, clock).fill(number)


def test_invented_names_do_not_repeat() -> None:
    names = [organisation(number, Random(1)).name for number in range(600)]
    assert len(set(names)) == 600


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_finished_workshop_has_been_talked_through(
    store: Store, shelf: Shelf, clock: Ticking, language: str
) -> None:
    changes = Demo(store, shelf, clock).fill(2, language=language)
    made = [Assessments(store, clock).get(change.assessment) for change in changes]
    finished = [one for one in made if one.state is AssessmentState.FINISHED]
    assert all(len(one.topics) == 7 and len(one.stories) == 2 for one in finished)
    assert all(one.targets and one.scope for one in finished)
    assert all(len(one.actions) >= 3 for one in finished)
    assert all(action.owner and action.due for one in finished for action in one.actions)
    responses = [r for one in made for r in one.responses.values()]
    assert any(len(response.rounds) == 2 for response in responses)
    assert all(r.level is not None for r in responses if len(r.rounds) == 2)
    assert 10 < sum(bool(response.note) for response in responses) < len(responses)
    (under_way,) = [one for one in made if one.state is AssessmentState.IN_PROGRESS]
    assert under_way.actions == under_way.topics == ()


def test_a_second_round_brings_the_room_together(
    store: Store, shelf: Shelf, clock: Ticking
) -> None:
    changes = Demo(store, shelf, clock).fill(5)
    made = [Assessments(store, clock).get(change.assessment) for change in changes]
    again = [r for one in made for r in one.responses.values() if len(r.rounds) == 2]
    assert again
    assert all(sum(r.rounds[0].counts) == sum(r.rounds[1].counts) for r in again)
    assert all((convergence(r) or 0) > 0 for r in again)


def test_most_of_what_was_agreed_a_year_ago_is_done(
    store: Store, shelf: Shelf, clock: Ticking
) -> None:
    changes = Demo(store, shelf, clock).fill()
    made = [Assessments(store, clock).get(change.assessment) for change in changes]
    earlier = min(made, key=lambda one: one.held_on)
    statuses = Counter(action.status for action in earlier.actions)
    assert statuses.most_common(1)[0][0] is ActionStatus.DONE


def test_the_demo_goes_and_all_else_stays(store: Store, shelf: Shelf, clock: Ticking) -> None:
    own = put_sample(store)
    demo = Demo(store, shelf, clock)
    assert not demo.is_there()
    made = demo.fill(2)
    assert demo.is_there()
    assert {change.assessment for change in demo.remove()} == {each.assessment for each in made}
    assert not demo.is_there()
    assert [overview.id for overview in Assessments(store, clock).overviews()] == [own.id]
    assert demo.remove() == ()
    assert len(demo.fill(2)) == len(made)
