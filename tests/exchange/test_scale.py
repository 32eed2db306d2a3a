"""What answers may refer to, found even in a model with errors."""

import pytest

from desktop_app.domain.problem import Problem
from desktop_app.exchange.scale import scale_of
from desktop_app.exchange.section import Section
from tests.exchange.samples import plain


def test_ids_and_levels_of_a_model() -> None:
    scale = scale_of(plain("levels-0-3")["model"])
    assert list(scale.dimensions) == ["a", "b"]
    assert list(scale.questions) == ["a.1", "a.2", "b.1", "b.2", "b.3"]
    assert scale.levels == range(4)


def test_what_can_be_found_in_a_broken_model() -> None:
    scale = scale_of(
        {
            "dimensions": [7, {"id": 7}, {"id": "a", "questions": [None, {"id": "q"}, {}]}],
            "levels": [{"value": -1}, {"value": 0}],
        }
    )
    assert (list(scale.dimensions), list(scale.questions)) == (["a"], ["q"])
    assert scale.levels == range(-1, 1)


@pytest.mark.parametrize(
    "levels", [None, 7, [], [{}], [{"value": True}], [{"value": 1}, {"value": 1}], [{"value": "1"}]]
)
def test_a_broken_scale_allows_every_level(levels: object) -> None:
    scale = scale_of({"levels": levels})
    problems: list[Problem] = []
    section = Section({}, (), problems)
    scale.check_level(section, 99)
    scale.check_counts(section, (1, 2, 3))
    scale.check_question(section, "any")
    scale.check_dimension(section, "any")
    assert problems == []
