"""The field of effort and effect: where cells lie, what stands in them, and what lies under it."""

import pytest

from desktop_app.charts.drawing import Disc, Text
from desktop_app.charts.effort_effect import effort_effect, field
from desktop_app.domain.follow_up import Action
from desktop_app.domain.wording import in_english
from desktop_app.reporting.wording import BabelWording

WORDS = BabelWording("en", in_english)
ACTIONS = (Action("a", "A", effort=1, effect=3), Action("b", "B", effort=3, effect=1))
LOOSE = tuple(Action(name, name) for name in ("c", "d"))


def measure(text: str, size: float, _bold: bool) -> float:
    return len(text) * size / 2


@pytest.mark.parametrize("width", [260, 420, 900])
@pytest.mark.parametrize("type_size", [14, 28])
def test_every_cell_is_found_again(width: float, type_size: float) -> None:
    laid = field(width, 420, type_size)
    for effort in (1, 2, 3):
        for effect in (1, 2, 3):
            x, y = laid.corner(effort, effect)
            assert laid.cell_at(x + laid.cell_width / 2, y + laid.cell_height / 2) == (
                effort,
                effect,
            )
    assert laid.cell_at(0, 10) is None
    assert laid.cell_at(width / 2, laid.tray + 1) is None
    assert laid.corner(3, 1)[0] + laid.cell_width <= width + 0.01
    assert laid.corner(1, 1)[1] + laid.cell_height < laid.tray


def test_actions_stand_in_their_cells_with_their_numbers() -> None:
    drawing = effort_effect((*ACTIONS, *LOOSE), WORDS, measure, 420, 420, 14)
    laid = field(420, 420, 14)
    discs = {shape.key: shape for shape in drawing.shapes if isinstance(shape, Disc)}
    assert laid.cell_at(discs["a"].x, discs["a"].y) == (1, 3)
    assert laid.cell_at(discs["b"].x, discs["b"].y) == (3, 1)
    assert all(discs[name].y > laid.tray for name in "cd")
    assert discs["c"].x != discs["d"].x
    numbers = {s.key: s.text for s in drawing.shapes if isinstance(s, Text) and s.key}
    assert numbers == {"a": "1", "b": "2", "c": "3", "d": "4"}
    assert drawing.alt.startswith("1 A: effort 1, effect 3; 2 B: effort 3, effect 1; 3 c: effort –")
    assert drawing.table.rows[0] == ("1 A", "1", "3")


def test_many_actions_in_one_cell_stay_inside_it() -> None:
    many = tuple(Action(str(n), "X", effort=2, effect=2) for n in range(12))
    drawing = effort_effect(many, WORDS, measure, 420, 420, 14)
    laid = field(420, 420, 14)
    discs = [shape for shape in drawing.shapes if isinstance(shape, Disc)]
    left = laid.corner(2, 2)[0]
    assert all(left <= d.x - d.radius and d.x + d.radius <= left + laid.cell_width for d in discs)
