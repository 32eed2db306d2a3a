"""Taking in whatever arrives in a folder, and putting it away with what came of it."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.refusals import why_refused
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence, Translate
from desktop_app.exchange.finding import ENDING
from desktop_app.exchange.reading import UnsettledFileError
from desktop_app.exchange.writing import write_beside
from desktop_app.services.exchanging import Conflict, Novelty
from desktop_app.services.intake import Intake, Order, Taken

DONE, REFUSED = "done", "refused"
"""Folders inside the one that is watched."""

NO_FOLDER = QT_TRANSLATE_NOOP("Errors", "There is no folder {name}.")
NOT_MOVED = QT_TRANSLATE_NOOP(
    "Errors", "{name} is taken care of but cannot be moved to {folder} ({reason})."
)
OTHER_VERSION = QT_TRANSLATE_NOOP(
    "Errors",
    "The store has another version of this assessment, and keeps it. Nothing was changed. "
    "Import the file in the window, or with --on-conflict, to choose.",
)


@dataclass(frozen=True)
class Collected:
    """A file that was put away: where it is now, and why it was refused, if it was."""

    path: Path
    reasons: tuple[Sentence, ...] = ()


class Collecting:
    """Empties a folder of the exchange files in it, again and again if wished."""

    def __init__(self, intake: Intake) -> None:
        self._intake = intake

    def collect(
        self, folder: Path, conflict: Conflict, translate: Translate, settle: Callable[[], None]
    ) -> Iterator[Collected]:
        """Take in the files that lie in a folder, and yield each when it is put away.

        `settle` waits a moment: what grows meanwhile, or while it is read, is still arriving
        and is left for the next time. The reason of a refusal stands beside the file, as text
        in the language of `translate`. What ends between two steps, because the power fails,
        is put right the next time: a file that is in the store already only has to be moved.

        Raises:
            ExpectedError: no such folder, or a file cannot be moved.
            StoreError: the store cannot be written; the files stay where they are.
        """
        if not folder.is_dir():
            raise ExpectedError(NO_FOLDER.filled(name=folder))
        before = _sizes(folder)
        if not before:
            return
        settle()
        now = _sizes(folder)
        arrived = sorted(path for path, size in before.items() if now.get(path) == size)
        for some in self._intake.take_in(Order(path, conflict) for path in arrived):
            for taken in some:
                if not isinstance(taken.error, UnsettledFileError):
                    yield _put_away(folder, taken, translate)


def _put_away(folder: Path, taken: Taken, translate: Translate) -> Collected:
    reasons = _reasons(taken)
    place = _moved(taken.path, folder / (REFUSED if reasons else DONE))
    if reasons:
        text = "\n".join(reason.said(translate) for reason in reasons) + "\n"
        with write_beside(place.with_name(f"{place.name}.txt")) as stream:
            stream.write(text.encode("utf-8", "replace"))
    return Collected(place, reasons)


def _reasons(taken: Taken) -> tuple[Sentence, ...]:
    if taken.error is not None:
        return (taken.error.sentence, *taken.error.details)
    disputed = taken.novelty in {Novelty.NEWER, Novelty.OLDER}
    return (OTHER_VERSION,) if disputed and taken.change is None else ()


def _sizes(folder: Path) -> dict[Path, tuple[int, int]]:
    """Size and time of each exchange file that lies in the folder itself."""
    found = {}
    for path in folder.iterdir():
        if path.suffix.lower() == ENDING:
            with suppress(OSError):
                known = path.stat()
                found[path] = (known.st_size, known.st_mtime_ns)
    return found


def _moved(path: Path, folder: Path) -> Path:
    """Move a file to a folder, under another name where its own is taken."""
    try:
        folder.mkdir(exist_ok=True)
        target, number = folder / path.name, 1
        while target.exists():
            number += 1
            target = folder / f"{path.stem} {number}{path.suffix}"
        return path.rename(target)
    except OSError as error:
        sentence = NOT_MOVED.filled(name=path.name, folder=folder, reason=why_refused(error))
        raise ExpectedError(sentence) from error
