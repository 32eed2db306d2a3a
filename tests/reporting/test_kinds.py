"""Every kind of report has a name, a title and something that tells it."""

from desktop_app.domain.results import results
from desktop_app.domain.wording import in_english
from desktop_app.reporting.kinds import KINDS, TITLES
from desktop_app.reporting.wording import BabelWording
from tests.reporting.samples import AT, ordinary


def test_every_kind_has_a_title() -> None:
    assert set(TITLES) == set(KINDS)
    assert all(title.said(in_english) for title in TITLES.values())


def test_every_kind_tells_a_story() -> None:
    made = ordinary()
    for teller in KINDS.values():
        story = teller(made, results(made), BabelWording("en", in_english), AT)
        assert story.blocks
