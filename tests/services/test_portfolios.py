"""The portfolio as a whole: every assessment with its trend, and word of how far reading is."""

import gc
from dataclasses import replace
from fractions import Fraction

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.response import Response
from desktop_app.services.portfolios import Portfolios, without_search_for_cycles
from desktop_app.storage.store import Store
from tests.domain.samples import DAY
from tests.storage.samples import plain


def test_the_whole_store_is_read_with_trends(store: Store) -> None:
    for place, level in enumerate((2, 4)):
        finished = replace(
            plain(f"a-{place}"),
            held_on=DAY.replace(year=2024 + place),
            state=AssessmentState.FINISHED,
            responses={"lead.1": Response("lead.1", level)},
        )
        with store.writing() as books:
            books.assessments.add(finished)
    told: list[float] = []
    found = Portfolios(store).read(told.append)
    assert [entry.id for entry in found.entries] == ["a-0", "a-1"]
    assert tuple(found.changes) == (None, Fraction(2))
    assert told[-1] == 1.0


def test_an_empty_store_is_an_empty_portfolio(store: Store) -> None:
    assert tuple(Portfolios(store).read().entries) == ()


def test_the_search_for_garbage_goes_on_as_it_was() -> None:
    with without_search_for_cycles():
        assert not gc.isenabled()
        with without_search_for_cycles():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
