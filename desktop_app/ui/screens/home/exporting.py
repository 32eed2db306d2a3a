"""Write all assessments to a folder, after asking what others may see of them."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import ExpectedError
from desktop_app.exchange.redaction import BENCHMARK, REDACTED, WHOLE, Redaction
from desktop_app.services.exporting import Exporting
from desktop_app.services.printing import Printing
from desktop_app.ui.shell.notices import Choice, Enquiry, Tone
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.shell.tasks import Progress


class ExportingAll:
    """Asks, writes off the window's thread, and says how many files there are."""

    def __init__(
        self, owner: QWidget, around: Surroundings, exporting: Exporting, printing: Printing
    ) -> None:
        self._owner = owner
        self._around = around
        self._exporting = exporting
        self._printing = printing

    def ask(self) -> None:
        """Ask what may be seen, then for the folder."""
        say = self._around.words.translate
        self._around.notices.ask(
            Enquiry(
                say("Home", "Export all assessments"),
                say(
                    "Home",
                    "Each becomes a file in a folder of your choice. Without notes and names, "
                    "small groups are left out too. To compare with, only levels and coverage "
                    "are written, of finished assessments.",
                ),
                (
                    Choice(say("Home", "Everything"), lambda: self._choose(WHOLE), primary=True),
                    Choice(say("Home", "Without notes and names"), lambda: self._choose(REDACTED)),
                    Choice(say("Home", "To compare with"), lambda: self._choose(BENCHMARK)),
                    Choice(say("Home", "Cancel"), lambda: None),
                ),
            )
        )

    def _choose(self, wish: Redaction) -> None:
        folder = self._around.files.to_folder(self._around.words.translate("Home", "Export to"))
        if folder is not None:
            self._write(folder, wish)

    def _write(self, folder: Path, wish: Redaction) -> None:
        say = self._around.words.translate
        words = self._printing.words(self._around.words.language)

        def work(progress: Progress) -> tuple[int, ExpectedError | None]:
            whole = len(self._exporting.ids(wish))
            written = 0
            try:
                for written, _ in enumerate(self._exporting.export_all(folder, words, wish), 1):
                    progress.at(written / whole)
            except ExpectedError as error:
                return written, error
            return written, None

        def done(outcome: tuple[int, ExpectedError | None]) -> None:
            written, error = outcome
            text = say("Home", "%n file(s) written to {folder}.", None, written)
            text = text.format(folder=folder.name)
            if error is not None:
                text = f"{error.sentence.said(say)} {text}"
            self._around.notices.say(text, Tone.GOOD if error is None else Tone.BAD)

        text = say("Home", "Exporting …")
        self._around.tasks.run(self._owner, text, work, done)
