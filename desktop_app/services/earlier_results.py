"""Turning a spreadsheet of earlier results into finished assessments, and keeping how."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID, uuid5

from desktop_app.catalog.shelf import Shelf
from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.localising import localised
from desktop_app.domain.model import MaturityModel
from desktop_app.exchange.column_meaning import Layout, guess
from desktop_app.exchange.earlier_results import Earlier, EarlierReading, read_results
from desktop_app.exchange.kept_layouts import KeptLayouts
from desktop_app.exchange.sheet import Sheet, read_sheets
from desktop_app.services.change import Change
from desktop_app.services.exchanging import Conflict, put
from desktop_app.services.intake import IMPORT
from desktop_app.storage.store import Store

_SPACE = UUID("b4a1f7de-52c1-5b0f-8f0c-0d6a6b0c2a55")


@dataclass(frozen=True)
class Request:
    """What is to be read, and how; `held_on` is the day of lines that say none."""

    sheet: Sheet
    layout: Layout
    model: str
    held_on: date
    language: str = "nb"


class EarlierResults:
    """Reads spreadsheets, guesses what their columns mean, and takes the results in."""

    def __init__(
        self, store: Store, shelf: Shelf, clock: Callable[[], datetime], kept: KeptLayouts
    ) -> None:
        self._store = store
        self._shelf = shelf
        self._clock = clock
        self.kept = kept

    def models(self) -> tuple[MaturityModel, ...]:
        """All models that results can be of."""
        return self._shelf.models()

    @staticmethod
    def sheets(path: Path) -> tuple[Sheet, ...]:
        """Return the sheets of a file; InvalidFileError where it cannot be read."""
        return read_sheets(path)

    def proposal(self, sheet: Sheet, language: str) -> tuple[MaturityModel, Layout]:
        """Return the model and the layout in which most of a sheet means something."""
        found = [(model, guess(sheet, model)) for model in self.models()]
        model, layout = max(found, key=lambda pair: _understood(pair[1]))
        return localised(model, language), layout

    def read(self, request: Request) -> EarlierReading:
        """Say what would be taken in, and what is wrong with the rest; changes nothing."""
        return read_results(request.sheet, request.layout, self._model(request))

    def take_in(self, request: Request) -> tuple[Change, ...]:
        """Take in every line that is sound, all or none.

        The same line again is the same assessment: one that says something else replaces what
        was imported before, one that says the same changes nothing.
        """
        model = self._shelf.model(request.model)
        changes = []
        with self._store.writing() as books:
            for line in self.read(request).lines:
                made = self._assessment(line, request, model)
                written, _ = put(books, made, Conflict.REPLACE, self._clock())
                if written is not None:
                    changes.append(Change(written, IMPORT))
        return tuple(changes)

    def _model(self, request: Request) -> MaturityModel:
        return localised(self._shelf.model(request.model), request.language)

    def _assessment(self, line: Earlier, request: Request, model: MaturityModel) -> Assessment:
        held_on = line.held_on or request.held_on
        who = line.organisation
        name = f"{model.id} {who.identity} {held_on.isoformat()} {line.occasion}"
        return Assessment(
            id=str(uuid5(_SPACE, name)),
            organisation=who,
            model=model,
            held_on=held_on,
            changed_at=self._clock(),
            occasion=line.occasion,
            participants=line.participants,
            language=request.language,
            state=AssessmentState.FINISHED,
            responses=line.responses,
        )


def _understood(layout: Layout) -> int:
    return sum(bool(meaning.key) for meaning in layout.meanings)
