"""Sets lines of text on a canvas, so that what is read out is what was written."""

from functools import lru_cache

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas

from desktop_app.reporting.pdf.fonts import Fonts


@lru_cache(maxsize=256)
def colour(code: str) -> Color:
    """Return the colour of a #RRGGBB."""
    return HexColor(code)


def set_line(canvas: Canvas, fonts: Fonts, text: str, x: float, y: float) -> None:
    """Set a line from x on, in the font that the canvas has.

    What replaced signs stand for is kept beside them as ActualText (ISO 32000-1, 14.9.4).
    """
    for shown, said in fonts.runs(text):
        if said:
            canvas.addLiteral(f"/Span <</ActualText <{_utf16(said)}>>> BDC")
        canvas.drawString(x, y, shown)
        if said:
            canvas.addLiteral("EMC")
        x += canvas.stringWidth(shown)


def _utf16(text: str) -> str:
    return "FEFF" + text.encode("utf-16-be").hex().upper()
