"""Attendance and latecomers of several laptops: nobody is lost, and nobody comes twice."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.attendance_merge import with_people_of
from desktop_app.domain.gathering import Attendance, Gathering, Group, Registration, Seat
from tests.domain.gatherings import crowd

EXPECTED, PRESENT, ABSENT = Attendance.EXPECTED, Attendance.PRESENT, Attendance.ABSENT


def sat(*seats: Seat, name: str = "Difi", own: str = "r-1") -> Gathering:
    registration = Registration(own, name, seats=seats)
    return replace(crowd(), registrations=(registration,), groups=(Group("q", "G"),))


def marks(gathering: Gathering) -> list[Attendance]:
    return [seat.attendance for each in gathering.registrations for seat in each.seats]


def test_what_a_group_noted_comes_back() -> None:
    here = sat(Seat(id="a"), Seat(id="b"))
    there = sat(Seat(id="a", attendance=PRESENT, marked=1), Seat(id="b"))
    both = with_people_of(here, there)
    assert marks(both) == [PRESENT, EXPECTED]
    assert with_people_of(both, there) == both
    assert with_people_of(both, here) == both


def test_the_later_mark_counts_and_whoever_was_seen_is_here() -> None:
    door = sat(Seat(id="a", attendance=PRESENT, marked=1))
    corrected = sat(Seat(id="a", attendance=ABSENT, marked=2))
    assert marks(with_people_of(door, corrected)) == [ABSENT]
    assert marks(with_people_of(corrected, door)) == [ABSENT]
    apart = sat(Seat(id="a", attendance=ABSENT, marked=1))
    assert marks(with_people_of(door, apart)) == marks(with_people_of(apart, door)) == [PRESENT]


def test_people_without_an_id_are_told_apart_by_their_place() -> None:
    here, there = sat(Seat(), Seat()), sat(Seat(), Seat(attendance=ABSENT, marked=1), Seat())
    assert marks(with_people_of(here, there)) == [EXPECTED, ABSENT]


def test_latecomers_of_two_laptops_all_come_in() -> None:
    here = sat(Seat(id="a"), Seat("Sen", "q", id="x"))
    there = sat(Seat(id="a"), Seat("Seinere", "q", id="y"), Seat("Sist", "other", id="z"))
    both = with_people_of(here, there)
    assert [(s.name, s.group) for s in both.registrations[0].seats] == [
        ("", ""),
        ("Sen", "q"),
        ("Seinere", "q"),
        ("Sist", ""),
    ]
    assert with_people_of(both, there) == both


def test_a_new_organisation_comes_once() -> None:
    here = sat(Seat(id="a"))
    new = sat(Seat(id="n", marked=1), name="NAV", own="r-7")
    both = with_people_of(here, new)
    assert [each.organisation for each in both.registrations] == ["Difi", "NAV"]
    other = sat(Seat(id="m"), name="nav", own="r-8")
    every = with_people_of(both, other)
    assert [len(each.seats) for each in every.registrations] == [1, 2]
    assert with_people_of(with_people_of(every, new), other) == every


def test_whoever_was_taken_away_here_stays_away() -> None:
    here = replace(sat(Seat(id="a")), gone=frozenset({"b", "n"}))
    there = sat(Seat(id="a"), Seat(id="b"))
    assert with_people_of(here, there) == here
    assert with_people_of(here, sat(Seat(id="n"), name="NAV", own="r-7")) == here


def called(gathering: Gathering) -> list[str]:
    return [seat.name for each in gathering.registrations for seat in each.seats]


def test_a_name_comes_to_who_has_none_here() -> None:
    here = sat(Seat(id="a"), Seat("Ola", id="b", renamed=1))
    there = sat(Seat("Kari", id="a", renamed=1), Seat(id="b"))
    both = with_people_of(here, there)
    assert called(both) == ["Kari", "Ola"]
    assert with_people_of(both, there) == with_people_of(both, here) == both


def test_a_name_taken_away_here_does_not_come_back() -> None:
    here = sat(Seat(id="a", renamed=2), Seat(id="b", renamed=1))
    there = sat(Seat("Kari", id="a", renamed=1), Seat("Ola", id="b"))
    assert with_people_of(here, there) == here


def test_two_names_for_one_person_are_two_people_of_the_organisation() -> None:
    here = sat(Seat("Ola", id="a", renamed=1), Seat(id="b", renamed=1), Seat(id="c"), Seat(id="d"))
    there = sat(Seat("Kari", id="a", renamed=1), Seat(id="b"), Seat(id="c"), Seat(id="d"))
    both = with_people_of(here, there)
    assert called(both) == ["Ola", "", "Kari", ""]
    assert with_people_of(both, there) == both
    # Where nobody is left without a name there is nobody to give it to.
    full = sat(Seat("Ola", id="a", renamed=1))
    assert with_people_of(full, there).registrations[0].seats[0].name == "Ola"


def test_a_name_written_twice_there_comes_as_often_as_it_is_missing() -> None:
    here = sat(Seat("Ola", id="a", renamed=1), Seat(id="b"), Seat(id="c"))
    there = sat(Seat("Kari", id="a", renamed=1), Seat("Kari", id="b", renamed=1), Seat(id="c"))
    both = with_people_of(here, there)
    assert called(both) == ["Ola", "Kari", "Kari"]
    assert with_people_of(both, there) == both
    again = sat(Seat("Ola", id="a", renamed=1), Seat(id="b"), Seat("Kari", id="c", renamed=1))
    assert called(with_people_of(again, there)) == ["Ola", "Kari", "Kari"]


def test_a_name_corrected_there_does_not_go_over_one_that_stands_here() -> None:
    here = sat(Seat("Kar", id="a", renamed=1), Seat(id="b"))
    there = sat(Seat("Kari", id="a", renamed=2), Seat(id="b"))
    assert with_people_of(here, there) == here


_seats = st.lists(
    st.builds(
        Seat,
        id=st.sampled_from("abcdef"),
        attendance=st.sampled_from(Attendance),
        marked=st.integers(0, 3),
    ),
    max_size=5,
    unique_by=lambda seat: seat.id,
)


@given(_seats, _seats, _seats)
def test_the_order_of_files_does_not_matter(
    first: list[Seat], second: list[Seat], third: list[Seat]
) -> None:
    base = sat()
    found = []
    for order in ((first, second, third), (third, first, second), (second, third, first)):
        both = base
        for seats in (*order, *order):
            both = with_people_of(both, sat(*seats))
        found.append({one for each in both.registrations for one in _plain(each.seats)})
    assert found[0] == found[1] == found[2]
    assert len(found[0]) == len({seat.id for seat in (*first, *second, *third)})


def _plain(seats: tuple[Seat, ...]) -> list[tuple[str, Attendance, int]]:
    return [(seat.id, seat.attendance, seat.marked) for seat in seats]
