"""A model written as YAML is the same model when it is read again."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from desktop_app.catalog.reading import read_model_file
from desktop_app.catalog.writing import model_as_yaml, write_model_file
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.model import Dimension, Level, MaturityModel, Question
from tests.strategies.models import models


@given(models())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_model_comes_back_from_its_files(tmp_path: Path, model: MaturityModel) -> None:
    for old in tmp_path.iterdir():
        old.unlink()
    path = tmp_path / "any.model.yaml"
    written = write_model_file(model, path)
    assert written[0] == path
    assert set(written) == set(tmp_path.iterdir())
    assert read_model_file(path) == model


def test_what_says_nothing_is_left_out() -> None:
    question = Question("a.b", "Ja eller nei: hva?", evidence=("en", "- to"))
    levels = (Level(0, "Nei"), Level(1, "1.0", "to\nlinjer"))
    model = MaturityModel("m", "1.0", "nb", "no", levels, (Dimension("a", "A", (question,)),))
    assert model_as_yaml(model) == (
        "format: startpunkt.model/1\n"
        "id: m\n"
        'version: "1.0"\n'
        "language: nb\n"
        "title: no\n"
        "levels:\n"
        "  - value: 0\n"
        "    name: Nei\n"
        "  - value: 1\n"
        '    name: "1.0"\n'
        '    summary: "to\\nlinjer"\n'
        "dimensions:\n"
        "  - id: a\n"
        "    title: A\n"
        "    questions:\n"
        "      - id: a.b\n"
        '        prompt: "Ja eller nei: hva?"\n'
        "        evidence:\n"
        "          - en\n"
        '          - "- to"\n'
    )


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    model = MaturityModel("m", "1", "nb", "M", (Level(0, "a"), Level(1, "b")), ())
    with pytest.raises(ExpectedError, match="could not be written"):
        write_model_file(model, tmp_path / "file" / "m.model.yaml")
