"""A model is read once for all files that carry it, and never mistaken for another."""

from copy import deepcopy

from desktop_app.exchange import model_memory
from desktop_app.exchange.model_memory import ModelMemory
from tests.exchange.samples import Plain, large, plain


def a_model() -> Plain:
    found: Plain = plain("one-question")["model"]
    return found


def test_the_same_content_is_the_same_object() -> None:
    memory = ModelMemory()
    first = memory.read(a_model()).model
    assert first is not None
    assert memory.read(a_model()).model is first


def test_true_is_not_one_and_another_text_is_another_model() -> None:
    memory = ModelMemory()
    memory.read(a_model())
    odd = deepcopy(a_model())
    odd["levels"][0]["value"] = True
    assert memory.read(odd).problems
    other = a_model() | {"title": "Another"}
    found = memory.read(other).model
    assert found is not None
    assert found.title == "Another"


def test_what_json_could_not_hold_is_read_all_the_same() -> None:
    assert ModelMemory().read(a_model() | {"version": object()}).problems


def test_the_memory_does_not_grow_for_ever() -> None:
    memory = ModelMemory()
    for number in range(model_memory.MOST_MODELS + 2):
        memory.read(a_model() | {"version": str(number)})
    last = a_model() | {"version": "last"}
    assert memory.read(last).model is not memory.read(last).model


def test_a_large_model_is_remembered_too() -> None:
    memory = ModelMemory()
    first = memory.read(large(2, 3)["model"]).model
    assert memory.read(large(2, 3)["model"]).model is first
