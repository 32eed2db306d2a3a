"""Charts and rules on a page."""

from desktop_app.reporting.pdf.pen import Pen
from desktop_app.reporting.pdf.piece import Piece
from desktop_app.reporting.pdf.setting import CHART_SIZE, Setting
from desktop_app.reporting.pdf.structure import Element
from desktop_app.reporting.story import Figure

_AIR = 5.0
"""Above a chart, so that its topmost text keeps clear of what stands there."""


class FigureOnPage(Piece):
    """A chart that fills the width; its height is what it wants times `stretch`, within reason."""

    above = _AIR

    def __init__(self, figure: Figure, stretch: float, setting: Setting, element: Element) -> None:
        self._figure = figure
        self._stretch = stretch
        self._setting = setting
        self._element = element
        self._width = 0.0

    def fit(self, width: float) -> float:
        """Take the whole width."""
        high = max(self._figure.height * self._stretch, self._figure.least)
        self._width, self.height = width, _AIR + high
        return self.height

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the chart as vectors."""
        measure = self._setting.fonts.measure
        drawing = self._figure.chart(measure, self._width, self.height - _AIR, CHART_SIZE)
        pen.figure(drawing, x, top - self.height, self._element)


class Line(Piece):
    """A thin line across the width."""

    height = 13.0

    def fit(self, width: float) -> float:
        """Take the whole width and a little air."""
        self._width = width
        return self.height

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the line in the middle of its air."""
        pen.rule(x, top - self.height / 2, self._width, 0.8)
