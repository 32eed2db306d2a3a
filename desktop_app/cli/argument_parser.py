"""An argument parser that speaks our languages: argparse itself knows English alone."""

import argparse
import re
from collections.abc import Iterable, Mapping
from functools import partial
from typing import NoReturn

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence, Translate

NOT_UNDERSTOOD = QT_TRANSLATE_NOOP(
    "Command", "This was not understood: {reason}. `startpunkt --help` shows the commands."
)

MOST_SECONDS = 24 * 60 * 60
"""The longest wait between two looks; none needs to be longer than a day."""

COMPLAINTS: Mapping[str, Sentence] = {
    r"the following arguments are required: (?P<name>.+)": QT_TRANSLATE_NOOP(
        "Command", "{name} is missing"
    ),
    r"unrecognized arguments: (?P<value>.*)": QT_TRANSLATE_NOOP(
        "Command", "“{value}” does not belong here"
    ),
    r"argument (?P<name>.+?): invalid choice: (?P<value>.*) \(choose from (?P<choices>.+)\)": (
        QT_TRANSLATE_NOOP("Command", "{name} is one of {choices}, not “{value}”")
    ),
    r"argument (?P<name>.+?): invalid int value: (?P<value>.*)": QT_TRANSLATE_NOOP(
        "Command", "{name} is a whole number, not “{value}”"
    ),
    r"argument (?P<name>.+?): invalid year value: (?P<value>.*)": QT_TRANSLATE_NOOP(
        "Command", "{name} is a year, not “{value}”"
    ),
    r"argument (?P<name>.+?): invalid seconds value: (?P<value>.*)": QT_TRANSLATE_NOOP(
        "Command", "{name} is a whole number of seconds from 1 to {most}, not “{value}”"
    ).filled(most=MOST_SECONDS),
    r"argument (?P<name>.+?): invalid identity value: .*": QT_TRANSLATE_NOOP(
        "Command", "{name} is missing"
    ),
    r"argument (?P<name>.+?): expected .*argument.*": QT_TRANSLATE_NOOP(
        "Command", "something is missing after {name}"
    ),
    r"argument (?P<name>.+?): ignored explicit argument (?P<value>.*)": QT_TRANSLATE_NOOP(
        "Command", "{name} takes nothing after it, but “{value}” stands there"
    ),
}
"""What argparse complains of, as patterns, and how we say it."""


class WrongUsageError(ExpectedError):
    """The words on the command line do not make a command."""


class _HelpText(argparse.HelpFormatter):
    """Help that begins with the word for usage in the reader's language."""

    def __init__(self, prog: str, usage: str) -> None:
        super().__init__(prog)
        self._usage_word = usage

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable["argparse._MutuallyExclusiveGroup"],
        prefix: str | None = None,
    ) -> None:
        """Add the line of usage; argparse hands a prefix for the names of commands alone."""
        super().add_usage(usage, actions, groups, self._usage_word if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """An argument parser that raises instead of leaving the program."""

    def error(self, message: str) -> NoReturn:
        """Turn argparse's complaint into a WrongUsageError."""
        raise WrongUsageError(NOT_UNDERSTOOD.filled(reason=_reason(message.rstrip("."))))

    def speak(self, translate: Translate) -> None:
        """Say the headings of the help, here and in all commands below, in a language."""
        self._positionals.title = translate("Command", "what it takes")
        self._optionals.title = translate("Command", "options")
        usage = translate("Command", "usage:")
        self.formatter_class = partial(_HelpText, usage=f"{usage} ")
        for action in self._actions:
            if isinstance(action, argparse._HelpAction):
                action.help = translate("Command", "show this help")
            if isinstance(action.choices, Mapping):
                for below in action.choices.values():
                    below.speak(translate)


def _reason(message: str) -> Sentence | str:
    """Return argparse's complaint as a sentence of ours; a new one as it stands."""
    for pattern, sentence in COMPLAINTS.items():
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found is not None:
            said = {name: text.replace("'", "") for name, text in found.groupdict().items()}
            return sentence.filled(**said)
    return message
