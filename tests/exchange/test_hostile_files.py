"""No file, whatever stands in it, does more than be refused."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.errors import InvalidFileError
from desktop_app.exchange.assessment_file import read_assessment
from tests.benchmarks.measuring import least
from tests.exchange.samples import FILES, changed, large, plain, refusal, written


@pytest.fixture(scope="module")
def sound_cost() -> float:
    """Seconds of the processor that a sound file with 2,000 questions takes."""
    text = json.dumps(large())
    return least(lambda: read_assessment(text, "a"), 1)


def test_a_flood_of_errors_is_cut_off_and_counted() -> None:
    document = large()
    for response in document["responses"]:
        response["level"] = 9
    error = refusal(document)
    assert len(error.details) == 201
    assert str(error.details[-1]) == "and at least 1800 more"


@pytest.mark.unmeasured
@pytest.mark.parametrize(
    "part",
    [
        '"responses": [' + "7," * 200_000 + "7]",
        '"x": [' + "NaN," * 200_000 + "1]",
        '"x": [' + "[]," * 200_000 + "NaN]",
        '"x": {' + ",".join(f'"{n}": 1' for n in range(150_000)) + ', "7": 2}',
        '"actions": [' + "{}," * 200_000 + "{}]",
        '"targets": {' + ",".join(f'"{n}": 1' for n in range(100_000)) + "}",
    ],
    ids=["responses", "numbers", "lists", "keys", "actions", "targets"],
)
def test_a_hostile_file_costs_no_more_than_some_large_ones(part: str, sound_cost: float) -> None:
    text = json.dumps(plain("minimal")).removesuffix("}") + f", {part}}}"

    def refuse() -> None:
        assert 0 < len(refusal(text).details) <= 201

    assert least(refuse, 1) < 20 * sound_cost


@pytest.mark.unmeasured
@pytest.mark.parametrize("value", [7, "x", [], True, {"a": []}, None, 1.5, -(10**30)])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_any_value_at_any_place_is_read_or_refused_calmly(path: Path, value: object) -> None:
    document = plain(path.stem)
    for place in list(places(document)):
        other = json.dumps(changed(document, value, *place))
        with suppress(InvalidFileError):
            found = read_assessment(other, "a")
            assert read_assessment(json.dumps(written(found)), "a") == found, place


def places(value: Any, *path: str | int) -> Any:
    """Every place in a document."""
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    for step, below in inner:
        yield (*path, step)
        if isinstance(below, dict | list):
            yield from places(below, *path, step)
