"""Things that tests of the use cases share: a clock that ticks, and a model to answer."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.catalog.read_copies import ReadCopies
from desktop_app.domain.assessment import Assessment
from desktop_app.domain.model import MaturityModel
from desktop_app.storage.store import Store
from tests.domain.samples import assessment, dimension, model

MODELS = Path(__file__).parents[2] / "resources" / "models"
ID = "0192f1c2-0000-7000-8000-000000000001"

Files = tuple[tuple[str, bytes], ...]


class Ticking:
    """A clock that goes on by a second each time it is read."""

    def __init__(self) -> None:
        self._time = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self._time += timedelta(seconds=1)
        return self._time


class Remembered(ReadCopies):
    """Copies of models in memory, found again wherever a file of that name and content stands."""

    def __init__(self) -> None:
        self._models: dict[Files, MaturityModel] = {}

    def find(self, files: Iterable[Path]) -> MaturityModel | None:
        return self._models.get(_contents(files))

    def keep(self, files: Iterable[Path], model: MaturityModel) -> None:
        self._models[_contents(files)] = model


def _contents(files: Iterable[Path]) -> Files:
    return tuple((file.name, file.read_bytes()) for file in files)


def put_sample(store: Store) -> Assessment:
    """Store an assessment with two dimensions: lead (three questions) and culture (one)."""
    made = assessment(model(dimension("lead", (1, 1, 2)), dimension("culture")))
    with store.writing() as books:
        books.assessments.add(made)
    return made
