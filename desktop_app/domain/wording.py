"""Sentences that are written in English here and said in the reader's language later."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from fractions import Fraction


class Translate(Protocol):
    """Look up `source` in a language; the signature that lupdate and QTranslator share."""

    def __call__(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1, /
    ) -> str:
        """Return the wording of `source`; `n` chooses the plural and fills `%n`."""


class Wording(Protocol):
    """A language in which screens, charts and reports speak: words, numbers and dates."""

    @property
    def language(self) -> str:
        """Code of the language: nb, nn or en."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1, /
    ) -> str:
        """Return the wording of `source`; `n` chooses the plural and fills `%n`."""

    def number(self, value: "Fraction | int", decimals: int = 1) -> str:
        """Return a number rounded half away from zero, with the language's decimal sign."""

    def day(self, value: date) -> str:
        """Return a date written out, for instance "23. november 2026"."""


@dataclass(frozen=True)
class Sentence:
    """A sentence yet to be said: its source text and the values that fill its {places}."""

    context: str
    source: str
    values: Mapping[str, object] = field(default_factory=dict)

    def filled(self, **values: object) -> "Sentence":
        """Return the same sentence with its {places} filled; a value may be a Sentence."""
        return replace(self, values={**self.values, **values})

    def said(self, translate: Translate) -> str:
        """Return the sentence in the language of `translate`."""
        values = {
            name: value.said(translate) if isinstance(value, Sentence) else value
            for name, value in self.values.items()
        }
        text = translate(self.context, self.source)
        return text.format(**values) if values else text

    def __str__(self) -> str:
        return self.said(in_english)


def in_english(
    context: str,  # noqa: ARG001 - the signature of Translate
    source: str,
    disambiguation: str | None = None,  # noqa: ARG001
    n: int = -1,
    /,
) -> str:
    """Say a source text as it stands; the Translate of logs and of tests."""
    return source.replace("%n", str(n))


def QT_TRANSLATE_NOOP(context: str, source: str) -> Sentence:  # noqa: N802 - lupdate's own name
    """Mark a literal for translation and return it as a Sentence."""
    return Sentence(context, source)
