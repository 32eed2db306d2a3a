"""How many hands a level got, as a bar with its number; an earlier round stands below, pale."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from desktop_app.ui.theme.fonts import metrics_of, type_of
from desktop_app.ui.theme.look import Look


@dataclass(frozen=True)
class Votes:
    """The count of a level and the highest count of any; `earlier` is the round before.

    `count` is None while only the round before may be seen. `grown` is how far the bar has
    come out, 0–1.
    """

    count: int | None
    most: int
    earlier: int | None = None
    grown: float = 1.0


def votes_height(pixels: int, *, earlier: bool = False) -> int:
    """Room for the bar in type of `pixels`, and for that of the round before, in pixels."""
    line = round(pixels * 1.4)
    return line * 2 + 4 if earlier else line


def paint_votes(
    painter: QPainter, area: QRectF, look: Look, votes: Votes, fill: str, pixels: int
) -> None:
    """Paint the bars into `area`; `fill` is the colour of the level, `pixels` the size of type."""
    colours, edge = look.palette, look.tokens.control
    now = _style(fill, edge, colours.ink, pixels, strong=True)
    if votes.count is not None:
        _paint_bar(painter, now, area, votes.count, votes.most, votes.grown)
    if votes.earlier is not None:
        pale = _style(colours.line, edge, colours.ink, pixels, strong=False)
        _paint_bar(painter, pale, area.translated(0, now.high + 4), votes.earlier, votes.most)


@dataclass(frozen=True)
class _Style:
    """What bars of one kind are painted with; `figure` is the width of one figure in pixels.

    `baseline` is where the number stands below the top of its line, which is `high`.
    """

    edge: QPen
    fill: QBrush
    ink: QPen
    font: QFont
    figure: float
    baseline: float
    high: int


@lru_cache(maxsize=256)
def _style(fill: str, edge: str, ink: str, pixels: int, *, strong: bool) -> _Style:
    # Made once: five cards with two rounds each are painted anew with every vote that is shown.
    metrics, high = metrics_of(pixels, semibold=strong), votes_height(pixels)
    return _Style(
        edge=QPen(QColor(edge), 1),
        fill=QBrush(QColor(fill)),
        ink=QPen(QColor(ink)),
        font=type_of(pixels, semibold=strong),
        figure=metrics.horizontalAdvance("0"),
        baseline=(high + metrics.ascent() - metrics.descent()) / 2,
        high=high,
    )


def _paint_bar(
    painter: QPainter, style: _Style, area: QRectF, count: int, most: int, grown: float = 1.0
) -> None:
    # Room for the widest number, so that equal counts have equal bars.
    room = style.figure * len(str(most)) + 8
    left, top = area.x(), area.y()
    width = (area.width() - room) * count / max(most, 1) * grown
    if count:
        painter.setPen(style.edge)
        painter.setBrush(style.fill)
        bar = QRectF(left, top + style.high * 0.2, max(width, 4), style.high * 0.6)
        painter.drawRoundedRect(bar, 4, 4)
        left += width + 8
    painter.setFont(style.font)
    painter.setPen(style.ink)
    painter.drawText(QPointF(left, top + style.baseline), str(count))
