"""A model whose every text is as long as the format allows, to see that nothing is clipped."""

from desktop_app.domain.model import Dimension, Level, MaturityModel, Question, Translation
from desktop_app.domain.model_limits import LONGEST_TEXT, LONGEST_VERSION, MOST_LEVELS

_SENTENCE = "Virksomheten skriver ned hvem som har ansvaret for hver tjeneste, og følger det opp. "
_WORD = "digitaliseringsrundskrivsoppfølgingsansvarlig" * 3


def longest_text(beginning: str) -> str:
    """A text of the greatest length, in which one word is longer than most lines."""
    return f"{beginning}. {_WORD} {_SENTENCE * 60}"[:LONGEST_TEXT]


def longest_model() -> MaturityModel:
    """Two dimensions of two questions, ten levels, and half a translation."""
    values = range(MOST_LEVELS)
    levels = tuple(
        Level(value, longest_text(f"Nivånavn {value}"), longest_text(f"Om nivå {value}"))
        for value in values
    )
    dimensions = tuple(
        Dimension(
            f"d{d}",
            longest_text(f"Område {d}"),
            tuple(_question(f"d{d}.q{q}", values) for q in range(2)),
            longest_text(f"Om område {d}"),
        )
        for d in range(2)
    )
    return MaturityModel(
        id="lengst",
        version=("1." * LONGEST_VERSION)[: LONGEST_VERSION - 1],
        language="nb",
        title=longest_text("Den lengste modellen"),
        levels=levels,
        dimensions=dimensions,
        summary=longest_text("Kort om"),
        source=longest_text("Kilde"),
        translations={"nn": Translation("nn", longest_text("Den lengste modellen på nynorsk"))},
    )


def _question(key: str, values: range) -> Question:
    return Question(
        key,
        longest_text(f"Spørsmål {key}"),
        longest_text("Hjelp"),
        (longest_text("Tegn 1"), longest_text("Tegn 2")),
        levels={value: longest_text(f"Tekst {value}") for value in values},
        steps={value: longest_text(f"Steg {value}") for value in values[:-1]},
    )
