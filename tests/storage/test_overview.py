"""A list of assessments tells the essentials of each."""

from datetime import date

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.coverage import Coverage
from desktop_app.domain.organisation import Sector
from desktop_app.domain.response import Response
from desktop_app.storage.store import Store
from tests.storage.samples import START, plain, whole

GROUNDS = ("file", "server")


def test_overviews_tell_the_essentials_newest_change_first(store: Store) -> None:
    with store.writing() as books:
        books.assessments.add(whole("a-1"))
        books.assessments.add(plain("a-2", "Andre"))
        books.assessments.add(plain("a-3"))
        books.assessments.put_response("a-2", Response("culture.1", 1))
        overviews = books.assessments.overviews()
        assert books.assessments.overviews(limit=1) == overviews[:1]
    assert [each.id for each in overviews] == ["a-2", "a-3", "a-1"]
    assert [each.coverage for each in overviews] == [
        Coverage(1, 0, 3),
        Coverage(0, 0, 4),
        Coverage(1, 1, 2),
    ]
    last = overviews[-1]
    assert (last.organisation, last.sector) == ("Eksempeldirektoratet", Sector.AGENCY)
    assert (last.model_id, last.model_version, last.model_title) == ("sample", "1.0", "Sample")
    assert (last.occasion, last.held_on) == ("Ledersamling høst", date(2026, 11, 23))
    assert (last.state, last.place) == (AssessmentState.IN_PROGRESS, "lead.2")
    assert last.changed_at == START
