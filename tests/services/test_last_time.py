"""What a new assessment starts from, read from a real store, as a file and on a server."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.starting_point import FROM_NOTHING
from desktop_app.services.last_time import LastTime
from desktop_app.storage.store import Store
from tests.domain.samples import agreed, assessment, dimension, model

GROUNDS = ("file", "server")
QUESTIONNAIRE = model(dimension("lead", (1, 1, 2)), dimension("culture"))
DONE = AssessmentState.FINISHED


def held(year: int, name: str = "Own", level: int = 3, **parts: object) -> Assessment:
    questionnaire = parts.pop("model", QUESTIONNAIRE)
    assert isinstance(questionnaire, MaturityModel)
    made = assessment(questionnaire, [agreed(q.id, level) for q in questionnaire.questions])
    made = replace(made, id=f"{name}-{year}", organisation=Organisation(name), state=DONE)
    return replace(made, held_on=date(year, 11, 1), **parts)  # type: ignore[arg-type]  # fields by name


def add(store: Store, *made: Assessment) -> None:
    with store.writing() as books:
        for each in made:
            books.assessments.add(each)


def test_what_there_is_to_start_from(store: Store) -> None:
    other = replace(QUESTIONNAIRE, id="another")
    now = held(2026, "OWN ", state=AssessmentState.DRAFT)
    add(store, held(2023), held(2025), held(2024, state=AssessmentState.IN_PROGRESS))
    add(store, held(2022, model=other), held(2025, "Other"), held(2027))
    reader = LastTime(store)
    assert [each.id for each in reader.points(now)] == ["Own-2025", "Own-2023"]
    assert all(not each.responses for each in reader.points(now)), "headers alone"
    assert reader.points(held(2023)) == ()


@pytest.mark.parametrize(
    ("starts_from", "level"), [("", 2), ("Own-2024", 1), ("gone", 2), (FROM_NOTHING, None)]
)
def test_the_levels_are_those_of_the_chosen_one(
    store: Store, starts_from: str, level: int | None
) -> None:
    add(store, held(2024, level=1), held(2025, level=2))
    now = held(2026, starts_from=starts_from)
    expected = {} if level is None else {q.id: level for q in QUESTIONNAIRE.questions}
    assert LastTime(store).levels(now) == expected
    assert LastTime(store).level(now, "lead.1") == level
    assert LastTime(store).level(now, "gone") is None


def test_an_earlier_one_that_changes_is_read_again(store: Store) -> None:
    """As where it is opened again, or another one is finished, or the questions change."""
    before, now = held(2025, level=2), held(2026)
    add(store, before)
    reader = LastTime(store)
    assert reader.level(now, "lead.1") == 2
    with store.writing() as books:
        books.assessments.put_response(before.id, agreed("lead.1", 4))
    assert reader.level(now, "lead.1") == 4
    other = replace(now, model=model(dimension("lead", (1, 1)), dimension("culture")))
    assert reader.level(other, "lead.3") is None
    assert reader.level(now, "lead.3") == 2
    with store.writing() as books:
        books.assessments.describe(replace(before, state=AssessmentState.IN_PROGRESS))
    assert reader.levels(now) == {}


def test_the_choice_is_kept(store: Store) -> None:
    made = held(2026, starts_from="Own-2024", extra={"mood": "good"})
    add(store, made)
    with store.writing() as books:
        assert books.assessments.get(made.id) == made
        books.assessments.describe(replace(made, starts_from=""))
    with store.reading() as books:
        assert books.assessments.header(made.id).starts_from == ""
        assert books.assessments.header(made.id).extra == {"mood": "good"}


@pytest.mark.parametrize("strange", [5, ""])
def test_what_an_older_program_kept_of_a_strange_file_stays(store: Store, strange: object) -> None:
    made = held(2026, extra={"starts_from": strange})
    add(store, made)
    with store.reading() as books:
        assert books.assessments.get(made.id) == made
