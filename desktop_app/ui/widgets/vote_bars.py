"""How many hands a level got, as a bar with its number; an earlier round stands below, pale."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPen

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
    colours = look.palette
    line = QSizeF(area.width(), votes_height(pixels))
    now = QRectF(area.topLeft(), line)
    tones = (fill, look.tokens.control, colours.ink)
    if votes.count is not None:
        _bar(painter, now, votes.count, votes.most, tones, pixels, votes.grown)
    if votes.earlier is not None:
        before = QRectF(QPointF(area.x(), now.bottom() + 4), line)
        pale = (colours.line, look.tokens.control, colours.ink)
        _bar(painter, before, votes.earlier, votes.most, pale, pixels, strong=False)


def _bar(
    painter: QPainter,
    area: QRectF,
    count: int,
    most: int,
    colours: tuple[str, str, str],
    pixels: int,
    grown: float = 1.0,
    *,
    strong: bool = True,
) -> None:
    fill, edge, ink = colours
    metrics = metrics_of(pixels, semibold=strong)
    # Room for the widest number, so that equal counts have equal bars.
    room = metrics.horizontalAdvance("0" * len(str(most))) + 8
    width = (area.width() - room) * count / max(most, 1) * grown
    if count:
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(fill))
        inset = area.height() * 0.2
        bar = QRectF(area.x(), area.y() + inset, max(width, 4), area.height() - 2 * inset)
        painter.drawRoundedRect(bar, 4, 4)
    painter.setFont(type_of(pixels, semibold=strong))
    painter.setPen(QColor(ink))
    baseline = area.center().y() + (metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(area.x() + width + (8 if count else 0), baseline), str(count))
