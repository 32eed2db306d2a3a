"""Workshops that tests of the screens are held in: small models, in a store on a real disk."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from desktop_app.bootstrap.assembly import assemble
from desktop_app.domain.assessment import Assessment, Voting
from desktop_app.domain.model import Dimension, Level, MaturityModel, Question
from desktop_app.domain.organisation import Organisation
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import open_store

ID = "0192f1c2-0000-7000-8000-000000000001"
START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class Watch:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.time = START

    def __call__(self) -> datetime:
        return self.time

    def move(self, **by: float) -> None:
        """Let time pass, for instance minutes=5."""
        self.time += timedelta(**by)


def bench_at(path: Path, clock: Callable[[], datetime]) -> Workbench:
    """Open the store at `path`; it stays open as long as the process does."""
    made = assemble(open_store(str(path), clock=clock))
    made.clock = clock
    return made


def question(name: str, levels: range, length: int = 60) -> Question:
    """A question whose level texts have about that many characters."""
    text = "The services are written down, and one unit knows who owns each of them. " * 8
    return Question(
        id=name,
        prompt=f"How does the organisation go about {name}?",
        help=f"Think of the last time that {name} went wrong.",
        evidence=(f"A list of {name}", "Minutes of a meeting"),
        levels={value: f"{text[:length].strip()}." for value in levels} if length else {},
    )


def model(
    *sizes: int, levels: range = range(1, 6), length: int = 60, title: str = "Digital maturity"
) -> MaturityModel:
    """A model whose dimensions have those numbers of questions."""
    names = ("Leadership", "Culture", "Users", "Competence", "Funding", "Cooperation", "Data")
    dimensions = tuple(
        Dimension(
            names[place].lower(),
            names[place],
            tuple(
                question(f"{names[place].lower()}.{n}", levels, length) for n in range(1, size + 1)
            ),
        )
        for place, size in enumerate(sizes)
    )
    steps = tuple(Level(value, f"Step {value}", f"What step {value} means.") for value in levels)
    return MaturityModel("sample", "1.0", "en", title, steps, dimensions)


def workshop(
    questionnaire: MaturityModel, voting: Voting = Voting.DIRECT, minutes: int | None = 60
) -> Assessment:
    """A workshop of that model which nobody has answered yet."""
    return Assessment(
        id=ID,
        organisation=Organisation("Eksempeldirektoratet"),
        model=questionnaire,
        held_on=date(2026, 11, 23),
        changed_at=START,
        language=questionnaire.language,
        participants=9,
        minutes=minutes,
        voting=voting,
    )


def put(bench: Workbench, made: Assessment) -> None:
    """Store a workshop by the way every exchange file takes."""
    store = bench.answering._store
    with store.writing() as books:
        books.assessments.add(made)
