"""Bars by dimension: lengths tell the scores, marks the targets, words the spread of votes."""

import itertools

import pytest

from desktop_app.charts.dimension_bars import dimension_bars
from desktop_app.charts.drawing import Drawing, LevelTone, Tone
from desktop_app.domain.results import Results
from tests.charts.geometry import boxes, extent, polygons, polylines, said, texts
from tests.charts.samples import ENGLISH, MEASURE, NORWEGIAN_NUMBERS, found, seven


def draw(result: Results, width: float = 600, height: float = 300) -> Drawing:
    return dimension_bars(result, ENGLISH, MEASURE, width, height)


def grid(drawing: Drawing) -> list[float]:
    return [line.points[0][0] for line in polylines(drawing) if line.stroke is Tone.LINE]


def test_bars_go_from_the_lowest_level_to_the_score() -> None:
    drawing = draw(found([(1, 3), (5,), (4, 5)]))
    lines = grid(drawing)
    assert len(lines) == 5
    bars = {bar.key: bar for bar in boxes(drawing)}
    assert all(bar.x == pytest.approx(lines[0]) for bar in bars.values())
    ends = {key: bar.x + bar.width for key, bar in bars.items()}
    assert ends["d0"] == pytest.approx(lines[1])
    assert ends["d1"] == pytest.approx(lines[4])
    assert ends["d2"] == pytest.approx((lines[3] + lines[4]) / 2)
    assert [bar.fill for bar in bars.values()] == [LevelTone(n, 5) for n in (1, 4, 4)]


def test_the_lowest_score_is_seen_and_no_score_is_not() -> None:
    drawing = draw(found([(1,), (None,)]))
    (bar,) = boxes(drawing)
    assert (bar.key, bar.width > 1) == ("d0", True)
    assert said(drawing).count("–") == 1


def test_rows_follow_the_models_order() -> None:
    drawing = draw(seven())
    keyed = [text for text in texts(drawing) if text.key]
    rows = {key: [t.y for t in keyed if t.key == key] for key in (f"d{n}" for n in range(7))}
    edges = [(min(ys), max(ys)) for ys in rows.values()]
    assert all(above[1] < below[0] for above, below in itertools.pairwise(edges))


def test_targets_are_diamonds_on_their_level() -> None:
    drawing = draw(seven())
    lines = grid(drawing)
    marks = {mark.key: extent(mark) for mark in polygons(drawing)}
    assert set(marks) == {"d0", "d1", "d3", "d5"}
    for key, level in (("d0", 4), ("d1", 4), ("d3", 3), ("d5", 2)):
        left, _, right, _ = marks[key]
        assert (left + right) / 2 == pytest.approx(lines[level - 1])


def test_numbers_and_words_stand_beside() -> None:
    drawing = draw(seven())
    of_first = [text.text for text in texts(drawing) if text.key == "d0"]
    assert of_first == ["Ledelse", "3.3", "4", "agreed"]
    assert {"Score", "Target", "Consensus", "1", "5"} <= set(said(drawing))


def test_columns_without_figures_are_left_out() -> None:
    plain = said(draw(found([(2,)])))
    assert "Target" not in plain
    assert "Consensus" not in plain
    voted = said(draw(found([(2,)], votes={0: (3, 3, 0, 0, 0)})))
    assert "Target" not in voted
    assert "agreed" in voted


def test_columns_make_way_for_the_scale() -> None:
    narrow = said(draw(seven(), width=230))
    assert "Score" in narrow
    assert "Consensus" not in narrow
    assert len(set(grid(draw(seven(), width=60)))) == 5


def test_long_titles_take_more_lines_where_there_is_height() -> None:
    title = "Samhandling på tvers av sektorer og forvaltningsnivåer i hele landet"
    result = found([(2,), (3,)], titles=(title,))
    high = [t.text for t in texts(draw(result)) if t.key == "d0"]
    assert high[:2] == ["Samhandling på tvers av sektorer og", "forvaltningsnivåer i hele landet"]
    low = [t.text for t in texts(draw(result, height=60)) if t.key == "d0"]
    assert len(low) == 2
    assert low[0].endswith("…")


def test_what_has_no_room_is_counted() -> None:
    drawing = draw(found([(2,)] * 40), height=200)
    shown = {text.key for text in texts(drawing) if text.key}
    assert f"and {40 - len(shown)} more dimension(s)" in said(drawing)
    assert len(drawing.table.rows) == 40
    assert not any("more" in text for text in said(draw(found([(2,)] * 7))))


def test_numbers_on_the_scale_are_thinned_where_they_would_touch() -> None:
    names = tuple(str(place) for place in range(10))
    wide = draw(found([(100,)], names=names, lowest=100), width=900)
    assert "101" in said(wide)
    narrow = draw(found([(100,)], names=names, lowest=100), width=240)
    assert "100" in said(narrow)
    assert "101" not in said(narrow)


def test_alt_text_and_table() -> None:
    drawing = dimension_bars(seven(), NORWEGIAN_NUMBERS, MEASURE, 600, 300)
    assert drawing.alt.startswith(
        "Score by dimension. Ledelse: score 3,3, target 4. Kultur: score 2,5, target 4."
    )
    assert drawing.alt.endswith("Preliminary: 2 question(s) left to answer.")
    assert drawing.table.headers == ("Dimension", "Score", "Target", "Consensus")
    assert drawing.table.rows[1] == ("Kultur", "2,5", "4", "some spread")
    assert drawing.table.rows[5] == ("Finansiering og ressurser", "–", "2", "")


def test_a_height_that_has_room_for_all() -> None:
    for dimensions in (1, 7, 200):
        result = found([(2,)] * dimensions)
        drawing = draw(result, height=12 * (1.5 + 2.8 * dimensions))
        assert {text.key for text in texts(drawing) if text.key} == {
            d.dimension.id for d in result.dimensions
        }
