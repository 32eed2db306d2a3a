"""The assessments that were changed last, as cards show them."""

import pytest
from sqlalchemy import text

from desktop_app.catalog.shelf import Shelf
from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.errors import StoreError
from desktop_app.domain.localising import localised
from desktop_app.domain.results import results
from desktop_app.services.answering import Answering
from desktop_app.services.assessments import Assessments
from desktop_app.services.demo import Demo
from desktop_app.services.latest import Latest
from desktop_app.storage.latest import LatestAssessment
from desktop_app.storage.store import Store
from tests.services.bench import ID, Ticking, put_sample

GROUNDS = ("file", "server")


def test_a_card_tells_how_far_and_how_high(store: Store, clock: Ticking) -> None:
    put_sample(store)
    latest = Latest(store)
    (card,) = latest.cards(5)
    assert (card.level, card.level_name, card.handled) == (None, None, 0)
    Answering(store, clock).agree(ID, "lead.1", 2)
    (card,) = latest.cards(5)
    assert (card.level, card.level_name, card.handled) == (2, "Level 2", 1)
    assert latest.cards(0) == ()


def from_the_whole(assessments: Assessments, assessment_id: str) -> LatestAssessment:
    """What a card should say, read the long way."""
    whole = assessments.get(assessment_id)
    found, spoken = results(whole), localised(whole.model, whole.language)
    level = found.overall.level
    return LatestAssessment(
        id=whole.id,
        organisation=whole.organisation.name,
        occasion=whole.occasion,
        model_title=spoken.title,
        held_on=whole.held_on,
        finished=whole.state is AssessmentState.FINISHED,
        handled=found.overall.coverage.handled,
        total=found.overall.coverage.total,
        level=level,
        level_name=None if level is None else spoken.level(level).name,
        lowest=spoken.lowest,
        highest=spoken.highest,
    )


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_short_way_says_what_the_long_way_does(
    store: Store, shelf: Shelf, clock: Ticking, language: str
) -> None:
    Demo(store, shelf, clock).fill(4, language=language)
    assessments = Assessments(store, clock)
    wanted = tuple(from_the_whole(assessments, o.id) for o in assessments.overviews())
    assert len(wanted) > 5
    assert (wanted[0].model_title == "Digital mognad") == (language == "nn")
    assert Latest(store).cards(100) == wanted
    assert Latest(store).cards(5) == wanted[:5]


@pytest.mark.parametrize(
    "content", ['{"levels": []}', "[]", "{", '{"levels": [], "translations": {}}']
)
def test_a_model_that_cannot_be_read_is_named(store: Store, content: str) -> None:
    put_sample(store)
    with store.reading() as books:
        title = books.assessments.get(ID).model.title
    with store._machinery.writer.begin() as connection:
        connection.execute(text("UPDATE model SET content = :content"), {"content": content})
    with pytest.raises(StoreError) as refusal:
        Latest(store).cards(5)
    assert title in str(refusal.value)
