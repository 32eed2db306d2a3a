"""What docs/MODEL_FORMAT.md says is what the reader does."""

import re
from pathlib import Path

import pytest

from desktop_app.catalog import text_file, yaml_building
from desktop_app.catalog.reading import read_model_file
from desktop_app.domain import model_limits as limits
from desktop_app.domain.localising import missing_texts

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
        f"at most {limits.DEEPEST_NESTING} deep",
        f"{yaml_building.MOST_ALIASES} aliases",
        f"`{limits.MODEL_FORMAT}`",
        f"`{limits.TRANSLATION_FORMAT}`",
    ],
)
def test_the_limits_are_the_reader_s(text: str, said: str) -> None:
    assert said in " ".join(text.split())
