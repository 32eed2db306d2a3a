"""A field of a form: its name above, help or a complaint below."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.text import recolour, remark, text_label
from desktop_app.ui.widgets.tip import plain


class Field(QWidget):
    """Any control with its label, so that a press on the label gives it the focus."""

    def __init__(self, look: Look, name: str, control: QWidget, help_text: str = "") -> None:
        super().__init__()
        self._look = look
        self._help_text = help_text
        self._help_tone = look.palette.muted
        self.control = control
        control.setFont(look.font())
        control.setMinimumHeight(look.px(40))
        control.setAccessibleName(name)
        control.setAccessibleDescription(help_text)
        # A file that is dropped on a field is meant for the window.
        control.setAcceptDrops(False)
        label = text_label(look, name, TextSize.BODY, semibold=True)
        label.setBuddy(control)
        self._below = remark(look, help_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(control)
        column.addWidget(self._below)
        self._below.setVisible(bool(help_text))

    def hint(self, text: str, tone: str = "") -> None:
        """Change the help below the control; a complaint stays until it is taken back.

        `tone` is the colour of the words (#RRGGBB) where they are more than help.
        """
        self._help_tone = tone or self._look.palette.muted
        if self._below.text() == self._help_text:
            recolour(self._below, self._help_tone)
            self._below.setText(text)
            self._below.setVisible(bool(text))
            self.control.setAccessibleDescription(text)
        self._help_text = text

    def complain(self, text: str) -> None:
        """Say below the control what is wrong with its value; "" when all is well."""
        self._below.setText(text or self._help_text)
        self._below.setVisible(bool(text or self._help_text))
        recolour(self._below, self._look.palette.bad if text else self._help_tone)
        self.control.setAccessibleDescription(text or self._help_text)
        self.control.setProperty("wrong", "true" if text else "false")
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)


class Chooser(QComboBox):
    """A list to choose one of; values are strings, names are what is read."""

    def __init__(self, look: Look, options: Iterable[tuple[str, str]], value: str) -> None:
        super().__init__()
        self._look = look
        self.setFont(look.font())
        self.setMinimumHeight(look.px(40))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A view of its own is what the style sheet can give its lines room in.
        self.setView(QListView())
        self.view().setFont(look.font())
        for option, name in options:
            self.addItem(name, option)
        self.choose(value)

    @property
    def value(self) -> str:
        """The value of the chosen option."""
        return str(self.currentData())

    def choose(self, value: str) -> None:
        """Show the option of that value."""
        self.setCurrentIndex(max(self.findData(value), 0))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint as much of the name as there is room for, and the arrow beside it."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        styles = QStyle.ComplexControl, QStyle.SubControl
        part = styles[1].SC_ComboBoxEditField
        room = self.style().subControlRect(styles[0].CC_ComboBox, option, part, self).width()
        whole = option.currentText
        option.currentText = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(plain(whole) if option.currentText != whole else "")
        painter.drawComplexControl(styles[0].CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        side = self._look.px(16)
        sign = self._look.icon("caret-down", self._look.palette.muted)
        top = (self.height() - side) // 2
        sign.paint(painter, self.width() - side - 12, top, side, side)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling past must not change a value."""
        event.ignore()
