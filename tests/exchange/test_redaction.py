"""What is left out is nowhere in the copy, and the copy is a sound file all the same."""

from dataclasses import replace

import pytest

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.response import Response, VoteRound
from desktop_app.domain.results import results
from desktop_app.exchange.assessment_file import read_assessment, write_assessment
from desktop_app.exchange.redaction import (
    BENCHMARK,
    REDACTED,
    WHOLE,
    Redaction,
    other_id,
    pseudonym,
    redacted,
    size_class,
)
from tests.exchange.samples import NOON, read


@pytest.fixture(scope="module")
def full() -> Assessment:
    return read("full")


def text(assessment: Assessment) -> str:
    return write_assessment(assessment, at=NOON, by="Startpunkt 0")


def test_nothing_left_out_is_the_same(full: Assessment) -> None:
    assert redacted(full, WHOLE, "Anonym 1") is full


@pytest.mark.parametrize("wish", [REDACTED, BENCHMARK])
def test_a_copy_for_others_says_nothing_of_whom(full: Assessment, wish: Redaction) -> None:
    organisation = replace(full.organisation, extra={"contact": "Kari"}, size=241)
    extras = {"extra": {"x": "Kari"}, "file_extra": {"y": "Kari"}}
    whole = replace(full, organisation=organisation, starts_from="last-year", **extras)  # type: ignore[arg-type]  # by name
    copy = redacted(whole, wish, "Anonym 1")
    said = text(copy)
    own = [
        full.organisation.name, full.organisation.number, full.occasion, full.scope, "Kari",
        full.id, "last-year",
        *(each.note for each in full.responses.values()),
        *(each.dissent for each in full.responses.values()),
        *(each.not_applicable for each in full.responses.values() if each.not_applicable),
        *(each.title for each in full.actions), *(each.title for each in full.topics),
        *(each.owner for each in full.actions), *(each.service for each in full.stories),
    ]  # fmt: skip
    assert any(own)
    assert [one for one in own if one and one in said] == []
    assert read_assessment(said, "a") == replace(copy, changed_at=copy.changed_at)
    assert copy.organisation.name == "Anonym 1"
    assert copy.organisation.size == 200
    assert copy.organisation.sector is full.organisation.sector
    assert copy.id == other_id(full.id) != full.id


def test_levels_and_coverage_stay(full: Assessment) -> None:
    for wish in (REDACTED, BENCHMARK):
        there = results(redacted(full, wish, "A"))
        here = results(full)
        assert there.overall == here.overall
        assert [d.score for d in there.dimensions] == [d.score for d in here.dimensions]


def test_for_the_benchmark_there_are_no_counts(full: Assessment) -> None:
    copy = redacted(full, BENCHMARK, "A")
    assert (copy.targets, copy.participants) == ({}, None)
    assert all(each.rounds == () and each.extra == {} for each in copy.responses.values())


def voted(*rounds: VoteRound) -> Assessment:
    found = read("one-question")
    response = Response("q", level=2, note="n", rounds=rounds)
    return replace(found, responses={"q": response}, participants=4)


def test_a_small_group_is_only_a_word() -> None:
    large, small = VoteRound((1, 2, 2, 0, 0), 1), VoteRound((0, 4, 0, 0, 0))
    hidden = VoteRound((0, 9, 0, 0, 0), revealed=False)
    assert redacted(voted(large, hidden), REDACTED, "A").response("q").rounds == (
        VoteRound((1, 2, 2, 0, 0), 0),
    )
    last_is_small = redacted(voted(large, small), REDACTED, "A")
    assert last_is_small.response("q").rounds == ()
    assert last_is_small.response("q").extra == {"agreement": "agreed"}
    assert last_is_small.participants is None
    first_is_small = redacted(voted(small, large), REDACTED, "A").response("q")
    assert [each.counts for each in first_is_small.rounds] == [large.counts]
    assert redacted(voted(), REDACTED, "A").response("q").extra == {}


def test_each_wish_stands_alone(full: Assessment) -> None:
    nameless = redacted(full, Redaction(names=False), "A")
    assert [each.title for each in nameless.actions] == [each.title for each in full.actions]
    assert {each.owner for each in nameless.actions} == {""}
    assert [each.note for each in nameless.responses.values()] == [
        each.note for each in full.responses.values()
    ]
    wordless = redacted(full, Redaction(notes=False), "A")
    assert wordless.organisation.name == full.organisation.name
    assert wordless.occasion == full.occasion
    assert (wordless.actions, wordless.topics, wordless.stories) == ((), (), ())
    assert wordless.participants == full.participants
    (small,) = (
        redacted(voted(VoteRound((0, 1, 0, 0, 0), 1)), Redaction(notes=False), "A")
        .response("q")
        .rounds
    )
    assert (small.votes, small.abstained) == (1, 1)


@pytest.mark.parametrize(
    ("size", "said"),
    [(None, None), (0, 0), (4, 0), (7, 10), (44, 40), (95, 100), (1532, 2000), (9600, 10000)],
)
def test_sizes_are_rounded(size: int | None, said: int | None) -> None:
    assert size_class(size) == said


def test_a_made_up_name_is_the_same_each_time_and_tells_nothing() -> None:
    one, other = pseudonym("Anonym", "a-1"), pseudonym("Anonym", "a-2")
    assert one == pseudonym("Anonym", "a-1") != other
    assert "a-1" not in one
