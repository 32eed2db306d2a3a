"""Writes on the pages of a report and keeps book of what was written for which element."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from reportlab.pdfgen.canvas import Canvas

from desktop_app.charts.drawing import Drawing
from desktop_app.reporting.pdf.breaking import Line
from desktop_app.reporting.pdf.ink import colour, set_line
from desktop_app.reporting.pdf.painter import Painter
from desktop_app.reporting.pdf.setting import Setting, Style
from desktop_app.reporting.pdf.structure import Area, Edges, Element, HeadingPlace, Mark


class Pen:
    """Draws on a canvas; every content belongs to an element or is decoration.

    Lengths are points times `scale`, from the page's lower left corner. `marked` has, for each
    page, the elements of its marked content in order; `areas` the parts that lead elsewhere.
    """

    def __init__(self, canvas: Canvas, setting: Setting, scale: float = 1.0) -> None:
        self._canvas = canvas
        self._setting = setting
        self._scale = scale
        self.marked: list[list[Element]] = []

    def begin_page(self) -> None:
        """Begin a page."""
        self.marked.append([])
        if self._scale != 1:
            self._canvas.scale(self._scale, self._scale)

    def end_page(self) -> None:
        """End the page."""
        self._canvas.showPage()

    def finish(self) -> None:
        """Write the document."""
        self._canvas.save()

    @property
    def page(self) -> int:
        """The page that is written on, from 0."""
        return len(self.marked) - 1

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """Mark what is drawn within as content of an element."""
        marked = self.marked[-1]
        self._canvas.addLiteral(f"/{element.kind} <</MCID {len(marked)}>> BDC")
        element.holds.append(Mark(self.page, len(marked)))
        marked.append(element)
        yield
        self._canvas.addLiteral("EMC")

    @contextmanager
    def decoration(self, kind: str = "/Type /Layout") -> Iterator[None]:
        """Mark what is drawn within as nothing that is read aloud."""
        self._canvas.addLiteral(f"/Artifact <<{kind}>> BDC")
        yield
        self._canvas.addLiteral("EMC")

    def text(self, text: str, style: Style, x: float, base: float) -> None:
        """Set a text in one line from x on."""
        self._begin(style)
        set_line(self._canvas, self._setting.fonts, text, x, base)

    def lines(
        self, lines: Sequence[Line], style: Style, x: float, base: float, right: float | None = None
    ) -> None:
        """Set lines below each other, the first on `base`; `right` is the edge they end at.

        A blank at which a text was broken is set too, so that its words stay apart for those
        who hear them.
        """
        self._begin(style)
        fonts = self._setting.fonts
        type_ = self._setting.lettering(style)
        for place, line in enumerate(lines):
            start = x if right is None else right - type_.width(line.text)
            text = line.text + " " if line.blank else line.text
            set_line(self._canvas, fonts, text, start, base - place * type_.leading)

    def rule(self, x: float, y: float, width: float, thick: float, code: str = "") -> None:
        """Draw a thin line as decoration, in a #RRGGBB of its own or the quiet one of lines."""
        with self.decoration():
            self._canvas.setStrokeColor(colour(code or self._setting.palette.line))
            self._canvas.setLineWidth(thick)
            self._canvas.line(x, y, x + width, y)

    def dots(self, left: float, right: float, base: float) -> None:
        """Lead the eye along a line with dots, as decoration."""
        if right > left:
            with self.decoration():
                self._canvas.saveState()
                self._canvas.setStrokeColor(colour(self._setting.palette.muted))
                self._canvas.setLineWidth(0.6)
                self._canvas.setDash([0.6, 2.4], 0)
                self._canvas.line(left, base + 0.5, right, base + 0.5)
                self._canvas.restoreState()

    def fill(self, edges: Edges, code: str) -> None:
        """Fill a part of the page with a colour as decoration."""
        left, bottom, right, top = edges
        with self.decoration():
            self._canvas.setFillColor(colour(code))
            self._canvas.rect(left, bottom, right - left, top - bottom, stroke=0, fill=1)

    def figure(self, drawing: Drawing, x: float, bottom: float, element: Element) -> None:
        """Draw a chart as an element that is read as the words that describe it."""
        edges = (x, bottom, x + drawing.width, bottom + drawing.height)
        element.alt, element.edges = drawing.alt or drawing.title, self._points(edges)
        with self.content(element):
            self._canvas.saveState()
            self._canvas.transform(1, 0, 0, 1, x, bottom)
            Painter(self._canvas, self._setting.palette, self._setting.fonts).paint(drawing)
            self._canvas.restoreState()

    def link(
        self,
        element: Element,
        edges: Edges,
        says: str,
        address: str = "",
        heading: HeadingPlace | None = None,
    ) -> None:
        """Make a part of the page lead to an address or a heading."""
        area = Area(self.page, self._points(edges), says, address, heading)
        element.holds.append(area)

    def _points(self, edges: Edges) -> Edges:
        left, bottom, right, top = (round(edge * self._scale, 2) for edge in edges)
        return left, bottom, right, top

    def _begin(self, style: Style) -> None:
        self._canvas.setFillColor(colour(self._setting.colour(style)))
        self._canvas.setFont(self._setting.fonts.name(bold=style.bold), style.size)
