"""Texts that formats like to spoil come through each kind of file as they were written."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.catalog.shelf import Shelf
from desktop_app.catalog.sources import load_source
from desktop_app.catalog.writing import write_model_file
from desktop_app.domain.errors import InvalidFileError
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.model_document import model_as_plain
from tests.catalog.samples import NYNORSK, SMALL, put
from tests.catalog.workbooks import put_book

NORWAY = ("no", "ja", "on", "off", "y", "n", "1_000", "2024-01-01", "12:30", "0b1", "<<", "=")
"""Words that YAML 1.1 took for something else."""
ODD = (
    *NORWAY, "no:ja", "\u202egalt\u202c", "\u200f\u05d0", "👩‍👩‍👧 🇳🇴", "e\u0301 é",
    "æøå", "to  mellomrom", "Æ" * 4_000, "😀" * 4_000,
)  # fmt: skip


def yaml(folder: Path, text: str) -> Path:
    return put(folder, SMALL.replace("Har dere en retning?", text))


def quoted(folder: Path, text: str) -> Path:
    return put(folder, SMALL.replace("Har dere en retning?", json.dumps(text, ensure_ascii=False)))


def as_json(folder: Path, text: str) -> Path:
    model = load_source(quoted(folder, text)).usable(folder)
    plain = model_as_plain(model)
    del plain["translations"]
    path = folder / "small.json"
    path.write_text(json.dumps(plain), "utf-8")
    return path


def workbook(folder: Path, text: str) -> Path:
    return put_book(folder, {"nb": [["Område", "Spørsmål", "0", "1"], ["A", text, "nei", "ja"]]})


@pytest.mark.parametrize("write", [yaml, quoted, as_json, workbook])
def test_odd_texts_are_texts(write: Callable[[Path, str], Path], tmp_path: Path) -> None:
    for text in ODD:
        path = write(tmp_path, text)
        model: MaturityModel = load_source(path).usable(path)
        assert model.questions[0].prompt == text
        (written, *_) = write_model_file(model, tmp_path / "again.model.yaml")
        assert load_source(written).usable(written) == model


@pytest.mark.parametrize("sign", ["a", "Æ", "😀"])
@pytest.mark.parametrize("write", [quoted, workbook])
def test_one_character_more_than_four_thousand(
    write: Callable[[Path, str], Path], sign: str, tmp_path: Path
) -> None:
    (problem,) = load_source(write(tmp_path, sign * 4_001)).problems
    assert str(problem.sentence).endswith("“prompt” has 4001 characters; at most 4000 are allowed")
    assert (problem.line, problem.cell) in {(14, ""), (None, "B2")}


def test_a_message_shows_no_marks_that_turn_it_round(tmp_path: Path) -> None:
    text = SMALL.replace("id: leadership\n", "id: leadership\n    \u202evekt: 1\n")
    (problem,) = load_source(put(tmp_path, text)).problems
    assert str(problem) == (
        "small.model.yaml, line 11: dimension leadership: the key “ vekt” is unknown; "
        "the keys are: id, title, summary, weight, questions"
    )


WRONG: dict[str, bytes] = {
    "a key twice": (SMALL + "title: Igjen\n").encode(),
    "a tab": SMALL.replace("    title", "\ttitle").encode(),
    "Latin-1": SMALL.replace("Liten", "Små").encode("latin-1"),
    "UTF-16": SMALL.encode("utf-16"),
    "NUL": SMALL.encode() + b"\0",
    "an escape that says NUL": SMALL.replace("Liten", '"a\\0"').encode(),
    "a lone surrogate": SMALL.replace("Liten", '"\\ud800"').encode(),
    "deep": b"[" * 1_000,
    "aliases": (SMALL + "x: &a [1]\ny: [" + "*a, " * 101 + "]\n").encode(),
    "a tag": SMALL.replace("Liten", "!!python/name:os.system Liten").encode(),
    "surplus": (SMALL + "extra: x\n").encode(),
    "too large": b"#" * 5_000_001,
}
"""Files that are refused; in each case what was installed stays as it was."""


@pytest.mark.parametrize("content", WRONG.values(), ids=WRONG.keys())
def test_what_is_refused_changes_nothing(content: bytes, tmp_path: Path) -> None:
    folder = tmp_path / "own"
    shelf = Shelf((folder,))
    shelf.install(put(tmp_path), folder)
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    path = tmp_path / "small.model.yaml"
    path.write_bytes(content)
    with pytest.raises(InvalidFileError) as refused:
        shelf.install(path, folder)
    assert refused.value.details
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


def test_a_broken_translation_keeps_the_model_out_too(tmp_path: Path) -> None:
    path = put(tmp_path)
    put(tmp_path, NYNORSK + "  leadership.money: {prompt: x}\ntitle: 1_0\n", language="nn")
    put(tmp_path, NYNORSK.replace("nn", "se") + "dimensions: {other: {}}\n", language="se")
    with pytest.raises(InvalidFileError) as refused:
        Shelf(()).install(path, tmp_path / "own")
    assert [str(each) for each in refused.value.details] == [
        "small.model.nn.yaml, line 7: the model has no question “leadership.money”; "
        "did you mean “leadership.direction”?",
        "small.model.se.yaml, line 7: the model has no dimension “other”",
    ]
    assert not (tmp_path / "own").exists()
