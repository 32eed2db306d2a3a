"""A level of the scale as a card: number, name, text, votes, and whether the room agreed on it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap

from desktop_app.domain.wording import Wording
from desktop_app.ui.theme.look import RADIUS, Look
from desktop_app.ui.widgets.last_mark import paint_last
from desktop_app.ui.widgets.level_measure import BAND, CardMeasure, LevelFace
from desktop_app.ui.widgets.pressing import PaintedButton
from desktop_app.ui.widgets.text_block import Lines
from desktop_app.ui.widgets.vote_bars import Votes, paint_votes


class LevelCard(PaintedButton):
    """Shows one level; whoever owns it decides what a press means."""

    def __init__(self, look: Look, words: Wording, face: LevelFace) -> None:
        super().__init__("")
        self._look = look
        self._words = words
        self._measure = CardMeasure(look.px(16), look.px(200))
        self._agreed = False
        self._suggested = False
        self._last = False
        self._votes: Votes | None = None
        self._lines = Lines()
        self._check = look.icon("check", look.palette.on_brand)
        self._looks: tuple[object, ...] = ()
        self._kept = QPixmap()
        self.face = face
        self.show_face(face)

    @property
    def agreed(self) -> bool:
        """True while the card has the ring and the tick."""
        return self._agreed

    @property
    def suggested(self) -> bool:
        """True while the card is edged with dashes."""
        return self._suggested

    @property
    def last(self) -> bool:
        """True while the number has a pale ground, as the level of last time."""
        return self._last

    @property
    def votes(self) -> Votes | None:
        """The votes on the card, None while none are shown."""
        return self._votes

    @property
    def text_pixels(self) -> int:
        """Size of the smallest type on the card."""
        return self._measure.pixels

    @property
    def text_top(self) -> int:
        """Where the text of the level begins, in pixels."""
        return BAND + self._measure.padding + self._measure.head(self.face) + self._measure.gap

    def show_face(self, face: LevelFace) -> None:
        """Say something else."""
        if face == self.face and self.objectName():
            return
        self.face = face
        self.setObjectName(f"level-{face.value}")
        spoken = self._words.translate("Chart", "Level {value}, {name}. {text}")
        self.setAccessibleName(spoken.format(value=face.value, name=face.name, text=face.text))
        self.update()

    def show_marks(self, *, agreed: bool, suggested: bool, last: bool, votes: Votes | None) -> None:
        """Show ring and tick, dashes, a pale ground for the number, and a bar of votes."""
        marks = (agreed, suggested, last, votes)
        if marks == (self._agreed, self._suggested, self._last, self._votes):
            return
        self._agreed, self._suggested, self._last, self._votes = marks
        self.setAccessibleDescription(self._description())
        self.update()

    def take_measure(self, measure: CardMeasure) -> None:
        """Take over width and size of type."""
        if measure != self._measure:
            self._measure = measure
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room that everything on the card takes."""
        return QSize(self._measure.width, self._measure.height(self.face))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the ground, the words, the votes and the marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if painter.paintEngine().type() is QPaintEngine.Type.Raster:
            painter.drawPixmap(0, 0, self._without_votes())
        else:
            # On anything but a screen, words stay words.
            self._paint_without_votes(painter)
        if self._votes is not None and self._measure.below:
            self._paint_votes(painter, self._votes)

    def _without_votes(self) -> QPixmap:
        """Return all of the card but the votes, which alone come and go with every key."""
        fineness = self.devicePixelRatioF()
        looks = (
            self.face,
            self._measure,
            self.size(),
            fineness,
            self._agreed,
            self._suggested,
            self._last,
            self._tinted,
            self.hasFocus(),
        )
        if looks != self._looks:
            self._looks = looks
            size = self.size() * fineness
            if self._kept.size() != size:
                self._kept = QPixmap(size)
                self._kept.setDevicePixelRatio(fineness)
            self._kept.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._kept)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_without_votes(painter)
            painter.end()
        return self._kept

    def _paint_without_votes(self, painter: QPainter) -> None:
        self._paint_ground(painter)
        self._paint_words(painter)
        self._paint_edge(painter)
        if self._agreed:
            self._paint_tick(painter)

    @property
    def _tinted(self) -> bool:
        return self._agreed or self.isDown() or (self.underMouse() and self.isEnabled())

    def _description(self) -> str:
        translate = self._words.translate
        parts = []
        if self._agreed:
            parts.append(translate("Chart", "Agreed."))
        if self._suggested:
            parts.append(translate("Chart", "Suggested."))
        if self._last:
            parts.append(translate("Chart", "Last time."))
        if self._votes is not None and self._votes.count is not None:
            parts.append(translate("Chart", "%n vote(s).", None, self._votes.count))
        if self._votes is not None and self._votes.earlier is not None:
            parts.append(translate("Chart", "%n in the round before.", None, self._votes.earlier))
        return " ".join(parts)

    def _paint_ground(self, painter: QPainter) -> None:
        tokens, colours = self._look.tokens, self._look.palette
        shape = QPainterPath()
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape.addRoundedRect(area, RADIUS, RADIUS)
        painter.fillPath(shape, QColor(tokens.tint if self._tinted else colours.surface))
        # Clipping to a straight edge costs nothing; to a round one it would.
        painter.setClipRect(0, 0, self.width(), BAND + 1)
        painter.fillPath(shape, QColor(colours.level(self.face.place, self.face.steps)))
        painter.setClipping(False)

    def _paint_words(self, painter: QPainter) -> None:
        measure, face, draw = self._measure, self.face, self._lines.draw
        painter.setPen(QColor(self._look.palette.ink))
        left, top = measure.padding, BAND + measure.padding
        # The number is larger than the name; this puts both on one line of writing.
        rise = round((measure.number - measure.pixels) * 0.98)
        number = QPointF(left, top - rise)
        if self._last:
            paint_last(painter, self._look, number, measure.number, len(str(face.value)))
        draw(painter, str(face.value), number, measure.number, measure.inside, semibold=True)
        beside = QPointF(left + measure.number_width(face), top)
        width = measure.name_width(face)
        draw(painter, face.name, beside, measure.pixels, width, semibold=True)
        if face.text:
            below = QPointF(left, self.text_top)
            draw(painter, face.text, below, measure.pixels, measure.inside, dense=measure.dense)

    def _paint_votes(self, painter: QPainter, votes: Votes) -> None:
        measure = self._measure
        top = self.height() - measure.padding - measure.below
        area = QRectF(measure.padding, top, measure.inside, measure.below)
        fill = self._look.palette.level(self.face.place, self.face.steps)
        paint_votes(painter, area, self._look, votes, fill, measure.pixels)

    def _paint_edge(self, painter: QPainter) -> None:
        tokens, colours = self._look.tokens, self._look.palette
        if self._agreed:
            pen = QPen(QColor(colours.brand), 3)
        elif self._suggested:
            pen = QPen(QColor(colours.brand), 2, Qt.PenStyle.DashLine)
        else:
            pen = QPen(QColor(tokens.control), 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        edge = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawRoundedRect(edge, RADIUS, RADIUS)
        if self.hasFocus():
            inset = 5 if self._agreed or self._suggested else 2
            painter.setPen(QPen(QColor(tokens.focus), 2))
            ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(ring, RADIUS - 2, RADIUS - 2)

    def _paint_tick(self, painter: QPainter) -> None:
        colours, side = self._look.palette, self._measure.tick
        right = self.width() - self._measure.padding + round(side * 0.2)
        disc = QRectF(right - side, BAND + self._measure.padding - 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.brand))
        painter.drawEllipse(disc)
        inset = side * 0.22
        sign = disc.adjusted(inset, inset, -inset, -inset).toRect()
        self._check.paint(painter, sign)
