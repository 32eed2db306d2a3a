"""The top of a screen: its title, a remark beside it, and buttons at the other end."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.text import title

_GAP = 12
_REMARK = 140
"""Width in pixels at 100 % that the remark keeps; it breaks its lines there."""


class HeadRow(QWidget):
    """Buttons keep their words as long as there is room, the last one longest; then icons alone.

    The remark goes where not even its longest word has room beside them.
    """

    def __init__(self, look: Look, name: str, remark: QLabel) -> None:
        super().__init__()
        self._look = look
        self._title = title(look, name)
        self._title.setWordWrap(False)
        self.remark = remark
        self._said: dict[Button, str] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._title)
        self._row.addWidget(remark, 1, Qt.AlignmentFlag.AlignVCenter)

    def add(self, button: Button) -> None:
        """Put a button after the last; it needs an icon."""
        self._said[button] = button.text()
        button.setAccessibleName(button.text())
        self._row.addWidget(button)

    def say(self, text: str) -> None:
        """Put a remark beside the title; an empty one takes no room.

        A label that is hidden tells no layout of its new text, so the room is shared out here.
        """
        self.remark.setText(text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the title: the buttons can always do without words."""
        return QSize(self._title.minimumSizeHint().width(), self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take words from the buttons, or give them back."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Share the room out anew when a button or the remark has come or gone."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        shown = [button for button in self._said if not button.isHidden()]
        room = self.width() - self._title.sizeHint().width() - _GAP * (len(shown) + 1)
        metrics = QFontMetrics(self.remark.font())
        about = self.remark.text()
        left = room - min(metrics.horizontalAdvance(about), self._look.px(_REMARK))
        worded = {button: _wide(button, self._said[button]) for button in shown}
        for place, button in enumerate(shown):
            folded = sum(worded[b] for b in shown[place:]) > left
            _say(button, "" if folded else self._said[button], self._said[button])
            left -= _wide(button, button.text())
        longest = max(map(metrics.horizontalAdvance, about.split()), default=0)
        taken = sum(_wide(button, button.text()) for button in shown)
        self.remark.setVisible(0 < longest <= room - taken)


def _wide(button: Button, text: str) -> int:
    """Width in pixels of the button with that text."""
    beside = button.sizeHint().width() - QFontMetrics(button.font()).horizontalAdvance(
        button.text()
    )
    return beside + QFontMetrics(button.font()).horizontalAdvance(text)


def _say(button: Button, text: str, whole: str) -> None:
    if button.text() != text:
        button.setText(text)
        button.setToolTip("" if text else whole)
