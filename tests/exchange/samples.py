"""Files and documents that the tests of the exchange room share."""

import json
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.errors import InvalidFileError
from desktop_app.domain.response import Response, VoteRound
from desktop_app.domain.wording import in_english
from desktop_app.exchange.assessment_file import read_assessment, write_assessment
from desktop_app.reporting.wording import BabelWording

FOLDER = Path(__file__).parents[1] / "data" / "exchange"
FILES = sorted(FOLDER.glob("*.startpunkt"))
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

ENGLISH = BabelWording("en", in_english)
BOKMAL = BabelWording("nb", in_english)
"""Numbers as in Norway; the words stay English, as translations are tested elsewhere."""

Plain = dict[str, Any]
"""A document that a test takes apart."""


def read(name: str) -> Assessment:
    """The assessment in one of the files written by hand."""
    return read_assessment((FOLDER / f"{name}.startpunkt").read_bytes(), name)


def plain(name: str) -> Plain:
    """One of the files written by hand, as plain data."""
    found: Plain = json.loads((FOLDER / f"{name}.startpunkt").read_text("utf-8"))
    return found


def written(assessment: Assessment) -> Plain:
    """What an assessment looks like in its file, as plain data."""
    found: Plain = json.loads(write_assessment(assessment, at=NOON, by="Startpunkt 0"))
    return found


def changed(document: Plain, value: object, *path: str | int) -> Plain:
    """A copy of a document with another value at a place."""
    copy = deepcopy(document)
    inner: Any = copy
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return copy


def refusal(content: bytes | str | Plain, name: str = "a.startpunkt") -> InvalidFileError:
    """The error with which content is refused."""
    text = json.dumps(content, indent=1) if isinstance(content, dict) else content
    with pytest.raises(InvalidFileError) as caught:
        read_assessment(text, name)
    return caught.value


def details(content: bytes | str | Plain) -> list[str]:
    """Everything that is said to be wrong with content, without the lines."""
    found = [str(detail) for detail in refusal(content).details]
    return [text.partition(" ")[2].partition(" ")[2] for text in found]


def with_votes(*counts: int) -> Assessment:
    """An assessment with one question, answered after one round of those votes."""
    found = read("one-question")
    response = Response("q", level=2, rounds=(VoteRound(counts),))
    return replace(found, responses={"q": response}, targets={"d": 2})


def large(dimensions: int = 200, questions: int = 10) -> Plain:
    """A file with 2,000 answered questions of different weights."""
    ids = [[f"d{d}.q{q}" for q in range(questions)] for d in range(dimensions)]
    return {
        "format": "startpunkt.assessment/1",
        "model": {
            "id": "stor",
            "version": "1",
            "language": "nb",
            "title": "Stor",
            "levels": [{"value": value, "name": f"N{value}"} for value in range(1, 6)],
            "dimensions": [
                {
                    "id": f"d{d}",
                    "title": f"Område {d}",
                    "weight": 1 + d % 3,
                    "questions": [
                        {"id": name, "prompt": f"{name}?", "weight": 1 + q % 4}
                        for q, name in enumerate(row)
                    ],
                }
                for d, row in enumerate(ids)
            ],
        },
        "organisation": {"name": "Stor"},
        "assessment": {"id": "large", "held_on": "2026-11-23"},
        "responses": [
            {"question": name, "level": 1 + (3 * d + q) % 5, "rounds": [{"counts": [1] * 5}]}
            for d, row in enumerate(ids)
            for q, name in enumerate(row)
        ],
    }
