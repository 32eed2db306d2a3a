"""Words, numbers and dates of reports and commands, without Qt."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import lru_cache

from babel.dates import format_date
from babel.numbers import format_decimal

from desktop_app.domain.scoring import shown
from desktop_app.domain.wording import Translate

_LOCALES = {"en": "en_GB"}
"""Locales of the languages whose code alone would mean another country's habits."""


@dataclass(frozen=True)
class BabelWording:
    """A language with its translations; numbers and dates follow CLDR.

    `language` is nb, nn or en; `lookup` finds the translations.
    """

    language: str
    lookup: Translate

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1, /
    ) -> str:
        """Return the wording of `source`; `n` chooses the plural and fills `%n`."""
        return self.lookup(context, source, disambiguation, n)

    def number(self, value: Fraction | int, decimals: int = 1) -> str:
        """Return a number rounded half away from zero, with exactly that many decimals."""
        return _written(value, decimals, self._locale)

    def day(self, value: date) -> str:
        """Return a date written out, for instance "23. november 2026"."""
        return format_date(value, "long", self._locale)

    @property
    def _locale(self) -> str:
        return _LOCALES.get(self.language, self.language)


@lru_cache(maxsize=4096)
def _written(value: Fraction | int, decimals: int, locale: str) -> str:
    """Write a number; a report says the same few hundreds of times, and CLDR takes its time."""
    pattern = "#,##0." + "0" * decimals if decimals else "#,##0"
    return format_decimal(shown(Fraction(value), decimals), pattern, locale)
