"""What docs/MODEL_FORMAT.md says is what the reader does."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.catalog import text_file, workbook_cells, workbook_package, yaml_building
from desktop_app.catalog.reading import read_model_file
from desktop_app.catalog.sources import load_source
from desktop_app.domain import model_limits as limits
from desktop_app.domain.localising import missing_texts
from tests.catalog.workbooks import put_book, read

ROOMS = Path(__file__).parents[2] / "desktop_app"
_PART = re.compile(
    r"\{name\}.*|the (?:model|translation|library|framework|list of questions)"
    r"|(?:level|dimension|question|requirement|answer)(?: number)? \{\w+\}"
    r"|an? (?:text|number|list|group of keys)|true or false|nothing"
)
"""Subjects, kinds of values and places: parts of other sentences."""
DOCUMENT = Path(__file__).parents[2] / "docs" / "MODEL_FORMAT.md"


@pytest.fixture
def text() -> str:
    return DOCUMENT.read_text("utf-8")


def test_the_example_is_a_valid_model(text: str, tmp_path: Path) -> None:
    example, translation = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    (tmp_path / "open-data.model.yaml").write_text(example, "utf-8")
    (tmp_path / "open-data.model.nn.yaml").write_text(translation, "utf-8")
    model = read_model_file(tmp_path / "open-data.model.yaml")
    assert model.languages == ("nb", "nn")
    assert len(model.questions) == 2
    assert 0 < missing_texts(model, "nn") < missing_texts(model, "en")


def test_every_key_is_described_and_in_the_example(text: str) -> None:
    example = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)[0]
    known = {
        *limits.MODEL_KEYS,
        *limits.LEVEL_KEYS,
        *limits.DIMENSION_KEYS,
        *limits.QUESTION_KEYS,
    } - {"translations"}
    for key in known:
        assert f"`{key}`" in text
        assert re.search(rf"\b{key}:", example)
    for key in limits.TRANSLATION_KEYS + limits.QUESTION_TEXT_KEYS:
        assert f"`{key}`" in text


def sentences() -> Iterator[str]:
    """Every wording of the readers, as it stands in their code."""
    files = [*ROOMS.joinpath("catalog").glob("*.py"), ROOMS / "domain" / "model_sentences.py"]
    for file in sorted(files):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QT_TRANSLATE_NOOP":
                context, source = (ast.literal_eval(each) for each in node.args)
                # A problem of a file begins small; the program speaks of itself with a capital.
                if context == "Import" or (context == "Errors" and not source[0].isupper()):
                    yield source


def test_every_message_is_listed(text: str) -> None:
    said = [sentence for sentence in sentences() if not _PART.fullmatch(sentence)]
    assert len(said) > 120
    assert [each for each in said if f"- {each}\n" not in text] == []


def test_no_message_is_listed_that_nobody_says(text: str) -> None:
    listed = re.findall(r"^- (.+)$", text.partition("## Messages")[2], re.MULTILINE)
    assert set(listed) - set(sentences()) == set()


@pytest.mark.parametrize(
    "said",
    [
        f"{limits.FEWEST_LEVELS} to {limits.MOST_LEVELS}, lowest first",
        f"1 to {limits.MOST_DIMENSIONS}",
        f"at most {limits.MOST_QUESTIONS:,} in the whole model",
        f"at most {limits.LONGEST_TEXT:,} characters",
        f"at most {limits.LONGEST_ID} characters",
        f"at most {limits.LONGEST_VERSION} characters",
        f"from −{-limits.LOWEST_LEVEL} to {limits.HIGHEST_LEVEL}",
        f"at most {limits.HIGHEST_WEIGHT:,}",
        f"at most {text_file.MOST_BYTES // 1_000_000} MB",
        f"{yaml_building.MOST_VALUES:,} texts and numbers",
        f"{yaml_building.MOST_GROUPS:,} groups and lists",
        f"{yaml_building.MOST_LINES:,} lines",
        f"at most {limits.DEEPEST_NESTING} deep",
        f"{yaml_building.MOST_ALIASES} aliases",
        f"{workbook_package.MOST_UNPACKED // 1_000_000} MB unpacked",
        f"{workbook_cells.MOST_SHEETS} sheets",
        f"at most {limits.MOST_PROBLEMS:,} of them",
        f"`{limits.MODEL_FORMAT}`",
        f"`{limits.TRANSLATION_FORMAT}`",
    ],
)
def test_the_limits_are_the_reader_s(text: str, said: str) -> None:
    assert said in " ".join(text.split())


def test_the_sheet_of_the_guide_is_a_model(tmp_path: Path) -> None:
    guide = DOCUMENT.with_name("LAG_DIN_EGEN_MODELL.nb.md").read_text("utf-8")
    lines = re.search(r"^\| Område .*?\n\n", guide, re.MULTILINE | re.DOTALL)
    assert lines
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines[0].splitlines()]
    head, _, *others = rows
    model = read(put_book(tmp_path, {"Ark1": [head, *others]}))
    assert [level.name for level in model.levels] == ["Ikke begynt", "Prøver", "Fast"]
    assert [len(dimension.questions) for dimension in model.dimensions] == [2]


def test_the_list_of_questions_is_a_model(text: str, tmp_path: Path) -> None:
    (example,) = re.findall(r"```json\n(.*?)```", text, re.DOTALL)
    (tmp_path / "m.json").write_text(example, "utf-8")
    found = load_source(tmp_path / "m.json")
    assert found.problems == ()
