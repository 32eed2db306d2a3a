"""The command that writes reports, and lists their kinds, parts and templates."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from desktop_app import paths
from desktop_app.bootstrap.surface import chosen_language
from desktop_app.cli.argument_parser import WrongUsageError
from desktop_app.domain.comparison import Filters, SizeBand
from desktop_app.domain.organisation import Sector
from desktop_app.domain.report_template import ReportTemplate
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Translate
from desktop_app.services.printing import Printing
from desktop_app.services.report_choice import NO_SUCH_KIND, ReportChoice
from desktop_app.services.report_templates import ReportTemplates
from desktop_app.services.workbench import Workbench

LIST = "list"
USUAL = "summary"
PORTFOLIO = "portfolio"
"""The report on all organisations, which belongs to no assessment."""
NEEDS_ID_AND_OUTPUT = QT_TRANSLATE_NOOP(
    "Command", "A report needs the ID of an assessment and -o FILE.pdf, .docx or .html."
)
NEEDS_OUTPUT = QT_TRANSLATE_NOOP(
    "Command",
    "The report on all organisations needs -o FILE.pdf, .docx or .html, and no ID, parts or "
    "template.",
)
NEEDS_PARTS = QT_TRANSLATE_NOOP("Command", "A template needs the parts it consists of: --parts A,B")
ONE_OF_THEM = QT_TRANSLATE_NOOP(
    "Command", "A template has its kind and parts already; leave out --kind and --parts."
)


def listing(asked: Namespace, translate: Translate) -> Iterator[str]:
    """Yield what there is to choose from."""
    if asked.kind == LIST:
        yield from _kinds()
    elif asked.parts == LIST:
        parts = Printing.parts(asked.kind or USUAL, translate)
        yield from (f"{name:<12}  {title}" for name, title in parts.items())
    else:
        for one in ReportTemplates(paths.report_templates()).templates():
            yield f"{one.name}: {one.kind} ({', '.join(one.parts)}){_as_options(one.others)}"


def lists(asked: Namespace) -> bool:
    """Tell whether the command asks for a list, not for a report."""
    return LIST in (asked.kind, asked.parts, asked.template)


def check_report(asked: Namespace) -> None:
    """Do nothing for a command that makes sense; WrongUsageError otherwise."""
    if asked.kind is not None and asked.kind not in _kinds():
        raise WrongUsageError(NO_SUCH_KIND.filled(kind=asked.kind, kinds=", ".join(_kinds())))
    if asked.kind == PORTFOLIO:
        narrowed = (asked.parts, asked.template, asked.keep_template)
        if not asked.output or asked.id or any(each is not None for each in narrowed):
            raise WrongUsageError(NEEDS_OUTPUT)
        return
    if asked.template is not None and (asked.kind is not None or asked.parts is not None):
        raise WrongUsageError(ONE_OF_THEM)
    if asked.keep_template is not None and asked.parts is None:
        raise WrongUsageError(NEEDS_PARTS)
    only_keeps = asked.keep_template is not None and not asked.id and not asked.output
    if not only_keeps and not (asked.id and asked.output):
        raise WrongUsageError(NEEDS_ID_AND_OUTPUT)


def write_report(asked: Namespace, bench: Workbench) -> None:
    """Write the report that is asked for, and keep its parts where that is asked.

    What the command says of the others goes before what a template says.
    """
    others = _others(asked)
    if asked.kind == PORTFOLIO:
        language = asked.language or chosen_language()
        found = bench.comparing.everyone(asked.model, language, others)
        path = Path(asked.output)
        bench.printing.save_portfolio(found, path, language, others, names=asked.names)
        return
    kind, parts = asked.kind or USUAL, _parts(asked)
    if asked.template is not None:
        template = bench.report_templates.template(asked.template)
        kind, parts, others = template.kind, template.parts, others.over(template.others)
    if asked.keep_template is not None:
        kept = ReportTemplate(asked.keep_template, kind, parts or (), others)
        bench.report_templates.keep_template(kept)
    if asked.id:
        assessment_id = bench.assessments.find(asked.id)
        choice = ReportChoice(parts, asked.show_small_groups, asked.sheets, asked.names, others)
        bench.printing.save(assessment_id, kind, Path(asked.output), asked.language, choice)


def _kinds() -> tuple[str, ...]:
    """Every kind this command writes, also the one that belongs to no assessment."""
    return *Printing.kinds(), PORTFOLIO


def _others(asked: Namespace) -> Filters:
    return Filters(
        None if asked.sector is None else Sector(asked.sector),
        None if asked.size is None else SizeBand(asked.size),
        asked.year,
    )


def _as_options(others: Filters) -> str:
    """Write filters as this command takes them, each with a space before it."""
    said = (("sector", others.sector), ("size", others.size), ("year", others.year))
    return "".join(f" --{name} {value}" for name, value in said if value is not None)


def _parts(asked: Namespace) -> tuple[str, ...] | None:
    if asked.parts is None:
        return None
    return tuple(part for part in map(str.strip, asked.parts.split(",")) if part)
