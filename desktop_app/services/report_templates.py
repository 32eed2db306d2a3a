"""Reports that the user has put together, kept under a name."""

from pathlib import Path

from desktop_app.domain.comparison import EVERYBODY
from desktop_app.domain.errors import NotFoundError, RefusedError
from desktop_app.domain.report_template import ReportTemplate
from desktop_app.domain.text import writable
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.report_choice import COMPARED, checked_parts
from desktop_app.storage.report_template_file import load_templates, save_templates

LONGEST_NAME = 80
NAME_MISSING = QT_TRANSLATE_NOOP("Errors", "Give the template a name.")
NAME_TOO_LONG = QT_TRANSLATE_NOOP("Errors", "The name of a template has at most {most} characters.")
NO_SUCH_TEMPLATE = QT_TRANSLATE_NOOP(
    "Errors", "There is no template {name}; the templates are: {names}."
)
NO_TEMPLATES = QT_TRANSLATE_NOOP("Errors", "There is no template {name}; none has been kept yet.")


class ReportTemplates:
    """The named choices of parts and of others; they are the user's, not the store's."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def templates(self) -> tuple[ReportTemplate, ...]:
        """All templates, by name."""
        return tuple(sorted(load_templates(self._path), key=lambda t: t.name.casefold()))

    def template(self, name: str) -> ReportTemplate:
        """The template of that name; NotFoundError where there is none."""
        for template in self.templates():
            if template.name == name:
                return template
        names = ", ".join(template.name for template in self.templates())
        sentence = NO_SUCH_TEMPLATE.filled(names=names) if names else NO_TEMPLATES
        raise NotFoundError(sentence.filled(name=name))

    def keep_template(self, template: ReportTemplate) -> ReportTemplate:
        """Keep a template, over the former one of that name; return it as it was kept.

        A kind of report that compares with nobody keeps no filters.

        Raises:
            RefusedError: it has no name or too long a one.
            ExpectedError: there is no such kind or part, or the file cannot be written.
        """
        name = " ".join(writable(template.name).split())
        if not name:
            raise RefusedError(NAME_MISSING)
        if len(name) > LONGEST_NAME:
            raise RefusedError(NAME_TOO_LONG.filled(most=LONGEST_NAME))
        parts = checked_parts(template.kind, template.parts)
        others = template.others if template.kind in COMPARED else EVERYBODY
        kept = ReportTemplate(name, template.kind, parts, others)
        save_templates(self._path, (*self._without(name), kept))
        return kept

    def remove_template(self, name: str) -> None:
        """Forget a template; NotFoundError where there is none of that name."""
        self.template(name)
        save_templates(self._path, self._without(name))

    def _without(self, name: str) -> tuple[ReportTemplate, ...]:
        return tuple(template for template in self.templates() if template.name != name)
