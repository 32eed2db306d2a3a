"""Assessments to print: ordinary ones, and ones that stretch every limit."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from desktop_app.domain.assessment import Assessment, AssessmentState, HistoryEntry
from desktop_app.domain.comparison import compare
from desktop_app.domain.follow_up import (
    Action,
    ActionStatus,
    Origin,
    Story,
    ThumbVote,
    Topic,
    TopicState,
)
from desktop_app.domain.model import Dimension, Level, MaturityModel, Question
from desktop_app.domain.organisation import Organisation, Sector
from desktop_app.domain.portfolio import Entry, Member
from desktop_app.domain.response import Response, VoteRound
from desktop_app.domain.results import results
from desktop_app.domain.standing import standing
from desktop_app.domain.trend import trend
from desktop_app.domain.wording import in_english
from desktop_app.reporting.material import Material
from desktop_app.reporting.wording import BabelWording

LEVELS = (
    "Pre-digital",
    "Digital nybegynner",
    "Digitalt utforskende",
    "Digitalt moden",
    "Digital leder",
)
DIMENSIONS = (
    "Ledelse",
    "Kultur",
    "Brukerorientering",
    "Digital transformasjon",
    "Kompetanse",
    "Finansiering og ressurser",
    "Samhandling på tvers",
)
AT = datetime(2026, 11, 23, 15, 4, tzinfo=UTC)


def model(
    dimensions: tuple[str, ...] = DIMENSIONS,
    levels: tuple[str, ...] = LEVELS,
    lowest: int = 1,
    questions: int = 5,
) -> MaturityModel:
    return MaturityModel(
        id="prove",
        version="1.0",
        language="nb",
        title="Digital modenhet",
        levels=tuple(Level(lowest + place, name) for place, name in enumerate(levels)),
        dimensions=tuple(
            Dimension(
                f"d{place}",
                title,
                tuple(
                    Question(
                        f"d{place}.{number}",
                        f"Hvordan arbeider vi med {title.lower()} i praksis, del {number}?",
                    )
                    for number in range(questions)
                ),
            )
            for place, title in enumerate(dimensions)
        ),
    )


def assessment(
    chosen: MaturityModel,
    answers: Mapping[str, tuple[int | None, ...]],
    targets: Mapping[str, int] | None = None,
) -> Assessment:
    responses = {
        f"{dimension}.{number}": Response(f"{dimension}.{number}", level=level)
        for dimension, given in answers.items()
        for number, level in enumerate(given)
        if level is not None
    }
    return Assessment(
        id="0192f1c2-0000-7000-8000-000000000000",
        organisation=Organisation("Eksempeldirektoratet"),
        model=chosen,
        held_on=date(2026, 11, 23),
        changed_at=AT,
        occasion="Ledersamling høst",
        scope="Hele virksomheten",
        participants=9,
        state=AssessmentState.IN_PROGRESS,
        responses=responses,
        targets=targets or {},
    )


def ordinary() -> Assessment:
    """Seven dimensions, two questions left, one not applicable, votes, targets, dissent."""
    answers = {
        "d0": (3, 4, 3, 3, 3),
        "d1": (2, 3, 2, 3, 2),
        "d2": (4, 4, 3, 4, 5),
        "d3": (2, 2, 3, 1, 2),
        "d4": (3, 3, 3, 2, None),
        "d5": (2, 1, 2, None, 2),
        "d6": (4, 3, 4, 3, None),
    }
    made = assessment(
        model(), answers, {"d0": 4, "d1": 4, "d2": 4, "d3": 4, "d4": 3, "d5": 3, "d6": 4}
    )
    responses = dict(made.responses)
    votes = ((1, 2, 3, 2, 1), (0, 2, 5, 1, 0), (2, 0, 1, 0, 5), (0, 0, 8, 0, 0), (0, 3, 1, 4, 0))
    for place, key in enumerate(list(responses)):
        if place % 2 == 0:
            responses[key] = replace(responses[key], rounds=(VoteRound(votes[place // 2 % 5]),))
    responses["d1.1"] = replace(
        responses["d1.1"],
        rounds=(VoteRound((3, 0, 1, 0, 4)),),
        dissent="To mente 1 fordi prøving og feiling ikke er tillatt i fagavdelingene.",
    )
    responses["d6.4"] = Response("d6.4", not_applicable="Ingen fellesløsninger")
    return replace(made, responses=responses)


def stretched() -> Assessment:
    """Twelve dimensions, ten levels, and names of 200 characters everywhere."""
    long = "Direktoratet for omstendelige forvaltningsspørsmål og tverrsektoriell samhandling "
    titles = tuple(f"{place} {(long * 3)[:197]}" for place in range(12))
    levels = tuple(f"Nivå {(long * 3)[:195]}" for _ in range(10))
    chosen = model(titles, levels, 0)
    answers: dict[str, tuple[int | None, ...]] = {
        f"d{place}": (place % 10, 9, 5, None, 7) for place in range(12)
    }
    made = assessment(chosen, answers, {f"d{place}": 9 for place in range(12)})
    responses = {
        key: replace(
            response, dissent=long * 4, rounds=(VoteRound((3, 0, 0, 0, 0, 0, 0, 0, 0, 4)),)
        )
        for key, response in made.responses.items()
    }
    return replace(
        made,
        organisation=Organisation((long * 3)[:200]),
        model=replace(chosen, title=(long * 3)[:200], version=long),
        occasion=(long * 3)[:200],
        scope=(long * 3)[:200],
        responses=responses,
    )


def material(made: Assessment, language: str = "en", **more: Any) -> Material:
    """What a report of an assessment is made of, in English words with a language's numbers."""
    return Material(made, results(made), BabelWording(language, in_english), AT, **more)


def eventful() -> Assessment:
    """The ordinary one with everything that may follow: rounds, notes, actions, topics, stories."""
    made = ordinary()
    responses = dict(made.responses)
    rounds = (VoteRound((3, 0, 2, 0, 3)), VoteRound((0, 2, 5, 1, 0), abstained=1))
    responses["d0.0"] = replace(responses["d0.0"], rounds=rounds, note="Vi har begynt.\nNå.")
    responses["d0.1"] = replace(responses["d0.1"], rounds=(VoteRound((1, 0, 1, 2, 0)),))
    responses["d4.4"] = Response("d4.4", parked=True)
    return replace(
        made,
        responses=responses,
        actions=(
            Action("a1", "Senere", due=date(2027, 5, 1), status=ActionStatus.PROPOSED),
            Action(
                "a2",
                "Velg tre mål",
                "De spriker",
                "Direktøren",
                date(2027, 3, 1),
                1,
                3,
                ActionStatus.AGREED,
                Origin(question="d0.0"),
            ),
            Action("a3", "Nå", owner="IT", effect=2, status=ActionStatus.UNDER_WAY),
            Action("a4", "Alt gjort", status=ActionStatus.DONE, origin=Origin(dimension="d1")),
            Action("a5", "Av tema", status=ActionStatus.AGREED, origin=Origin(topic="t1")),
            Action("a6", "Fjern", status=ActionStatus.DROPPED, origin=Origin(topic="annen")),
        ),
        topics=(
            Topic("t2", "Lite stemt", 1, TopicState.VOTED),
            Topic(
                "t1",
                "Mest stemt",
                6,
                TopicState.DISCUSSED,
                "Vi stanser ett tiltak.",
                (ThumbVote(5, 1, 3), ThumbVote(1, 1, 2)),
                Origin(dimension="d0"),
            ),
            Topic("t3", "Under arbeid", 0, TopicState.DISCUSSING, origin=Origin(question="d1.0")),
            Topic("t4", "Ny", 0),
        ),
        stories=(Story("Timebestilling", "Ingen kø.", "Vi spurte.", ("d2", "ukjent")), Story("Ny")),
    )


def others(made: Assessment, count: int = 6) -> tuple[Entry, ...]:
    """Finished assessments of others, who agreed on the levels 1 to 5 in turn for everything."""
    return tuple(
        Entry(
            id=f"other-{place}",
            member=Member(f"annen{place}", f"Annen {place}", "", Sector.AGENCY, 100),
            model=made.model,
            held_on=date(2026, 5, 1),
            state=AssessmentState.FINISHED,
            standing=standing(
                made.model, {q.id: Response(q.id, place % 5 + 1) for q in made.model.questions}
            ),
        )
        for place in range(count)
    )


def whole_material(language: str = "en", **more: Any) -> Material:
    """Everything there can be: the eventful assessment with history, time used and last time."""
    made = eventful()
    before = replace(ordinary(), held_on=date(2025, 11, 20), state=AssessmentState.FINISHED)
    at = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
    history = (
        HistoryEntry(at, "state", "", "draft", "in_progress"),
        HistoryEntry(at, "level", "d0.0", None, 3),
        HistoryEntry(at, "rounds", "d0.0", [], [{"counts": [3, 0, 2, 0, 3], "abstained": 0}]),
        HistoryEntry(at + timedelta(days=1), "note", "d0.0", "", "Vi har begynt. " * 30),
        HistoryEntry(at + timedelta(days=1), "parked", "d4.4", False, True),
        HistoryEntry(at + timedelta(days=1), "import", "", None, "newer"),
        HistoryEntry(at + timedelta(days=1), "something", "x", {"a": 1}, [1]),
    )
    time_used = {"d0.0": timedelta(minutes=7, seconds=30), "d1.1": timedelta(minutes=3)}
    return material(
        made,
        language,
        trend=trend(made, [before]),
        among=more.pop("among", None) or compare(results(made), others(made)),
        history=history,
        time_used=time_used,
        **more,
    )


def one_dimension(made: Assessment, participants: int = 2) -> Assessment:
    """The same with its first dimension alone: what has a page for everything stays short."""
    chosen = replace(made.model, dimensions=made.model.dimensions[:1])
    asked = {question.id for question in chosen.questions}
    responses = {key: found for key, found in made.responses.items() if key in asked}
    targets = {key: level for key, level in made.targets.items() if key == chosen.dimensions[0].id}
    return replace(
        made, model=chosen, participants=participants, responses=responses, targets=targets
    )
