"""Results to draw: chosen ones for exact checks, and any that a model may give."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from itertools import cycle, islice
from string import ascii_lowercase

from hypothesis import strategies as st

from desktop_app.charts.drawing import Measure
from desktop_app.domain.assessment import Assessment
from desktop_app.domain.model import Dimension, Level, MaturityModel, Question
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.response import Response, VoteRound
from desktop_app.domain.results import Results, results
from desktop_app.domain.wording import in_english
from desktop_app.paths import fonts
from desktop_app.reporting.pdf.fonts import load_fonts
from desktop_app.reporting.wording import BabelWording

ENGLISH = BabelWording("en", in_english)
NORWEGIAN_NUMBERS = BabelWording("nb", in_english)
MEASURE: Measure = load_fonts(fonts()).measure
"""Widths as they are printed."""

DIMENSIONS = (
    "Ledelse",
    "Kultur",
    "Brukerorientering",
    "Digital transformasjon",
    "Kompetanse",
    "Finansiering og ressurser",
    "Samhandling på tvers",
)
LEVELS = ("Pre-digital", "Nybegynner", "Utforskende", "Moden", "Digital leder")


def found(
    levels: Sequence[Sequence[int | None]],
    targets: Mapping[int, int] | None = None,
    votes: Mapping[int, tuple[int, ...]] | None = None,
    titles: Sequence[str] = DIMENSIONS,
    names: Sequence[str] = LEVELS,
    lowest: int = 1,
) -> Results:
    """Results of one question for each level named; targets and votes by place of dimension."""
    dimensions = tuple(
        Dimension(
            f"d{place}",
            title,
            tuple(Question(f"d{place}.{number}", "Hvordan?") for number in range(len(given))),
        )
        for place, (title, given) in enumerate(zip(cycle(titles), levels, strict=False))
    )
    model = MaturityModel(
        id="m",
        version="1",
        language="nb",
        title="Digital modenhet",
        levels=tuple(Level(lowest + place, name) for place, name in enumerate(names)),
        dimensions=dimensions,
    )
    responses = {}
    for place, given in enumerate(levels):
        for number, level in enumerate(given):
            counts = (votes or {}).get(place)
            rounds = (VoteRound(counts),) if counts else ()
            responses[f"d{place}.{number}"] = Response(
                f"d{place}.{number}", level=level, rounds=rounds
            )
    return results(
        Assessment(
            id="a",
            organisation=Organisation("Etaten"),
            model=model,
            held_on=date(2026, 11, 23),
            changed_at=datetime(2026, 11, 23, tzinfo=UTC),
            responses=responses,
            targets={f"d{place}": level for place, level in (targets or {}).items()},
        )
    )


def seven() -> Results:
    """Seven dimensions, one without a score, two questions left, some targets, some votes."""
    return found(
        [(3, 4, 3), (2, 3), (4, 5), (1, 1), (3, 3), (None, None), (5, 5)],
        targets={0: 4, 1: 4, 3: 3, 5: 2},
        votes={0: (0, 0, 8, 0, 0), 1: (0, 2, 4, 2, 1), 2: (4, 0, 0, 0, 4)},
    )


_words = st.text(ascii_lowercase + "æøåÆØÅÁŋ", min_size=1, max_size=24)
_titles = st.lists(_words, min_size=1, max_size=12).map(lambda words: " ".join(words)[:80])


@st.composite
def any_results(draw: st.DrawFn, most_dimensions: int = 12) -> Results:
    """Results of a model with 2–10 levels, long titles, and anything answered or not."""
    lowest = draw(st.integers(-1, 3))
    names = draw(st.lists(_titles, min_size=2, max_size=10))
    level = st.integers(lowest, lowest + len(names) - 1)
    dimensions = draw(st.integers(1, most_dimensions))
    answers = st.lists(st.none() | level, min_size=1, max_size=3)
    places = st.integers(0, dimensions - 1)
    counts = st.lists(st.integers(0, 30), min_size=len(names), max_size=len(names)).map(tuple)
    titles = draw(st.lists(_titles, min_size=1, max_size=dimensions))
    return found(
        draw(st.lists(answers, min_size=dimensions, max_size=dimensions)),
        targets=draw(st.dictionaries(places, level, max_size=dimensions)),
        votes=draw(st.dictionaries(places, counts, max_size=3)),
        titles=tuple(islice(cycle(titles), dimensions)),
        names=names,
        lowest=lowest,
    )


rooms = st.tuples(
    st.floats(320, 1200), st.floats(200, 800), st.sampled_from([7.5, 8.2, 10.0, 12.0])
)
"""Width and height of a drawing and the size of its type."""
