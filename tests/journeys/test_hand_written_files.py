"""An exchange file written by hand comes in, scores exactly, and comes out with nothing missing."""

import json
from collections.abc import Iterable
from fractions import Fraction
from math import log2
from pathlib import Path
from typing import Any

import pytest

from tests.architecture.sources import ROOT
from tests.journeys.command_line import Shell

FILES = sorted((ROOT / "tests/data/exchange").glob("*.startpunkt"))
Plain = dict[str, Any]


def many_questions() -> str:
    """An assessment of 200 dimensions with 10 questions each, on a scale of 10 levels from -2."""
    levels = [{"value": value, "name": f"N{value}"} for value in range(-2, 8)]
    dimensions = [
        {
            "id": f"d{d}",
            "title": f"Område {d}",
            "weight": d % 7 + 0.5,
            "questions": [
                {"id": f"d{d}.q{q}", "prompt": f"Spørsmål {q}?", "weight": q + 1} for q in range(10)
            ],
        }
        for d in range(200)
    ]
    responses = [
        {
            "question": f"d{d}.q{q}",
            "level": (d * q) % 10 - 2,
            "rounds": [{"counts": [(d + q + p) % 4 for p in range(10)]}],
        }
        for d in range(200)
        for q in range(10)
    ]
    return json.dumps(
        {
            "format": "startpunkt.assessment/1",
            "model": {
                "id": "stor",
                "version": "1",
                "language": "nb",
                "title": "Stor",
                "levels": levels,
                "dimensions": dimensions,
            },
            "organisation": {"name": "Storby kommune"},
            "assessment": {"id": "0192f1c2-2222-7000-8000-00000000000b", "held_on": "2026-11-23"},
            "responses": responses,
            "targets": {"d3": 7},
        }
    )


def mean(pairs: Iterable[tuple[Fraction, Fraction]]) -> Fraction | None:
    found = list(pairs)
    weights = sum((weight for weight, _ in found), Fraction(0))
    return sum((w * v for w, v in found), Fraction(0)) / weights if found else None


def weight(plain: Plain) -> Fraction:
    return Fraction(str(plain.get("weight", 1)))


def expected_scores(plain: Plain) -> tuple[Fraction | None, dict[str, Fraction | None]]:
    """The scores after rules.md, from the file itself."""
    responses: list[Plain] = plain.get("responses", [])
    levels = {r["question"]: r["level"] for r in responses if r.get("level") is not None}
    dimensions: list[Plain] = plain["model"]["dimensions"]
    scores = {
        str(d["id"]): mean(
            (weight(q), Fraction(levels[q["id"]])) for q in d["questions"] if q["id"] in levels
        )
        for d in dimensions
    }
    overall = mean(
        (weight(d), value) for d in dimensions if (value := scores[str(d["id"])]) is not None
    )
    return overall, scores


def consensus(counts: list[int]) -> float:
    """Tastle and Wierman's formula, as rules.md states it."""
    votes, width = sum(counts), len(counts) - 1
    average = sum(place * count for place, count in enumerate(counts)) / votes
    return 1 + sum(
        count / votes * log2(1 - abs(place - average) / width)
        for place, count in enumerate(counts)
        if count
    )


def contained(part: object, whole: object) -> bool:
    """Tell whether everything in `part` is in `whole`, which may have more keys."""
    if isinstance(part, dict) and isinstance(whole, dict):
        return all(key in whole and contained(part[key], whole[key]) for key in part)
    if isinstance(part, list) and isinstance(whole, list):
        return len(part) == len(whole) and all(
            contained(one, other) for one, other in zip(part, whole, strict=True)
        )
    return part == whole


@pytest.fixture(params=[*(file.name for file in FILES), "many questions"])
def text(request: pytest.FixtureRequest) -> str:
    """A file's text."""
    name = str(request.param)
    if name == "many questions":
        return many_questions()
    return (ROOT / "tests/data/exchange" / name).read_text("utf-8")


def test_there_are_files_by_hand() -> None:
    assert len(FILES) >= 4


def test_it_comes_in_scores_exactly_and_comes_out_whole(text: str, tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    (tmp_path / "in.startpunkt").write_text(text, "utf-8")
    shell.done("import", "in.startpunkt")
    plain = json.loads(text)
    name = plain["assessment"]["id"]

    found = json.loads(shell.done("results", name, "--json"))
    overall, scores = expected_scores(plain)
    assert found["overall"]["score"] == (None if overall is None else float(overall))
    for result in found["dimensions"]:
        score = scores[result["id"]]
        assert result["score"] == (None if score is None else float(score))
    values = {q["id"]: q["consensus"] for q in found["questions"]}
    for response in plain.get("responses", []):
        seen = [r["counts"] for r in response.get("rounds", []) if r.get("revealed", True)]
        if seen and sum(seen[-1]):
            value = values[response["question"]]
            assert value == pytest.approx(consensus(seen[-1]), abs=1e-12)

    shell.done("export", name, "-o", "out.startpunkt")
    back = json.loads((tmp_path / "out.startpunkt").read_text("utf-8"))
    plain.pop("written", None)
    assert contained(plain, back)
    shell.done("report", name, "-o", "o.pdf")
    shell.done("export", name, "-o", "o.csv")
    shell.done("export", name, "-o", "o.xlsx")
    shell.done("check")
