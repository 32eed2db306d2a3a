"""The commands about models: list, validate, schema, install, export, report."""

import json
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from desktop_app import paths
from desktop_app.bootstrap.supplies import model_printing, shelf
from desktop_app.bootstrap.surface import chosen_language
from desktop_app.catalog.schema import model_schema
from desktop_app.catalog.sources import load_source
from desktop_app.catalog.workbook_writing import write_workbook
from desktop_app.catalog.writing import write_model_file
from desktop_app.cli.argument_parser import WrongUsageError
from desktop_app.domain.localising import missing_texts
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Translate

_EXPORT_ENDING = QT_TRANSLATE_NOOP("Command", "A model is written to .yaml or .xlsx.")

_REPORT_ENDING = QT_TRANSLATE_NOOP("Command", "A document of a model is written to .pdf.")


def list_models(_asked: Namespace, translate: Translate) -> Iterator[str]:
    """Yield a line for each model: id, version, languages, size, title."""
    for model in shelf().models():
        languages = ",".join(model.languages)
        size = translate("Command", "%n question(s)", None, len(model.questions))
        yield f"{model.id}  {model.version}  {languages}  {size}  {model.title}"


def validate(asked: Namespace, translate: Translate) -> Iterator[str]:
    """Yield what the file holds; InvalidFileError with all that is wrong."""
    path = Path(asked.file)
    found = load_source(path)
    model = found.usable(path)
    text = translate("Command", "{id} {version}: no errors.")
    yield text.format(id=model.id, version=model.version)
    for language in model.languages[1:]:
        missing = missing_texts(model, language)
        text = translate("Command", "{language}: complete.")
        if missing:
            text = translate("Command", "{language}: %n text(s) missing.", None, missing)
        yield text.format(language=language)
    for left_out in found.left_out:
        yield left_out.said(translate)


def schema(_asked: Namespace, _say: Translate) -> Iterator[str]:
    """Yield the JSON Schema."""
    yield json.dumps(model_schema(), ensure_ascii=False, indent=2)


def install(asked: Namespace, translate: Translate) -> Iterator[str]:
    """Copy a model among the installed ones."""
    path = Path(asked.file)
    found = load_source(path)
    model = shelf().put(found, path, paths.installed_models())
    text = translate("Command", "{id} {version} is installed.")
    yield text.format(id=model.id, version=model.version)
    for left_out in found.left_out:
        yield left_out.said(translate)


def export(asked: Namespace, translate: Translate) -> Iterator[str]:
    """Write a model as YAML with its translations beside it, or as a workbook."""
    model, path = shelf().model(asked.id), Path(asked.output)
    match path.suffix.lower():
        case ".xlsx":
            write_workbook(model, path, chosen_language(), translate)
            written: tuple[Path, ...] = (path,)
        case ".yaml":
            written = write_model_file(model, path)
        case _:
            raise WrongUsageError(_EXPORT_ENDING)
    for file in written:
        yield translate("Command", "{name} is written.").format(name=file)


def report(asked: Namespace, translate: Translate) -> Iterator[str]:
    """Write a model as a document."""
    path = Path(asked.output)
    if path.suffix.lower() != ".pdf":
        raise WrongUsageError(_REPORT_ENDING)
    model_printing(shelf()).save(asked.id, path, asked.language, chosen_language())
    yield translate("Command", "{name} is written.").format(name=path)


VERBS: Mapping[str, Callable[[Namespace, Translate], Iterator[str]]] = {
    "list": list_models,
    "validate": validate,
    "schema": schema,
    "install": install,
    "export": export,
    "report": report,
}
