"""How columns and states of the portfolio are called, and how each cell is said."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.localising import localised
from desktop_app.domain.portfolio import Entry
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.ui.screens.portfolio.state import Column
from desktop_app.ui.sector_names import SECTORS

NO_VALUE = "–"
COLUMNS = {
    Column.ORGANISATION: QT_TRANSLATE_NOOP("Portfolio", "Organisation"),
    Column.SECTOR: QT_TRANSLATE_NOOP("Portfolio", "Sector"),
    Column.SIZE: QT_TRANSLATE_NOOP("Portfolio", "Employees"),
    Column.YEAR: QT_TRANSLATE_NOOP("Portfolio", "Year"),
    Column.MODEL: QT_TRANSLATE_NOOP("Portfolio", "Model"),
    Column.STATE: QT_TRANSLATE_NOOP("Portfolio", "State"),
    Column.LEVEL: QT_TRANSLATE_NOOP("Portfolio", "Level"),
    Column.COVERAGE: QT_TRANSLATE_NOOP("Portfolio", "Handled"),
    Column.TREND: QT_TRANSLATE_NOOP("Portfolio", "Trend"),
}
STATES = {
    AssessmentState.DRAFT: QT_TRANSLATE_NOOP("Portfolio", "Draft"),
    AssessmentState.IN_PROGRESS: QT_TRANSLATE_NOOP("Portfolio", "In progress"),
    AssessmentState.FINISHED: QT_TRANSLATE_NOOP("Portfolio", "Finished"),
}


class Cells:
    """Says the cells of the table in one language; `labels` hide names, sectors and sizes."""

    def __init__(self, words: Wording, labels: Mapping[str, str]) -> None:
        self._words = words
        self._labels = labels
        self._sectors = {s: name.said(words.translate) for s, name in SECTORS.items()}
        self._states = {s: name.said(words.translate) for s, name in STATES.items()}
        self._models: dict[int, str] = {}

    def cell(self, column: Column, entry: Entry, change: Fraction | None) -> str:
        """Return the words of a cell."""
        if column is Column.TREND:
            return self._trend(change)
        said: dict[Column, Callable[[Entry], str]] = {
            Column.ORGANISATION: self.name,
            Column.SECTOR: self._sector,
            Column.SIZE: self._size,
            Column.YEAR: lambda each: str(each.held_on.year),
            Column.MODEL: self.model,
            Column.STATE: lambda each: self._states[each.state],
            Column.LEVEL: self._level,
            Column.COVERAGE: _handled,
        }
        return said[column](entry)

    def name(self, entry: Entry) -> str:
        """Return the name of the organisation, or what stands for it."""
        return self._labels.get(entry.member.identity, entry.member.name)

    def spoken(self, column: Column, entry: Entry, change: Fraction | None) -> str:
        """Return what a screen reader says, and a tip shows, of a cell whose sign is short."""
        say = self._words.translate
        if column is Column.TREND:
            if change is None:
                return say("Portfolio", "No earlier assessment to compare with")
            if change == 0:
                return say("Portfolio", "Unchanged since last time")
            number = self._words.number(abs(change))
            grown = say("Portfolio", "Up {change} since last time")
            fallen = say("Portfolio", "Down {change} since last time")
            return (grown if change > 0 else fallen).format(change=number)
        if column is Column.YEAR:
            return self._words.day(entry.held_on)
        return self.cell(column, entry, change)

    def model(self, entry: Entry) -> str:
        """Return the title of the model in this language, with its version."""
        known = self._models.get(id(entry.model))
        if known is None:
            title = localised(entry.model, self._words.language).title
            known = self._models[id(entry.model)] = f"{title} {entry.model.version}"
        return known

    def _sector(self, entry: Entry) -> str:
        return NO_VALUE if self._labels else self._sectors[entry.member.sector]

    def _size(self, entry: Entry) -> str:
        size = None if self._labels else entry.member.size
        return NO_VALUE if size is None else self._words.number(size, 0)

    def _level(self, entry: Entry) -> str:
        found = entry.standing
        if found.level is None or found.score is None:
            return NO_VALUE
        both = self._words.translate("Portfolio", "{level} ({score})")
        return both.format(level=found.level, score=self._words.number(found.score))

    def _trend(self, change: Fraction | None) -> str:
        if change is None:
            return NO_VALUE
        sign = "→" if change == 0 else "↗" if change > 0 else "↘"
        return f"{sign} {self._words.number(abs(change))}"


def _handled(entry: Entry) -> str:
    handled = entry.standing.agreed + entry.standing.not_applicable
    return f"{handled}/{len(entry.model.questions)}"
