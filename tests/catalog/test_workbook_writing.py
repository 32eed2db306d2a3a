"""A model as a workbook and back: nothing is lost, and spreadsheet programs can read it."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import settings as chosen
from openpyxl import load_workbook

from desktop_app.catalog.workbook_writing import MOST_SIGNS, write_workbook
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.model import MaturityModel, QuestionTexts, Translation
from desktop_app.domain.wording import in_english
from tests.catalog.samples import SHIPPED, shipped
from tests.catalog.workbooks import read, telling
from tests.domain.samples import dimension, model
from tests.strategies.models import models


def there_and_back(given_model: MaturityModel, language: str = "nb") -> MaturityModel:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "m.xlsx"
        write_workbook(given_model, path, language, in_english)
        return read(path)


@pytest.mark.unmeasured
@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.model.yaml")), ids=lambda path: path.name)
@pytest.mark.parametrize("language", ["nb", "nn", "en", "se"])
def test_shipped_models_come_back(path: Path, language: str) -> None:
    assert there_and_back(shipped(path), language) == shipped(path)


@chosen(max_examples=40)
@given(models())
def test_any_model_comes_back(made: MaturityModel) -> None:
    assert telling(there_and_back(made)) == telling(made)


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+47 22", "@navn", "1.0", "2024-01-01", "TRUE", "_x0041_", "_x005F_x0041_", "x005F_",
     "a\rb\r\nc", " to  ", "\t", "to\n\nlinjer", "😀 æøå", "<b>&amp;", "'", "\u202eabc"],
)  # fmt: skip
def test_texts_stay_what_they_are(text: str) -> None:
    made = replace(model(dimension("a")), title=f"x{text}", source=f"{text}.")
    assert there_and_back(made) == made


@pytest.mark.parametrize("signs", [("Eit",), ("", "To"), ("Eit", "", "Tri"), ("Eit", "To")])
def test_signs_that_are_not_translated_leave_the_others_in_their_places(
    signs: tuple[str, ...],
) -> None:
    made = model(dimension("a"))
    question = replace(made.questions[0], evidence=("En", "To", "Tre"))
    texts = {question.id: QuestionTexts(evidence=signs)}
    made = replace(
        made,
        dimensions=(replace(made.dimensions[0], questions=(question,)),),
        translations={"nn": Translation("nn", questions=texts)},
    )
    assert there_and_back(made) == made


@pytest.mark.parametrize(
    "weight",
    [Fraction(1, 3), Fraction(1, 10), Fraction("0.12345678901234567"), Fraction(1_000_000)],
)
def test_weights_stay_exact(weight: Fraction) -> None:
    made = model(dimension("a", (weight,)))
    assert there_and_back(made) == made


def test_a_spreadsheet_program_reads_it(tmp_path: Path) -> None:
    puls = shipped(SHIPPED / "digital-puls.model.yaml")
    write_workbook(puls, tmp_path / "m.xlsx", "nb", in_english)
    book = load_workbook(tmp_path / "m.xlsx")
    assert book.sheetnames == ["Les meg", "Modell", "Nivåer", *puls.languages]
    assert "A maturity model as a spreadsheet" in str(book["Les meg"]["A1"].value)
    rows = list(book["nb"].iter_rows(values_only=True))
    assert rows[0][:6] == (
        "Område-id", "Spørsmål-id", "Område", "Om området", "Områdets vekt", "Spørsmål",
    )  # fmt: skip
    assert len(rows) == 1 + len(puls.questions)
    assert rows[1][5] == puls.questions[0].prompt
    assert book["nb"]["F2"].number_format == "@"
    assert book["nb"].freeze_panes == "C2"


def test_a_question_has_no_more_signs_than_there_are_columns(tmp_path: Path) -> None:
    made = model(dimension("a"))
    question = replace(made.questions[0], evidence=("x",) * (MOST_SIGNS + 1))
    made = replace(made, dimensions=(replace(made.dimensions[0], questions=(question,)),))
    with pytest.raises(ExpectedError, match=r"question a.* has more signs of evidence than a spre"):
        write_workbook(made, tmp_path / "m.xlsx", "nb", in_english)
    assert not list(tmp_path.iterdir())
