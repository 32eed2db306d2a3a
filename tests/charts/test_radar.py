"""The radar: scores as a polygon with gaps, targets dashed, and another chart where none fits."""

from fractions import Fraction
from math import dist

import pytest

from desktop_app.charts.drawing import Disc, Drawing, Polygon, Text, Tone
from desktop_app.charts.radar import radar
from desktop_app.charts.web_band import runs
from desktop_app.charts.web_labels import stacked
from desktop_app.domain.results import Results
from tests.charts.geometry import (
    discs,
    extent,
    outside,
    overlapping,
    polygons,
    polylines,
    said,
    texts,
)
from tests.charts.samples import ENGLISH, MEASURE, NORWEGIAN_NUMBERS, found, seven


def draw(result: Results, width: float = 480, height: float = 360) -> Drawing:
    return radar(result, ENGLISH, MEASURE, width, height)


def rings(drawing: Drawing) -> list[Polygon]:
    return [shape for shape in polygons(drawing) if shape.stroke is Tone.LINE]


def areas(drawing: Drawing) -> list[Polygon]:
    return [shape for shape in polygons(drawing) if shape.fill is Tone.BRAND]


def diamonds(drawing: Drawing) -> dict[str, Polygon]:
    return {shape.key: shape for shape in polygons(drawing) if shape.stroke is Tone.ACCENT}


@pytest.mark.parametrize("axes", range(3, 13))
def test_a_ring_for_each_level_and_a_corner_for_each_axis(axes: int) -> None:
    drawing = draw(found([(2,), (3,), (4,)] * 4)) if axes == 12 else draw(found([(2,)] * axes))
    assert [len(ring.points) for ring in rings(drawing)] == [axes] * 5
    assert {"1", "2", "3", "4", "5"} <= set(said(drawing))


def test_scores_lie_on_their_rings() -> None:
    drawing = draw(found([(1,), (3,), (5,)]))
    by_key = {disc.key: disc for disc in discs(drawing)}
    for axis, level in enumerate((1, 3, 5)):
        corner = rings(drawing)[level - 1].points[axis]
        assert dist(corner, (by_key[f"d{axis}"].x, by_key[f"d{axis}"].y)) < 0.001


def test_the_lowest_level_is_not_the_middle() -> None:
    drawing = draw(found([(1,), (1,), (1,)]))
    (area,) = areas(drawing)
    assert min(dist(area.points[0], point) for point in area.points[1:]) > 10


def test_a_full_profile_is_one_closed_polygon() -> None:
    drawing = draw(found([(2,), (3,), (4,), (5,)]))
    (area,) = areas(drawing)
    (line,) = [line for line in polylines(drawing) if line.stroke is Tone.BRAND]
    assert len(area.points) == 4
    assert line.points[0] == line.points[-1]


def test_a_missing_score_is_a_gap() -> None:
    drawing = draw(found([(2,), (3,), (None,), (4,), (5,)]))
    (area,) = areas(drawing)
    (line,) = [line for line in polylines(drawing) if line.stroke is Tone.BRAND]
    assert len(line.points) == 4
    assert len(area.points) == 5
    assert "d2" not in {disc.key for disc in discs(drawing)}
    assert "–" in [text.text for text in texts(drawing) if text.key == "d2"]


def test_a_lonely_score_is_a_dot() -> None:
    drawing = draw(found([(2,), (None,), (4,), (None,), (5,), (None,)]))
    assert areas(drawing) == []
    assert {disc.key for disc in discs(drawing)} == {"d0", "d2", "d4"}


def test_targets_are_dashed_with_marks_of_their_own() -> None:
    drawing = draw(found([(2,), (3,), (4,)], targets={0: 4, 1: 5}))
    dashed = [line for line in polylines(drawing) if line.dash]
    assert all(line.stroke is Tone.ACCENT for line in dashed)
    assert len(dashed) == 2, "between the two, and in the legend"
    marks = diamonds(drawing)
    assert set(marks) == {"d0", "d1", ""}
    left, top, right, bottom = extent(marks["d1"])
    corner = rings(drawing)[4].points[1]
    assert dist(((left + right) / 2, (top + bottom) / 2), corner) < 0.001
    assert {"Now", "Target"} <= set(said(drawing))
    assert "2.0 → 4" in said(drawing)


def test_all_targets_close_their_line() -> None:
    drawing = draw(found([(2,), (3,), (4,)], targets={0: 4, 1: 5, 2: 5}))
    dashed = max((line for line in polylines(drawing) if line.dash), key=lambda x: len(x.points))
    assert dashed.points[0] == dashed.points[-1]
    assert len(dashed.points) == 4


def test_without_targets_there_is_no_legend() -> None:
    drawing = draw(found([(2,), (3,), (4,)]))
    assert "Now" not in said(drawing)
    assert diamonds(drawing) == {}


def test_labels_lie_outside_the_web_on_the_side_of_their_axis() -> None:
    drawing = draw(seven())
    outer = rings(drawing)[-1]
    left, top, right, _ = extent(outer)
    labels = {key: [extent(t) for t in texts(drawing) if t.key == key] for key in ("d0", "d2")}
    assert all(bottom <= top for _, _, _, bottom in labels["d0"])
    assert all(start >= right - 0.2 * (right - left) for start, *_ in labels["d2"])


def test_long_titles_take_three_lines_at_most() -> None:
    title = "Samhandling på tvers av sektorer og forvaltningsnivåer i hele landet"
    drawing = draw(found([(2,)] * 5, titles=(title,)))
    for place in range(5):
        lines = [text.text for text in texts(drawing) if text.key == f"d{place}"]
        assert 3 <= len(lines) <= 4


def test_ring_numbers_are_thinned_where_they_would_touch() -> None:
    names = tuple(str(place) for place in range(10))
    drawing = draw(found([(2,), (3,), (4,)], names=names), height=220)
    numbers = {text.text for text in texts(drawing) if not text.key}
    assert "10" in numbers
    assert len(numbers) < 10


@pytest.mark.parametrize(
    "result",
    [
        found([(2,), (3,)]),
        found([(2,), (3,)] + [(None,)] * 5),
        found([(2,)] * 13),
    ],
    ids=["two dimensions", "two scores", "thirteen dimensions"],
)
def test_dots_on_lines_where_a_radar_says_nothing(result: Results) -> None:
    drawing = draw(result)
    assert polygons(drawing) == []
    scored = {d.dimension.id for d in result.dimensions if d.score.value is not None}
    assert {disc.key for disc in discs(drawing)} == scored
    lines = [line.points[0][0] for line in polylines(drawing) if line.stroke is Tone.LINE]
    two = next(disc for disc in discs(drawing) if disc.key == "d0")
    assert two.x == pytest.approx(lines[1])


@pytest.mark.parametrize("room", [(480, 110), (130, 400), (90, 90)])
def test_dots_on_lines_where_a_radar_has_no_room(room: tuple[float, float]) -> None:
    drawing = draw(seven(), *room)
    assert rings(drawing) == []
    assert discs(drawing)


def test_the_web_shrinks_where_its_labels_need_more_room() -> None:
    titles = ("a",) + ("Forvaltningsinformasjonssystemer og annet",) * 11
    for width in range(200, 480, 10):
        assert outside(draw(found([(2,)] * 12, titles=titles), width, 300)) == []


def test_alt_text_and_table() -> None:
    drawing = radar(seven(), NORWEGIAN_NUMBERS, MEASURE, 480, 360)
    assert drawing.title == "Profile"
    assert drawing.alt.startswith("Profile. Ledelse: score 3,3, target 4.")
    assert "Finansiering og ressurser: no score, target 2." in drawing.alt
    assert drawing.table.rows[0] == ("Ledelse", "3,3", "4", "agreed")


def test_runs_go_round() -> None:
    a, b, c, d = (0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (3.0, 0.0)
    assert runs([a, b, c]) == ((a, b, c),)
    assert runs([a, b, None, c, d]) == ((c, d, a, b),)
    assert runs([a, None, b, None]) == ()
    assert runs([None, None]) == ()


@pytest.mark.parametrize(
    ("wanted", "tops"),
    [
        ([20, 60], [15, 55]),
        ([20, 22], [15, 27]),
        ([95, 96], [78, 90]),
        ([-5, 0], [0, 12]),
    ],
)
def test_stacked_labels_keep_apart_and_inside(wanted: list[float], tops: list[float]) -> None:
    assert stacked(wanted, [10, 10], 0, 100, 2) == tops


def test_last_time_is_a_dotted_line_with_rings_and_in_the_words() -> None:
    results = found([[3]] * 4, {0: 4})
    before = {"d0": Fraction(2), "d1": Fraction(5, 2), "d2": Fraction(1), "d3": Fraction(2)}
    drawing = radar(results, ENGLISH, MEASURE, 400, 250, 8, before=before)
    plain = radar(results, ENGLISH, MEASURE, 400, 250, 8)
    rings = [s for s in drawing.shapes if isinstance(s, Disc) and s.fill is Tone.SURFACE]
    assert [ring.key for ring in rings] == ["d0", "d1", "d2", "d3", ""]
    assert "Last time" in [s.text for s in drawing.shapes if isinstance(s, Text)]
    assert drawing.alt.startswith(plain.alt + " Last time: Ledelse: 2.0; Kultur: 2.5; ")
    assert "Last time" not in [s.text for s in plain.shapes if isinstance(s, Text)]


def test_last_time_leaves_a_gap_where_it_does_not_compare() -> None:
    results = found([[3]] * 4)
    drawing = radar(results, ENGLISH, MEASURE, 400, 250, 8, before={"d2": Fraction(1)})
    rings = [s for s in drawing.shapes if isinstance(s, Disc) and s.fill is Tone.SURFACE]
    assert [ring.key for ring in rings] == ["d2", ""]


BANDS = {f"d{place}": (Fraction(2), Fraction(3)) for place in range(4)}


def test_the_middle_half_of_the_others_is_a_band_round_the_middle() -> None:
    drawing = draw_among(BANDS)
    (band,) = [shape for shape in polygons(drawing) if shape.fill is Tone.MUTED]
    inner, outer = rings(drawing)[1].points, rings(drawing)[2].points
    assert len(band.points) == 10, "out and round, in and round, with a seam"
    far, near = band.points[:4], band.points[:4:-1][:4]
    assert all(dist(*pair) < 0.001 for pair in zip(far, outer, strict=True))
    assert all(dist(*pair) < 0.001 for pair in zip(near, inner, strict=True))
    assert "Middle half of the others" in said(drawing)
    assert "The middle half of the others: Ledelse: 2.0 to 3.0; " in drawing.alt
    assert drawing.table.headers[-1] == "Middle half of the others"
    assert {row[-1] for row in drawing.table.rows} == {"2.0–3.0"}


def test_the_band_has_a_gap_where_too_few_others_have_a_score() -> None:
    drawing = draw_among({key: BANDS[key] for key in ("d0", "d1")})
    (band,) = [shape for shape in polygons(drawing) if shape.fill is Tone.MUTED]
    assert len(band.points) == 4
    assert [row[-1] for row in drawing.table.rows] == ["2.0–3.0", "2.0–3.0", "–", "–"]
    assert "Middle half of the others" not in draw_among({}).alt


@pytest.mark.parametrize("width", [200, 260, 320, 480])
def test_the_legend_takes_as_many_rows_as_it_needs(width: float) -> None:
    results = found([[3]] * 4, dict.fromkeys(range(4), 4))
    before = {f"d{place}": Fraction(2) for place in range(4)}
    drawing = radar(results, ENGLISH, MEASURE, width, 320, 10, before=before, bands=BANDS)
    legend = {"Now", "Target", "Last time", "Middle half of the others"}
    assert legend <= set(said(drawing))
    assert outside(drawing) == []
    assert list(overlapping(drawing)) == []
    assert drawing.table.headers[-2:] == ("Last time", "Middle half of the others")


def draw_among(bands: dict[str, tuple[Fraction, Fraction]]) -> Drawing:
    """Draw four dimensions among others."""
    return radar(found([[3]] * 4), ENGLISH, MEASURE, 480, 360, bands=bands)
