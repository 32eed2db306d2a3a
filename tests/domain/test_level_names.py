"""Names of a model and its levels from a model's document: the same as from the model."""

from dataclasses import replace

import pytest

from desktop_app.domain.level_names import level_names, model_title
from desktop_app.domain.localising import localised
from desktop_app.domain.model import Level, MaturityModel, Translation
from desktop_app.domain.model_document import model_as_plain

LEVELS = (Level(1, "First", ""), Level(2, "Second", ""))
MODEL = MaturityModel(
    "m", "1.0", "en", "Model", LEVELS, (),
    translations={
        "nb": Translation("nb", title="Modell", levels={1: ("Først", ""), 2: ("", "")}),
        "se": Translation("se"),
    },
)  # fmt: skip


LANGUAGES = ("en", "nb", "nn", "se")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_title_is_that_of_the_model_in_that_language(language: str) -> None:
    assert model_title(model_as_plain(MODEL), language) == localised(MODEL, language).title


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_those_of_the_model_in_that_language(language: str) -> None:
    wanted = {level.value: level.name for level in localised(MODEL, language).levels}
    assert level_names(model_as_plain(MODEL), language) == wanted


def test_a_scale_may_begin_anywhere() -> None:
    model = replace(MODEL, levels=(Level(0, "None", ""), Level(1, "Some", "")), translations={})
    assert level_names(model_as_plain(model), "en") == {0: "None", 1: "Some"}


@pytest.mark.parametrize(
    ("document", "kind"),
    [
        ([], TypeError),
        ({}, KeyError),
        ({"levels": [], "translations": {}}, ValueError),
        ({"levels": {}, "translations": {}}, TypeError),
        ({"levels": [{"value": 1}], "translations": {}}, KeyError),
        ({"levels": [{"value": "x", "name": ""}], "translations": {}}, ValueError),
    ],
)
def test_what_is_no_document_of_a_model_is_an_error(
    document: object, kind: type[Exception]
) -> None:
    with pytest.raises(kind):
        level_names(document, "en")


@pytest.mark.parametrize(
    ("document", "kind"), [([], TypeError), ({}, KeyError), ({"translations": {}}, KeyError)]
)
def test_what_has_no_title_is_no_document_of_a_model(
    document: object, kind: type[Exception]
) -> None:
    with pytest.raises(kind):
        model_title(document, "en")
