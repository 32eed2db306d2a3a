"""Open data: all answers in one file for analysts, with a codebook beside it."""

from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.consensus import SMALL_GROUP
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.exchange.codebook import codebook
from desktop_app.exchange.dataset import Row, anonymous_rows, blurred, rows_of
from desktop_app.exchange.dataset_file import write_dataset
from desktop_app.exchange.redaction import pseudonym
from desktop_app.exchange.writing import write_beside
from desktop_app.storage.store import Store

TOO_FEW = QT_TRANSLATE_NOOP(
    "Errors",
    "Fewer than {least} organisations cannot be anonymous; there are {count} here. "
    "Nothing was written.",
)


class OpeningData:
    """Writes the dataset of the whole store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def write(
        self,
        path: Path,
        words: Wording,
        *,
        anonymous: bool = False,
        tell: Callable[[float], None] = lambda _: None,
    ) -> tuple[Path, Path]:
        """Write dataset and codebook, and return where; `tell` gets the share that is done.

        Raises:
            RefusedError: anonymity is wished for, and there are fewer than five organisations.
            ExpectedError: a file cannot be written.
        """
        models: dict[int, MaturityModel] = {}
        who = self._nameless(words) if anonymous else None

        def rows(found: Assessment) -> Iterator[Row]:
            models.setdefault(id(found.model), found.model)
            if who is None:
                return rows_of(found)
            return anonymous_rows(found, who[found.organisation.identity])

        write_dataset(chain.from_iterable(map(rows, self._all(tell))), path)
        beside = path.with_name(f"{path.name}.codebook.md")
        with write_beside(beside) as stream:
            stream.write(codebook(models.values(), words).encode())
        return path, beside

    def _all(self, tell: Callable[[float], None]) -> Iterator[Assessment]:
        with self._store.reading() as books:
            ids = books.assessments.ids()
            for number, assessment_id in enumerate(ids, start=1):
                yield books.assessments.get(assessment_id)
                tell(number / len(ids))

    def _nameless(self, words: Wording) -> dict[str, Organisation]:
        with self._store.reading() as books:
            organisations = books.organisations.all()
            first = books.assessments.first_of_each()
        known = [one for one in organisations if one.identity in first]
        if len(known) < SMALL_GROUP:
            raise RefusedError(TOO_FEW.filled(least=SMALL_GROUP, count=len(known)))
        word = words.translate("Spreadsheet", "Anonymous")
        names = {identity: pseudonym(word, found) for identity, found in first.items()}
        return blurred(known, names)
