"""The reports that the user has put together, kept in a small file of its own."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.report_template import ReportTemplate
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.storage.atomic_file import written_beside

_NOT_SAVED = QT_TRANSLATE_NOOP(
    "Errors", "The template could not be saved in {path}. The former templates are still there."
)


def load_templates(path: Path) -> tuple[ReportTemplate, ...]:
    """Return the templates in a file; what is missing or broken is left out."""
    try:
        plain = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return ()
    return tuple(_sound(plain)) if isinstance(plain, list) else ()


def save_templates(path: Path, templates: Sequence[ReportTemplate]) -> None:
    """Write the templates whole; ExpectedError where the file cannot be written."""
    text = json.dumps([asdict(template) for template in templates], ensure_ascii=False, indent=2)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with written_beside(path) as beside:
            beside.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise ExpectedError(_NOT_SAVED.filled(path=path)) from error


def _sound(plain: Sequence[object]) -> Iterator[ReportTemplate]:
    for one in plain:
        match one:
            case {"name": str(name), "kind": str(kind), "parts": list(parts)}:
                yield ReportTemplate(name, kind, tuple(p for p in parts if isinstance(p, str)))
