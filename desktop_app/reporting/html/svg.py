"""Draws a chart as SVG inside a page."""

from functools import singledispatchmethod

from desktop_app.charts.drawing import (
    Anchor,
    Box,
    Colour,
    Disc,
    Drawing,
    Measure,
    Point,
    Polygon,
    Polyline,
    Text,
)
from desktop_app.charts.palette import Palette, in_palette
from desktop_app.reporting.html.tags import shown, tag

_ANCHORS = {Anchor.START: "", Anchor.MIDDLE: "middle", Anchor.END: "end"}


class Svg:
    """Turns drawings into SVG; `measure` says how wide a text is meant to be.

    Every text is held to that width, so that it stays in its place in whatever font the reader
    has.
    """

    def __init__(self, palette: Palette, measure: Measure) -> None:
        self._palette = palette
        self._measure = measure

    def drawn(self, drawing: Drawing, name: str) -> str:
        """Return a drawing with its title and description; `name` is unique on the page."""
        return tag(
            "svg",
            (
                tag("title", shown(drawing.title), id=f"{name}-title"),
                tag("desc", shown(drawing.alt), id=f"{name}-desc"),
                tag("g", map(self._shape, drawing.shapes), aria_hidden="true"),
            ),
            viewBox=f"0 0 {_n(drawing.width)} {_n(drawing.height)}",
            role="img",
            aria_labelledby=f"{name}-title {name}-desc",
        )

    def hex(self, role: Colour | None) -> str:
        """Return the #RRGGBB of a role, or "none"."""
        return "none" if role is None else in_palette(role, self._palette)

    @singledispatchmethod
    def _shape(self, shape: object) -> str:
        raise TypeError(shape)

    @_shape.register
    def _(self, shape: Polyline) -> str:
        return tag(
            "polyline",
            points=_points(shape.points),
            fill="none",
            **self._line(shape.stroke, shape.width, shape.dash),
        )

    @_shape.register
    def _(self, shape: Polygon) -> str:
        return tag(
            "polygon",
            points=_points(shape.points),
            fill=self.hex(shape.fill),
            fill_opacity=_n(shape.opacity) if shape.opacity < 1 else "",
            **self._line(shape.stroke, shape.width, shape.dash),
        )

    @_shape.register
    def _(self, shape: Box) -> str:
        return tag(
            "rect",
            x=_n(shape.x),
            y=_n(shape.y),
            width=_n(max(shape.width, 0.0)),
            height=_n(max(shape.height, 0.0)),
            rx=_n(shape.radius) if shape.radius else "",
            fill=self.hex(shape.fill),
            **self._line(shape.stroke, shape.line),
        )

    @_shape.register
    def _(self, shape: Disc) -> str:
        return tag(
            "circle",
            cx=_n(shape.x),
            cy=_n(shape.y),
            r=_n(shape.radius),
            fill=self.hex(shape.fill),
            **self._line(shape.stroke, shape.line),
        )

    @_shape.register
    def _(self, shape: Text) -> str:
        if not shape.text.strip():
            return ""
        return tag(
            "text",
            shown(shape.text),
            x=_n(shape.x),
            y=_n(shape.y),
            font_size=_n(shape.size),
            font_weight="600" if shape.bold else "",
            text_anchor=_ANCHORS[shape.anchor],
            fill=self.hex(shape.tone),
            textLength=_n(self._measure(shape.text, shape.size, shape.bold)),
            lengthAdjust="spacingAndGlyphs",
        )

    def _line(
        self, stroke: Colour | None, width: float, dash: tuple[float, ...] = ()
    ) -> dict[str, str]:
        if stroke is None:
            return {}
        said = {"stroke": self.hex(stroke), "stroke_width": _n(width)}
        return said | {"stroke_dasharray": " ".join(map(_n, dash))} if dash else said


def _points(points: tuple[Point, ...]) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in points)


def _n(number: float) -> str:
    """Write a number short; a hundredth of a point is less than an eye sees."""
    return f"{number:.2f}".rstrip("0").rstrip(".")
