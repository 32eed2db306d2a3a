"""The commands and their options, as formats.md lists them."""

import argparse
from datetime import MAXYEAR, MINYEAR
from importlib.metadata import version

from desktop_app.cli.argument_parser import MOST_SECONDS, Parser
from desktop_app.domain.comparison import SizeBand
from desktop_app.domain.organisation import Sector
from desktop_app.domain.wording import Translate


def year(text: str) -> int:
    """Read a year of the calendar; ValueError for anything else, which argparse names."""
    value = int(text)
    if not MINYEAR <= value <= MAXYEAR:
        raise ValueError(text)
    return value


def seconds(text: str) -> int:
    """Read how long to wait, from 1 second to a day; ValueError for anything else."""
    value = int(text)
    if not 1 <= value <= MOST_SECONDS:
        raise ValueError(text)
    return value


def identity(text: str) -> str:
    """Return an ID or the beginning of one; ValueError where nothing stands, as "$ID" unset."""
    if not text.strip():
        raise ValueError(text)
    return text


def make_parser(translate: Translate) -> Parser:
    """Build the parser with help texts in the language of `translate`."""
    parser = Parser(
        prog="startpunkt",
        description=translate("Command", "Without a command, Startpunkt opens its window."),
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version",
        action="version",
        version=version("startpunkt"),
        help=translate("Command", "show which version this is"),
    )
    parser.add_argument(
        "--store",
        metavar=translate("Command", "STORE"),
        help=translate("Command", "use this store, a file or an address, instead of the usual one"),
    )
    parser.add_argument(
        "--open",
        metavar=translate("Command", "FILE"),
        nargs="*",
        default=[],
        help=translate("Command", "open the window and take in these files"),
    )
    commands = parser.add_subparsers(
        dest="command", metavar=translate("Command", "COMMAND"), parser_class=Parser
    )
    _add_assessment_commands(commands, translate)
    _add_exchange_commands(commands, translate)
    _add_model_commands(commands, translate)
    _add_gathering_commands(commands, translate)
    _add_store_commands(commands, translate)
    parser.speak(translate)
    return parser


def _add_assessment_commands(
    commands: "argparse._SubParsersAction[Parser]", translate: Translate
) -> None:
    demo = commands.add_parser(
        "demo", help=translate("Command", "fill the store with invented assessments")
    )
    demo.add_argument(
        "--organisations",
        type=int,
        default=1,
        metavar="N",
        help=translate("Command", "how many organisations to invent"),
    )
    demo.add_argument(
        "--seed",
        type=int,
        default=2017,
        metavar="S",
        help=translate("Command", "another number invents others"),
    )
    listing = commands.add_parser("list", help=translate("Command", "list the assessments"))
    listing.add_argument(
        "--json", action="store_true", help=translate("Command", "write it as JSON")
    )
    results = commands.add_parser("results", help=translate("Command", "show the scores of one"))
    results.add_argument("id", type=identity, metavar="ID")
    results.add_argument(
        "--json", action="store_true", help=translate("Command", "write it as JSON")
    )
    _add_report(commands, translate)


def _add_report(commands: "argparse._SubParsersAction[Parser]", translate: Translate) -> None:
    report = commands.add_parser(
        "report", help=translate("Command", "write a report as PDF, DOCX or HTML")
    )
    kind = translate("Command", "the kind of report; list shows the kinds")
    parts = translate("Command", "only these parts of the report; list shows them")
    template = translate(
        "Command",
        "kind, parts, sector, size and year as they were kept; list shows the templates",
    )
    keep = translate("Command", "keep kind, parts, sector, size and year under this name")
    small = translate("Command", "show the votes even of fewer than five, in this report alone")
    model = translate("Command", "which model --kind portfolio is about; else the latest used")
    names = translate("Command", "name the other organisations, in this report alone")
    sector = translate("Command", "compare with the organisations of a sector alone")
    size = translate("Command", "… with fewer than 100 employees, 100–499, or 500 and more")
    held = translate("Command", "… with what was held in a year")
    report.add_argument("id", type=identity, metavar="ID", nargs="?")
    report.add_argument("--kind", metavar=translate("Command", "KIND"), help=kind)
    report.add_argument(
        "--language",
        choices=("nb", "nn", "en"),
        help=translate("Command", "the language of what is written"),
    )
    report.add_argument("--parts", metavar="A,B", help=parts)
    report.add_argument("--template", metavar=translate("Command", "NAME"), help=template)
    report.add_argument("--keep-template", metavar=translate("Command", "NAME"), help=keep)
    report.add_argument("--show-small-groups", action="store_true", help=small)
    report.add_argument(
        "--sheets", type=int, metavar="N", help=translate("Command", "how many ballots")
    )
    report.add_argument("--model", metavar="ID", help=model)
    report.add_argument("--names", action="store_true", help=names)
    report.add_argument("--sector", choices=[each.value for each in Sector], help=sector)
    report.add_argument("--size", choices=[band.value for band in SizeBand], help=size)
    report.add_argument("--year", type=year, metavar=translate("Command", "YYYY"), help=held)
    report.add_argument("-o", "--output", metavar=translate("Command", "FILE"))


def _add_exchange_commands(
    commands: "argparse._SubParsersAction[Parser]", translate: Translate
) -> None:
    _add_export(commands, translate)
    taking_in = commands.add_parser(
        "import", help=translate("Command", "take in .startpunkt files, with --each also folders")
    )
    taking_in.add_argument("files", nargs="+", metavar=translate("Command", "FILE"))
    taking_in.add_argument(
        "--each",
        action="store_true",
        help=translate("Command", "leave out what is broken and take in the rest"),
    )
    conflict = translate(
        "Command", "keep ours, replace it or have both where a copy differs; newer: the newer one"
    )
    choices = ("keep", "replace", "both", "newer")
    taking_in.add_argument("--on-conflict", choices=choices, default="keep", help=conflict)
    taking_in.add_argument(
        "--dry-run", action="store_true", help=translate("Command", "only say what would be done")
    )
    collect = commands.add_parser(
        "collect", help=translate("Command", "take in the files that arrive in a folder")
    )
    collect.add_argument("folder", metavar=translate("Command", "FOLDER"))
    collect.add_argument("--on-conflict", choices=choices, default="newer", help=conflict)
    collect.add_argument(
        "--watch", action="store_true", help=translate("Command", "go on until interrupted")
    )
    collect.add_argument(
        "--every",
        type=seconds,
        default=5,
        metavar=translate("Command", "SECONDS"),
        help=translate("Command", "how long to wait before looking again"),
    )


def _add_export(commands: "argparse._SubParsersAction[Parser]", translate: Translate) -> None:
    export = commands.add_parser(
        "export",
        help=translate("Command", "write an assessment to .startpunkt, .csv or .xlsx, or all"),
    )
    options = (
        ("--all", translate("Command", "write all, each to a file in the folder of -o")),
        ("--redacted", translate("Command", "leave out notes, names and small groups")),
        ("--benchmark", translate("Command", "write only levels and coverage, to compare with")),
        ("--without-notes", translate("Command", "leave out what was said in words")),
        ("--without-names", translate("Command", "leave out whose it is")),
        ("--anonymous", translate("Command", "name no organisation in a dataset")),
    )
    export.add_argument("id", type=identity, metavar="ID", nargs="?")
    for option, says in options:
        export.add_argument(option, action="store_true", help=says)
    export.add_argument(
        "--kind",
        choices=("assessment", "dataset"),
        default="assessment",
        help=translate("Command", "dataset: all answers in one .csv or .parquet"),
    )
    export.add_argument("-o", "--output", metavar=translate("Command", "FILE"), required=True)


def _add_model_commands(
    commands: "argparse._SubParsersAction[Parser]", translate: Translate
) -> None:
    model = commands.add_parser(
        "model", help=translate("Command", "list, check, install and export models")
    )
    verbs = model.add_subparsers(
        dest="verb", metavar=translate("Command", "COMMAND"), required=True, parser_class=Parser
    )
    verbs.add_parser("list", help=translate("Command", "list the models"))
    validate = verbs.add_parser("validate", help=translate("Command", "check a model file"))
    validate.add_argument("file", metavar=translate("Command", "FILE"))
    verbs.add_parser("schema", help=translate("Command", "print the JSON Schema of model files"))
    install = verbs.add_parser("install", help=translate("Command", "make a model file available"))
    install.add_argument("file", metavar=translate("Command", "FILE"))
    export = verbs.add_parser(
        "export", help=translate("Command", "write a model to .yaml or .xlsx")
    )
    export.add_argument("id", type=identity, metavar="ID")
    export.add_argument("-o", "--output", metavar=translate("Command", "FILE"), required=True)
    report = verbs.add_parser("report", help=translate("Command", "write a model as PDF"))
    report.add_argument("id", type=identity, metavar="ID")
    report.add_argument(
        "--language",
        metavar=translate("Command", "CODE"),
        default="",
        help=translate("Command", "the language of what is written"),
    )
    report.add_argument("-o", "--output", metavar=translate("Command", "FILE.pdf"), required=True)


def _add_gathering_commands(
    commands: "argparse._SubParsersAction[Parser]", translate: Translate
) -> None:
    gathering = commands.add_parser(
        "gathering", help=translate("Command", "list, show, print, send and take in gatherings")
    )
    verbs = gathering.add_subparsers(
        dest="verb", metavar=translate("Command", "COMMAND"), required=True, parser_class=Parser
    )
    listing = verbs.add_parser("list", help=translate("Command", "list the gatherings"))
    listing.add_argument(
        "--json", action="store_true", help=translate("Command", "write it as JSON")
    )
    show = verbs.add_parser("show", help=translate("Command", "show groups and topics of one"))
    show.add_argument("id", type=identity, metavar="ID")
    show.add_argument("--json", action="store_true", help=translate("Command", "write it as JSON"))
    report = verbs.add_parser(
        "report",
        help=translate("Command", "write a paper as PDF; the summary as DOCX or HTML, too"),
    )
    report.add_argument("id", type=identity, metavar="ID", nargs="?")
    report.add_argument("--kind", default="summary", metavar=translate("Command", "KIND"))
    report.add_argument(
        "--language",
        choices=("nb", "nn", "en"),
        help=translate("Command", "the language of what is written"),
    )
    report.add_argument("-o", "--output", metavar=translate("Command", "FILE.pdf"))
    export = verbs.add_parser("export", help=translate("Command", "write one to a .json file"))
    export.add_argument("id", type=identity, metavar="ID")
    export.add_argument("-o", "--output", metavar=translate("Command", "FILE.json"), required=True)
    export.add_argument(
        "--names", action="store_true", help=translate("Command", "with the names of people")
    )
    taking_in = verbs.add_parser(
        "import", help=translate("Command", "take in .json files and put boards together")
    )
    taking_in.add_argument("files", nargs="+", metavar=translate("Command", "FILE"))
    taking_in.add_argument(
        "--dry-run", action="store_true", help=translate("Command", "only say what would be done")
    )


def _add_store_commands(
    commands: "argparse._SubParsersAction[Parser]", translate: Translate
) -> None:
    commands.add_parser("check", help=translate("Command", "check that the store is sound"))
    backup = commands.add_parser("backup", help=translate("Command", "write a copy of the store"))
    backup.add_argument("file", metavar=translate("Command", "FILE"))
    restore = commands.add_parser("restore", help=translate("Command", "take a copy back"))
    restore.add_argument("file", metavar=translate("Command", "FILE"))
