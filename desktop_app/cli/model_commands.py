"""The commands about models: list, validate, schema, install."""

import json
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from desktop_app import paths
from desktop_app.bootstrap.assembly import shelf
from desktop_app.catalog.reading import read_model_file
from desktop_app.catalog.schema import model_schema
from desktop_app.domain.localising import missing_texts
from desktop_app.domain.wording import Translate


def list_models(_asked: Namespace, translate: Translate) -> Iterator[str]:
    """Yield a line for each model: id, version, languages, size, title."""
    for model in shelf().models():
        languages = ",".join(model.languages)
        size = translate("Command", "%n question(s)", None, len(model.questions))
        yield f"{model.id}  {model.version}  {languages}  {size}  {model.title}"


def validate(asked: Namespace, translate: Translate) -> Iterator[str]:
    """Yield what the file holds; InvalidFileError with all that is wrong."""
    model = read_model_file(Path(asked.file))
    text = translate("Command", "{id} {version}: no errors.")
    yield text.format(id=model.id, version=model.version)
    for language in model.languages[1:]:
        missing = missing_texts(model, language)
        if missing:
            text = translate("Command", "{language}: %n text(s) missing.", None, missing)
            yield text.format(language=language)


def schema(_asked: Namespace, _say: Translate) -> Iterator[str]:
    """Yield the JSON Schema."""
    yield json.dumps(model_schema(), ensure_ascii=False, indent=2)


def install(asked: Namespace, translate: Translate) -> Iterator[str]:
    """Copy a model among the installed ones."""
    model = shelf().install(Path(asked.file), paths.installed_models())
    text = translate("Command", "{id} {version} is installed.")
    yield text.format(id=model.id, version=model.version)


VERBS: Mapping[str, Callable[[Namespace, Translate], Iterator[str]]] = {
    "list": list_models,
    "validate": validate,
    "schema": schema,
    "install": install,
}
