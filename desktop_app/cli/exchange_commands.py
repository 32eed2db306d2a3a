"""The commands that send assessments away and take them in."""

import signal
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import sleep

from desktop_app.bootstrap.surface import chosen_language
from desktop_app.cli.argument_parser import WrongUsageError
from desktop_app.cli.call import Call
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.exchange.finding import exchange_files
from desktop_app.exchange.redaction import BENCHMARK, REDACTED, Redaction
from desktop_app.services.exchanging import Conflict, Novelty
from desktop_app.services.intake import Order
from desktop_app.services.workbench import Workbench

ONE_OR_ALL = QT_TRANSLATE_NOOP(
    "Command", "Name the ID of an assessment, or --all; a dataset is of all."
)
NOT_ALL = QT_TRANSLATE_NOOP(
    "Command", "{broken} of {all} files are broken and were left out; the rest is taken in."
)


def export(call: Call) -> None:
    """Write one assessment, all of them, or all answers as a dataset."""
    asked = call.asked
    if bool(asked.id) == asked.all or (asked.kind == "dataset" and not asked.all):
        raise WrongUsageError(ONE_OR_ALL)
    with call.workbench() as bench:
        if asked.kind == "dataset":
            _export_dataset(call, bench)
        elif asked.all:
            _export_all(call, bench)
        else:
            _export_one(call, bench)


def _export_one(call: Call, bench: Workbench) -> None:
    assessment_id = bench.assessments.find(call.asked.id)
    words = bench.printing.words(bench.assessments.get(assessment_id).language)
    bench.exporting.export(assessment_id, Path(call.asked.output), words, _wish(call.asked))
    call.say_written(Path(call.asked.output))


def _export_all(call: Call, bench: Workbench) -> None:
    words = bench.printing.words(chosen_language())
    folder = Path(call.asked.output)
    written = sum(1 for _ in bench.exporting.export_all(folder, words, _wish(call.asked)))
    call.say(call.translate("Command", "%n file(s) written.", None, written))


def _export_dataset(call: Call, bench: Workbench) -> None:
    words = bench.printing.words(chosen_language())
    target = Path(call.asked.output)
    anonymous = call.asked.anonymous or not _wish(call.asked).names
    for path in bench.opening_data.write(target, words, anonymous=anonymous):
        call.say_written(path)


def _wish(asked: Namespace) -> Redaction:
    if asked.benchmark:
        return BENCHMARK
    if asked.redacted:
        return REDACTED
    return Redaction(notes=not asked.without_notes, names=not asked.without_names)


def take_in(call: Call) -> None:
    """Take in files after saying what each will do: all or none, or each for itself."""
    named = [Path(name) for name in call.asked.files]
    with call.workbench() as bench:
        if call.asked.each:
            _take_in_each(call, bench, exchange_files(named))
        else:
            _take_in_all(call, bench, named)


def _take_in_all(call: Call, bench: Workbench, named: list[Path]) -> None:
    arrivals = [bench.exchanging.look_at(path) for path in named]
    for arrival in arrivals:
        call.say(_foreseen(call, arrival.path, arrival.novelty))
    if not call.asked.dry_run:
        bench.exchanging.take_in(arrivals, Conflict(call.asked.on_conflict))


def _take_in_each(call: Call, bench: Workbench, files: tuple[Path, ...]) -> None:
    """Take in what can be; ExpectedError at the end where something was broken."""
    conflict = Conflict(call.asked.on_conflict)
    found = (
        ((each,) for each in bench.intake.look(files))
        if call.asked.dry_run
        else bench.intake.take_in(Order(path, conflict) for path in files)
    )
    broken = 0
    for some in found:
        for one in some:
            if one.novelty is None:
                assert one.error is not None
                call.complain(one.error)
                broken += 1
            else:
                call.say(_foreseen(call, one.path, one.novelty))
    if broken:
        raise ExpectedError(NOT_ALL.filled(broken=broken, all=len(files)))


def _foreseen(call: Call, path: Path, novelty: Novelty) -> str:
    translate, name = call.translate, path.name
    match novelty:
        case Novelty.NEW:
            return translate("Command", "{name}: new.").format(name=name)
        case Novelty.IDENTICAL:
            return translate("Command", "{name}: already here, nothing to do.").format(name=name)
        case Novelty.NEWER:
            text = translate("Command", "{name}: newer than the copy in the store ({choice}).")
        case Novelty.OLDER:
            text = translate("Command", "{name}: older than the copy in the store ({choice}).")
    return text.format(name=name, choice=call.asked.on_conflict)


def collect(call: Call) -> None:
    """Take in what lies in a folder; with --watch also what arrives later.

    Whoever ends it, by Ctrl+C or as services are ended, ends it between two files or takes a
    half-done one back: it is taken in the next time.
    """
    with call.workbench() as bench, suppress(KeyboardInterrupt), _ended_by_signals():
        while call.asked.watch:
            try:
                _collect_once(call, bench)
            except ExpectedError as error:
                # The disk may have room again, or the folder come back, before the next turn.
                call.complain(error)
            sleep(call.asked.every)
        _collect_once(call, bench)


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """Let SIGTERM do what Ctrl+C does for as long as the block lasts.

    Ctrl+C too: where a shell has started the program in the background, it would be deaf to it.
    """
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, signal.default_int_handler) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


def _collect_once(call: Call, bench: Workbench) -> None:
    conflict = Conflict(call.asked.on_conflict)
    folder = Path(call.asked.folder)
    found = bench.collecting.collect(folder, conflict, call.translate, lambda: sleep(1))
    for one in found:
        text = call.translate("Command", "{name}: done.")
        if one.reasons:
            text = call.translate("Command", "{name}: refused; the reason stands beside it.")
        call.say(text.format(name=one.path.name))
        sys.stdout.flush()
