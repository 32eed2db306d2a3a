"""Ending and content of a file say who reads it."""

import json
from pathlib import Path

import pytest

from desktop_app.catalog.sources import load_source
from desktop_app.catalog.yaml_building import read_yaml
from tests.catalog.foreign import LIBRARY, QUESTIONS, said
from tests.catalog.foreign import put as put_foreign
from tests.catalog.samples import NYNORSK, SMALL, put
from tests.catalog.workbooks import PLAIN, put_book


def test_each_kind_of_file_is_read(tmp_path: Path) -> None:
    files = {
        put(tmp_path): True,
        put_book(tmp_path, {"Ark1": PLAIN}): False,
        put_foreign(tmp_path, LIBRARY, "lib.yml"): False,
        put_foreign(tmp_path, QUESTIONS, "list.JSON"): False,
        put_foreign(tmp_path, json.dumps(read_yaml(SMALL).plain), "small.json"): False,
    }
    for path, as_written in files.items():
        found = load_source(path)
        assert [str(problem) for problem in found.problems] == []
        assert found.as_written == as_written


def test_a_translation_stands_for_its_model(tmp_path: Path) -> None:
    put(tmp_path)
    found = load_source(put(tmp_path, NYNORSK, language="nn"))
    assert found.model is not None
    assert found.model.languages == ("nb", "nn")


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("m.txt", SMALL, ": a model is read from .yaml, .json and .xlsx files; the name ends in "
         "something else"),
        ("m", SMALL, ": a model is read from .yaml, .json and .xlsx files; the name ends in "
         "something else"),
        ("m.json", "{", "line 1: the file ends before its content does; it was cut off"),
        ("m.yaml", "[", "line 1: the bracket that opens here is not closed, or a comma is "
         "missing in it"),
        ("m.json", '"hei"', "line 1: the model must be a group of keys, but is a text"),
        ("m.json", "", ": the file is empty"),
    ],
)  # fmt: skip
def test_other_files_are_refused(name: str, text: str, sentence: str, tmp_path: Path) -> None:
    assert said(tmp_path, text, name) == [sentence]
