"""Finding one's way in a maturity model."""

from dataclasses import replace

import pytest

from desktop_app.domain.model import Translation
from tests.domain.samples import dimension, model


def test_the_scale_may_begin_anywhere() -> None:
    scale = model(lowest=0, highest=3)
    assert (scale.lowest, scale.highest) == (0, 3)
    assert scale.level(0).name == "Level 0"
    assert scale.level(3).value == 3
    assert [scale.has_level(value) for value in (-1, 0, 3, 4)] == [False, True, True, False]
    for value in (-1, 4):
        with pytest.raises(IndexError):
            scale.level(value)


def test_questions_come_in_the_model_s_order() -> None:
    found = model(dimension("b", (1, 1)), dimension("a"))
    assert [question.id for question in found.questions] == ["b.1", "b.2", "a.1"]
    assert [part.id for part, _ in found.walk()] == ["b", "b", "a"]
    assert found.question("b.2").id == "b.2"
    assert found.dimension("a").title == "A"
    with pytest.raises(KeyError):
        found.question("c.1")
    with pytest.raises(KeyError):
        found.dimension("c")


def test_the_primary_language_comes_first() -> None:
    texts = {code: Translation(code) for code in ("nn", "en", "se")}
    assert replace(model(), translations=texts).languages == ("en", "nn", "se")
