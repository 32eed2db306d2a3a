"""The face of a chart: the drawing of the result, with type that the whole room can read."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent

from desktop_app.charts.dimension_bars import dimension_bars
from desktop_app.charts.drawing import Drawing, Text
from desktop_app.charts.radar import radar
from desktop_app.charts.staircase import staircase
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.charts.painter import paint
from desktop_app.ui.projector.face import Face, HeadLine
from desktop_app.ui.projector.state import Chart, ChartScene, WallState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.wording import QtWording

_DRAW: dict[Chart, Callable[..., Drawing]] = {
    Chart.STAIRCASE: staircase,
    Chart.RADAR: radar,
    Chart.BARS: dimension_bars,
}
TITLES = {
    Chart.STAIRCASE: QT_TRANSLATE_NOOP("Room", "Where we stand"),
    Chart.RADAR: QT_TRANSLATE_NOOP("Room", "Our profile"),
    Chart.BARS: QT_TRANSLATE_NOOP("Room", "Dimension by dimension"),
}


class ChartFace(Face):
    """A heading and the chart below it."""

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__(look, words)
        self.head = HeadLine(self)
        self.title = TextBlock(semibold=True)
        self.title.setParent(self)
        self.drawing: Drawing | None = None
        self._area = QRect()

    def take(self, state: WallState, _: WallState | None) -> None:
        """Say what the scene says."""
        scene = self._scene(state)
        self.title.say(TITLES[scene.chart].said(self.words.translate))

    def lay_out(self) -> None:
        """Draw anew for the room that the heading leaves."""
        assert self.state is not None
        scene = self._scene(self.state)
        width, least, margin = self.width() - 2 * self.margin, self.least, self.margin
        top = max(self.height() // 100, 4)
        line = HeadLine.height_in(least)
        self.head.say(scene.figures.title, self.clock_words())
        self.head.place(QRect(margin, top, width, line), least)
        pixels = round(least * 2)
        high = self.title.height_for(pixels, width)
        self.title.use_pixels(pixels)
        self.title.setGeometry(margin, top + line + least // 2, width, high)
        begin = top + line + high + least
        self._area = QRect(margin, begin, width, max(self.height() - begin - least, 1))
        self.drawing = self._drawn(scene)
        self.setAccessibleName(self.drawing.title)
        self.setAccessibleDescription(self.drawing.alt)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the drawing."""
        if self.drawing is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(self._area.topLeft())
            paint(painter, self.drawing, self.look)

    def _drawn(self, scene: ChartScene) -> Drawing:
        """Draw in a type whose smallest text is still large enough."""
        size = float(max(self.least, self.height() // 26))
        for _ in range(3):
            found = self._draw(scene, size)
            smallest = min((s.size for s in found.shapes if isinstance(s, Text)), default=size)
            if ceil(smallest) >= self.least and round(smallest) >= self.least:
                break
            size *= (self.least + 0.01) / smallest
        return found

    def _draw(self, scene: ChartScene, size: float) -> Drawing:
        return _DRAW[scene.chart](
            scene.figures.results(),
            self.words,
            self.look.measure,
            self._area.width(),
            self._area.height(),
            size,
        )

    @staticmethod
    def _scene(state: WallState) -> ChartScene:
        assert isinstance(state.scene, ChartScene)
        return state.scene
