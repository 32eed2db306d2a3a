"""What each command does; output goes to standard output, in the reader's language."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from desktop_app.bootstrap import assembly
from desktop_app.bootstrap.surface import chosen_language
from desktop_app.cli import exchange_commands, gathering_commands, model_commands, report_command
from desktop_app.cli.call import Call
from desktop_app.cli.figures import results_as_plain, results_as_text
from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence

UNSOUND = QT_TRANSLATE_NOOP("Command", "The store is damaged. Restore a backup of it.")


STATES: Mapping[AssessmentState, Sentence] = {
    AssessmentState.DRAFT: QT_TRANSLATE_NOOP("Command", "draft"),
    AssessmentState.IN_PROGRESS: QT_TRANSLATE_NOOP("Command", "in progress"),
    AssessmentState.FINISHED: QT_TRANSLATE_NOOP("Command", "finished"),
}


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
        state = STATES[o.state].said(call.translate)
        call.say(f"{o.id}  {o.held_on}  {state:<11}  {handled:>9}  {o.organisation}")


def results(call: Call) -> None:
    """Show the scores of one assessment."""
    with call.workbench() as bench:
        assessment_id = bench.assessments.find(call.asked.id)
        assessment = bench.assessments.get(assessment_id)
        found = bench.assessments.results(assessment_id)
        words = bench.printing.words(chosen_language())
    if call.asked.json:
        plain = results_as_plain(assessment, found)
        call.say(json.dumps(plain, ensure_ascii=False, indent=2))
    else:
        for line in results_as_text(assessment, found, words):
            call.say(line)


def report(call: Call) -> None:
    """Write a report, or list the kinds, parts or templates of reports."""
    asked = call.asked
    if not report_command.lists(asked):
        report_command.check_report(asked)
        with call.workbench() as bench:
            report_command.write_report(asked, bench)
        if asked.output:
            call.say_written(Path(asked.output))
        return
    for line in report_command.listing(asked, call.translate):
        call.say(line)


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
    call.say_written(Path(call.asked.file))


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
    "export": exchange_commands.export,
    "import": exchange_commands.take_in,
    "collect": exchange_commands.collect,
    "check": check,
    "backup": backup,
    "restore": restore,
    "model": model,
    "gathering": gathering,
}
