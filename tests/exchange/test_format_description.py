"""The example in docs/EXCHANGE_FORMAT.md is a file as Startpunkt reads and writes it."""

import json
import re
from fractions import Fraction
from pathlib import Path

import pytest

from desktop_app.domain.assessment import AssessmentState, Voting
from desktop_app.domain.follow_up import ActionStatus, TopicState
from desktop_app.domain.organisation import Sector
from desktop_app.domain.results import results
from desktop_app.exchange.assessment_file import read_assessment
from tests.exchange.samples import written

TEXT = (Path(__file__).parents[2] / "docs" / "EXCHANGE_FORMAT.md").read_text("utf-8")


def example() -> str:
    found = re.search(r"```json\n(.*?)```", TEXT, re.DOTALL)
    assert found is not None
    return found.group(1)


def test_the_example_comes_out_as_it_stands() -> None:
    before, after = json.loads(example()), written(read_assessment(example(), "example"))
    assert after.pop("written")["changed"] == before.pop("written")["changed"]
    assert after == before


def test_the_scores_of_the_example() -> None:
    found = results(read_assessment(example(), "example"))
    assert [one.score.value for one in found.dimensions] == [2, 3]
    assert found.overall.value == Fraction(13, 5)


@pytest.mark.parametrize("words", [Sector, AssessmentState, Voting, ActionStatus, TopicState])
def test_every_word_of_a_list_is_described(
    words: type[Sector | AssessmentState | Voting | ActionStatus | TopicState],
) -> None:
    assert [word.value for word in words if f"`{word.value}`" not in TEXT] == []


def test_every_key_is_described() -> None:
    document = json.loads(example())
    del document["model"]
    assert [key for key in keys(document) if f"`{key}`" not in TEXT] == []


def keys(value: object) -> set[str]:
    if isinstance(value, list):
        return {key for one in value for key in keys(one)}
    if isinstance(value, dict):
        own = set(value) - {"leadership"}
        return own | {key for inner in value.values() for key in keys(inner)}
    return set()
