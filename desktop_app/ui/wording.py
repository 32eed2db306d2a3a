"""The language of the window: translated words, and numbers, dates and times through QLocale."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

from desktop_app.domain.wording import Translate

if TYPE_CHECKING:
    from fractions import Fraction

_LOCALES = {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}


class QtWording:
    """A `Wording` for screens; `language` is nb, nn or en."""

    def __init__(self, language: str, translate: Translate) -> None:
        self._language = language
        self._translate = translate
        self.locale = QLocale(_LOCALES.get(language, language))

    @property
    def language(self) -> str:
        """Code of the language: nb, nn or en."""
        return self._language

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1, /
    ) -> str:
        """Return the wording of `source`; `n` chooses the plural and fills `%n`."""
        return self._translate(context, source, disambiguation, n)

    def number(self, value: "Fraction | int", decimals: int = 1) -> str:
        """Return a number rounded half away from zero, with the language's decimal sign."""
        from fractions import Fraction

        from desktop_app.domain.scoring import shown

        digits = f"{shown(Fraction(value), decimals):f}"
        return digits.replace(".", self.locale.decimalPoint()).replace("-", "\N{MINUS SIGN}")

    def day(self, value: date) -> str:
        """Return a date written out, for instance "23. november 2026"."""
        pattern = "d MMMM yyyy" if self._language == "en" else "d. MMMM yyyy"
        return self.locale.toString(QDate(value.year, value.month, value.day), pattern)

    def short_day(self, value: date) -> str:
        """Return a date in figures, for instance "23.11.2026"."""
        pattern = "dd/MM/yyyy" if self._language == "en" else "dd.MM.yyyy"
        return self.locale.toString(QDate(value.year, value.month, value.day), pattern)

    def clock(self, value: datetime) -> str:
        """Return the local time of day in hours and minutes, for instance "10:32"."""
        local = value.astimezone()
        return self.locale.toString(QTime(local.hour, local.minute), "HH:mm")
