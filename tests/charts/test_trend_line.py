"""The trend line: a point for each assessment, and a bar where the questionnaire changed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.charts.drawing import Drawing, Tone
from desktop_app.charts.trend_line import trend_line
from desktop_app.domain.trend import Trend, trend
from tests.charts.geometry import discs, outside, overlapping, polylines, said
from tests.charts.samples import ENGLISH, MEASURE
from tests.domain.entries import TWO
from tests.domain.test_trend import held, revised

ALL = ("lead.1", "lead.2", "lead.3", "culture.1")


def through(*levels: int | None, changed: int = 0) -> Trend:
    """A trend with those levels, year after year; the questionnaire changes in year `changed`."""
    years = [
        held(
            2001 + place,
            {} if level is None else dict.fromkeys(ALL, level),
            revised("lead.3") if changed and place >= changed else TWO,
        )
        for place, level in enumerate(levels)
    ]
    found = trend(years[-1], years[:-1])
    assert found is not None
    return found


def draw(found: Trend, width: float = 480, height: float = 220) -> Drawing:
    return trend_line(found, ENGLISH, MEASURE, width, height)


def joins(drawing: Drawing, tone: Tone) -> int:
    return sum(line.stroke is tone for line in polylines(drawing))


def test_points_rise_with_the_score_and_are_joined() -> None:
    drawing = draw(through(1, 2, 4))
    points = discs(drawing)
    assert points[0].x < points[1].x < points[2].x
    assert points[0].y - points[1].y == pytest.approx((points[1].y - points[2].y) / 2)
    assert {"1.0", "2.0", "4.0"} <= set(said(drawing))
    assert (joins(drawing, Tone.BRAND), joins(drawing, Tone.ACCENT)) == (2, 0)


def test_a_changed_questionnaire_is_a_bar_across_a_dotted_line() -> None:
    drawing = draw(through(1, 2, 4, changed=2))
    assert (joins(drawing, Tone.BRAND), joins(drawing, Tone.ACCENT)) == (1, 1)
    (dotted,) = [line for line in polylines(drawing) if line.stroke is Tone.MUTED]
    assert dotted.dash
    assert " ".join(said(drawing)).count("3 of 4") == 1
    assert "3 of 4 questions are the same. 1 November 2003: 4.0." in drawing.alt
    assert drawing.table.rows[2] == ("1 November 2003", "2.0", "4.0", "3 of 4", "2.0 → 4.0")
    assert drawing.table.rows[0] == ("1 November 2001", "1.0", "1.0", "–", "–")


def test_an_assessment_without_a_score_has_no_point() -> None:
    drawing = draw(through(1, None, 4))
    assert len(discs(drawing)) == 2
    assert joins(drawing, Tone.BRAND) == 0


def test_the_latest_are_shown_where_not_all_have_room() -> None:
    drawing = draw(through(*[2] * 30))
    assert 3 < len(discs(drawing)) < 10
    assert len(drawing.table.rows) == 30


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.none() | st.integers(1, 5), min_size=2, max_size=12),
    st.integers(0, 3),
    st.floats(160, 1200),
    st.floats(170, 600),
)
def test_nothing_leaves_the_chart_and_no_text_covers_another(
    levels: list[int | None], changed: int, width: float, height: float
) -> None:
    drawing = draw(through(*levels, changed=changed), width, height)
    assert outside(drawing) == []
    assert list(overlapping(drawing)) == []
