"""What the columns of a dataset mean, and the questions behind them, as a page to read."""

from collections.abc import Iterable, Iterator

from desktop_app.domain.localising import localised
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.wording import Wording
from desktop_app.exchange.dataset import VARIABLES


def codebook(models: Iterable[MaturityModel], words: Wording) -> str:
    """Return the codebook as Markdown, in the language of `words` as far as the models have it."""
    return "\n".join(_lines(models, words)) + "\n"


def _lines(models: Iterable[MaturityModel], words: Wording) -> Iterator[str]:
    say = words.translate
    yield "# " + say("Dataset", "Codebook")
    yield ""
    yield say("Dataset", "One row for each question of each assessment, answered or not.")
    yield ""
    yield _row(say("Dataset", "Column"), say("Dataset", "Type"), say("Dataset", "Meaning"))
    yield _row("---", "---", "---")
    for variable in VARIABLES:
        yield _row(f"`{variable.name}`", variable.type.__name__, variable.meaning.said(say))
    for model in models:
        yield from _model(localised(model, words.language), words)


def _model(model: MaturityModel, words: Wording) -> Iterator[str]:
    say = words.translate
    yield ""
    yield f"## {_plain(model.title)} (`{model.id}` {_plain(model.version)})"
    yield ""
    levels = "; ".join(f"{level.value} {_plain(level.name)}" for level in model.levels)
    yield say("Dataset", "Levels: {levels}").format(levels=levels)
    yield ""
    yield _row(say("Dataset", "Dimension"), say("Dataset", "Question"), say("Dataset", "Text"))
    yield _row("---", "---", "---")
    for dimension, question in model.walk():
        yield _row(_plain(dimension.title), f"`{question.id}`", _plain(question.prompt))


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    """Return a text that does not end its cell or its line."""
    return " ".join(text.split()).replace("|", "\\|")
