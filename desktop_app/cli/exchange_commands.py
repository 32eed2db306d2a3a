"""The commands that send assessments away and take them in."""

from pathlib import Path

from desktop_app.cli.call import Call
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.exchange.finding import exchange_files
from desktop_app.services.exchanging import Conflict, Novelty
from desktop_app.services.intake import Order
from desktop_app.services.workbench import Workbench

NOT_ALL = QT_TRANSLATE_NOOP(
    "Command", "{broken} of {all} files are broken and were left out; the rest is taken in."
)


def export(call: Call) -> None:
    """Write an assessment to a file."""
    with call.workbench() as bench:
        assessment_id = bench.assessments.find(call.asked.id)
        words = bench.printing.words(bench.assessments.get(assessment_id).language)
        bench.exchanging.export(assessment_id, Path(call.asked.output), words)


def take_in(call: Call) -> None:
    """Take in files after saying what each will do: all or none, or each for itself."""
    named = [Path(name) for name in call.asked.files]
    with call.workbench() as bench:
        if call.asked.each or any(path.is_dir() for path in named):
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
