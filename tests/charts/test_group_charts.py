"""Charts of several organisations: staircase, quartiles, heat map, side by side."""

import pytest

from desktop_app.charts.drawing import Drawing, LevelTone, Tone
from desktop_app.charts.group_staircase import group_staircase
from desktop_app.charts.heat_map import heat_map, heat_map_height
from desktop_app.charts.quartile_rows import quartile_rows
from desktop_app.charts.side_by_side import side_by_side
from desktop_app.domain.group import Group, group
from tests.charts.geometry import boxes, outside, overlapping, polylines, said, texts
from tests.charts.samples import ENGLISH, MEASURE
from tests.domain.portfolios import entry, group_of, member
from tests.domain.samples import dimension, model

SIZES = [(600, 400), (330, 300), (280, 220)]


def some(*scores: tuple[int | None, int | None]) -> Group:
    found = group(group_of(*scores))
    assert found is not None
    return found


def many(count: int) -> Group:
    return some(*[(1 + place % 5, 1 + place * 3 % 5) for place in range(count)])


def names(found: Group) -> list[str]:
    return [each.member.name for each in found.entries]


def stairs(found: Group, width: float = 600, height: float = 400) -> Drawing:
    return group_staircase(found, ENGLISH, MEASURE, width, height)


def test_each_step_says_how_many_stand_on_it_and_leads_to_them() -> None:
    drawing = stairs(some((3, 3), (3, 3), (5, 5), (3, 3), (1, 1)))
    assert [row[1] for row in drawing.table.rows] == ["1", "0", "3", "0", "1"]
    people = {box.key: box.height for box in boxes(drawing) if box.fill is Tone.ACCENT}
    assert people.keys() == {"1", "3", "5"}
    assert people["3"] == pytest.approx(3 * people["1"])
    steps = [box for box in boxes(drawing) if isinstance(box.fill, LevelTone)]
    assert [box.key for box in steps] == ["1", "2", "3", "4", "5"]
    assert [box.y for box in steps] == sorted((box.y for box in steps), reverse=True)
    assert "5 organisation(s) on a staircase." in drawing.alt
    assert "3 Level 3: 3." in drawing.alt


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("levels", [(1, 5), (0, 9), (0, 1)])
def test_a_staircase_stays_in_its_room(width: int, height: int, levels: tuple[int, int]) -> None:
    of = model(dimension("lead"), lowest=levels[0], highest=levels[1])
    entries = [entry(member(str(place)), levels[place % 2], of=of) for place in range(900)]
    found = group(entries)
    assert found is not None
    drawing = stairs(found, width, height)
    assert outside(drawing) == []
    assert list(overlapping(drawing)) == []


def test_quartiles_stand_on_the_scale_and_few_say_nothing() -> None:
    found = some((1, 1), (2, 1), (3, None), (4, 1), (5, 1))
    drawing = quartile_rows(found, ENGLISH, MEASURE, 600, 300)
    (middle,) = (box for box in boxes(drawing) if box.fill is Tone.LINE)
    grid = [line.points[0][0] for line in polylines(drawing) if line.stroke is Tone.LINE]
    assert middle.x == pytest.approx(grid[1])
    assert middle.x + middle.width == pytest.approx(grid[3])
    (median,) = (line for line in polylines(drawing) if line.stroke is Tone.BRAND)
    assert median.points[0][0] == pytest.approx(grid[2])
    assert "fewer than five" in said(drawing)
    assert drawing.table.rows[0] == ("Lead", "5", "1.0", "2.0", "3.0", "4.0", "5.0")
    assert drawing.table.rows[1] == ("Culture", *["–"] * 6)
    assert "Lead: median 3.0, the middle half from 2.0 to 4.0." in drawing.alt
    assert "Culture: fewer than five organisations." in drawing.alt


@pytest.mark.parametrize(("width", "height"), [*SIZES, (300, 60)])
def test_quartiles_of_many_dimensions_stay_in_their_room(width: int, height: int) -> None:
    of = model(*(dimension(f"d{place}") for place in range(12)))
    found = group([entry(member(str(n)), *[3] * 12, of=of) for n in range(6)])
    assert found is not None
    drawing = quartile_rows(found, ENGLISH, MEASURE, width, height)
    assert outside(drawing) == []
    assert list(overlapping(drawing)) == []


def test_a_heat_map_has_a_cell_for_each_score() -> None:
    found = some((2, 4), (5, None))
    drawing = heat_map(found, names(found), ENGLISH, MEASURE, 600, 300)
    cells = [box for box in boxes(drawing) if box.key]
    assert [box.fill for box in cells] == [
        LevelTone(1, 5),
        LevelTone(3, 5),
        LevelTone(4, 5),
        Tone.SURFACE,
    ]
    assert [box.key for box in cells] == [each.id for each in found.entries for _ in range(2)]
    assert [text for text in said(drawing) if text in {"2.0", "4.0", "5.0", "–"}] == [
        "2.0",
        "4.0",
        "5.0",
        "–",
    ]
    hidden = heat_map(found, ["A", "B"], ENGLISH, MEASURE, 600, 300, keyed=False)
    assert {box.key for box in boxes(hidden)} == {""}


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_a_heat_map_says_how_many_have_no_row(width: int, height: int) -> None:
    found = many(200)
    drawing = heat_map(found, names(found), ENGLISH, MEASURE, width, height, beyond=7)
    rows = len({box.key for box in boxes(drawing)})
    assert f"and {207 - rows} more organisation(s)" in said(drawing)
    assert outside(drawing) == []
    assert list(overlapping(drawing)) == []


def test_a_high_heat_map_shows_all() -> None:
    found = many(30)
    high = heat_map_height(found, 30)
    drawing = heat_map(found, names(found), ENGLISH, MEASURE, 300, high)
    assert len({box.key for box in boxes(drawing)}) == 30
    assert outside(drawing) == []


def test_side_by_side_numbers_tell_the_bars_apart() -> None:
    found = some((2, 4), (5, None))
    drawing = side_by_side(found, ["Nes", "Ås"], ENGLISH, MEASURE, 500, 300)
    assert {"1 Nes", "2 Ås", "1: 2.0", "2: 5.0", "1: 4.0", "2: –"} <= set(said(drawing))
    assert drawing.table.headers == ("Dimension", "Nes", "Ås")
    assert drawing.table.rows == (("Lead", "2.0", "5.0"), ("Culture", "4.0", "–"))
    assert "Side by side: Nes, Ås." in drawing.alt
    assert "Culture: 4.0, –." in drawing.alt


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_four_side_by_side_stay_in_their_room(width: int, height: int) -> None:
    found = many(4)
    drawing = side_by_side(found, names(found), ENGLISH, MEASURE, width, height)
    assert outside(drawing) == []
    assert list(overlapping(drawing)) == []
    assert len(texts(drawing)) >= 4 + 5 + 2 + 8
