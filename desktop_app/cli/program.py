"""Run one command line: choose the command, open the store, and say errors in one sentence."""

import sys
from collections.abc import Sequence

from desktop_app import bootstrap
from desktop_app.cli.commands import COMMANDS, Call
from desktop_app.cli.parser import WrongUsageError, make_parser
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import Translate

DONE, NOT_MET, WRONG_USAGE = 0, 1, 2


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments ask; return 0 (done), 1 (not possible) or 2 (wrong usage)."""
    translate = bootstrap.translate_in(bootstrap.chosen_language())
    try:
        asked = make_parser(translate).parse_args(list(arguments))
    except WrongUsageError as error:
        _complain(translate, error)
        return WRONG_USAGE
    try:
        if asked.command is None:
            return bootstrap.open_window(asked.store)
        COMMANDS[asked.command](Call(asked, translate))
    except ExpectedError as error:
        _complain(translate, error)
        return NOT_MET
    except BrokenPipeError:
        # The reader of our output went away, as `head` does; that is no fault.
        sys.stderr.close()
        return DONE
    return DONE


def _complain(translate: Translate, error: ExpectedError) -> None:
    print("startpunkt: " + error.sentence.said(translate), file=sys.stderr)  # noqa: T201
    for detail in error.details:
        print("  " + detail.said(translate), file=sys.stderr)  # noqa: T201
