"""All that is wrong with a file, as sentences in the order of its lines."""

from collections.abc import Sequence

from desktop_app.domain.problem import Problem
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.exchange.places import lines_of, said

MOST_SHOWN = 200
WRONG = QT_TRANSLATE_NOOP(
    "Errors", "The file {name} cannot be used as it stands. Nothing was changed."
)
MORE = QT_TRANSLATE_NOOP("Errors", "and at least {count} more")

_IN_LINE = QT_TRANSLATE_NOOP("Errors", "line {line}, {path}: {what}")
_IN_FILE = QT_TRANSLATE_NOOP("Errors", "line {line}: {what}")


def details(text: str, problems: Sequence[Problem]) -> tuple[Sentence, ...]:
    """Return a sentence for each problem in a JSON text, with its line and path."""
    lines = lines_of(text, {problem.where for problem in problems})
    ordered = sorted(problems, key=lambda problem: lines[problem.where])
    shown = [
        (_IN_LINE if problem.where else _IN_FILE).filled(
            line=lines[problem.where], path=said(problem.where), what=problem.sentence
        )
        for problem in ordered[:MOST_SHOWN]
    ]
    if len(ordered) > MOST_SHOWN:
        shown.append(MORE.filled(count=len(ordered) - MOST_SHOWN))
    return tuple(shown)
