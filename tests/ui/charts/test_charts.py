"""A drawing on the screen: pressed, read, copied and saved, the same as it was drawn."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.charts.drawing import (
    Anchor,
    Box,
    ChartTable,
    Disc,
    Drawing,
    LevelTone,
    Measure,
    OnLevelTone,
    Polygon,
    Polyline,
    Text,
    Tone,
)
from desktop_app.ui.charts.canvas import Canvas
from desktop_app.ui.charts.painter import outline
from desktop_app.ui.charts.panel import ChartPanel
from desktop_app.ui.charts.pictures import as_image, as_png, as_svg
from desktop_app.ui.shell.files import Files
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.banner import Banner
from tests.ui.finding import button, shown

TABLE = ChartTable(("Dimension", "Score"), (("Ledelse", "2,0"), ("Kultur", "3,5")))


def drawing(width: float = 200, height: float = 100) -> Drawing:
    """One shape of each kind; the keys are of two dimensions, on top of each other at 50, 50."""
    return Drawing(
        title="Scores",
        width=width,
        height=height,
        shapes=(
            Box(0, 0, 100, 100, fill=LevelTone(4, 5), key="ledelse"),
            Disc(50, 50, 20, fill=Tone.BAD, stroke=Tone.INK, key="kultur"),
            Polygon(((120, 10), (180, 10), (150, 60)), fill=Tone.GOOD, opacity=0.5, key="kultur"),
            Polyline(((120, 80), (180, 80)), Tone.BRAND, 2, (4, 2)),
            Text(10, 90, "Ledelse", 14, OnLevelTone(4, 5), bold=True, key="ledelse"),
            Text(150, 95, "Kultur", 14, anchor=Anchor.MIDDLE),
            Text(200, 75, "3,5", 14, anchor=Anchor.END),
        ),
        alt="Ledelse 2,0, Kultur 3,5.",
        table=TABLE,
    )


@pytest.fixture
def canvas(qtbot: QtBot, look: Look) -> Iterator[Canvas]:
    made = Canvas(look)
    made.resize(200, 100)
    made.show_drawing(drawing())
    with qtbot.waitExposed(made):
        made.show()
    yield made
    # Not closed: pyqtgraph's own close takes the viewport away, which Qt does not survive.
    delete(made)


def test_a_press_means_the_topmost_shape_with_a_key(canvas: Canvas, qtbot: QtBot) -> None:
    chosen: list[str] = []
    canvas.chosen.connect(chosen.append)
    for x, y in ((10, 10), (50, 50), (150, 30), (110, 90), (150, 80)):
        point = QPointF(x, y).toPoint()
        qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert chosen == ["ledelse", "kultur", "kultur"]


def test_letting_go_elsewhere_chooses_nothing(canvas: Canvas, qtbot: QtBot) -> None:
    chosen: list[str] = []
    canvas.chosen.connect(chosen.append)
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(canvas.viewport(), left, pos=QPointF(10, 10).toPoint())
    qtbot.mouseRelease(canvas.viewport(), left, pos=QPointF(50, 50).toPoint())
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.RightButton, pos=QPointF(5, 5).toPoint())
    assert chosen == []


def test_the_pointer_shows_what_can_be_pressed(canvas: Canvas, qtbot: QtBot) -> None:
    qtbot.mouseMove(canvas.viewport(), QPointF(50, 50).toPoint())
    qtbot.waitUntil(lambda: canvas.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor)
    qtbot.mouseMove(canvas.viewport(), QPointF(110, 90).toPoint())
    qtbot.waitUntil(lambda: canvas.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor)


def test_the_keys_go_from_shape_to_shape_and_choose(canvas: Canvas, qtbot: QtBot) -> None:
    chosen: list[str] = []
    canvas.chosen.connect(chosen.append)
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.keyClick(canvas, Qt.Key.Key_Space)
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    qtbot.keyClick(canvas, Qt.Key.Key_Enter)
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    qtbot.keyClick(canvas, Qt.Key.Key_A)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert chosen == ["ledelse", "kultur", "ledelse", "kultur"]


def test_the_focus_can_be_seen(canvas: Canvas, look: Look) -> None:
    ring = QColor(look.tokens.focus).name()

    def ringed() -> bool:
        QApplication.processEvents()
        image = canvas.grab().toImage()
        return any(
            image.pixelColor(x, y).name() == ring
            for x in range(image.width())
            for y in range(image.height())
        )

    canvas.setFocus()
    assert ringed()
    canvas.clearFocus()
    assert not ringed()


def test_a_screen_reader_is_told_title_and_alt_text(canvas: Canvas) -> None:
    assert canvas.accessibleName() == "Scores"
    assert canvas.accessibleDescription() == "Ledelse 2,0, Kultur 3,5."


def test_a_text_is_pressed_where_it_is_painted(look: Look) -> None:
    for shape in drawing().shapes[-2:]:
        assert isinstance(shape, Text)
        area = outline(shape, look).boundingRect()
        width = look.measure(shape.text, 14, False)
        assert area.width() == pytest.approx(width)
        expected = shape.x if shape.anchor is Anchor.END else shape.x + width / 2
        assert area.right() == pytest.approx(expected)


def test_colours_are_those_of_the_theme(look: Look) -> None:
    image = as_image(drawing(), look, sharpness=1)
    assert image.pixelColor(5, 5).name().upper() == look.palette.level5
    assert image.pixelColor(50, 50).name().upper() == look.palette.bad
    assert image.pixelColor(195, 5).name().upper() == look.palette.surface


def test_a_png_is_sharp_and_tells_what_it_shows(look: Look) -> None:
    image = QImage.fromData(as_png(drawing(), look))
    assert (image.width(), image.height()) == (600, 300)
    assert image.text("Description") == "Ledelse 2,0, Kultur 3,5."


def test_an_svg_has_the_words_as_words(look: Look) -> None:
    text = as_svg(drawing(), look).decode()
    assert "<title>Scores</title>" in text
    assert "<desc>Ledelse 2,0, Kultur 3,5.</desc>" in text
    assert re.search(r">\s*Kultur\s*</text>", text)
    assert "Source Sans Pro" in text


class ChosenFiles(Files):
    """Chooses the path it is given, as a user would in the platform's dialog."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.proposal = ""

    def to_save(self, title: str, kinds: str, proposal: str) -> Path | None:
        assert title == "Save the chart"
        assert kinds.startswith(("PNG", "SVG"))
        self.proposal = proposal
        return self.path


@pytest.fixture
def files(tmp_path: Path) -> ChosenFiles:
    return ChosenFiles(tmp_path / "chart.out")


@pytest.fixture
def panel(window: MainWindow, files: ChosenFiles) -> ChartPanel:
    around = Surroundings(**{**vars(window._surroundings()), "files": files})

    def draw(measure: Measure, width: float, height: float) -> Drawing:
        assert measure("Kultur", 14, False) > 0
        return drawing(width, height)

    made = ChartPanel(around, draw)
    window.setCentralWidget(made)
    QApplication.processEvents()
    return made


def test_a_panel_draws_at_its_own_size(panel: ChartPanel, window: MainWindow) -> None:
    assert (panel.drawing.width, panel.drawing.height) == (
        panel.canvas.width(),
        panel.canvas.height(),
    )
    window.resize(1100, 700)
    QApplication.processEvents()
    assert panel.drawing.width == panel.canvas.width()


def test_a_panel_without_room_draws_nothing(panel: ChartPanel) -> None:
    before = panel.drawing
    panel.canvas.resize(10, 10)
    panel.redraw()
    assert panel.drawing is before


def test_the_numbers_can_be_read_as_a_table(panel: ChartPanel, qtbot: QtBot) -> None:
    numbers = button(panel, "Show the numbers as a table")
    qtbot.mouseClick(numbers, Qt.MouseButton.LeftButton)
    assert panel.table.isVisible()
    assert not panel.canvas.isVisible()
    model = panel.table.model()
    cells = [[model.index(row, column).data() for column in range(2)] for row in range(2)]
    assert cells == [["Ledelse", "2,0"], ["Kultur", "3,5"]]
    heads = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(2)]
    assert heads == ["Dimension", "Score"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert panel.table.accessibleName() == "Scores"
    qtbot.mouseClick(numbers, Qt.MouseButton.LeftButton)
    assert panel.canvas.isVisible()


def test_what_is_shown_is_copied(panel: ChartPanel, qtbot: QtBot) -> None:
    clipboard = QApplication.clipboard()
    qtbot.mouseClick(button(panel, "Copy"), Qt.MouseButton.LeftButton)
    assert clipboard.image().width() == 3 * round(panel.drawing.width)
    panel.show_table(True)
    qtbot.mouseClick(button(panel, "Copy"), Qt.MouseButton.LeftButton)
    assert clipboard.text() == "Dimension\tScore\nLedelse\t2,0\nKultur\t3,5"


@pytest.mark.parametrize(("ending", "beginning"), [("PNG", b"\x89PNG"), ("SVG", b"<?xml")])
def test_a_chart_is_saved(
    panel: ChartPanel, files: ChosenFiles, qtbot: QtBot, ending: str, beginning: bytes
) -> None:
    qtbot.mouseClick(button(panel, f"Save as {ending}"), Qt.MouseButton.LeftButton)
    assert files.proposal == f"Scores.{ending.lower()}"
    assert files.path is not None
    assert files.path.read_bytes().startswith(beginning)


def test_saving_can_be_called_off(
    panel: ChartPanel, files: ChosenFiles, qtbot: QtBot, tmp_path: Path
) -> None:
    files.path = None
    qtbot.mouseClick(button(panel, "Save as PNG"), Qt.MouseButton.LeftButton)
    assert list(tmp_path.glob("*.png")) == []


def test_a_folder_that_is_gone_is_said(
    panel: ChartPanel, window: MainWindow, files: ChosenFiles, qtbot: QtBot, tmp_path: Path
) -> None:
    files.path = tmp_path / "gone" / "chart.png"
    said: list[str] = []
    window.notices.said.connect(lambda message: said.append(message.text))
    qtbot.mouseClick(button(panel, "Save as PNG"), Qt.MouseButton.LeftButton)
    assert said
    assert "chart.png" in said[0]
    assert shown(window, Banner) == []
