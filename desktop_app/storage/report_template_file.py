"""The reports that the user has put together, kept in a small file of its own."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import MAXYEAR, MINYEAR
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from desktop_app.domain.comparison import EVERYBODY, Filters, SizeBand
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.organisation import Sector
from desktop_app.domain.report_template import ReportTemplate
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.storage.atomic_file import written_beside

Choice = TypeVar("Choice", bound=StrEnum)

_NOT_SAVED = QT_TRANSLATE_NOOP(
    "Errors", "The template could not be saved in {path}. The former templates are still there."
)


def load_templates(path: Path) -> tuple[ReportTemplate, ...]:
    """Return the templates in a file; what is missing, broken or not known here is left out."""
    try:
        plain = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return ()
    return tuple(_sound(plain)) if isinstance(plain, list) else ()


def save_templates(path: Path, templates: Sequence[ReportTemplate]) -> None:
    """Write the templates whole; ExpectedError where the file cannot be written."""
    text = json.dumps([_plain(template) for template in templates], ensure_ascii=False, indent=2)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with written_beside(path) as beside:
            beside.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise ExpectedError(_NOT_SAVED.filled(path=path)) from error


def _plain(template: ReportTemplate) -> Mapping[str, object]:
    """Name each thing that is kept: nothing else of a report ever gets into the file."""
    others = template.others
    filters = {"sector": others.sector, "size": others.size, "year": others.year}
    return {
        "name": template.name,
        "kind": template.kind,
        "parts": template.parts,
        "others": {name: value for name, value in filters.items() if value is not None},
    }


def _sound(plain: Sequence[object]) -> Iterator[ReportTemplate]:
    for one in plain:
        match one:
            case {"name": str(name), "kind": str(kind), "parts": list(parts), **more}:
                named = tuple(part for part in parts if isinstance(part, str))
                yield ReportTemplate(name, kind, named, _filters(more.get("others")))


def _filters(plain: object) -> Filters:
    if not isinstance(plain, dict):
        return EVERYBODY
    year = plain.get("year")
    return Filters(
        _known(Sector, plain.get("sector")),
        _known(SizeBand, plain.get("size")),
        # True is an int, too.
        year if type(year) is int and MINYEAR <= year <= MAXYEAR else None,
    )


def _known(choices: type[Choice], value: object) -> Choice | None:
    return next((choice for choice in choices if choice.value == value), None)
