"""Groups of a gathering: refusals, locked people, latecomers, and names that are wiped."""

from dataclasses import replace

import pytest

from desktop_app.domain.errors import RefusedError
from desktop_app.domain.follow_up import Topic
from desktop_app.domain.gathering import (
    Attendance,
    Card,
    Gathering,
    Group,
    Registration,
    Seat,
    Split,
)
from desktop_app.domain.grouping import (
    evenness,
    group_for_latecomer,
    has_names,
    make_groups,
    sizes,
    with_latecomer,
    without_names,
)
from tests.domain.gatherings import crowd, gathering


def groups(count: int) -> list[Group]:
    return [Group(f"q-{number}", f"Gruppe {number}") for number in range(1, count + 1)]


def changed(found: Gathering, place: int, **parts: object) -> Gathering:
    """The gathering with the first seat of a registration changed."""
    registration = found.registrations[place]
    seat = replace(registration.seats[0], **parts)  # type: ignore[arg-type]  # parts of a seat
    fresh = replace(registration, seats=(seat, *registration.seats[1:]))
    every = (*found.registrations[:place], fresh, *found.registrations[place + 1 :])
    return replace(found, registrations=every)


def test_groups_are_made_and_can_be_made_again() -> None:
    made = make_groups(crowd(*[2] * 42, 6), groups(3), Split(2017))
    assert list(sizes(made).values()) == [30, 30, 30]
    assert make_groups(made, made.groups, Split(2017)) == made
    found = evenness(made)
    assert (found.largest, found.smallest, found.uneven, found.alone) == (30, 30, (), False)


@pytest.mark.parametrize(
    ("people", "wanted", "sentence"),
    [
        ((), 3, "Nobody is registered yet"),
        ((1, 1), 3, "There are 2 people for 3 groups. Choose at most 2"),
        ((50,), 41, "a whole number from 1 to 40"),
        ((50,), 0, "a whole number from 1 to 40"),
    ],
)
def test_what_cannot_be_split_is_told(people: tuple[int, ...], wanted: int, sentence: str) -> None:
    with pytest.raises(RefusedError, match=sentence):
        make_groups(crowd(*people), groups(wanted), Split(1))


def test_one_organisation_with_all_the_people_is_split_and_told() -> None:
    made = make_groups(crowd(10), groups(3), Split(1))
    assert sorted(sizes(made).values()) == [3, 3, 4]
    assert evenness(made).alone


def test_absent_people_sit_nowhere() -> None:
    made = make_groups(changed(crowd(2, 2), 0, attendance=Attendance.ABSENT), groups(3), Split(1))
    assert list(sizes(made).values()) == [1, 1, 1]
    assert made.registrations[0].seats[0].group == ""


def test_locked_people_stay_unless_their_group_is_gone() -> None:
    locked = changed(crowd(*[2] * 9), 3, group="q-2", locked=True)
    for seed in range(5):
        assert make_groups(locked, groups(3), Split(seed)).registrations[3].seats[0].group == "q-2"
    alone = make_groups(locked, groups(1), Split(1))
    assert alone.registrations[3].seats[0].group == "q-1"


def test_a_group_with_topics_is_not_left_out() -> None:
    busy = Group("q-3", "Gruppe 3", (Card(Topic("a", "Ledelse")),))
    made = replace(crowd(9), groups=(*groups(2), busy))
    with pytest.raises(RefusedError, match="Gruppe 3 has topics on its board"):
        make_groups(made, groups(2), Split(1))
    assert make_groups(made, (*groups(2), busy), Split(1)).groups[2].cards


def test_latecomers_join_the_smallest_group_and_nobody_moves() -> None:
    made = make_groups(crowd(*[2] * 8), groups(3), Split(4))
    before = sizes(made)
    chosen = group_for_latecomer(made, "organisasjon 3")
    assert before[chosen] == 5
    late = with_latecomer(made.registrations[3], chosen, Seat("Sen", id="s-1"))
    after = replace(made, registrations=(*made.registrations[:3], late, *made.registrations[4:]))
    assert sorted(sizes(after).values()) == [5, 6, 6]
    assert late.seats[:2] == made.registrations[3].seats
    assert late.seats[2].attendance is Attendance.PRESENT
    assert group_for_latecomer(crowd(2), "x") == ""
    assert group_for_latecomer(made, "Ny") == chosen or before[group_for_latecomer(made, "Ny")] == 5


def test_people_without_a_group_count_nowhere() -> None:
    found = gathering()
    assert group_for_latecomer(found, "Difi") == "q-1"
    assert evenness(found).largest == 1


def test_organisations_that_are_not_spread_are_named() -> None:
    made = replace(
        crowd(2, 1),
        groups=tuple(groups(2)),
    )
    seated = [
        replace(r, seats=tuple(replace(s, group="q-1") for s in r.seats))
        for r in made.registrations
    ]
    found = evenness(replace(made, registrations=tuple(seated)))
    assert (found.largest, found.smallest, found.uneven) == (3, 0, ("Organisasjon 0",))


def test_wiping_names_keeps_numbers_and_groups() -> None:
    before = gathering()
    after = without_names(before)
    assert has_names(before)
    assert not has_names(after)
    assert after.people == before.people
    assert sizes(after) == sizes(before)
    kept = [[(s.group, s.locked, s.attendance) for s in r.seats] for r in after.registrations]
    assert kept == [
        [(s.group, s.locked, s.attendance) for s in r.seats] for r in before.registrations
    ]
    assert isinstance(after.registrations[0], Registration)
