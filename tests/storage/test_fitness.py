"""Answers that their model does not know are told."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import StoreError
from desktop_app.storage.store import Store
from tests.storage.samples import kept, opened, whole
from tests.storage.test_soundness import complaints_after

UNREADABLE = "The model Sample in the store cannot be read. Restore your latest backup."
TITLE = "UPDATE model SET content = replace(content, '\"Sample\"', '\"Example\"')"


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ("UPDATE model SET content = '{}'", UNREADABLE),
        ("UPDATE model SET content = '[]'", UNREADABLE),
        (TITLE, "The model Sample was changed after it was answered."),
        ("UPDATE model SET questions = 9", "The model Sample was changed after it was answered."),
        (
            "UPDATE response SET question = 'x' WHERE question = 'lead.3'",
            "Assessment a-1 answers x, which its model does not have.",
        ),
        (
            "UPDATE response SET level = 6 WHERE question = 'lead.1'",
            "Assessment a-1 has level 6 for lead.1, which is outside the scale.",
        ),
        (
            "UPDATE response SET level = 1 WHERE question = 'lead.2'",
            "Assessment a-1 has a level for lead.2, which is also not applicable.",
        ),
        (
            "UPDATE vote_round SET counts = '[1,2]' WHERE position = 0",
            "Assessment a-1 has a vote round for lead.1 that does not fit the scale.",
        ),
        (
            "UPDATE target SET dimension = 'x' WHERE dimension = 'lead'",
            "Assessment a-1 has a target for x, which its model does not have.",
        ),
        (
            "UPDATE target SET level = 0 WHERE dimension = 'lead'",
            "Assessment a-1 has level 0 for lead, which is outside the scale.",
        ),
    ],
)
def test_what_does_not_fit_is_told(store: Store, path: Path, change: str, complaint: str) -> None:
    with store.writing() as books:
        books.assessments.add(whole("a-1"))
        books.assessments.add(whole("a-2"))
    store.close()
    assert complaints_after(path, change) == [complaint]


def test_an_assessment_whose_model_is_damaged_says_so(store: Store, path: Path) -> None:
    with store.writing() as books:
        books.assessments.add(whole())
    store.close()
    complaints_after(path, "UPDATE model SET content = '{}'")
    store = opened(path)
    with pytest.raises(StoreError, match="The model Sample in the store cannot be read"):
        kept(store)
    store.close()
