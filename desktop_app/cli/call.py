"""A command as it was called, and what it may do with the world."""

import sys
from argparse import Namespace
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from desktop_app.bootstrap import assembly
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import Translate
from desktop_app.services.workbench import Workbench


@dataclass(frozen=True)
class Call:
    """One command as it was called."""

    asked: Namespace
    translate: Translate

    def workbench(self) -> AbstractContextManager[Workbench]:
        """Open the store that was named."""
        return assembly.workbench(self.asked.store)

    def say(self, text: str) -> None:
        """Print one line."""
        print(text)  # noqa: T201

    def say_written(self, path: Path) -> None:
        """Print that a file is written; silence would leave one wondering."""
        self.say(self.translate("Command", "{name} is written.").format(name=path))

    def complain(self, error: ExpectedError) -> None:
        """Print what is wrong with one of many things, and go on."""
        print(error.sentence.said(self.translate), file=sys.stderr)  # noqa: T201
        for detail in error.details:
            print("  " + detail.said(self.translate), file=sys.stderr)  # noqa: T201
