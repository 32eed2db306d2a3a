"""Bars of a dimension's questions: levels as levels, none where nothing is agreed, all in words."""

import pytest

from desktop_app.charts.drawing import Box, Polygon, Text
from desktop_app.charts.question_bars import question_bars, question_bars_height
from tests.charts.samples import ENGLISH, MEASURE, found


def test_a_bar_for_each_agreed_level() -> None:
    results = found([[3, None, 5]], {0: 4}, {0: (0, 2, 5, 1, 0)})
    (dimension,) = results.dimensions
    height = question_bars_height(3, 8)
    drawing = question_bars(dimension, results.model, ENGLISH, MEASURE, 400, height, 8)
    bars = [shape for shape in drawing.shapes if isinstance(shape, Box)]
    assert [bar.key for bar in bars] == ["d0.0", "d0.2"]
    assert bars[1].width == pytest.approx(2 * bars[0].width)
    targets = [shape for shape in drawing.shapes if isinstance(shape, Polygon)]
    assert len({target.points[0][0] for target in targets}) == 1
    texts = [shape.text for shape in drawing.shapes if isinstance(shape, Text) and shape.bold]
    assert texts == ["3", "–", "5"]


def test_it_says_in_words_what_it_shows() -> None:
    results = found([[3, None]], {0: 4}, {0: (0, 2, 5, 1, 0)})
    drawing = question_bars(results.dimensions[0], results.model, ENGLISH, MEASURE, 400, 80, 8)
    assert drawing.alt == "Level by question. Hvordan? Level 3, target 4. Hvordan? No level."
    assert drawing.table.headers == ("Question", "Level", "Target", "Consensus")
    assert drawing.table.rows[0][1:3] == ("3", "4")
    assert drawing.table.rows[1][1:3] == ("–", "4")


def test_without_a_target_none_is_said() -> None:
    results = found([[3]])
    drawing = question_bars(results.dimensions[0], results.model, ENGLISH, MEASURE, 400, 80, 8)
    assert drawing.alt == "Level by question. Hvordan? Level 3."
