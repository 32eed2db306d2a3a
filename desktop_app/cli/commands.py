"""What each command does; output goes to standard output, in the reader's language."""

import json
from argparse import Namespace
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from desktop_app.bootstrap import assembly
from desktop_app.cli import gathering_commands, model_commands, report_command
from desktop_app.cli.figures import results_as_plain, results_as_text
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Translate
from desktop_app.services.exchanging import Arrival, Conflict, Novelty
from desktop_app.services.workbench import Workbench

UNSOUND = QT_TRANSLATE_NOOP("Command", "The store is damaged. Restore a backup of it.")


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


def demo(call: Call) -> None:
    """Fill the store with invented assessments."""
    with call.workbench() as bench:
        made = bench.demo.fill(call.asked.organisations, call.asked.seed)
    call.say(call.translate("Command", "%n assessment(s) added.", None, len(made)))


def list_assessments(call: Call) -> None:
    """List all assessments, the latest change first."""
    with call.workbench() as bench:
        overviews = bench.assessments.overviews()
    if call.asked.json:
        rows = [
            {
                "id": o.id,
                "organisation": o.organisation,
                "model": {"id": o.model_id, "version": o.model_version},
                "date": o.held_on.isoformat(),
                "state": o.state.value,
                "coverage": {
                    "agreed": o.coverage.agreed,
                    "not_applicable": o.coverage.not_applicable,
                    "unanswered": o.coverage.unanswered,
                },
            }
            for o in overviews
        ]
        call.say(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for o in overviews:
        handled = f"{o.coverage.handled}/{o.coverage.total}"
        call.say(f"{o.id}  {o.held_on}  {o.state.value:<11}  {handled:>9}  {o.organisation}")


def results(call: Call) -> None:
    """Show the scores of one assessment."""
    with call.workbench() as bench:
        assessment_id = bench.assessments.find(call.asked.id)
        assessment = bench.assessments.get(assessment_id)
        found = bench.assessments.results(assessment_id)
    if call.asked.json:
        plain = results_as_plain(assessment, found)
        call.say(json.dumps(plain, ensure_ascii=False, indent=2))
    else:
        for line in results_as_text(assessment, found, call.translate):
            call.say(line)


def report(call: Call) -> None:
    """Write a report, or list the kinds, parts or templates of reports."""
    asked = call.asked
    if not report_command.lists(asked):
        report_command.check_report(asked)
        with call.workbench() as bench:
            report_command.write_report(asked, bench)
        return
    for line in report_command.listing(asked, call.translate):
        call.say(line)


def export(call: Call) -> None:
    """Write an assessment to a file."""
    with call.workbench() as bench:
        assessment_id = bench.assessments.find(call.asked.id)
        words = bench.printing.words(bench.assessments.get(assessment_id).language)
        bench.exchanging.export(assessment_id, Path(call.asked.output), words)


def take_in(call: Call) -> None:
    """Take in files, all or none, after saying what each will do."""
    with call.workbench() as bench:
        arrivals = [bench.exchanging.look_at(Path(name)) for name in call.asked.files]
        for arrival in arrivals:
            call.say(_foreseen(call, arrival))
        if not call.asked.dry_run:
            bench.exchanging.take_in(arrivals, Conflict(call.asked.on_conflict))


def _foreseen(call: Call, arrival: Arrival) -> str:
    translate, name = call.translate, arrival.path.name
    match arrival.novelty:
        case Novelty.NEW:
            return translate("Command", "{name}: new.").format(name=name)
        case Novelty.IDENTICAL:
            return translate("Command", "{name}: already here, nothing to do.").format(name=name)
        case Novelty.NEWER:
            text = translate("Command", "{name}: newer than the copy in the store ({choice}).")
        case Novelty.OLDER:
            text = translate("Command", "{name}: older than the copy in the store ({choice}).")
    return text.format(name=name, choice=call.asked.on_conflict)


def check(call: Call) -> None:
    """Say whether the store is sound."""
    with call.workbench() as bench:
        faults = bench.upkeep.faults()
        count = len(bench.assessments.overviews())
    if faults:
        raise ExpectedError(UNSOUND, faults)
    call.say(call.translate("Command", "The store is sound: %n assessment(s).", None, count))


def backup(call: Call) -> None:
    """Write a copy of the store."""
    with call.workbench() as bench:
        bench.upkeep.backup(Path(call.asked.file))


def restore(call: Call) -> None:
    """Take a copy back; the present store is kept beside."""
    kept = assembly.restore(call.asked.store, Path(call.asked.file))
    if kept is not None:
        text = call.translate("Command", "Restored. The former store is kept as {name}.")
        call.say(text.format(name=kept))
    else:
        call.say(call.translate("Command", "Restored."))


def model(call: Call) -> None:
    """List, check, print the schema of, or install models."""
    for line in model_commands.VERBS[call.asked.verb](call.asked, call.translate):
        call.say(line)


def gathering(call: Call) -> None:
    """List, show, print, send and take in gatherings."""
    with call.workbench() as bench:
        verb = gathering_commands.VERBS[call.asked.verb]
        for line in verb(bench, call.asked, call.translate):
            call.say(line)


COMMANDS: Mapping[str, Callable[[Call], None]] = {
    "demo": demo,
    "list": list_assessments,
    "results": results,
    "report": report,
    "export": export,
    "import": take_in,
    "check": check,
    "backup": backup,
    "restore": restore,
    "model": model,
    "gathering": gathering,
}
