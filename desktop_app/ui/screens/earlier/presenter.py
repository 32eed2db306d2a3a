"""What the mapping of a spreadsheet shows and decides, without any widget."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.localising import localised
from desktop_app.domain.wording import Wording
from desktop_app.exchange.column_meaning import (
    IGNORED,
    Layout,
    Meaning,
    Orientation,
    Part,
    guess,
    guess_along,
    meanings_of,
    upright,
)
from desktop_app.exchange.sheet import Sheet
from desktop_app.exchange.sheet_values import day_of
from desktop_app.services.earlier_results import EarlierResults, Request
from desktop_app.ui.screens.earlier.naming import NONE_KEPT, MeaningNames, value_of
from desktop_app.ui.screens.earlier.state import ColumnLine, EarlierState, Options

_MOST_HEADINGS = 20
_MOST_TOLD = 50
_LONGEST_HEAD = 60


class View(Protocol):
    """What the presenter needs of the screen."""

    def show_state(self, state: EarlierState) -> None:
        """Show the state."""

    def complain_of_day(self, wrong: bool) -> None:
        """Say whether the day that was typed is none."""

    def fail(self, error: ExpectedError) -> None:
        """Say what went wrong."""


class EarlierPresenter:
    """Reads a sheet as it is told to, and shows what would come of it."""

    def __init__(
        self,
        view: View,
        words: Wording,
        earlier: EarlierResults,
        sheets: Sequence[Sheet],
        today: date,
    ) -> None:
        self._view = view
        self._words = words
        self._earlier = earlier
        self._sheets = sheets
        self._held_on = today
        self._models = {model.id: localised(model, words.language) for model in earlier.models()}
        self._sheet = sheets[0]
        self._model, self._layout = earlier.proposal(self._sheet, words.language)

    def refresh(self) -> None:
        """Show how the sheet is read now."""
        names = MeaningNames(self._words, self._model)
        reading = self._earlier.read(self.request())
        say = self._words.translate
        problems = tuple(each.said(say) for each in reading.problems[:_MOST_TOLD])
        kept = tuple((each.name, each.name) for each in self._earlier.kept.all())
        self._view.show_state(
            EarlierState(
                sheets=tuple((str(n), each.name) for n, each in enumerate(self._sheets)),
                sheet=str(self._sheets.index(self._sheet)),
                orientation=self._layout.orientation.value,
                headings=self._headings(),
                heading=str(self._layout.heading),
                models=tuple((key, model.title) for key, model in self._models.items()),
                model=self._model.id,
                kept=((NONE_KEPT, say("Earlier", "Guessed from the headings")), *kept),
                columns=self._columns(names),
                meanings=names.options(),
                summary=self._summary(len(reading.lines), len(reading.problems), reading.left_out),
                problems=problems,
                ready=len(reading.lines),
            )
        )

    def request(self) -> Request:
        """What is to be taken in as it stands."""
        language = self._words.language
        spoken = language if language in self._model.languages else self._model.language
        return Request(self._sheet, self._layout, self._model.id, self._held_on, spoken)

    def choose_sheet(self, value: str) -> None:
        """Read another sheet of the file."""
        self._sheet = self._sheets[int(value)]
        self._guess(lambda: guess(self._sheet, self._model))

    def choose_orientation(self, value: str) -> None:
        """Take rows for organisations, or for questions."""
        along = Orientation(value)
        self._guess(lambda: guess_along(self._sheet, self._model, along))

    def choose_model(self, value: str) -> None:
        """Look for the questions of another model."""
        self._model = self._models[value]
        self._guess(lambda: guess_along(self._sheet, self._model, self._layout.orientation))

    def choose_heading(self, value: str) -> None:
        """Take another row for the headings."""
        heading = int(value)
        meanings = meanings_of(self._lines()[heading], self._model)
        self._guess(lambda: Layout(self._layout.orientation, heading, meanings))

    def mean(self, column: int, value: str) -> None:
        """Say what a column means; where another one meant that, it means nothing any more."""
        part, _, key = value.partition(":")
        meaning = Meaning(Part(part), key)
        meanings = [
            IGNORED if each == meaning and each != IGNORED else each
            for each in self._layout.meanings
        ]
        meanings[column] = meaning
        self._guess(lambda: replace(self._layout, meanings=tuple(meanings)))

    def hold_on(self, text: str) -> None:
        """Set the day of the lines that say none."""
        day = day_of(text.strip())
        self._view.complain_of_day(day is None)
        if day is not None and day != self._held_on:
            self._held_on = day
            self.refresh()

    def keep(self, name: str) -> bool:
        """Keep the mapping under a name; False where that is no name."""
        heads = self._lines()[self._layout.heading]
        try:
            self._earlier.kept.keep(name, self._model.id, self._layout, heads)
        except ExpectedError as error:
            self._view.fail(error)
            return False
        self.refresh()
        return True

    def use_kept(self, name: str) -> None:
        """Read the sheet as one was read before; where its headings stand elsewhere, guess."""
        found = {each.name: each for each in self._earlier.kept.all()}.get(name)
        if found is None or found.model not in self._models:
            self._model, self._layout = self._earlier.proposal(self._sheet, self._words.language)
            self.refresh()
            return
        self._model = self._models[found.model]
        lines = upright(self._sheet, found.orientation).rows
        heading = min(found.heading, len(lines) - 1)
        self._guess(lambda: Layout(found.orientation, heading, found.over(lines[heading])))

    def _guess(self, layout: Callable[[], Layout]) -> None:
        self._layout = layout()
        self.refresh()

    def _lines(self) -> Sequence[Sequence[str]]:
        return upright(self._sheet, self._layout.orientation).rows

    def _headings(self) -> Options:
        lines = self._lines()[:_MOST_HEADINGS]
        texts = (" · ".join(cell for cell in line if cell) for line in lines)
        return tuple((str(n), f"{n + 1}: {text[:_LONGEST_HEAD]}") for n, text in enumerate(texts))

    def _columns(self, names: MeaningNames) -> tuple[ColumnLine, ...]:
        lines, heading = self._lines(), self._layout.heading
        return tuple(
            ColumnLine(
                head=head,
                example=next((line[n] for line in lines[heading + 1 :] if line[n]), ""),
                means=names.name(meaning),
                value=value_of(meaning),
            )
            for n, (head, meaning) in enumerate(
                zip(lines[heading], self._layout.meanings, strict=True)
            )
        )

    def _summary(self, ready: int, problems: int, left_out: Sequence[str]) -> str:
        say = self._words.translate
        parts = [say("Earlier", "%n assessment(s) can be imported.", None, ready)]
        if problems:
            parts.append(say("Earlier", "%n error(s): their lines are left out.", None, problems))
        if left_out:
            text = say("Earlier", "%n line(s) without levels are left out.", None, len(left_out))
            parts.append(text)
        return " ".join(parts)
