"""A model survives being a document: nothing is missing, nothing is added."""

import json
from dataclasses import replace

from hypothesis import given

from desktop_app.domain.model import MaturityModel
from desktop_app.domain.model_document import (
    model_as_plain,
    model_hash,
    read_model,
    read_translation,
    translation_as_plain,
)
from tests.strategies.models import extras, models


@given(models(extras))
def test_a_model_comes_back_from_json_whole(model: MaturityModel) -> None:
    plain = model_as_plain(model)
    text = json.dumps(plain, allow_nan=False)
    found = read_model(json.loads(text), unknown_keys_are_errors=False)
    assert found.problems == ()
    assert found.model == model
    assert model_as_plain(found.model) == plain
    assert model_hash(found.model) == model_hash(model)


@given(models())
def test_a_model_without_unknown_keys_is_read_strictly_too(model: MaturityModel) -> None:
    assert read_model(model_as_plain(model), unknown_keys_are_errors=True).model == model


@given(models())
def test_a_translation_comes_back_alone(model: MaturityModel) -> None:
    for translation in model.translations.values():
        plain = translation_as_plain(translation, model)
        assert read_translation(plain, model, unknown_keys_are_errors=True) == (translation, ())


@given(models())
def test_the_hash_stands_for_the_content(model: MaturityModel) -> None:
    assert len(model_hash(model)) == 64
    assert model_hash(replace(model, title=model.title + "!")) != model_hash(model)
