"""The staircase: steps rise, carry number and name, and the marker stands on the step reached."""

import itertools

import pytest

from desktop_app.charts.drawing import Box, Drawing, LevelTone, Tone
from desktop_app.charts.staircase import staircase
from desktop_app.domain.results import Results
from tests.charts.geometry import boxes, discs, overlapping, polygons, polylines, said, texts
from tests.charts.samples import ENGLISH, MEASURE, NORWEGIAN_NUMBERS, found, seven

TEN = tuple(f"Nivå nummer {place}" for place in range(10))


def draw(result: Results, width: float = 480, counts: tuple[int, ...] | None = None) -> Drawing:
    return staircase(result, ENGLISH, MEASURE, width, 260, counts=counts)


def steps(drawing: Drawing) -> list[Box]:
    return [box for box in boxes(drawing) if isinstance(box.fill, LevelTone)]


@pytest.mark.parametrize("levels", range(2, 11))
@pytest.mark.parametrize("width", [240, 480, 1200])
def test_steps_rise_in_order_and_stand_on_the_ground(levels: int, width: float) -> None:
    found_steps = steps(draw(found([(1, 2)], names=TEN[:levels]), width))
    assert [step.fill for step in found_steps] == [LevelTone(n, levels) for n in range(levels)]
    assert all(step.y + step.height == pytest.approx(260) for step in found_steps)
    for lower, higher in itertools.pairwise(found_steps):
        assert higher.y < lower.y
        assert higher.x >= lower.x + lower.width


def test_numbers_and_names_stand_on_broad_steps() -> None:
    drawing = draw(seven())
    for place, step in enumerate(steps(drawing)):
        on_step = [t.text for t in texts(drawing) if step.x < t.x < step.x + step.width]
        assert str(place + 1) in on_step
    assert {"Pre-digital", "Nybegynner", "Utforskende", "Moden", "Digital leder"} <= set(
        said(drawing)
    )


def test_names_stand_before_narrow_steps() -> None:
    drawing = draw(found([(1, 2)], names=TEN))
    names = {text.text: text for text in texts(drawing) if text.text in TEN}
    assert len(names) == 10
    for name, step in zip(TEN, steps(drawing), strict=True):
        assert names[name].x == pytest.approx(step.x + step.width)
        assert names[name].y < step.y


def test_names_give_way_where_steps_are_too_low_but_for_the_step_reached() -> None:
    low = staircase(found([(4,)], names=TEN), ENGLISH, MEASURE, 300, 130)
    assert [text for text in said(low) if text.startswith("Nivå")] == ["Nivå nummer 3"]
    assert list(overlapping(low)) == []


@pytest.mark.parametrize("width", [240, 480])
@pytest.mark.parametrize("level", [1, 3, 5])
def test_the_marker_with_the_score_is_on_the_step_reached(width: float, level: int) -> None:
    drawing = draw(found([(level,)]), width)
    (head,) = discs(drawing)
    step = steps(drawing)[level - 1]
    assert step.x < head.x < step.x + step.width
    (score,) = [text for text in texts(drawing) if text.text == f"{level}.0"]
    assert (score.x, score.bold) == (head.x, True)
    (tread,) = polylines(drawing)
    assert tread.points == ((step.x, step.y), (step.x + step.width, step.y))


def test_the_stairs_rise_as_steeply_as_what_stands_on_them_allows() -> None:
    tops = [steps(draw(found([(level,)])))[-1].y for level in (2, 3, 5)]
    # The marker of the highest step needs its room there; lower ones leave it to the stairs.
    assert tops[0] == tops[1] < tops[2] - 20
    crowded = staircase(found([(3,)]), ENGLISH, MEASURE, 480, 120, counts=(0, 0, 5, 2, 0))
    treads = [step.y for step in steps(crowded)]
    rises = [lower - higher for lower, higher in itertools.pairwise(treads)]
    assert rises == pytest.approx([rises[0]] * 4)
    assert min(rises) > 5
    assert list(overlapping(crowded)) == []


def test_the_marker_of_a_broad_step_points_to_its_tread() -> None:
    drawing = draw(seven())
    (point,) = polygons(drawing)
    step = steps(drawing)[2]
    assert max(y for _, y in point.points) == pytest.approx(step.y)


def test_without_a_score_there_is_no_marker() -> None:
    drawing = draw(found([(None,)]))
    assert discs(drawing) == []
    assert "There is no score yet." in drawing.alt


def test_preliminary_is_said_in_words() -> None:
    sentence = "Preliminary: 2 question(s) left to answer"
    drawing = draw(seven())
    assert sentence in said(drawing)
    assert sentence + "." in drawing.alt
    quiet = staircase(seven(), ENGLISH, MEASURE, 480, 260, say_preliminary=False)
    assert sentence not in said(quiet)
    assert sentence + "." in quiet.alt
    assert not any("Preliminary" in text for text in said(draw(found([(2,)]))))


@pytest.mark.parametrize("names", [TEN, TEN[:5]])
def test_others_stand_on_the_steps(names: tuple[str, ...]) -> None:
    counts = tuple(100 + place for place in range(len(names)))
    drawing = draw(found([(2,)], names=names), counts=counts)
    assert {str(count) for count in counts} <= set(said(drawing))
    assert "Small numbers: other organisations on the step" in said(drawing)
    assert drawing.alt.endswith(f"lowest first: {', '.join(map(str, counts))}.")
    assert [row[2] for row in drawing.table.rows] == [str(count) for count in counts]


def test_bars_of_others_grow_with_their_number_and_stand_behind_the_marker() -> None:
    drawing = draw(found([(2,)]), counts=(0, 4, 8, 0, 0))
    two, three = (box for box in boxes(drawing) if box.fill is Tone.LINE)
    assert three.height == pytest.approx(2 * two.height)
    assert two.y + two.height == pytest.approx(steps(drawing)[1].y)
    (head,) = discs(drawing)
    assert two.x + two.width < head.x - head.radius
    assert drawing.shapes.index(two) < drawing.shapes.index(head)
    assert [box.fill for box in boxes(draw(found([(2,)]), counts=(0,) * 5))].count(Tone.LINE) == 0


def test_alt_text_and_table() -> None:
    drawing = staircase(seven(), NORWEGIAN_NUMBERS, MEASURE, 480, 260)
    assert drawing.alt == (
        "A staircase of 5 levels, from 1 Pre-digital to 5 Digital leder. "
        "The organisation stands on level 3 Utforskende, score 3,2. "
        "Preliminary: 2 question(s) left to answer."
    )
    assert drawing.table.headers == ("Level", "Own score")
    assert drawing.table.rows[1:3] == (("2 Nybegynner", "–"), ("3 Utforskende", "3,2"))
