"""The JSON Schema of model files and translations, for editors that check while one writes.

A schema cannot say everything that the reader checks: that ids differ, that level values rise
by one, that a question has a text for each level of the scale, that a translation fits.
"""

import re

from desktop_app.domain import model_limits as limits

Schema = dict[str, object]

_UNPRINTABLE = (
    r"[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]"
)


def model_schema() -> Schema:
    """Return the JSON Schema (draft 2020-12) of startpunkt.model/1 and of its translations.

    The key "format" decides which of the two a file is held against.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Startpunkt maturity model, or a translation of one",
        "type": "object",
        "if": {
            "properties": {"format": {"const": limits.TRANSLATION_FORMAT}},
            "required": ["format"],
        },
        "then": _ref("translation"),
        "else": _ref("model"),
        "$defs": {
            "model": _model(),
            "level": _level(),
            "dimension": _dimension(),
            "question": _question(),
            "translation": _translation(),
            "questionTexts": _question_texts(),
            **_values(),
        },
    }


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _object(known: tuple[str, ...], required: tuple[str, ...], **properties: Schema) -> Schema:
    """Return an object with the known keys; those not named in `properties` hold any text."""
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(required),
        "properties": {key: properties.get(key, _ref("optionalText")) for key in known},
    }


def _list(items: Schema, fewest: int, most: int) -> Schema:
    return {"type": "array", "items": items, "minItems": fewest, "maxItems": most}


def _map(values: Schema) -> Schema:
    return {"type": ["object", "null"], "additionalProperties": values}


def _whole_text(pattern: re.Pattern[str], longest: int = limits.LONGEST_ID) -> Schema:
    """Return a text that matches as a whole; "$" alone would let a line break pass."""
    whole = rf"^(?:{pattern.pattern})(?![\s\S])"
    return {"type": "string", "pattern": whole, "maxLength": longest}


def _model() -> Schema:
    return _object(
        tuple(key for key in limits.MODEL_KEYS if key != "translations"),
        ("format", "id", "version", "language", "title", "levels", "dimensions"),
        format={"const": limits.MODEL_FORMAT},
        id=_whole_text(limits.MODEL_ID),
        version=_ref("version"),
        language=_ref("language"),
        title=_ref("someText"),
        levels=_list(_ref("level"), limits.FEWEST_LEVELS, limits.MOST_LEVELS),
        dimensions=_list(_ref("dimension"), 1, limits.MOST_DIMENSIONS),
    )


def _level() -> Schema:
    low, high = limits.LOWEST_LEVEL, limits.HIGHEST_LEVEL
    return _object(
        limits.LEVEL_KEYS,
        ("value", "name"),
        value={"type": "integer", "minimum": low, "maximum": high},
        name=_ref("someText"),
    )


def _dimension() -> Schema:
    return _object(
        limits.DIMENSION_KEYS,
        ("id", "title", "questions"),
        id=_ref("itemId"),
        title=_ref("someText"),
        weight=_ref("weight"),
        questions=_list(_ref("question"), 1, limits.MOST_QUESTIONS),
    )


def _question() -> Schema:
    return _object(
        limits.QUESTION_KEYS,
        ("id", "prompt"),
        id=_ref("itemId"),
        prompt=_ref("someText"),
        evidence={"type": ["array", "null"], "items": _ref("someText")},
        weight=_ref("weight"),
        revision={"type": ["integer", "null"], "minimum": 1, "maximum": limits.HIGHEST_REVISION},
        levels=_by_level("someText"),
        steps=_by_level("someText"),
    )


def _translation() -> Schema:
    level = _object(limits.LEVEL_TEXT_KEYS, ())
    dimension = _object(limits.DIMENSION_TEXT_KEYS, ())
    return _object(
        limits.TRANSLATION_KEYS,
        ("format", "model", "version", "language"),
        format={"const": limits.TRANSLATION_FORMAT},
        model=_whole_text(limits.MODEL_ID),
        version=_ref("version"),
        language=_ref("language"),
        levels={**_map(level), "propertyNames": _whole_text(limits.LEVEL_KEY)},
        dimensions=_map(dimension),
        questions=_map(_ref("questionTexts")),
    )


def _question_texts() -> Schema:
    return _object(
        limits.QUESTION_TEXT_KEYS,
        (),
        evidence={"type": ["array", "null"], "items": _ref("optionalText")},
        levels=_by_level("optionalText"),
        steps=_by_level("optionalText"),
    )


def _by_level(text: str) -> Schema:
    return {**_map(_ref(text)), "propertyNames": _whole_text(limits.LEVEL_KEY)}


def _values() -> Schema:
    number = {"type": "number", "exclusiveMinimum": 0, "maximum": limits.HIGHEST_WEIGHT}
    some_text = _ref("someText")
    return {
        "text": {
            "type": "string",
            "maxLength": limits.LONGEST_TEXT,
            "not": {"pattern": _UNPRINTABLE},
        },
        "someText": {"allOf": [_ref("text"), {"pattern": r"\S"}]},
        "optionalText": {"anyOf": [_ref("text"), {"type": "null"}]},
        "itemId": {
            "allOf": [some_text],
            "maxLength": limits.LONGEST_ID,
            "not": {"pattern": r"\s"},
        },
        "language": _whole_text(limits.LANGUAGE),
        "version": {"allOf": [some_text], "maxLength": limits.LONGEST_VERSION},
        "weight": {"anyOf": [number, _whole_text(limits.FRACTION), {"type": "null"}]},
    }
