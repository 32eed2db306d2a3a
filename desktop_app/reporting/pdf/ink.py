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
    runs = fonts.runs(text)
    for shown, said in runs:
        if said:
            canvas.addLiteral(f"/Span <</ActualText <{_utf16(said)}>>> BDC")
        # Not drawString, which measures every text.
        line = canvas.beginText(x, y)
        line.textOut(shown)
        canvas.drawText(line)
        if said:
            canvas.addLiteral("EMC")
        if len(runs) > 1:
            x += canvas.stringWidth(shown)


def _utf16(text: str) -> str:
    return "FEFF" + text.encode("utf-16-be").hex().upper()
