"""The published schema and the reader agree on which files are good."""

import json
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from desktop_app.catalog.schema import model_schema
from desktop_app.catalog.writing import model_as_yaml, translation_as_yaml
from desktop_app.catalog.yaml_building import read_yaml
from desktop_app.domain import model_limits as limits
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.model_document import read_model, read_translation
from tests.catalog.samples import SHIPPED
from tests.domain import test_model_reading as models_wrong
from tests.domain import test_model_translation_reading as translations_wrong
from tests.strategies.models import models

VALIDATOR = Draft202012Validator(model_schema())

BEYOND_A_SCHEMA = (
    "is used more than once",
    "follows level",
    "level texts; the scale has",
    "level text; the scale has",
    "; the scale goes from",
    "has a step from",
    "is in “nb”, the language of the model",
    "the translation is of",
    "the model has no level",
    "the model has no dimension “",
    "the model has no question",
    "there is nothing to translate",
    "more than one text for level",
    "has 2 entries",
)
"""What only the reader can see: rules between places of a file, and between files."""


def accepted(plain: object) -> bool:
    return bool(VALIDATOR.is_valid(json.loads(json.dumps(plain))))


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(model_schema())
    assert json.loads(json.dumps(model_schema())) == model_schema()


@pytest.mark.unmeasured
def test_the_shipped_models_pass() -> None:
    files = sorted(SHIPPED.glob("*.yaml"))
    assert files
    for path in files:
        document = read_yaml(path.read_text("utf-8"))
        assert list(VALIDATOR.iter_errors(document.plain)) == []


@given(models())
def test_any_model_passes_as_it_is_written(model: MaturityModel) -> None:
    assert VALIDATOR.is_valid(read_yaml(model_as_yaml(model)).plain)
    for translation in model.translations.values():
        assert VALIDATOR.is_valid(read_yaml(translation_as_yaml(translation, model)).plain)


def judged(plain: Any, model: MaturityModel | None = None) -> bool:
    if model:
        return read_translation(plain, model, unknown_keys_are_errors=True)[0] is not None
    return read_model(plain, unknown_keys_are_errors=True).model is not None


@pytest.mark.parametrize("wrong", models_wrong.WRONG, ids=lambda wrong: str(wrong[2])[:50])
def test_schema_and_reader_refuse_the_same_models(wrong: Any) -> None:
    change, _, sentence = wrong
    plain = models_wrong.good()
    assert accepted(plain)
    assert judged(plain)
    change(plain)
    assert not judged(plain)
    writable = all(isinstance(key, (str, int)) for key in _keys(plain))
    if writable:
        assert accepted(plain) == any(part in sentence for part in BEYOND_A_SCHEMA)


@pytest.mark.parametrize("wrong", translations_wrong.WRONG, ids=lambda wrong: str(wrong[2])[:50])
def test_schema_and_reader_refuse_the_same_translations(wrong: Any) -> None:
    change, _, sentence = wrong
    model = translations_wrong.base()
    plain = translations_wrong.nynorsk()
    assert accepted(plain)
    assert judged(plain, model)
    change(plain)
    assert not judged(plain, model)
    writable = all(isinstance(key, (str, int)) for key in _keys(plain))
    if writable and "x" not in plain.get("levels", {}):
        assert accepted(plain) == any(part in sentence for part in BEYOND_A_SCHEMA)


def _keys(plain: Any) -> list[object]:
    if isinstance(plain, dict):
        return [*plain, *(key for value in plain.values() for key in _keys(value))]
    return [key for value in plain for key in _keys(value)] if isinstance(plain, list) else []


VALUES: dict[str, list[object]] = {
    "weight": [None, 1, 0.5, 1_000_000, 1_000_001, 0, -1, "1/3", "0/3", "1/3\n", "x", True, []],
    "revision": [None, 1, 2.0, 1.5, 0, 1_000_000, 1_000_001, "1", True],
    "id": ["x", "æ.ø-å_1", "a b", "a\n", "", None, 1, "x" * 101],
    "prompt": ["x", "x" * 4000, "x" * 4001, " ", "", None, "a\tb\n", "a\0", "\u2028", "\x7f", 3],
    "help": ["", None, " ", "\x1b", 1, [], {}],
    "evidence": [[], None, ["x"], [""], [None], "x", {}],
    "steps": [{}, None, {"0": "x"}, {"0": ""}, {"00": "x"}, []],
}
HEADS: dict[str, list[object]] = {
    "version": ["1", "1.0-b æ", "", " ", None, 1, 1.0, "x" * 51, "x\n"],
    "id": ["a-1", "-a", "A", "a_b", "", None, "a\n", "a" * 101],
    "language": ["nb", "en-GB", "sma", "n", "nb\n", "NB", "", None, "nb-"],
    "format": ["x", None, limits.MODEL_FORMAT + "\n"],
    "levels": [[], None, {}, [{"value": 1, "name": "x"}]],
    "dimensions": [[], None, {}, [None]],
}


def each(values: dict[str, list[object]]) -> list[tuple[str, object]]:
    return [(key, value) for key, several in values.items() for value in several]


@pytest.mark.parametrize(("key", "value"), each(VALUES), ids=lambda part: repr(part)[:40])
def test_schema_and_reader_agree_on_every_kind_of_value(key: str, value: object) -> None:
    plain = models_wrong.good()
    models_wrong.put(*models_wrong.Q, key, value=value)(plain)
    assert accepted(plain) == judged(plain)


@pytest.mark.parametrize(("key", "value"), each(HEADS), ids=lambda part: repr(part)[:40])
def test_schema_and_reader_agree_on_the_head(key: str, value: object) -> None:
    plain = {**models_wrong.good(), key: value}
    assert accepted(plain) == judged(plain)
