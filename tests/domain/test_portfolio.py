"""Entries in columns say the same as the entries they were made of."""

from dataclasses import replace

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.columns import Made, Texts
from desktop_app.domain.portfolio import in_columns
from tests.domain.portfolios import days, entry, member
from tests.domain.samples import dimension, model

NES, AAS = member("Nes"), replace(member("Ås"), number="974760673", size=None)
OTHER = model(dimension("lead", (1, 1)))
LISTED = (
    entry(NES, 2, 3, 4, held_on=days(3)),
    entry(AAS, 1, of=OTHER, state=AssessmentState.IN_PROGRESS),
    entry(NES, held_on=days(9), state=AssessmentState.DRAFT),
)


def test_entries_come_out_as_they_went_in() -> None:
    entries = in_columns(LISTED)
    assert tuple(entries) == LISTED
    assert len(entries) == 3
    assert entries[-1] == LISTED[2]
    assert tuple(entries[1:]) == LISTED[1:]
    assert in_columns(entries) is entries


def test_organisations_and_models_are_there_once() -> None:
    entries = in_columns(LISTED)
    assert list(entries.members) == [NES, AAS]
    assert list(entries.members[1:]) == [AAS]
    assert list(entries.models) == [LISTED[0].model, OTHER]
    assert list(entries.whose) == [0, 1, 0]
    assert list(entries.used) == [0, 1, 0]


def test_some_of_the_picked_are_picked_again() -> None:
    picked = in_columns(LISTED).picked([2, 0])
    assert tuple(picked) == (LISTED[2], LISTED[0])
    assert tuple(picked.picked([1])) == (LISTED[0],)


def test_texts_are_told_apart_again() -> None:
    texts = Texts()
    assert (len(texts), list(texts)) == (0, [])
    texts.extend(("Ås", "", "Nes"))
    assert texts[2] == "Nes"
    texts.extend(("Bø",))
    texts.extend(())
    assert list(texts) == ["Ås", "", "Nes", "Bø"]
    assert texts[1:] == ["", "Nes", "Bø"]
    assert texts[-1] == "Bø"


def test_what_is_made_is_made_of_each() -> None:
    made = Made(str, (1, 2, 3))
    assert list(made) == ["1", "2", "3"]
    assert (len(made), made[-1], list(made[1:])) == (3, "3", ["2", "3"])
