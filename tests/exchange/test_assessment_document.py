"""Every key of the document's head: what may stand there, what is refused, what is kept."""

from datetime import UTC, date, datetime

import pytest

from desktop_app.domain.assessment import AssessmentState, Voting
from desktop_app.domain.organisation import Organisation, Sector
from desktop_app.exchange.assessment_document import assessment_as_plain, read_document
from tests.exchange.samples import NOON, Plain, changed, details, plain, read, written

WHOLE = "must be a whole number from 0 to {}"
DATE = "must be a date such as 2026-11-23"
TIME = "must be a time with its offset, such as 2026-11-23T09:40:00+01:00"
TEXT = "must be a text in double quotes"


def test_a_full_head_is_read() -> None:
    found = read("full")
    assert found.organisation == Organisation(
        "Eksempeldirektoratet", "974760673", Sector.AGENCY, 240, {"web": "eksempel.example"}
    )
    assert (found.participants, found.minutes, found.held_on) == (9, 120, date(2026, 11, 23))
    assert (found.state, found.voting) == (AssessmentState.FINISHED, Voting.HANDS)
    assert (found.language, found.place) == ("nn", "users.needs")
    assert found.extra == {"room": "B 214"}
    assert found.targets == {"leadership": 4, "culture": 2}
    assert found.file_extra["gathering"] == {"theme": "Ledelse", "round": 2}
    assert found.model.languages == ("nb", "nn")


def test_what_may_be_missing() -> None:
    found = read("minimal")
    assert found.organisation == Organisation("Prøvekontoret")
    assert (found.participants, found.minutes, found.occasion, found.scope) == (None, None, "", "")
    assert (found.state, found.voting) == (AssessmentState.DRAFT, Voting.DIRECT)
    assert (found.language, found.place) == ("nb", "")
    assert (dict(found.responses), dict(found.targets)) == ({}, {})
    assert (found.actions, found.topics, found.stories) == ((), (), ())
    assert found.extra == found.file_extra == found.organisation.extra == {}


def test_the_language_is_the_models_where_it_is_missing() -> None:
    assert read("levels-0-3").language == "en"
    assert "language" not in written(read("levels-0-3"))["assessment"]


@pytest.mark.parametrize(
    ("value", "path", "wrong"),
    [
        (None, ("model",), "model is missing"),
        ([], ("model",), "model: must be an object in curly brackets"),
        (None, ("assessment",), "assessment is missing"),
        ("x", ("assessment",), "assessment: must be an object in curly brackets"),
        (None, ("organisation",), "organisation is missing"),
        (None, ("organisation", "name"), "organisation: name is missing"),
        (" ", ("organisation", "name"), "organisation.name: must not be empty"),
        (7, ("organisation", "name"), f"organisation.name: {TEXT}"),
        (
            "974760674",
            ("organisation", "number"),
            "organisation.number: 974760674 is not a Norwegian organisation number (nine digits, "
            "modulus 11)",
        ),
        (974760673, ("organisation", "number"), f"organisation.number: {TEXT}"),
        (
            "state-enterprise",
            ("organisation", "sector"),
            "organisation.sector: state-enterprise is not known; did you mean state_enterprise?",
        ),
        (
            "bank",
            ("organisation", "sector"),
            "organisation.sector: bank is not known; choose one of ministry, agency, "
            "municipality, county, state_enterprise, health, education, other",
        ),
        (-1, ("organisation", "size"), f"organisation.size: {WHOLE.format(10_000_000)}"),
        (2.5, ("organisation", "size"), f"organisation.size: {WHOLE.format(10_000_000)}"),
        (None, ("assessment", "id"), "assessment: id is missing"),
        ("", ("assessment", "id"), "assessment.id: must be 1 to 100 characters without spaces"),
        ("a b", ("assessment", "id"), "assessment.id: must be 1 to 100 characters without spaces"),
        ("a\n", ("assessment", "id"), "assessment.id: must be 1 to 100 characters without spaces"),
        (7, ("assessment", "id"), "assessment.id: must be 1 to 100 characters without spaces"),
        (
            "x" * 101,
            ("assessment", "id"),
            "assessment.id: must be 1 to 100 characters without spaces",
        ),
        (None, ("assessment", "held_on"), "assessment: held_on is missing"),
        ("23.11.2026", ("assessment", "held_on"), f"assessment.held_on: {DATE}"),
        ("2026-02-30", ("assessment", "held_on"), f"assessment.held_on: {DATE}"),
        ("20261123", ("assessment", "held_on"), f"assessment.held_on: {DATE}"),
        (20261123, ("assessment", "held_on"), f"assessment.held_on: {DATE}"),
        (-1, ("assessment", "participants"), f"assessment.participants: {WHOLE.format(10_000)}"),
        (True, ("assessment", "participants"), f"assessment.participants: {WHOLE.format(10_000)}"),
        (10_001, ("assessment", "minutes"), f"assessment.minutes: {WHOLE.format(10_000)}"),
        (
            "done",
            ("assessment", "state"),
            "assessment.state: done is not known; choose one of draft, in_progress, finished",
        ),
        (
            "Hands",
            ("assessment", "voting"),
            "assessment.voting: Hands is not known; did you mean hands?",
        ),
        (
            ["hands"],
            ("assessment", "voting"),
            "assessment.voting: ['hands'] is not known; did you mean hands?",
        ),
        (
            "no",
            ("assessment", "language"),
            "assessment.language: no is not known; choose one of nb, nn, en",
        ),
        (7, ("assessment", "language"), f"assessment.language: {TEXT}"),
        (
            "leadership.directions",
            ("assessment", "place"),
            "assessment.place: leadership.directions is not known; did you mean "
            "leadership.direction?",
        ),
        (
            "x" * 4_001,
            ("assessment", "scope"),
            "assessment.scope: has 4001 characters; at most 4000 are allowed",
        ),
        (7, ("written",), "written: must be an object in curly brackets"),
        ("2026-11-23T10:32:00", ("written", "at"), f"written.at: {TIME}"),
        ("2026-11-23", ("written", "at"), f"written.at: {TIME}"),
        ("2026-11-23T25:00:00Z", ("written", "at"), f"written.at: {TIME}"),
        ("0001-01-01T00:00:00+14:00", ("written", "changed"), f"written.changed: {TIME}"),
        (1763890320, ("written", "at"), f"written.at: {TIME}"),
        ([], ("targets",), "targets: must be an object in curly brackets"),
        (
            6,
            ("targets", "leadership"),
            "targets.leadership: 6 is outside the scale, which goes from 1 to 5",
        ),
        (
            0,
            ("targets", "culture"),
            "targets.culture: 0 is outside the scale, which goes from 1 to 5",
        ),
        (
            3,
            ("targets", "leader ship"),
            'targets["leader ship"]: leader ship is not known; did you mean leadership?',
        ),
        (
            "4",
            ("targets", "leadership"),
            "targets.leadership: must be a whole number from -1000000 to 1000000",
        ),
        ({}, ("responses",), "responses: must be a list in square brackets"),
        ("x", ("actions",), "actions: must be a list in square brackets"),
        (7, ("topics",), "topics: must be a list in square brackets"),
        ([7], ("stories",), "stories[0]: must be an object in curly brackets"),
    ],
)
def test_what_is_wrong_is_said(value: object, path: tuple[str, ...], wrong: str) -> None:
    assert details(changed(plain("full"), value, *path)) == [wrong]


@pytest.mark.parametrize(
    ("value", "path"),
    [
        (0, ("assessment", "participants")),
        (10_000, ("assessment", "minutes")),
        ("x" * 4_000, ("assessment", "scope")),
        ("x" * 100, ("assessment", "id")),
        ("æ/ø:å", ("assessment", "id")),
        ("", ("organisation", "number")),
        (None, ("organisation", "sector")),
        (None, ("assessment", "state")),
        (None, ("responses",)),
    ],
)
def test_what_is_allowed_comes_out_again(value: object, path: tuple[str, ...]) -> None:
    document = changed(plain("full"), value, *path)
    found, problems = read_document(document)
    assert problems == ()
    assert found is not None
    inner = written(found)
    for step in path:
        inner = inner[step]
    assert inner == value


def test_a_model_with_errors_does_not_hide_those_of_the_answers() -> None:
    document = changed(plain("full"), "", "model", "title")
    document["responses"][0]["level"] = 9
    document["responses"][1]["question"] = "leadership.owner"
    document["model"]["translations"] = {}
    found, problems = read_document(document)
    assert found is None
    assert [one.where for one in problems] == [
        ("model", "title"),
        ("responses", 0, "level"),
        ("responses", 1, "question"),
    ]


@pytest.mark.parametrize("levels", [7, [], [7], [{}], [{"value": 1}, {"value": 3}]])
def test_without_a_scale_no_level_is_wrong(levels: object) -> None:
    document: Plain = changed(plain("one-question"), levels, "model", "levels")
    document["responses"][0]["level"] = 9
    document["responses"][0]["rounds"] = [{"counts": [1]}]
    document["targets"]["d"] = 9
    _, problems = read_document(document)
    assert problems
    assert {one.where[0] for one in problems} == {"model"}


def test_a_spelled_out_default_gives_way_to_a_new_value() -> None:
    document = plain("one-question")
    document["assessment"]["participants"] = None
    found, _ = read_document(document)
    assert found is not None
    assert written(found)["assessment"]["participants"] is None
    known, _ = read_document(changed(document, 9, "assessment", "participants"))
    assert known is not None
    assert written(known)["assessment"]["participants"] == 9


def test_the_document_needs_no_file() -> None:
    found = read("full")
    document = assessment_as_plain(found, at=NOON, by="Startpunkt 0")
    assert read_document(document) == (found, ())
    assert found.changed_at == datetime(2026, 11, 23, 9, 32, tzinfo=UTC)


def test_what_stands_in_written_is_made_anew() -> None:
    document = changed(plain("full"), "B", "written", "printer")
    found, _ = read_document(document)
    assert found is not None
    assert "printer" not in written(found)["written"]
    assert "written" not in found.file_extra
    empty, _ = read_document(changed(plain("full"), {}, "written"))
    assert empty is not None
    assert "written" not in empty.file_extra
