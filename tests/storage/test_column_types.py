"""Values come back from their columns exactly as they went in."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from desktop_app.storage.column_types import LocalTime, Plain, UtcTime
from tests.strategies.assessments import extras, moments

DIALECT = sqlite.dialect()


@given(moments, moments)
def test_the_order_of_moments_is_the_order_of_their_texts(one: datetime, other: datetime) -> None:
    texts = [UtcTime().process_bind_param(each, DIALECT) for each in (one, other)]
    assert texts[0] is not None
    assert texts[1] is not None
    assert (texts[0] < texts[1]) == (one < other)
    back = UtcTime().process_result_value(texts[0], DIALECT)
    assert back == one
    assert back is not None
    assert back.tzinfo == UTC


@given(moments)
def test_a_local_moment_keeps_its_offset(moment: datetime) -> None:
    text = LocalTime().process_bind_param(moment, DIALECT)
    back = LocalTime().process_result_value(text, DIALECT)
    assert back is not None
    assert back.isoformat() == moment.isoformat()


def test_no_moment_stays_no_moment() -> None:
    for column in (UtcTime(), LocalTime()):
        assert column.process_bind_param(None, DIALECT) is None
        assert column.process_result_value(None, DIALECT) is None


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="2026"):
        UtcTime().process_bind_param(datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None), DIALECT)


@given(st.none() | st.integers() | st.text() | extras)
def test_plain_data_comes_back_equal(value: object) -> None:
    text = Plain().process_bind_param(value, DIALECT)
    assert Plain().process_result_value(text, DIALECT) == value
