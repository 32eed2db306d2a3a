"""A chart with what one can do with it: press its shapes, read its numbers, copy and save it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.charts.drawing import ChartTable, Drawing, Measure
from desktop_app.domain.errors import ExpectedError
from desktop_app.exchange.writing import write_beside
from desktop_app.ui.charts.pictures import as_image, as_png, as_svg
from desktop_app.ui.charts.table import NumberTable
from desktop_app.ui.shell.notices import Tone, announce
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, icon_button

Draw = Callable[[Measure, float, float], Drawing]
_SMALLEST = 40
_EMPTY = Drawing("", 1, 1, (), "", ChartTable((), ()))


class ChartPanel(QWidget):
    """Draws with `draw` at its own size; `chosen` carries the key of a pressed shape."""

    chosen = Signal(str)

    def __init__(self, around: Surroundings, draw: Draw) -> None:
        super().__init__()
        # Here, so that nothing of pyqtgraph loads before the first chart is wanted.
        from desktop_app.ui.charts.canvas import Canvas

        self._around = around
        self._draw = draw
        self.drawing = _EMPTY
        self.canvas = Canvas(around.look)
        self.canvas.chosen.connect(self.chosen)
        self.canvas.resized.connect(self.redraw)
        self.table = NumberTable(around.look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._middle = QStackedLayout()
        # Before it is filled: it shows its first widget, which without a parent is a window.
        column.addLayout(self._middle, 1)
        self._middle.addWidget(self.canvas)
        self._middle.addWidget(self.table)
        column.addLayout(self._buttons(around.look))

    def redraw(self) -> None:
        """Draw anew: the numbers or the size have changed."""
        width, height = self.canvas.width(), self.canvas.height()
        if min(width, height) < _SMALLEST:
            return
        self.drawing = self._draw(self._around.look.measure, width, height)
        self.canvas.show_drawing(self.drawing)
        self.table.show_table(self.drawing.table, self.drawing.title)

    def show_table(self, wanted: bool) -> None:
        """Show the numbers instead of the chart, or the chart again."""
        self._middle.setCurrentWidget(self.table if wanted else self.canvas)

    def copy(self) -> None:
        """Put the picture on the clipboard, or the numbers while the table is shown."""
        clipboard = QGuiApplication.clipboard()
        if self._middle.currentWidget() is self.table:
            clipboard.setText(self.table.text())
        else:
            clipboard.setImage(as_image(self.drawing, self._around.look))
        announce(self, self._around.words.translate("Chart", "Copied"))

    def save(self, ending: str, content: Callable[[Drawing, Look], bytes]) -> None:
        """Ask where, and write the picture there."""
        around = self._around
        title = around.words.translate("Chart", "Save the chart")
        proposal = f"{self.drawing.title}.{ending}"
        path = around.files.to_save(title, f"{ending.upper()} (*.{ending})", proposal)
        if path is not None:
            self._write(path, content(self.drawing, around.look))

    def _write(self, path: Path, content: bytes) -> None:
        around = self._around
        try:
            with write_beside(path) as stream:
                stream.write(content)
        except ExpectedError as error:
            around.notices.fail(error, around.words.translate)
        else:
            saved = around.words.translate("Chart", "Saved as {name}.")
            around.notices.say(saved.format(name=path.name), Tone.GOOD)

    def _buttons(self, look: Look) -> QHBoxLayout:
        say = self._around.words.translate
        numbers = icon_button(look, "table", say("Chart", "Show the numbers as a table"))
        numbers.setCheckable(True)
        numbers.toggled.connect(self.show_table)
        copy = icon_button(look, "copy", say("Chart", "Copy"))
        copy.clicked.connect(self.copy)
        png = self._saver(look, "PNG", say("Chart", "Save as PNG"))
        png.clicked.connect(lambda: self.save("png", as_png))
        svg = self._saver(look, "SVG", say("Chart", "Save as SVG"))
        svg.clicked.connect(lambda: self.save("svg", as_svg))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addStretch(1)
        for button in (numbers, copy, png, svg):
            row.addWidget(button)
        return row

    @staticmethod
    def _saver(look: Look, ending: str, says: str) -> Button:
        button = icon_button(look, "download-simple", says)
        button.setText(ending)
        button.setMaximumWidth(16_777_215)
        button.setFixedHeight(look.px(40))
        button.setFixedWidth(button.sizeHint().width() + 8)
        return button
