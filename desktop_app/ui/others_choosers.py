"""Choosers for those an assessment is compared with: a sector, a size, a year."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from desktop_app.domain.comparison import Filters, SizeBand
from desktop_app.domain.organisation import Sector
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.ui.sector_names import SECTORS
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.field import Chooser

SIZES = {
    SizeBand.SMALL: QT_TRANSLATE_NOOP("Result", "Under 100 employees"),
    SizeBand.MEDIUM: QT_TRANSLATE_NOOP("Result", "100–499 employees"),
    SizeBand.LARGE: QT_TRANSLATE_NOOP("Result", "500 employees or more"),
}


class OthersChoosers(QObject):
    """`narrowed` carries the filters that are wanted; `named` are the choosers by their names.

    Where they are `snug`, each is as wide as its longest option.
    """

    narrowed = Signal(object)

    def __init__(self, look: Look, words: Wording, parent: QObject, *, snug: bool = False) -> None:
        super().__init__(parent)
        say = words.translate
        self._look = look
        self._snug = snug
        self._every_year = say("Result", "All years")
        self._years: tuple[int, ...] | None = None
        self._sector = self._chooser("others-sector", say("Result", "Sector"))
        sectors = ((sector.value, name.said(say)) for sector, name in SECTORS.items())
        self._fill(self._sector, say("Result", "All sectors"), sectors)
        self._size = self._chooser("others-size", say("Result", "Size"))
        sizes = ((band.value, name.said(say)) for band, name in SIZES.items())
        self._fill(self._size, say("Result", "All sizes"), sizes)
        self._year = self._chooser("others-year", say("Result", "Year"))
        self.named = tuple(
            (chooser.accessibleName(), chooser)
            for chooser in (self._sector, self._size, self._year)
        )

    def show_chosen(self, chosen: Filters, years: tuple[int, ...]) -> None:
        """Show what is chosen, of the years there are; a chosen year stays when it is none.

        A filter that nobody passes still holds: it must not look as if all were let through.
        """
        if chosen.year is not None:
            years = tuple(sorted({*years, chosen.year}, reverse=True))
        if years != self._years:
            self._years = years
            self._fill(self._year, self._every_year, ((str(year), str(year)) for year in years))
        for chooser, value in (
            (self._sector, chosen.sector or ""),
            (self._size, chosen.size or ""),
            (self._year, "" if chosen.year is None else str(chosen.year)),
        ):
            with QSignalBlocker(chooser):
                chooser.choose(value)

    def _chooser(self, key: str, name: str) -> Chooser:
        chooser = Chooser(self._look, (), "")
        chooser.setObjectName(key)
        chooser.setAccessibleName(name)
        chooser.setAcceptDrops(False)
        chooser.currentIndexChanged.connect(self._want)
        return chooser

    def _fill(self, chooser: Chooser, every: str, options: Iterable[tuple[str, str]]) -> None:
        with QSignalBlocker(chooser):
            chooser.clear()
            chooser.addItem(every, "")
            for value, name in options:
                chooser.addItem(name, value)
        if self._snug:
            names = (chooser.itemText(place) for place in range(chooser.count()))
            widest = max(map(chooser.fontMetrics().horizontalAdvance, names))
            chooser.setFixedWidth(widest + self._look.px(64))

    def _want(self) -> None:
        sector, size, year = self._sector.value, self._size.value, self._year.value
        self.narrowed.emit(
            Filters(
                Sector(sector) if sector else None,
                SizeBand(size) if size else None,
                int(year) if year else None,
            )
        )
