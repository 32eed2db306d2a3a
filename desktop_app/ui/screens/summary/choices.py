"""The report as it is wanted: kind, template and language; parts, small groups, others."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.comparison import EVERYBODY
from desktop_app.domain.wording import Wording
from desktop_app.ui.others_choosers import OthersChoosers
from desktop_app.ui.screens.summary.state import PartLine, SummaryState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.field import Chooser, Field
from desktop_app.ui.widgets.text import heading, remark
from desktop_app.ui.widgets.tick import Tick

_BEFORE_A_HEADING = 12
"""Pixels that set a heading off from what stands above it."""


class WhichReport(QWidget):
    """Which report, the template it follows where there are any, and in which language."""

    kind_chosen = Signal(str)
    template_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, look: Look, words: Wording, state: SummaryState) -> None:
        super().__init__()
        say = words.translate
        self.kind = Chooser(look, state.kinds, state.kind)
        self.kind.setObjectName("report-kind")
        self.kind.activated.connect(lambda _: self.kind_chosen.emit(self.kind.value))
        self.template = Chooser(look, (), "")
        self.template.setObjectName("template")
        self.template.activated.connect(lambda _: self.template_chosen.emit(self.template.value))
        self._follows = Field(look, say("Summary", "Template"), self.template)
        self.language = Chooser(look, state.languages, state.language)
        self.language.setObjectName("report-language")
        self.language.activated.connect(lambda _: self.language_chosen.emit(self.language.value))
        column = _column(self)
        column.addWidget(Field(look, say("Summary", "Report"), self.kind))
        column.addWidget(self._follows)
        column.addWidget(Field(look, say("Summary", "Language of the report"), self.language))

    def show_state(self, state: SummaryState) -> None:
        """Show what is chosen."""
        self.kind.choose(state.kind)
        self.template.clear()
        for value, name in state.templates:
            self.template.addItem(name, value)
        self.template.choose(state.template)
        self._follows.setVisible(any(value for value, _ in state.templates))
        self.language.choose(state.language)


class PartList(QWidget):
    """A tick for each part of the report."""

    wanted = Signal(str, bool)

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self._look = look
        self._ticks: tuple[tuple[str, Tick], ...] = ()
        self._column = _column(self)
        self._column.setSpacing(4)
        self._column.addWidget(heading(look, words.translate("Summary", "Parts")))

    def show_parts(self, parts: Sequence[PartLine]) -> None:
        """Show the parts; the ticks are made anew for another report alone."""
        self.setVisible(bool(parts))
        if tuple(name for name, _ in self._ticks) != tuple(part.name for part in parts):
            for _, old in self._ticks:
                old.setParent(None)
                old.deleteLater()
            self._ticks = tuple((part.name, self._tick(part)) for part in parts)
        for (_, tick), part in zip(self._ticks, parts, strict=True):
            tick.box.setChecked(part.wanted)

    def _tick(self, part: PartLine) -> Tick:
        tick = Tick(self._look, part.title, f"part-{part.name}")
        tick.box.clicked.connect(lambda on, name=part.name: self.wanted.emit(name, on))
        self._column.addWidget(tick)
        return tick


class Tailoring(QWidget):
    """Parts, small groups, the others it compares with, and the template all that is kept as."""

    part_wanted = Signal(str, bool)
    keep_wanted = Signal()
    forget_wanted = Signal()
    small_groups_wanted = Signal(bool)
    names_wanted = Signal(bool)

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        say = words.translate
        column = _column(self)
        self._parts = PartList(look, words)
        self._parts.wanted.connect(self.part_wanted)
        column.addWidget(self._parts)
        self.small_groups = Tick(look, say("Summary", "Count out small groups"), "small-groups")
        self.small_groups.box.clicked.connect(self.small_groups_wanted)
        text = say(
            "Summary",
            "Votes of fewer than five can show who voted what. The choice holds for this report "
            "alone.",
        )
        self.small_groups.box.setAccessibleDescription(text)
        self._about = remark(look, text)
        column.addWidget(self.small_groups)
        column.addWidget(self._about)
        self.others = OthersChoosers(look, words, self)
        self._compared = QWidget()
        below = _column(self._compared)
        below.setContentsMargins(0, _BEFORE_A_HEADING, 0, 0)
        below.addWidget(heading(look, say("Summary", "Compared with")))
        for name, chooser in self.others.named:
            below.addWidget(Field(look, name, chooser))
        column.addWidget(self._compared)
        self.names = Tick(look, say("Summary", "Name the other organisations"), "name-others")
        self.names.box.clicked.connect(self.names_wanted)
        told = say(
            "Summary",
            "Fewer than five others are not shown. Naming them holds for this report alone.",
        )
        self.names.box.setAccessibleDescription(told)
        self._told = remark(look, told)
        column.addWidget(self.names)
        column.addWidget(self._told)
        self._keep = Button(look, say("Summary", "Keep as a template …"), Kind.QUIET, icon="plus")
        self._keep.setObjectName("keep-template")
        self._keep.clicked.connect(self.keep_wanted)
        self._forget = Button(look, say("Summary", "Remove the template"), Kind.QUIET, icon="trash")
        self._forget.setObjectName("forget-template")
        self._forget.clicked.connect(self.forget_wanted)
        column.addWidget(self._keep)
        column.addWidget(self._forget)

    def show_state(self, state: SummaryState) -> None:
        """Show what is chosen, and offer what there is for this kind of report."""
        self._parts.show_parts(state.parts)
        self.small_groups.box.setChecked(state.show_small_groups)
        self.small_groups.setVisible(state.counts_votes)
        self._about.setVisible(state.counts_votes)
        self.others.show_chosen(state.others, state.years)
        somebody = bool(state.years) or state.others != EVERYBODY
        self._compared.setVisible(state.compares and somebody)
        self.names.box.setChecked(state.show_names)
        self.names.setVisible(state.compares)
        self._told.setVisible(state.compares)
        self._keep.setVisible(bool(state.parts))
        self._forget.setVisible(bool(state.template))


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    return column
