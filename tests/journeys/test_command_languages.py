"""The command line speaks one language at a time: no English of argparse in bokmål or nynorsk."""

import os
import re
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from desktop_app.cli.argument_parser import NOT_UNDERSTOOD
from desktop_app.cli.program import run
from tests.journeys.command_line import Shell

ENGLISH = re.compile(
    r"\b(usage|options|positional|arguments?|show this|and exit|required|invalid|choose|expected"
    r"|unrecognized|ignored|explicit|understood|COMMAND|FILE|FOLDER|NAME|KIND|SECONDS|STORE)\b"
)
COMMANDS = (
    *("demo", "list", "results", "report", "export", "import", "collect", "check", "backup"),
    *("restore", "model", "gathering", "model list", "model validate", "model export"),
    *("gathering show", "gathering report", "gathering import"),
)
WITHOUT_ID = (
    ("results", ""),
    ("results", " "),
    ("report", "", "-o", "x.pdf"),
    ("export", "", "-o", "x.csv"),
    ("model", "export", "", "-o", "x.yaml"),
    ("gathering", "show", ""),
    ("gathering", "report", "", "-o", "x.pdf"),
    ("gathering", "export", "", "-o", "x.json"),
)
"""Commands as a script calls them whose variable for the ID is not set."""
WRONG = (
    (("bogus",), "bogus"),
    (("results",), "ID"),
    (("check", "mer"), "mer"),
    (("demo", "--organisations", "åtte"), "åtte"),
    (("demo", "--seed"), "--seed"),
    (("report", "x", "--year", "i fjor"), "i fjor"),
    (("report", "x", "--language", "sv"), "sv"),
    (("list", "--json=nå"), "nå"),
    (("model",), ""),
    (("import",), ""),
    *((command, "ID mang") for command in WITHOUT_ID),
    *((("collect", "inn", "--every", often), f"«{often}»") for often in ("0", "-5", "86401", "x")),
    (("report", "--kind", "bogus"), "bogus"),
    (("report", "x", "--kind", "", "-o", "x.pdf"), "portfolio"),
)


@pytest.fixture(params=["nb", "nn"])
def norwegian(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A system in bokmål, then in nynorsk."""
    language = str(request.param)
    monkeypatch.setattr("desktop_app.cli.program.chosen_language", lambda: language)
    return language


@pytest.mark.usefixtures("norwegian")
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_the_help_is_norwegian_throughout(command: str) -> None:
    out = StringIO()
    with redirect_stdout(out), pytest.raises(SystemExit) as ended:
        run([*command.split(), "--help"])
    assert ended.value.code == 0
    assert out.getvalue().startswith("bruk: startpunkt")
    assert ENGLISH.search(out.getvalue()) is None, out.getvalue()


@pytest.mark.usefixtures("norwegian")
@pytest.mark.parametrize(("words", "named"), WRONG)
def test_what_is_wrong_is_said_in_norwegian(words: tuple[str, ...], named: str) -> None:
    err = StringIO()
    with redirect_stderr(err):
        code = run(list(words))
    assert code == 2
    assert named in err.getvalue()
    assert ENGLISH.search(err.getvalue()) is None, err.getvalue()
    assert err.getvalue().count(os.linesep) == 1


def test_a_complaint_nobody_has_foreseen_is_passed_on() -> None:
    from desktop_app.cli.argument_parser import Parser, WrongUsageError

    with pytest.raises(WrongUsageError) as raised:
        Parser().error("something new.")
    assert raised.value.sentence == NOT_UNDERSTOOD.filled(reason="something new")


def test_lists_and_figures_are_written_as_the_language_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.cli.program.chosen_language", lambda: "nb")
    monkeypatch.setattr("desktop_app.cli.commands.chosen_language", lambda: "nb")
    shell = Shell(tmp_path)
    shell.done("demo")
    listed = shell.done("list")
    assert "ferdig" in listed
    assert "i gang" in listed
    assert "finished" not in listed
    figures = shell.done("results", listed.split()[0])
    assert re.search(r"\d,\d", figures)
    assert re.search(r"\d\.\d", figures) is None
    assert shell.done("backup", "kopi.db") == "kopi.db er skrevet.\n"
