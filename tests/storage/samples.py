"""A store, a clock that ticks and assessments to keep, shared by the tests of the store."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from desktop_app.domain.assessment import Assessment, AssessmentState, Voting
from desktop_app.domain.follow_up import (
    Action,
    ActionStatus,
    Origin,
    Story,
    ThumbVote,
    Topic,
    TopicState,
)
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.organisation import Organisation, Sector
from desktop_app.domain.response import Response, VoteRound
from desktop_app.storage.store import Store, open_store
from tests.domain.samples import dimension, model

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class Ticking:
    """A clock that goes on by a second each time it is read."""

    def __init__(self) -> None:
        self.last = START

    def __call__(self) -> datetime:
        self.last += timedelta(seconds=1)
        return self.last


def opened(path: object) -> Store:
    return open_store(str(path), clock=Ticking())


def kept(store: Store, assessment_id: str = "a-1") -> Assessment:
    with store.reading() as books:
        return books.assessments.get(assessment_id)


def names(folder: Path) -> set[str]:
    """The names of everything in a folder."""
    return {each.name for each in folder.iterdir()}


def questionnaire() -> MaturityModel:
    """Three questions on leadership and one on culture, on five levels."""
    return model(dimension("lead", (1, 1, 2)), dimension("culture"))


def a_round(*counts: int) -> VoteRound:
    return VoteRound(counts, abstained=1, at=START, extra={"colour": "red"})


def plain(assessment_id: str = "a-1", name: str = "Eksempeldirektoratet") -> Assessment:
    """An assessment without answers."""
    return Assessment(assessment_id, Organisation(name), questionnaire(), date(2026, 11, 23), START)


def whole(assessment_id: str = "a-1") -> Assessment:
    """An assessment with something of everything."""
    return Assessment(
        id=assessment_id,
        organisation=Organisation("Eksempeldirektoratet", "974760673", Sector.AGENCY, 240),
        model=questionnaire(),
        held_on=date(2026, 11, 23),
        changed_at=START,
        occasion="Ledersamling høst",
        scope="Hele virksomheten",
        participants=9,
        minutes=120,
        language="nn",
        voting=Voting.SECRET,
        state=AssessmentState.IN_PROGRESS,
        place="lead.2",
        responses={
            "lead.1": Response(
                "lead.1",
                3,
                note="Æ",
                dissent="To holdt 1",
                rounds=(a_round(0, 1, 2, 0, 0), a_round(0, 0, 3, 0, 0)),
            ),
            "lead.2": Response("lead.2", not_applicable="Styres av departementet"),
            "lead.3": Response("lead.3", parked=True, extra={"later": [1, None]}),
        },
        targets={"lead": 4, "culture": 2},
        actions=(
            Action("t-1", "Plan", "Fordi", "Stab", date(2027, 3, 1), 1, 3, ActionStatus.AGREED),
            Action("t-2", "Kurs", origin=Origin(question="lead.1")),
        ),
        topics=(
            Topic("e-1", "Kultur", 5, TopicState.DISCUSSED, "Prat", (ThumbVote(5, 1, 3),)),
            Topic("e-2", "Penger", origin=Origin(dimension="lead")),
        ),
        stories=(Story("Søknad", "Ja", "Fordi", ("lead", "culture")),),
        extra={"mood": "good"},
        file_extra={"sender": {"name": "Kari"}},
    )
