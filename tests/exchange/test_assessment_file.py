"""A file comes out as it went in, and a bad one is refused with everything that is wrong."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.results import results
from desktop_app.exchange.assessment_file import read_assessment, write_assessment
from tests.catalog.samples import SHIPPED, shipped
from tests.domain.samples import agreed, assessment
from tests.exchange.samples import (
    FILES,
    FOLDER,
    NOON,
    changed,
    large,
    plain,
    read,
    refusal,
    written,
)
from tests.strategies.assessments import assessments
from tests.strategies.models import models


@given(assessments(models()))
def test_what_is_written_reads_equal(assessment: Assessment) -> None:
    text = write_assessment(assessment, at=NOON, by="Startpunkt 0")
    assert read_assessment(text.encode(), "a") == assessment


@pytest.mark.unmeasured
@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.model.yaml")), ids=lambda path: path.name)
def test_shipped_models_come_back_in_all_their_languages(path: Path) -> None:
    model = shipped(path)
    answered = assessment(model, [agreed(model.questions[0].id, 3, 1, 2, 3, 2, 1)])
    text = write_assessment(answered, at=NOON, by="Startpunkt 0")
    assert read_assessment(text.encode(), "a").model == model


@given(assessments(models()))
def test_what_is_read_writes_the_same(assessment: Assessment) -> None:
    text = write_assessment(assessment, at=NOON, by="Startpunkt 0")
    again = write_assessment(read_assessment(text, "a"), at=NOON, by="Startpunkt 0")
    assert json.loads(again) == json.loads(text)
    assert write_assessment(read_assessment(again, "a"), at=NOON, by="Startpunkt 0") == again


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_written_by_hand_comes_out_as_it_went_in(path: Path) -> None:
    before, after = plain(path.stem), written(read(path.stem))
    assert holds(after.pop("model"), before.pop("model"))
    before.pop("written", None)
    after.pop("written")
    assert after == before


def holds(whole: object, part: object) -> bool:
    """Tell whether everything in `part` is in `whole`; the model's defaults may be added."""
    if isinstance(whole, dict) and isinstance(part, dict):
        return all(key in whole and holds(whole[key], value) for key, value in part.items())
    if isinstance(whole, list) and isinstance(part, list):
        return len(whole) == len(part) and all(map(holds, whole, part))
    return whole == part


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_written_again_is_the_same(path: Path) -> None:
    once = read(path.stem)
    assert read_assessment(json.dumps(written(once)), "again") == once


@pytest.mark.parametrize(
    ("name", "overall", "level", "dimensions"),
    [
        # (1·2 + 1·3 + 2·4) / 4 = 13/4; (2 + 3) / 2 = 5/2; (1·13/4 + 2·5/2) / 3 = 11/4
        ("full", Fraction(11, 4), 3, [Fraction(13, 4), Fraction(5, 2), None]),
        # (0.1·0 + 0.2·3) / 0.3 = 2; (0 + 1) / 2 = 1/2; (1·2 + 0.5·0.5) / 1.5 = 3/2
        ("levels-0-3", Fraction(3, 2), 2, [Fraction(2), Fraction(1, 2)]),
        # (3·10 + 1/3·1) / (10/3) = 91/10
        ("ten-levels", Fraction(91, 10), 9, [Fraction(91, 10)]),
        ("one-question", Fraction(2), 2, [Fraction(2)]),
        ("minimal", None, None, [None]),
    ],
)
def test_scores_of_files_written_by_hand(
    name: str, overall: Fraction | None, level: int | None, dimensions: list[Fraction | None]
) -> None:
    found = results(read(name))
    assert found.overall.value == overall
    assert found.overall.level == level
    assert [one.score.value for one in found.dimensions] == dimensions


@pytest.mark.unmeasured
def test_two_thousand_questions_to_the_last_digit() -> None:
    document = large()
    found = read_assessment(json.dumps(document), "large")
    scores = [
        Fraction(
            sum((1 + q % 4) * (1 + (3 * d + q) % 5) for q in range(10)),
            sum(1 + q % 4 for q in range(10)),
        )
        for d in range(200)
    ]
    weights = [1 + d % 3 for d in range(200)]
    total = sum((w * s for w, s in zip(weights, scores, strict=True)), Fraction(0))
    assert [one.score.value for one in results(found).dimensions] == scores
    assert results(found).overall.value == total / sum(weights)
    out = written(found)
    assert holds(out.pop("model"), document.pop("model"))
    out.pop("written")
    assert out == document


def test_the_order_of_responses_and_targets_is_the_models() -> None:
    document = plain("full")
    document["responses"].reverse()
    document["targets"] = dict(reversed(document["targets"].items()))
    assert written(read_assessment(json.dumps(document), "a")) == written(read("full"))


def test_the_text_is_stable_and_readable() -> None:
    text = write_assessment(read("full"), at=NOON, by="Startpunkt 0.1.0")
    assert text.endswith("}\n")
    assert not text.endswith("\n\n")
    assert '\n  "organisation": {\n    "name": "Eksempeldirektoratet",\n' in text
    assert "Ledersamling høst" in text
    keys = list(json.loads(text))
    assert keys[:6] == ["format", "written", "model", "organisation", "assessment", "responses"]
    assert keys[6:] == ["targets", "actions", "topics", "stories", "gathering", "signature"]


def test_times_keep_their_offset_and_the_change_is_in_utc() -> None:
    found = read("full")
    rounds = found.responses["leadership.direction"].rounds
    assert [one.at and one.at.isoformat() for one in rounds] == [
        "2026-11-23T09:40:00+01:00",
        "2026-11-23T09:44:30.250000+01:00",
        None,
    ]
    assert found.changed_at == datetime(2026, 11, 23, 9, 32, tzinfo=UTC)
    assert found.changed_at.utcoffset() == NOON.utcoffset()
    assert read("minimal").changed_at == datetime(2026, 11, 23, tzinfo=UTC)


def test_the_time_of_change_is_not_the_time_of_writing() -> None:
    older = replace(read("full"), changed_at=datetime(2026, 1, 1, tzinfo=UTC))
    text = write_assessment(older, at=NOON, by="Startpunkt 0")
    assert json.loads(text)["written"] == {
        "at": "2026-11-23T12:00:00+00:00",
        "by": "Startpunkt 0",
        "changed": "2026-01-01T00:00:00+00:00",
    }
    assert read_assessment(text, "a").changed_at == older.changed_at


def test_a_byte_order_mark_is_accepted() -> None:
    content = (FOLDER / "full.startpunkt").read_bytes()
    assert read_assessment(b"\xef\xbb\xbf" + content, "a") == read("full")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "The file a.startpunkt is empty."),
        (b"[]", "The file a.startpunkt does not hold a Startpunkt assessment."),
        (
            b"{}",
            'The file a.startpunkt does not hold a Startpunkt assessment: its key "format" is '
            "missing.",
        ),
        (
            b'{"format": "startpunkt.model/1"}',
            "The file a.startpunkt does not hold a Startpunkt assessment but startpunkt.model/1.",
        ),
        (
            b'{"format": 7}',
            "The file a.startpunkt does not hold a Startpunkt assessment but 7.",
        ),
        (
            b'{"format": "startpunkt.assessment/2"}',
            "The file a.startpunkt is of the format startpunkt.assessment/2, which this version "
            "of Startpunkt does not know. A newer version may read it.",
        ),
    ],
)
def test_what_is_no_assessment_gets_one_sentence(content: bytes, sentence: str) -> None:
    error = refusal(content)
    assert str(error) == sentence
    assert error.details == ()


def test_all_errors_come_at_once_in_the_order_of_the_file() -> None:
    document = plain("full")
    document["responses"][0]["rounds"][0]["counts"].pop()
    document["organisation"]["sector"] = "agenzy"
    document["model"]["dimensions"][0]["questions"][0]["prompt"] = 7
    document["topics"][0]["thumbs"][0]["up"] = -1
    text = json.dumps(document, indent=2)
    error = refusal(text)
    assert str(error) == "The file a.startpunkt cannot be used as it stands. Nothing was changed."
    lines = [str(detail) for detail in error.details]
    sector = 1 + text[: text.index("agenzy")].count("\n")
    counts = 1 + text[: text.index('"counts"')].count("\n")
    assert len(lines) == 4
    assert "model.dimensions[0].questions[0].prompt" in lines[0]
    assert lines[1] == (
        f"line {sector}, organisation.sector: agenzy is not known; did you mean agency?"
    )
    assert lines[2] == (
        f"line {counts}, responses[0].rounds[0].counts: has 4 numbers; the scale has 5"
    )
    assert lines[3].endswith("topics[0].thumbs[0].up: must be a whole number from 0 to 10000")


def test_unsound_values_are_named_once() -> None:
    text = json.dumps(changed(plain("full"), "HERE", "assessment", "minutes"))
    error = refusal(text.replace('"HERE"', "NaN"))
    (detail,) = error.details
    assert str(detail) == "line 1, assessment.minutes: NaN is not a number that JSON knows"


def test_a_problem_of_the_whole_file_has_its_line() -> None:
    document = plain("full")
    del document["organisation"]
    (detail,) = refusal(document).details
    assert str(detail) == "line 1: organisation is missing"
