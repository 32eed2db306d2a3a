"""A model file and the translations beside it become a model, or a list of located problems."""

from pathlib import Path

import pytest

from desktop_app.catalog.reading import (
    load_model_file,
    read_model_file,
    translation_files,
)
from desktop_app.catalog.writing import write_model_file
from desktop_app.domain.errors import InvalidFileError
from desktop_app.domain.localising import localised, missing_texts
from desktop_app.domain.model import Dimension, Level, MaturityModel, Question
from tests.catalog.samples import NYNORSK, SHIPPED, SMALL, put


def said(path: Path) -> list[str]:
    return [str(problem) for problem in load_model_file(path).problems]


def test_a_model_with_a_translation_is_read(tmp_path: Path) -> None:
    path = put(tmp_path)
    put(tmp_path, NYNORSK, language="nn")
    model = read_model_file(path)
    assert model.languages == ("nb", "nn")
    assert localised(model, "nn").questions[0].prompt == "Har de ei retning?"
    assert load_model_file(path).problems == ()


def test_line_and_question_of_a_missing_level_text_are_said(tmp_path: Path) -> None:
    levels = "".join(f"  - {{value: {value}, name: N{value}}}\n" for value in range(1, 6))
    texts = "".join(f"          {value}: tekst\n" for value in (1, 2, 4, 5))
    head, _, rest = SMALL.partition("  - {value: 0")
    text = head + levels + rest[rest.index("dimensions") :]
    text = text[: text.index("          0: nei")] + texts
    assert said(put(tmp_path, text)) == [
        "small.model.yaml, line 18: question leadership.direction has 4 level texts; "
        "the scale has 5 (missing: 3)"
    ]


def test_all_problems_of_all_files_are_said_in_their_order(tmp_path: Path) -> None:
    text = SMALL.replace('"1.0"', "1.10").replace("title: Ledelse", "titel: Ledelse")
    text = text.replace("1: ja", "1: ja\n          1: jo")
    path = put(tmp_path, text)
    put(tmp_path, NYNORSK.replace("prompt", "promt"), language="nn")
    put(tmp_path, "format: [", language="se")
    assert said(path) == [
        "small.model.yaml, line 3: the model: “version” must be a text; "
        'put the value in quotation marks: "1.10"',
        "small.model.yaml, line 10: dimension leadership: the key “title” is missing",
        "small.model.yaml, line 11: dimension leadership: the key “titel” is unknown; "
        "did you mean “title”?",
        "small.model.yaml, line 18: the key “1” stands here again; it was already used in line 17",
        "small.model.nn.yaml, line 6: question leadership.direction: "
        "the key “promt” is unknown; did you mean “prompt”?",
        "small.model.se.yaml, line 1: the bracket that opens here is not closed, "
        "or a comma is missing in it",
    ]
    with pytest.raises(InvalidFileError) as refused:
        read_model_file(path)
    assert str(refused.value) == (
        "The maturity model small.model.yaml cannot be used; problems found: 6."
    )
    assert [str(detail) for detail in refused.value.details] == said(path)


def test_a_problem_of_yaml_alone_is_enough(tmp_path: Path) -> None:
    path = put(tmp_path, SMALL.replace("title: Liten", "title: !x Liten"))
    assert load_model_file(path).model is None
    path = put(tmp_path)
    put(tmp_path, NYNORSK.replace("model: small", "model: !x small"), language="nn")
    assert load_model_file(path).model is None


def test_of_very_many_odd_things_nothing_follows(tmp_path: Path) -> None:
    path = put(tmp_path, "a: 1\n" * 1_500)
    assert len(said(path)) == 1_001
    assert said(path)[-1] == (
        "small.model.yaml, line 1002: there are more problems than the 1000 listed here"
    )
    put(tmp_path)
    put(tmp_path, "a: 1\n" * 1_500, language="nn")
    assert len(said(path)) == 1_001


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    assert said(tmp_path / "no.model.yaml") == ["no.model.yaml: the file does not exist"]
    assert said(tmp_path / "no" / "no.model.yaml") == ["no.model.yaml: the file does not exist"]


def test_a_translation_inside_the_model_is_refused(tmp_path: Path) -> None:
    path = put(tmp_path, SMALL + "translations: {}\n")
    assert said(path) == [
        "small.model.yaml, line 18: translations do not stand in the model's own file, "
        "but beside it: NAME.model.LANGUAGE.yaml"
    ]


def test_the_name_of_a_translation_says_its_language(tmp_path: Path) -> None:
    path = put(tmp_path)
    put(tmp_path, NYNORSK, language="se")
    assert said(path) == [
        "small.model.se.yaml, line 4: the file's name says “se”, but its language is “nn”"
    ]


def test_a_translation_is_checked_with_its_model(tmp_path: Path) -> None:
    put(tmp_path)
    translation = put(tmp_path, NYNORSK, language="nn")
    assert said(translation) == []
    put(tmp_path, SMALL.replace('"1.0"', '"2.0"'))
    assert said(translation) == [
        "small.model.nn.yaml, line 3: the translation is of version “1.0”; "
        "the model has version “2.0”"
    ]


def test_only_files_that_are_named_so_are_translations(tmp_path: Path) -> None:
    path = put(tmp_path)
    for name in ("small.model.backup.yaml", "smaller.model.nn.yaml", "small.nn.yaml"):
        (tmp_path / name).write_text("x")
    beside = put(tmp_path, NYNORSK, language="nn")
    assert translation_files(path) == (beside,)
    assert translation_files(path.with_name("small.yaml")) == ()


def test_a_model_may_be_called_otherwise(tmp_path: Path) -> None:
    path = tmp_path / "modell.yml"
    path.write_text(SMALL, "utf-8")
    put(tmp_path, "broken", language="nn")
    assert read_model_file(path).languages == ("nb",)


def test_line_ends_and_byte_order_marks_of_windows_are_fine(tmp_path: Path) -> None:
    path = tmp_path / "small.model.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode())
    assert read_model_file(path).title == "Liten"
    path.write_bytes(b"\xef\xbb\xbf" + SMALL.replace("Liten", "3").replace("\n", "\r\n").encode())
    assert load_model_file(path).problems[0].line == 5


@pytest.mark.parametrize("kept", range(0, len(SMALL), 7))
def test_a_file_cut_off_anywhere_is_a_list_of_problems(tmp_path: Path, kept: int) -> None:
    found = load_model_file(put(tmp_path, SMALL[:kept]))
    assert (found.model is None) == bool(found.problems)
    assert found.model is None or kept > SMALL.index("direction")


@pytest.mark.unmeasured
def test_every_shipped_model_is_without_problems_and_fully_translated() -> None:
    files = sorted(SHIPPED.glob("*.model.yaml"))
    assert files
    for path in files:
        assert said(path) == []
        model = read_model_file(path)
        for language in model.languages:
            assert missing_texts(model, language) == 0


@pytest.mark.unmeasured
def test_the_largest_model_is_read(tmp_path: Path) -> None:
    words = "En tekst som sier hva som gjelder for virksomheten på dette nivået. " * 2
    levels = tuple(Level(value, f"Nivå {value}", words) for value in range(1, 6))
    texts = {level.value: f"{words}{level.value}" for level in levels}
    dimensions = tuple(
        Dimension(
            f"d{place}",
            f"Område {place}",
            tuple(
                Question(f"d{place}.{number}", "Hvordan?", words, levels=texts)
                for number in range(10)
            ),
        )
        for place in range(200)
    )
    model = MaturityModel("large", "1", "nb", "Stor", levels, dimensions)
    path = tmp_path / "large.model.yaml"
    write_model_file(model, path)
    assert read_model_file(path) == model
