"""What is written of a model: every key, exact weights, and a hash of the content alone."""

import json
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from desktop_app.domain.model import Translation
from desktop_app.domain.model_document import model_as_plain, model_hash, read_model
from tests.domain.samples import dimension, model
from tests.domain.test_model_reading import good


def test_a_complete_document_comes_out_as_it_went_in() -> None:
    plain = good()
    read = read_model(plain, unknown_keys_are_errors=True).model
    assert read is not None
    written: Any = model_as_plain(read)
    assert {key: written[key] for key in plain if key not in ("levels", "dimensions")} == {
        key: plain[key] for key in plain if key not in ("levels", "dimensions")
    }
    assert written["dimensions"][0]["questions"][0] == {
        **plain["dimensions"][0]["questions"][0],
        "steps": {"0": "Begynn", "1": "Fortsett"},
    }
    assert written["dimensions"][1]["questions"][0] == {
        "id": "b.1",
        "prompt": "Når?",
        "help": "",
        "evidence": [],
        "weight": 1,
        "revision": 1,
        "levels": {},
        "steps": {},
    }


@pytest.mark.parametrize(
    ("weight", "written"),
    [(Fraction(2), 2), (Fraction(1, 10), 0.1), (Fraction(1, 3), "1/3"), (Fraction(5, 2), 2.5)],
)
def test_a_weight_is_written_exactly(weight: Fraction, written: object) -> None:
    plain: Any = model_as_plain(model(dimension("a", (weight,))))
    found = plain["dimensions"][0]["questions"][0]["weight"]
    assert (type(found), found) == (type(written), written)


def test_unknown_keys_of_parts_that_are_not_there_do_no_harm() -> None:
    translation = Translation("nn", extra={"levels": {"1": {"x": 1}}, "dimensions": 3})
    found = replace(model(dimension("a")), translations={"nn": translation})
    plain: Any = model_as_plain(found)
    assert plain["translations"]["nn"]["levels"] == {"1": {"x": 1}}
    assert plain["translations"]["nn"]["dimensions"] == {}


def test_the_hash_does_not_depend_on_the_order_of_keys() -> None:
    plain = good() | {"x": 1, "y": 2}
    turned = json.loads(json.dumps(dict(reversed(plain.items()))))
    first = read_model(plain, unknown_keys_are_errors=False).model
    second = read_model(turned, unknown_keys_are_errors=False).model
    assert first is not None
    assert second is not None
    assert model_hash(first) == model_hash(second)


def test_the_hash_stays_what_it_was() -> None:
    """A store keeps models by their hash: it must not change from one release to the next."""
    assert model_hash(model(dimension("a", (1, Fraction(1, 3))))) == (
        "d01900a5d46aea2c93ef2ca259b9a9d7d3417c6354b662c5f8cf59a596ced0d1"
    )
