"""Time is kept as it passes, also with the place where the room stops."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.domain.errors import RefusedError
from desktop_app.domain.time_used import Stint, TimeUsed
from desktop_app.services.answering import Answering
from desktop_app.services.assessments import Assessments
from desktop_app.services.timing import LONGEST_BOX, Timing
from desktop_app.storage.store import Store
from tests.services.bench import ID, Ticking, put_sample

NINE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def test_time_is_kept_and_goes_on(store: Store, clock: Ticking) -> None:
    put_sample(store)
    timing = Timing(store)
    assert timing.used(ID) == TimeUsed()
    timing.spend(ID, Stint(NINE, "lead.1", 30))
    timing.spend(ID, Stint(NINE, "lead.1", 90))
    later = Stint(NINE.replace(hour=10), "lead.2", 12)
    Answering(store, clock).stop_at(ID, "lead.3", [later])
    assert timing.used(ID).by_question == {"lead.1": 90, "lead.2": 12}
    assert timing.by_question(ID)["lead.1"] == timedelta(seconds=90)
    assert Assessments(store, clock).get(ID).place == "lead.3"


def test_a_time_box_is_a_sensible_number_or_none(store: Store) -> None:
    put_sample(store)
    timing = Timing(store)
    assert timing.box(ID) is None
    timing.box_at(ID, 4)
    for minutes in (0, -1, LONGEST_BOX + 1):
        with pytest.raises(RefusedError, match="from 1 to 240"):
            timing.box_at(ID, minutes)
    assert timing.box(ID) == 4
    timing.box_at(ID, None)
    assert timing.box(ID) is None
