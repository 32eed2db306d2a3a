"""The painter draws every kind of shape where the drawing says, in the palette's colours."""

from io import BytesIO

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from desktop_app.charts.drawing import (
    Anchor,
    Box,
    ChartTable,
    Disc,
    Drawing,
    LevelTone,
    OnLevelTone,
    Polygon,
    Polyline,
    Shape,
    Text,
    Tone,
)
from desktop_app.charts.palette import RGB, rgb
from desktop_app.reporting.pdf.fonts import load_fonts
from desktop_app.reporting.pdf.painter import Painter
from tests.reporting.pages import LOOK, texts


def printed(*shapes: Shape) -> bytes:
    """Return a page of 100 × 50 points with the shapes."""
    fonts = load_fonts(LOOK.fonts)
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=(100, 50))
    drawing = Drawing("t", 100, 50, shapes, "a.", ChartTable((), ()))
    Painter(canvas, LOOK.palette, fonts).paint(drawing)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def colour_at(pdf: bytes, x: float, y: float) -> RGB:
    """Return the colour at a point, from the upper left corner, in points."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        image = document[0].render(scale=4).to_pil().convert("RGB")
        red, green, blue = image.getpixel((round(x * 4), round(y * 4)))
        return red, green, blue
    finally:
        document.close()


WHITE = (255, 255, 255)
BRAND, ACCENT = rgb(LOOK.palette.brand), rgb(LOOK.palette.accent)


def test_a_box_lies_where_it_says() -> None:
    pdf = printed(Box(10, 5, 30, 10, Tone.BRAND))
    assert colour_at(pdf, 12, 7) == BRAND
    assert colour_at(pdf, 38, 13) == BRAND
    assert colour_at(pdf, 42, 10) == WHITE
    assert colour_at(pdf, 12, 17) == WHITE


def test_an_outline_leaves_the_inside_free() -> None:
    pdf = printed(Box(10, 5, 30, 20, None, Tone.ACCENT, 2))
    assert colour_at(pdf, 10, 15) == ACCENT
    assert colour_at(pdf, 25, 15) == WHITE


def test_a_disc_is_round_its_centre() -> None:
    pdf = printed(Disc(50, 20, 10, Tone.BRAND, Tone.ACCENT, 2))
    assert colour_at(pdf, 50, 20) == BRAND
    assert colour_at(pdf, 60, 20) == ACCENT
    assert colour_at(pdf, 58, 28) == WHITE


def test_a_line_may_be_dashed() -> None:
    whole = printed(Polyline(((0, 25), (100, 25)), Tone.BRAND, 4))
    dashed = printed(Polyline(((0, 25), (100, 25)), Tone.BRAND, 4, (10, 10)))
    assert colour_at(whole, 15, 25) == BRAND
    assert [colour_at(dashed, x, 25) for x in (5, 15, 25)] == [BRAND, WHITE, BRAND]


def test_a_polygon_may_be_pale() -> None:
    corners = ((10.0, 10.0), (90.0, 10.0), (90.0, 40.0), (10.0, 40.0))
    pale = colour_at(printed(Polygon(corners, Tone.BRAND, opacity=0.2)), 50, 25)
    assert pale == tuple(pytest.approx(255 + (part - 255) * 0.2, abs=2) for part in BRAND)
    assert colour_at(printed(Polygon(corners, Tone.BRAND)), 50, 25) == BRAND
    after = printed(Polygon(corners, Tone.LINE, opacity=0.2), Box(20, 20, 10, 10, Tone.BRAND))
    assert colour_at(after, 25, 25) == BRAND


def test_level_tones() -> None:
    pdf = printed(Box(0, 0, 50, 50, LevelTone(2, 5)), Box(50, 0, 50, 50, OnLevelTone(4, 5)))
    assert colour_at(pdf, 25, 25) == rgb(LOOK.palette.level3)
    assert colour_at(pdf, 75, 25) == rgb(LOOK.palette.ink_on(LOOK.palette.level5))


@pytest.mark.parametrize(
    ("anchor", "ink"), [(Anchor.START, 55), (Anchor.MIDDLE, 50), (Anchor.END, 45)]
)
def test_texts_stand_at_their_anchor(anchor: Anchor, ink: float) -> None:
    pdf = printed(Text(50, 40, "■", 24, Tone.BRAND, anchor, bold=True))
    assert colour_at(pdf, ink, 33) == BRAND
    assert texts(pdf) == ["■"]


def test_what_no_painter_knows_is_refused() -> None:
    with pytest.raises(TypeError):
        printed("no shape")  # type: ignore[arg-type] # what is tested
