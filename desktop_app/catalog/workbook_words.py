"""The words of a model in a spreadsheet: names of sheets, columns and rows, in three languages.

They are part of the format rather than of the program's wording: whatever language a workbook
was written in, it can be read in any other.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.model_limits import LANGUAGE

_NB, _NN, _EN = range(3)
_LANGUAGES = {"nb": _NB, "nn": _NN, "en": _EN}

# Each in bokmål, nynorsk and English, then what authors also write.
_SHEETS: Mapping[str, tuple[str, ...]] = {
    "guide": ("Les meg", "Les meg", "Read me"),
    "model": ("Modell", "Modell", "Model"),
    "levels": ("Nivåer", "Nivå", "Levels"),
}
_MODEL_ROWS: Mapping[str, tuple[str, ...]] = {
    "id": ("Id", "Id", "Id"),
    "version": ("Versjon", "Versjon", "Version"),
    "language": ("Språk", "Språk", "Language"),
    "title": ("Tittel", "Tittel", "Title", "navn", "namn", "name"),
    "summary": ("Sammendrag", "Samandrag", "Summary"),
    "source": ("Kilde", "Kjelde", "Source"),
}
_MODEL_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "field": ("Felt", "Felt", "Field"),
    "value": ("Tekst", "Tekst", "Text"),
}
_LEVEL_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "value": ("Nivå", "Nivå", "Level", "verdi", "value"),
    "name": ("Navn", "Namn", "Name"),
    "summary": ("Sammendrag", "Samandrag", "Summary"),
}
_QUESTION_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "dimension_id": ("Område-id", "Område-id", "Dimension id", "dimensjons-id"),
    "dimension": ("Område", "Område", "Dimension", "dimensjon", "category", "kategori"),
    "dimension_summary": ("Om området", "Om området", "About the dimension"),
    "dimension_weight": ("Områdets vekt", "Vekt på området", "Dimension weight"),
    "question_id": ("Spørsmål-id", "Spørsmål-id", "Question id", "spørsmåls-id"),
    "prompt": ("Spørsmål", "Spørsmål", "Question", "prompt"),
    "help": ("Hjelp", "Hjelp", "Help", "hjelpetekst", "veiledning", "rettleiing"),
    "weight": ("Vekt", "Vekt", "Weight", "question weight"),
    "revision": ("Revisjon", "Revisjon", "Revision"),
}
_EVIDENCE = ("Tegn", "Teikn", "Evidence")
_LEVEL = ("Nivå", "Nivå", "Level")
_STEP = ("Steg", "Steg", "Step")

_EVIDENCE_HEADING = re.compile(rf"(?:{'|'.join(_EVIDENCE)})(?: ([1-9][0-9]{{0,3}}))?", re.I)
_LEVEL_HEADING = re.compile(
    rf"(?:(?:{'|'.join(sorted(set(_LEVEL)))})\s*)?(-?[0-9]{{1,4}})(?:\s*[-–—:.)]\s*|\s+|$)(.*)",
    re.I | re.S,
)
_STEP_HEADING = re.compile(
    rf"(?:{'|'.join(sorted(set(_STEP)))})\s*(-?[0-9]{{1,4}})(?:\s*(?:→|->|-|–|til|to)\s*-?[0-9]+)?",
    re.I,
)
_IN_LANGUAGE = re.compile(rf"(.*\S)\s*\(({LANGUAGE.pattern})\)", re.S)


@dataclass(frozen=True)
class Vocabulary:
    """The words that a workbook is written with, in one language: nb, nn or en."""

    language: str

    def sheet(self, key: str) -> str:
        """Name of a sheet: guide, model or levels."""
        return self._of(_SHEETS[key])

    def model_row(self, key: str) -> str:
        """Name of a row of the model's sheet."""
        return self._of(_MODEL_ROWS[key])

    def model_column(self, key: str, language: str = "") -> str:
        """Heading of a column of the model's sheet; with a language, of its translation."""
        return _with(self._of(_MODEL_COLUMNS[key]), language)

    def level_column(self, key: str, language: str = "") -> str:
        """Heading of a column of the levels' sheet; with a language, of its translation."""
        return _with(self._of(_LEVEL_COLUMNS[key]), language)

    def question_column(self, key: str) -> str:
        """Heading of a column of a language's sheet."""
        return self._of(_QUESTION_COLUMNS[key])

    def evidence(self, number: int) -> str:
        """Heading of the column of one sign of evidence, counted from 1."""
        return f"{self._of(_EVIDENCE)} {number}"

    def level(self, value: int) -> str:
        """Heading of the column of a level's texts."""
        return f"{self._of(_LEVEL)} {value}"

    def step(self, value: int) -> str:
        """Heading of the column of the steps from a level to the next."""
        return f"{self._of(_STEP)} {value} → {value + 1}"

    def _of(self, words: tuple[str, ...]) -> str:
        return words[_LANGUAGES.get(self.language, _EN)]


def _with(word: str, language: str) -> str:
    return f"{word} ({language})" if language else word


def sheet_kind(title: str) -> str | None:
    """Return what a sheet of that name holds: guide, model or levels; None for others."""
    return _meaning(title, _SHEETS)


def model_row(text: str) -> str | None:
    """Return which row of the model's sheet has that name."""
    return _meaning(text, _MODEL_ROWS)


def model_column(text: str) -> tuple[str, str] | None:
    """Return which column of the model's sheet has that heading, and its language or ""."""
    return _translated(text, _MODEL_COLUMNS)


def level_column(text: str) -> tuple[str, str] | None:
    """Return which column of the levels' sheet has that heading, and its language or ""."""
    return _translated(text, _LEVEL_COLUMNS)


def question_column(text: str) -> str | None:
    """Return which column of a language's sheet has that heading."""
    return _meaning(text, _QUESTION_COLUMNS)


def evidence_heading(text: str) -> int | None:
    """Return the number of the sign that a heading stands for; 0 for all signs in one cell."""
    found = _EVIDENCE_HEADING.fullmatch(_plain(text))
    return None if found is None else int(found[1] or 0)


def level_heading(text: str) -> tuple[int, str] | None:
    """Return the level and its name, "" where it has none: "1", "Level 1", "1 – Starting"."""
    found = _LEVEL_HEADING.fullmatch(text.strip())
    return None if found is None else (int(found[1]), found[2].strip())


def step_heading(text: str) -> int | None:
    """Return the level that the steps of a column begin at: "Step 1 → 2" or "Step 1"."""
    found = _STEP_HEADING.fullmatch(_plain(text))
    return None if found is None else int(found[1])


def is_english(text: str) -> bool:
    """Tell whether a heading is an English one and no Norwegian one."""
    words = _QUESTION_COLUMNS.values()
    norwegian = {_plain(word) for found in words for word in found[:_EN]}
    return _plain(text) not in norwegian and any(
        _plain(text) == _plain(found[_EN]) for found in words
    )


def known_headings() -> tuple[str, ...]:
    """All headings of a language's sheet, for suggestions."""
    every = (*_QUESTION_COLUMNS.values(), _EVIDENCE)
    return tuple(dict.fromkeys(_plain(word) for found in every for word in found))


def _translated(text: str, words: Mapping[str, tuple[str, ...]]) -> tuple[str, str] | None:
    inside = _IN_LANGUAGE.fullmatch(text.strip())
    key = _meaning(inside[1] if inside else text, words)
    return None if key is None else (key, inside[2] if inside else "")


def _meaning(text: str, words: Mapping[str, tuple[str, ...]]) -> str | None:
    wanted = _plain(text)
    for key, found in words.items():
        if any(wanted == _plain(word) for word in found):
            return key
    return None


def _plain(text: str) -> str:
    """Return a heading without case, doubled spaces, and the marks that authors add."""
    return " ".join(text.casefold().split()).strip(" :*")
