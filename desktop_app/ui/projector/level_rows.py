"""The whole scale as rows under one another: where cards side by side would be too narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.ui.projector.row_measure import RowMeasure
from desktop_app.ui.theme.look import RADIUS, Look
from desktop_app.ui.widgets.last_mark import paint_last
from desktop_app.ui.widgets.level_measure import LevelFace
from desktop_app.ui.widgets.text_block import draw_text
from desktop_app.ui.widgets.vote_bars import Votes, paint_votes


class LevelRows(QWidget):
    """Rows in the measure that their owner has found; room that is left is shared out."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.faces: tuple[LevelFace, ...] = ()
        self.measure = RowMeasure(16, 400)
        self._votes: Sequence[Votes | None] = ()
        self._agreed: int | None = None
        self.last: int | None = None

    def show_levels(
        self,
        faces: tuple[LevelFace, ...],
        votes: Sequence[Votes | None],
        agreed: int | None,
        last: int | None = None,
    ) -> None:
        """Show levels, the votes for each, the one that was agreed on, and that of last time."""
        self.faces, self._votes, self._agreed, self.last = faces, votes, agreed, last
        self.update()

    def use(self, measure: RowMeasure) -> None:
        """Take over a measure."""
        self.measure = measure
        self.update()

    def areas(self) -> tuple[QRectF, ...]:
        """The place of each row."""
        measure = self.measure
        spare = max(self.height() - measure.together(self.faces), 0)
        most = measure.pixels * 2
        more = min(spare / max(len(self.faces), 1), most)
        top, found = 0.0, []
        for face in self.faces:
            high = measure.height(face) + more
            found.append(QRectF(0, top, self.width(), high))
            top += high + measure.gap
        return tuple(found)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint every row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, (face, area) in enumerate(zip(self.faces, self.areas(), strict=True)):
            agreed = face.value == self._agreed
            self._paint_ground(painter, face, area, agreed)
            self._paint_words(painter, face, area)
            votes = self._votes[place] if self._votes else None
            if votes is not None and self.measure.rounds:
                self._paint_votes(painter, face, area, votes)

    def _paint_ground(self, painter: QPainter, face: LevelFace, area: QRectF, agreed: bool) -> None:
        tokens, colours = self._look.tokens, self._look.palette
        inset = 1.5 if agreed else 0.5
        shape = QPainterPath()
        shape.addRoundedRect(area.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        painter.fillPath(shape, QColor(tokens.tint if agreed else colours.surface))
        painter.save()
        painter.setClipPath(shape)
        band = QRectF(area.left(), area.top(), self.measure.band * 0.55, area.height())
        painter.fillRect(band, QColor(colours.level(face.place, face.steps)))
        painter.restore()
        edge = QPen(QColor(colours.brand), 3) if agreed else QPen(QColor(tokens.control), 1)
        painter.setPen(edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)

    def _paint_words(self, painter: QPainter, face: LevelFace, area: QRectF) -> None:
        measure = self.measure
        painter.setPen(QColor(self._look.palette.ink))
        top = area.top() + (area.height() - self._high(face)) / 2 - measure.slack / 2
        # The number is larger than the name; this puts both on one line of writing.
        rise = round((measure.number - measure.pixels) * 0.98)
        number = QPointF(area.left() + measure.band, top - rise)
        if face.value == self.last:
            paint_last(painter, self._look, number, measure.number, len(str(face.value)))
        draw_text(painter, str(face.value), number, measure.number, measure.width, semibold=True)
        words, lead = measure.words(face)
        beside = QPointF(area.left() + measure.left, top)
        draw_text(
            painter, words, beside, measure.pixels, measure.inside, pitch=measure.pitch, lead=lead
        )

    def _high(self, face: LevelFace) -> int:
        """Height of what stands in the middle of a row: the words, or what hangs on its number."""
        measure = self.measure
        if measure.stacked:
            return measure.height(face) - 2 * measure.pad
        return max(measure.words_height(face), measure.number_height) - measure.slack

    def _paint_votes(self, painter: QPainter, face: LevelFace, area: QRectF, votes: Votes) -> None:
        measure = self.measure
        high = measure.votes_height
        if measure.stacked:
            left, width = area.left() + measure.band, measure.votes
            top = area.top() + (area.height() - measure.height(face)) / 2
            top += measure.pad + measure.number_height
        else:
            left = area.right() - measure.votes - round(measure.pixels * 0.5)
            width, top = measure.votes, area.top() + (area.height() - high) / 2
        fill = self._look.palette.level(face.place, face.steps)
        spot = QRectF(left, top, width, high)
        paint_votes(painter, spot, self._look, votes, fill, measure.pixels)
