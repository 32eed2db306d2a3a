"""What leaves the portfolio: a report on the organisations that are shown, and open data."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.domain.comparison import Filters
from desktop_app.domain.group import Group
from desktop_app.services.opening_data import OpeningData
from desktop_app.services.printing import Printing
from desktop_app.ui.shell.notices import Choice, Enquiry, Tone
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.shell.tasks import Progress

REPORTS = "PDF (*.pdf);;Word (*.docx);;HTML (*.html)"
DATA = "CSV (*.csv);;Parquet (*.parquet)"


class WaysOut:
    """Asks whether names may be seen, then where, and writes off the window's thread."""

    def __init__(
        self, owner: QWidget, around: Surroundings, printing: Printing, data: OpeningData
    ) -> None:
        self._owner = owner
        self._around = around
        self._printing = printing
        self._data = data

    def report(self, found: Group | None, filters: Filters, *, anonymous: bool) -> None:
        """Write the report on a group; without names, and without asking, where those are hidden.

        Of fewer than five organisations there is none.
        """
        say = self._around.words.translate
        if found is None or found.few:
            text = say("Portfolio", "Fewer than five organisations: there is nothing to report.")
            self._around.notices.say(text)
        elif anonymous:
            self._save(found, filters, names=False)
        else:
            self._ask(
                say("Portfolio", "Report on these organisations"),
                say("Portfolio", "The staircase and the quartiles of those that are shown now."),
                lambda: self._save(found, filters, names=False),
                lambda: self._save(found, filters, names=True),
            )

    def data(self) -> None:
        """Write all answers as a dataset."""
        say = self._around.words.translate
        self._ask(
            say("Portfolio", "All answers as open data"),
            say(
                "Portfolio",
                "One row for each question, with a codebook beside. Without names, sizes are "
                "rounded and nothing leads back to an organisation.",
            ),
            lambda: self._write_data(anonymous=True),
            lambda: self._write_data(anonymous=False),
        )

    def _ask(
        self, title: str, text: str, nameless: Callable[[], None], named: Callable[[], None]
    ) -> None:
        say = self._around.words.translate
        self._around.notices.ask(
            Enquiry(
                title,
                text,
                (
                    Choice(say("Portfolio", "Without names"), nameless, primary=True),
                    Choice(say("Portfolio", "With names"), named),
                    Choice(say("Portfolio", "Cancel"), lambda: None),
                ),
            )
        )

    def _save(self, found: Group, filters: Filters, *, names: bool) -> None:
        language = self._around.words.language

        def work(path: Path, _: Progress) -> None:
            self._printing.save_portfolio(found, path, language, filters, names=names)

        say = self._around.words.translate
        name = say("Portfolio", "Organisations among each other")
        self._write(REPORTS, f"{name}.pdf", work)

    def _write_data(self, *, anonymous: bool) -> None:
        words = self._printing.words(self._around.words.language)

        def work(path: Path, progress: Progress) -> None:
            self._data.write(path, words, anonymous=anonymous, tell=progress.at)

        self._write(DATA, "startpunkt.csv", work)

    def _write(self, kinds: str, proposal: str, work: Callable[[Path, Progress], None]) -> None:
        around, say = self._around, self._around.words.translate
        path = around.files.to_save(say("Portfolio", "Save"), kinds, proposal)
        if path is None:
            return
        saved = say("Portfolio", "Saved as {name}.").format(name=path.name)
        around.tasks.run(
            self._owner,
            say("Portfolio", "Saving {name} …").format(name=path.name),
            lambda progress: work(path, progress),
            lambda _: around.notices.say(saved, Tone.GOOD),
        )
