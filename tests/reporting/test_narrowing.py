"""Which organisations a comparison is with, in words."""

from desktop_app.domain.comparison import EVERYBODY, Filters, SizeBand
from desktop_app.domain.organisation import Sector
from desktop_app.reporting.narrowing import narrowing
from tests.charts.samples import ENGLISH


def test_all_organisations_need_no_word() -> None:
    assert narrowing(EVERYBODY, ENGLISH) is None


def test_every_filter_is_named() -> None:
    found = narrowing(Filters(Sector.MUNICIPALITY, SizeBand.MEDIUM, 2025), ENGLISH)
    assert found is not None
    assert found.text == (
        "Only these organisations: municipalities, 100–499 employees, held in 2025."
    )
