"""Effort and effect of actions as a field of three by three, most effect for least effort first."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.charts.drawing import (
    Anchor,
    Box,
    ChartTable,
    Disc,
    Drawing,
    Measure,
    Shape,
    Text,
    Tone,
)
from desktop_app.domain.action_plan import HIGHEST
from desktop_app.domain.follow_up import Action
from desktop_app.domain.wording import Wording

_GAP = 4.0


@dataclass(frozen=True)
class Field:
    """Where the nine cells lie in a drawing, and the row of what is not placed yet below them."""

    left: float
    top: float
    cell_width: float
    cell_height: float
    tray: float
    """Upper edge of the row for actions that are not placed yet."""

    def corner(self, effort: int, effect: int) -> tuple[float, float]:
        """Upper left corner of a cell; the highest effect is on top."""
        across = (effort - 1) * (self.cell_width + _GAP)
        down = (HIGHEST - effect) * (self.cell_height + _GAP)
        return self.left + across, self.top + down

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Effort and effect at a point; None below the cells and above the first."""
        across = (x - self.left) / (self.cell_width + _GAP)
        down = (y - self.top) / (self.cell_height + _GAP)
        if not (0 <= across < HIGHEST and 0 <= down < HIGHEST):
            return None
        return int(across) + 1, HIGHEST - int(down)


def field(width: float, height: float, type_size: float) -> Field:
    """Lay out the field in `width` × `height`, with room for names of the axes."""
    left, top = type_size * 1.8, type_size * 0.4
    tray = height - type_size * 3.0
    room = tray - type_size * 3.2 - top
    across = (width - left - _GAP * (HIGHEST - 1)) / HIGHEST
    down = (room - _GAP * (HIGHEST - 1)) / HIGHEST
    return Field(left, top, max(across, 1.0), max(down, 1.0), tray)


def effort_effect(
    actions: Sequence[Action],
    words: Wording,
    measure: Measure,
    width: float,
    height: float,
    type_size: float,
) -> Drawing:
    """Draw actions as numbered discs; the number is the action's place in the list."""
    laid = field(width, height, type_size)
    shapes = (
        *_cells(laid, words, type_size),
        *_axes(laid, words, measure, width, type_size),
        *_marks(laid, actions, width, type_size),
    )
    return Drawing(
        title=words.translate("Chart", "Effort and effect"),
        width=width,
        height=height,
        shapes=shapes,
        alt=_alt(actions, words),
        table=_table(actions, words),
    )


def _cells(laid: Field, words: Wording, type_size: float) -> Iterator[Shape]:
    for effort in range(1, HIGHEST + 1):
        for effect in range(1, HIGHEST + 1):
            x, y = laid.corner(effort, effect)
            first = effort == 1 and effect == HIGHEST
            edge = Tone.BRAND if first else Tone.LINE
            size = (laid.cell_width, laid.cell_height)
            yield Box(x, y, *size, Tone.SURFACE, edge, 2.0 if first else 1.0, 6.0)
    x, y = laid.corner(1, HIGHEST)
    text = words.translate("Chart", "Do first")
    yield Text(x + 8, y + type_size * 1.2, text, type_size * 0.9, Tone.BRAND, bold=True)


def _axes(
    laid: Field, words: Wording, measure: Measure, width: float, type_size: float
) -> Iterator[Shape]:
    below = laid.top + HIGHEST * (laid.cell_height + _GAP) + type_size * 1.1
    effort = words.translate("Chart", "Effort")
    for value in range(1, HIGHEST + 1):
        x, y = laid.corner(value, value)
        yield Text(x + laid.cell_width / 2, below, str(value), type_size, Tone.MUTED, Anchor.MIDDLE)
        yield Text(0, y + laid.cell_height / 2 + type_size / 3, str(value), type_size, Tone.MUTED)
    wide = measure(f"{effort} →", type_size, False)
    names = below + type_size * 1.2
    yield Text(width - wide, names, f"{effort} →", type_size, Tone.MUTED)
    effect = words.translate("Chart", "Effect")
    yield Text(0, names, f"{effect} ↑", type_size, Tone.MUTED)
    yield Box(0, laid.tray, width, type_size * 2.9, Tone.PAPER, Tone.LINE, 1.0, 6.0)
    unplaced = words.translate("Chart", "Not placed")
    yield Text(8, laid.tray + type_size * 1.2, unplaced, type_size * 0.9, Tone.MUTED)


def _marks(
    laid: Field, actions: Sequence[Action], width: float, type_size: float
) -> Iterator[Shape]:
    radius = type_size * 0.95
    cells: dict[tuple[int, int] | None, list[int]] = defaultdict(list)
    for place, action in enumerate(actions):
        placed = action.effort is not None and action.effect is not None
        cells[(action.effort or 0, action.effect or 0) if placed else None].append(place)
    for cell, places in cells.items():
        x, y = laid.corner(*cell) if cell is not None else (0.0, laid.tray)
        wide = laid.cell_width if cell is not None else width
        down = laid.cell_height if cell is not None else type_size * 2.9
        step = min(radius * 2.2, max((wide - radius * 2 - 8) / max(len(places) - 1, 1), 1.0))
        whole = step * (len(places) - 1)
        for order, place in enumerate(places):
            centre = x + wide / 2 - whole / 2 + order * step
            middle = y + down / 2 + (type_size * 0.4 if cell == (1, HIGHEST) else 0)
            key = actions[place].id
            yield Disc(centre, middle, radius, Tone.BRAND, Tone.SURFACE, 1.5, key)
            yield Text(
                centre,
                middle + type_size * 0.34,
                str(place + 1),
                type_size,
                Tone.ON_BRAND,
                Anchor.MIDDLE,
                bold=True,
                key=key,
            )


def _alt(actions: Sequence[Action], words: Wording) -> str:
    text = words.translate("Chart", "{number} {title}: effort {effort}, effect {effect}")
    lines = [
        text.format(
            number=place,
            title=action.title,
            effort=action.effort or "–",
            effect=action.effect or "–",
        )
        for place, action in enumerate(actions, 1)
    ]
    return "; ".join(lines)


def _table(actions: Sequence[Action], words: Wording) -> ChartTable:
    return ChartTable(
        (
            words.translate("Chart", "Action"),
            words.translate("Chart", "Effort"),
            words.translate("Chart", "Effect"),
        ),
        tuple(
            (f"{place} {a.title}", str(a.effort or "–"), str(a.effect or "–"))
            for place, a in enumerate(actions, 1)
        ),
    )
