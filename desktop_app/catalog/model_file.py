"""What a file of any kind holds of a maturity model, and what is wrong with it."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.catalog.problem import CatalogProblem
from desktop_app.domain.errors import InvalidFileError
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence

_NOT_VALID = QT_TRANSLATE_NOOP(
    "Errors", "The maturity model {name} cannot be used; problems found: {count}."
)


@dataclass(frozen=True)
class ModelFile:
    """What a model file and its translations hold; `model` is None where there are problems.

    `left_out` says what a file made for another tool holds that a model cannot. The file is
    `as_written` in our own format, so that a copy of it can be installed.
    """

    model: MaturityModel | None
    problems: tuple[CatalogProblem, ...]
    left_out: tuple[Sentence, ...] = ()
    as_written: bool = False

    def usable(self, path: Path) -> MaturityModel:
        """Return the model.

        Raises:
            InvalidFileError: where there are problems; `details` holds a sentence for each.
        """
        if self.model is None:
            details = tuple(problem.located() for problem in self.problems)
            raise InvalidFileError(_NOT_VALID.filled(name=path.name, count=len(details)), details)
        return self.model
