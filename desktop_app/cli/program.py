"""Run one command line: choose the command, open the store, and say errors in one sentence."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_app.bootstrap import settling
from desktop_app.bootstrap.surface import chosen_language, translate_in
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import Translate

DONE, NOT_MET, WRONG_USAGE = 0, 1, 2
WITHOUT_SCREEN = (
    "demo, list, results, report, export, import, collect, model, gathering, check, backup, restore"
)


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments ask; return 0 (done), 1 (not possible) or 2 (wrong usage)."""
    translate = translate_in(chosen_language())
    try:
        if not arguments:
            return _window(None)
        from desktop_app.cli.parser import make_parser

        asked = make_parser(translate).parse_args(list(arguments))
        if asked.command is None:
            return _window(asked.store, [Path(name) for name in asked.open])
        from desktop_app.cli.call import Call
        from desktop_app.cli.commands import COMMANDS

        COMMANDS[asked.command](Call(asked, translate))
        sys.stdout.flush()
    except ExpectedError as error:
        _complain(translate, error)
        from desktop_app.cli.argument_parser import WrongUsageError

        return WRONG_USAGE if isinstance(error, WrongUsageError) else NOT_MET
    except BrokenPipeError:
        # The reader of our output went away, as `head` does; that is no fault. What is still
        # in the buffer goes nowhere, or Python would complain when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return DONE


def _window(store: str | None, files: Sequence[Path] = ()) -> int:
    """Open the window; it must paint before anything heavy is imported."""
    settling.begin()
    try:
        from desktop_app.bootstrap.window import open_window

        return open_window(store, WITHOUT_SCREEN, files)
    finally:
        settling.over()


def _complain(translate: Translate, error: ExpectedError) -> None:
    print("startpunkt: " + error.sentence.said(translate), file=sys.stderr)  # noqa: T201
    for detail in error.details:
        print("  " + detail.said(translate), file=sys.stderr)  # noqa: T201
