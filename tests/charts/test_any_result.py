"""Whatever the result and the room: nothing leaves a chart, and no text covers another."""

from collections.abc import Callable

import pytest
from hypothesis import given

from desktop_app.charts.dimension_bars import dimension_bars
from desktop_app.charts.drawing import Drawing
from desktop_app.charts.radar import radar
from desktop_app.charts.staircase import staircase
from desktop_app.charts.vote_bars import vote_bars
from desktop_app.domain.results import Results
from tests.charts.geometry import outside, overlapping
from tests.charts.samples import ENGLISH, MEASURE, any_results, found, rooms

Room = tuple[float, float, float]
Draw = Callable[[Results, Room], Drawing]


def draw_staircase(result: Results, room: Room) -> Drawing:
    return staircase(result, ENGLISH, MEASURE, *room)


def draw_staircase_among_others(result: Results, room: Room) -> Drawing:
    counts = tuple(place * 7 % 20 for place in range(len(result.model.levels)))
    return staircase(result, ENGLISH, MEASURE, *room, counts)


def draw_radar(result: Results, room: Room) -> Drawing:
    return radar(result, ENGLISH, MEASURE, *room)


def draw_bars(result: Results, room: Room) -> Drawing:
    return dimension_bars(result, ENGLISH, MEASURE, *room)


def draw_votes(result: Results, room: Room) -> Drawing:
    voted = max(result.questions, key=lambda question: len(question.response.rounds))
    return vote_bars(voted, result.model.levels, ENGLISH, MEASURE, *room)


EVERY = pytest.mark.parametrize(
    "draw", [draw_staircase, draw_staircase_among_others, draw_radar, draw_bars, draw_votes]
)


@EVERY
@given(result=any_results(), room=rooms)
def test_nothing_leaves_the_chart_and_no_text_covers_another(
    draw: Draw, result: Results, room: Room
) -> None:
    drawing = draw(result, room)
    assert outside(drawing) == []
    assert list(overlapping(drawing)) == []
    assert drawing.title
    assert drawing.alt.endswith(".")
    assert (drawing.width, drawing.height) == room[:2]
    assert all(len(row) == len(drawing.table.headers) for row in drawing.table.rows)


@EVERY
@pytest.mark.parametrize("dimensions", [1, 2, 13, 40, 200])
def test_few_and_very_many_dimensions_stay_inside(draw: Draw, dimensions: int) -> None:
    drawing = draw(found([(2, 3)] * dimensions), (480, 300, 10))
    assert outside(drawing) == []
    assert list(overlapping(drawing)) == []


@EVERY
def test_without_any_answer(draw: Draw) -> None:
    drawing = draw(found([(None,)] * 7), (480, 300, 10))
    assert outside(drawing) == []
    assert list(overlapping(drawing)) == []
