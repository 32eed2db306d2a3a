"""A model survives being a document: nothing is missing, nothing is added."""

import json
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.model import MaturityModel
from desktop_app.domain.model_document import (
    model_as_plain,
    model_hash,
    read_model,
    read_translation,
    translation_as_plain,
)
from tests.strategies.models import extras, models

_anything: st.SearchStrategy[object] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["1", "1/3", "nb", "startpunkt.model/2"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=3) | st.sampled_from("0123"), inner, max_size=3)
    ),
    max_leaves=6,
)


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


@given(st.data())
def test_whatever_stands_anywhere_there_is_a_model_or_a_problem(data: st.DataObject) -> None:
    plain: Any = model_as_plain(data.draw(models(extras)))
    anything = data.draw(_anything)
    inner = plain
    for _ in range(data.draw(st.integers(1, 8))):
        places = list(inner) if isinstance(inner, dict) else list(range(len(inner)))
        if not places:
            break
        holder, place = inner, data.draw(st.sampled_from(places))
        inner = holder[place]
        if not isinstance(inner, (dict, list)):
            break
    holder[place] = anything
    for strict in (True, False):
        found = read_model(plain, unknown_keys_are_errors=strict)
        assert (found.model is None) == bool(found.problems)
        assert all(str(problem.sentence) for problem in found.problems)
        if found.model:
            again = read_model(model_as_plain(found.model), unknown_keys_are_errors=strict)
            assert again.model == found.model
            model_hash(found.model)


@given(models(), st.data())
def test_whatever_a_translation_holds_it_is_one_or_has_problems(
    model: MaturityModel, data: st.DataObject
) -> None:
    keys = st.sampled_from(["title", "levels", "dimensions", "questions", "language", "x"])
    plain = data.draw(st.dictionaries(keys, _anything) | _anything)
    translation, problems = read_translation(plain, model, unknown_keys_are_errors=False)
    assert (translation is None) == bool(problems)
