"""Writes a maturity model as plain data, with nothing missing, and names its content by a hash."""

import hashlib
import json
from collections.abc import Mapping
from fractions import Fraction

from desktop_app.domain import model_limits as limits
from desktop_app.domain.model import (
    Dimension,
    Level,
    MaturityModel,
    Question,
    QuestionTexts,
    Translation,
)

Plain = dict[str, object]


def model_as_plain(model: MaturityModel) -> Plain:
    """Return the model as dicts, lists, texts and numbers that JSON can say.

    All keys of the format are present; levels are keyed by their digits; `extra` is written
    where it was found; a weight is a whole number, a float that reads back to the same
    fraction, or a text such as "1/3". `read_model` gives an equal model back.
    """
    return {
        "format": limits.MODEL_FORMAT,
        "id": model.id,
        "version": model.version,
        "language": model.language,
        "title": model.title,
        "summary": model.summary,
        "source": model.source,
        "levels": [_level(level) for level in model.levels],
        "dimensions": [_dimension(dimension) for dimension in model.dimensions],
        "translations": {
            language: translation_as_plain(translation, model)
            for language, translation in model.translations.items()
        },
        **model.extra,
    }


def model_hash(model: MaturityModel) -> str:
    """Return the SHA-256 (64 hexadecimal digits) of the model's content, in all languages.

    Equal models have equal hashes: the order of keys does not count.
    """
    canonical = json.dumps(
        model_as_plain(model), sort_keys=True, ensure_ascii=False, separators=(",", ":")
    )
    return hashlib.sha256(canonical.encode()).hexdigest()


def translation_as_plain(translation: Translation, model: MaturityModel) -> Plain:
    """Return one translation as plain data, with the head that its own file would have."""
    extra = dict(translation.extra)
    levels = _pairs({str(value): pair for value, pair in translation.levels.items()}, "name")
    dimensions = _pairs(translation.dimensions, "title")
    _put_back(levels, extra.pop("levels", None))
    _put_back(dimensions, extra.pop("dimensions", None))
    return {
        "format": limits.TRANSLATION_FORMAT,
        "model": model.id,
        "version": model.version,
        "language": translation.language,
        "title": translation.title,
        "summary": translation.summary,
        "levels": levels,
        "dimensions": dimensions,
        "questions": {key: _texts(texts) for key, texts in translation.questions.items()},
        **extra,
    }


def _level(level: Level) -> Plain:
    return {"value": level.value, "name": level.name, "summary": level.summary, **level.extra}


def _dimension(dimension: Dimension) -> Plain:
    return {
        "id": dimension.id,
        "title": dimension.title,
        "summary": dimension.summary,
        "weight": _weight(dimension.weight),
        "questions": [_question(question) for question in dimension.questions],
        **dimension.extra,
    }


def _question(question: Question) -> Plain:
    return {
        "id": question.id,
        "prompt": question.prompt,
        "help": question.help,
        "evidence": list(question.evidence),
        "weight": _weight(question.weight),
        "revision": question.revision,
        "levels": _by_digits(question.levels),
        "steps": _by_digits(question.steps),
        **question.extra,
    }


def _texts(texts: QuestionTexts) -> Plain:
    return {
        "prompt": texts.prompt,
        "help": texts.help,
        "evidence": list(texts.evidence),
        "levels": _by_digits(texts.levels),
        "steps": _by_digits(texts.steps),
        **texts.extra,
    }


def _by_digits(texts: Mapping[int, str]) -> dict[str, str]:
    return {str(level): text for level, text in texts.items()}


def _pairs(pairs: Mapping[str, tuple[str, str]], name: str) -> dict[str, Plain]:
    return {key: {name: first, "summary": summary} for key, (first, summary) in pairs.items()}


def _put_back(parts: dict[str, Plain], extra: object) -> None:
    """Write the unknown keys of a translation's levels or dimensions where they were found."""
    if isinstance(extra, Mapping):
        for key, kept in extra.items():
            parts[key] = {**parts.get(key, {}), **kept}


def _weight(weight: Fraction) -> int | float | str:
    if weight.denominator == 1:
        return weight.numerator
    decimal = float(weight)
    return decimal if Fraction(str(decimal)) == weight else str(weight)
