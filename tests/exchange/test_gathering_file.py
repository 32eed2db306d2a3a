"""A gathering goes out and comes in again whole; what is wrong with a file is told at once."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.errors import InvalidFileError
from desktop_app.domain.gathering import Gathering
from desktop_app.domain.grouping import without_names
from desktop_app.exchange.gathering_file import is_gathering, read_gathering, write_gathering
from tests.domain.gatherings import crowd, gathering

AT = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def written(found: Gathering, *, names: bool = True) -> str:
    return write_gathering(found, at=AT, by="Startpunkt 0", names=names)


def sent(made: Gathering) -> Gathering:
    """What travels: clocks that run, and whom this laptop took off the list, stay at home."""
    groups = tuple(replace(group, clock=None) for group in made.groups)
    return replace(made, groups=groups, gone=frozenset())


def uncounted(made: Gathering) -> Gathering:
    """How often a name was changed stays at home with the names."""
    registrations = tuple(
        replace(each, seats=tuple(replace(seat, renamed=0) for seat in each.seats))
        for each in made.registrations
    )
    return replace(made, registrations=registrations)


def read(plain: object) -> Gathering:
    return read_gathering(json.dumps(plain).encode(), "g.json")


def wrong(**parts: object) -> list[str]:
    """What is told about the whole gathering with some keys replaced."""
    plain = json.loads(written(gathering())) | parts
    with pytest.raises(InvalidFileError) as caught:
        read(plain)
    return [str(detail) for detail in caught.value.details]


@pytest.mark.parametrize(
    ("name", "content", "gathering_is_meant"),
    [
        ("a.gathering.json", "damaged", True),
        ("sent.json", written(gathering()), True),
        ("questions.json", '[{"text": "Hvordan?"}]', False),
        ("a.startpunkt", '{"format": "startpunkt.assessment/1"}', False),
    ],
)
def test_files_that_end_alike_are_told_apart(
    tmp_path: Path, name: str, content: str, gathering_is_meant: bool
) -> None:
    (tmp_path / name).write_text(content, "utf-8")
    assert is_gathering(tmp_path / name) == gathering_is_meant
    assert not is_gathering(tmp_path / "missing.json")


@pytest.mark.parametrize("made", [gathering(), crowd(), crowd(3, 1)])
def test_what_goes_out_comes_in(made: Gathering) -> None:
    text = written(made)
    assert read_gathering(text.encode(), "g.json") == sent(made)
    assert written(read_gathering(text.encode(), "g.json")) == text


def test_unknown_keys_are_kept_everywhere() -> None:
    plain = json.loads(written(gathering()))
    for inside in (
        plain,
        plain["gathering"],
        plain["programme"][0],
        plain["registrations"][0],
        plain["registrations"][0]["seats"][0],
        plain["expected"],
        plain["split"],
        plain["groups"][0],
        plain["groups"][0]["topics"][0],
        plain["stories"][0],
    ):
        inside["later"] = {"a": [1, None]}
    again = json.loads(written(read(plain)))
    assert again == plain


def test_names_are_left_out_unless_asked_for() -> None:
    without = read_gathering(written(gathering(), names=False).encode(), "g.json")
    assert without == sent(uncounted(without_names(gathering())))
    assert "Kari" not in written(gathering(), names=False)


def test_a_file_with_only_what_is_needed() -> None:
    plain = {
        "format": "startpunkt.gathering/1",
        "gathering": {"id": "g", "theme": "Tema", "held_on": "2017-09-14"},
    }
    found = read(plain)
    assert (found.programme, found.groups, found.split, found.language) == ((), (), None, "nb")
    plain["split"] = {"later": 1}
    assert read(plain).split is not None
    assert json.loads(written(read(plain)))["split"] == {"seed": 0, "later": 1}


def test_all_errors_are_told_at_once() -> None:
    told = wrong(
        gathering={"id": "a b", "starts": "25:00", "held_on": "14.9.2017", "language": "xx"},
        programme=[{"title": " ", "minutes": 2000}],
        registrations=[
            {"id": "r", "organisation": "A", "seats": [{"group": "nowhere", "locked": 1}]},
            {"id": "r", "organisation": "", "sector": "bank"},
        ],
        split={"seed": -1, "way": "round"},
        groups=[{"id": "q", "name": "A", "topics": [{"id": "t"}]}, {"id": "q", "name": "B"}],
        stories=[{"id": "s", "service": "A"}, {"id": "s"}],
    )
    for part in (
        "stories[1].id",
        "stories[1]: service is missing",
        "gathering.id",
        "gathering: theme is missing",
        "gathering.starts: must be a time such as 09:30",
        "gathering.held_on: must be a date",
        "gathering.language: xx is not known",
        "programme[0].title",
        "programme[0].minutes",
        "registrations[0].seats[0].group: there is no group nowhere",
        "registrations[0].seats[0].locked",
        "registrations[1].id: the id r stands twice",
        "registrations[1].organisation",
        "registrations[1].sector: bank is not known",
        "split.seed",
        "split.way",
        "groups[0].topics[0]: title is missing",
        "groups[1].id: the id q stands twice",
    ):
        assert any(part in line for line in told), (part, told)
    assert all(line.startswith("line ") for line in told)


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        ({"programme": [{"title": "A", "minutes": 1}] * 101}, "at most 100"),
        ({"expected": {"organisations": ["A"] * 1001}}, "at most 1000"),
        ({"groups": [{"id": f"q{n}", "name": "A"} for n in range(41)]}, "at most 40"),
        (
            {
                "groups": [
                    {
                        "id": "q",
                        "name": "A",
                        "topics": [{"id": f"t{n}", "title": "A"} for n in range(501)],
                    }
                ],
                "registrations": [],
            },
            "at most 500",
        ),
        ({"stories": [{"id": f"s{n}", "service": "A"} for n in range(501)]}, "at most 500"),
        (
            {"registrations": [{"id": f"r{n}", "organisation": "A"} for n in range(5001)]},
            "at most 5000",
        ),
        (
            {
                "registrations": [
                    {"id": f"r{n}", "organisation": "A", "seats": [{}] * 6000} for n in range(2)
                ]
            },
            "these are 12000 people; at most 10000",
        ),
    ],
)
def test_limits(parts: dict[str, object], sentence: str) -> None:
    assert any(sentence in line for line in wrong(**parts))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"[1]", "does not hold a Startpunkt gathering."),
        (b"{}", "does not hold a Startpunkt gathering."),
        (b'{"format": "startpunkt.assessment/1"}', "gathering but startpunkt.assessment/1"),
        (b'{"format": "startpunkt.gathering/2"}', "A newer version may read it"),
        (b'{"format": 3}', "gathering but 3"),
        (b"", "is empty"),
        (b"{", "cut off"),
        (b'{"format": "startpunkt.gathering/1", "x": NaN}', "cannot be used as it stands"),
    ],
)
def test_what_is_no_gathering_is_told(content: bytes, sentence: str) -> None:
    with pytest.raises(InvalidFileError, match=sentence):
        read_gathering(content, "g.json")


def test_a_flood_of_errors_is_cut() -> None:
    told = wrong(registrations=[{"id": f"r{n}"} for n in range(300)])
    assert len(told) == 201
    assert told[-1] == "and at least 100 more"
    assert any("must be a time" in line for line in wrong(gathering={"starts": "9"}))


def test_a_time_without_written_is_the_day() -> None:
    plain = json.loads(written(replace(gathering(), changed_at=AT)))
    assert read(plain).changed_at == AT
    del plain["written"]
    assert read(plain).changed_at == datetime(2017, 9, 14, tzinfo=UTC)
