"""Invented organisations and answers, for the demo; the same seed gives the same ones."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random
from uuid import UUID

from desktop_app.domain.assessment import Assessment, AssessmentState, Voting
from desktop_app.domain.consensus import suggested_level
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.organisation import Organisation, Sector
from desktop_app.domain.response import Response, VoteRound

_FIRST = (
    "Fjord", "Vidde", "Skog", "Bre", "Kyst", "Elve", "Nord", "Sør", "Li", "Strand", "Myr", "Holme",
    "Berg", "Dal", "Øy", "Sunds", "Tinde", "Nes", "Vik", "Mo", "Haug", "Foss", "Lyng", "Furu",
)  # fmt: skip
_KINDS = (
    ("{first}direktoratet", Sector.AGENCY),
    ("{first}dal kommune", Sector.MUNICIPALITY),
    ("{first}tilsynet", Sector.AGENCY),
    ("{first}land fylkeskommune", Sector.COUNTY),
    ("{first}verket", Sector.STATE_ENTERPRISE),
    ("{first}departementet", Sector.MINISTRY),
    ("{first}sykehuset", Sector.HEALTH),
    ("{first}høgskolen", Sector.EDUCATION),
)
_SIZES = (45, 80, 120, 180, 240, 360, 520, 900, 1500, 3200)
_SIGN = 0xDE30DE30DE30
"""Ends the id of whatever is invented, so that it is known again."""
ENDING = f"-{_SIGN:x}"
_PLACES = ((0.05, 0), (0.22, 1), (0.84, 2), (0.97, 3), (1.0, 4))
"""Shares of organisations on each step, lowest first: most explore the possibilities."""


@dataclass(frozen=True)
class Speech:
    """What the people of an invented workshop say, in one language."""

    language: str
    leaders: str
    workshop: str
    elsewhere: str
    dissent: str


SPEECHES = {
    speech.language: speech
    for speech in (
        Speech(
            "nb",
            "Ledersamling",
            "Workshop",
            "Ligger til et annet organ.",
            "Noen mener at dette ikke har nådd ut i hele virksomheten.",
        ),
        Speech(
            "nn",
            "Leiarsamling",
            "Workshop",
            "Ligg til eit anna organ.",
            "Nokre meiner at dette ikkje har nådd ut i heile verksemda.",
        ),
        Speech(
            "en",
            "Leaders’ meeting",
            "Workshop",
            "Belongs to another body.",
            "Some hold that this has not reached the whole organisation.",
        ),
    )
}


@dataclass(frozen=True)
class Occasion:
    """When an invented workshop was held, what it was called, and how far it came (0–1)."""

    held_on: date
    name: str
    speech: Speech
    progress: float = 1.0


def organisation(number: int, random: Random) -> Organisation:
    """Invent the organisation of that number; names repeat only after 192."""
    pattern, sector = _KINDS[number % len(_KINDS)]
    first = _FIRST[(number * 5 + number // len(_KINDS)) % len(_FIRST)]
    turn = number // (len(_KINDS) * len(_FIRST))
    name = pattern.format(first=first) + (f" {turn + 1}" if turn else "")
    return Organisation(name=name, sector=sector, size=random.choice(_SIZES))


def ability(random: Random) -> float:
    """Invent how mature an organisation is, 0 to 1 of the scale."""
    drawn = random.random()
    step = next(place for limit, place in _PLACES if drawn < limit)
    return min(max((step + random.uniform(-0.3, 0.3)) / 4, 0.0), 1.0)


def assessment(
    model: MaturityModel, who: Organisation, mature: float, when: Occasion, random: Random
) -> Assessment:
    """Invent a workshop: votes spread round the organisation's maturity, then agreement."""
    participants = random.randint(7, 12)
    leanings = {d.id: random.uniform(-0.18, 0.18) for d in model.dimensions}
    held_at = datetime(when.held_on.year, when.held_on.month, when.held_on.day, 9, tzinfo=UTC)
    reached = round(len(model.questions) * when.progress)
    responses = {}
    for place, (dimension, question) in enumerate(model.walk()):
        if place < reached:
            centre = mature + leanings[dimension.id] + random.uniform(-0.12, 0.12)
            at = held_at + timedelta(minutes=3 * place)
            responses[question.id] = _response(
                model, question.id, centre, participants, at, random, when.speech
            )
    finished = when.progress >= 1.0
    targets = {
        d.id: min(model.lowest + round(mature * (len(model.levels) - 1)) + 1, model.highest)
        for d in model.dimensions
    }
    return Assessment(
        id=str(UUID(int=random.getrandbits(128) >> 48 << 48 | _SIGN, version=4)),
        organisation=who,
        model=model,
        held_on=when.held_on,
        changed_at=held_at + timedelta(hours=2),
        occasion=when.name,
        participants=participants,
        minutes=120,
        language=when.speech.language,
        voting=Voting.DIRECT,
        state=AssessmentState.FINISHED if finished else AssessmentState.IN_PROGRESS,
        place="" if finished else model.questions[min(reached, len(model.questions) - 1)].id,
        responses=responses,
        targets=targets if finished else {},
    )


def _response(
    model: MaturityModel,
    question_id: str,
    centre: float,
    people: int,
    at: datetime,
    random: Random,
    speech: Speech,
) -> Response:
    if random.random() < 0.02:
        return Response(question_id, not_applicable=speech.elsewhere)
    steps = len(model.levels) - 1
    width = random.choice((0.08, 0.12, 0.12, 0.2, 0.3))
    counts = [0] * (steps + 1)
    for _ in range(people):
        counts[round(min(max(random.gauss(centre, width), 0.0), 1.0) * steps)] += 1
    vote_round = VoteRound(tuple(counts), 0, at)
    level = suggested_level(vote_round, model.lowest)
    dissent = ""
    if counts[0] >= 2 and level is not None and level > model.lowest + 1:
        dissent = speech.dissent
    return Response(question_id, level=level, dissent=dissent, rounds=(vote_round,))
