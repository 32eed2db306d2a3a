"""An object read key by key remembers what was asked and what was wrong."""

from desktop_app.domain.follow_up import ActionStatus
from desktop_app.domain.problem import Problem
from desktop_app.domain.wording import Sentence
from desktop_app.exchange.json_text import MOST_PROBLEMS
from desktop_app.exchange.section import Section


def section(**plain: object) -> tuple[Section, list[Problem]]:
    problems: list[Problem] = []
    return Section(plain, ("here",), problems), problems


def said(problems: list[Problem]) -> list[str]:
    return [str(problem.sentence) for problem in problems]


def test_keys_that_were_asked_for_are_not_in_the_rest() -> None:
    found, problems = section(title="A", other=1)
    assert found.text("title") == "A"
    assert found.rest() == {"other": 1}
    assert problems == []


def test_what_spells_out_its_default_stays_in_the_rest() -> None:
    found, problems = section(note="", votes=0, parked=False, due=None, inner={}, rows=[])
    found.text("note")
    found.count("votes", 9)
    found.flag("parked")
    found.day("due")
    found.section("inner")
    found.sections("rows")
    found.choice("status", ActionStatus.PROPOSED)
    assert found.rest() == {
        "note": "",
        "votes": 0,
        "parked": False,
        "due": None,
        "inner": {},
        "rows": [],
    }
    assert problems == []


def test_inner_objects_without_a_place_of_their_own_are_in_the_rest() -> None:
    found, _ = section(origin={"topic": "t", "x": 1}, thumbs=[{"y": 1}, {}], empty={"z": "a"})
    origin, thumbs, empty = (
        found.section("origin"),
        found.sections("thumbs"),
        found.section("empty"),
    )
    origin.identifier("topic")
    empty.text("z")
    assert found.rest(origin=origin, thumbs=thumbs, empty=empty) == {
        "origin": {"x": 1},
        "thumbs": [{"y": 1}, {}],
    }


def test_a_missing_object_does_not_lack_keys() -> None:
    found, problems = section(rows=[7])
    found.section("inner", needed=True).text("name", needed=True)
    found.sections("rows")[0].text("name", needed=True)
    assert said(problems) == ["inner is missing", "must be an object in curly brackets"]
    assert [problem.where for problem in problems] == [("here",), ("here", "rows", 0)]


def test_few_choices_are_listed_and_near_ones_proposed() -> None:
    found, problems = section()
    found.complain_of_choice("xyz", ["one", "two"], "key")
    found.complain_of_choice("twoo", ["one", "two"])
    found.complain_of_choice("xyz", [f"q{number}" for number in range(13)])
    assert said(problems) == [
        "xyz is not known; choose one of one, two",
        "twoo is not known; did you mean two?",
        "xyz is not known",
    ]
    assert problems[0].where == ("here", "key")


def test_in_a_flood_of_errors_nothing_is_proposed() -> None:
    found, problems = section()
    for _ in range(51):
        found.complain_of_choice("twoo", ["one", "two"])
    assert said(problems)[49:] == [
        "twoo is not known; did you mean two?",
        "twoo is not known; choose one of one, two",
    ]


def test_true_is_no_whole_number() -> None:
    found, problems = section(level=True, counts=[1, False])
    assert found.whole("level", 0, 9) is None
    assert found.counts("counts", 9) == (1, 0)
    assert [problem.where for problem in problems] == [("here", "level"), ("here", "counts", 1)]


def test_times_with_and_without_seconds() -> None:
    found, problems = section(a="2026-11-23T09:40Z", b="2026-11-23T09:40:01.5+05:30")
    moments = [found.moment("a"), found.moment("b")]
    assert [moment and moment.isoformat() for moment in moments] == [
        "2026-11-23T09:40:00+00:00",
        "2026-11-23T09:40:01.500000+05:30",
    ]
    assert problems == []


def test_a_list_may_be_too_long() -> None:
    found, problems = section(rows=[{}] * 10_000, counts=[1] * 10_001)
    assert len(found.sections("rows")) == 10_000
    assert problems == []
    assert len(found.counts("counts", 9) or ()) == 10_000
    assert said(problems) == ["has 10001 entries; at most 10000 are allowed"]


def test_of_a_flood_of_problems_the_first_are_noted() -> None:
    found, problems = section()
    for number in range(MOST_PROBLEMS + 5):
        found.complain(Sentence("Test", "wrong"), number)
    assert [problem.where[-1] for problem in problems] == list(range(MOST_PROBLEMS))
